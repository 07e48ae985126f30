// Asks the registry for known vulnerabilities of what ships: `npm audit` of the lockfile. A registry that does not
// answer is reported, and is no failure.
import * as z from "zod/mini"
import { main, step, Stop } from "./log.ts"
import { npm } from "./npm.ts"

const Report = z.object({
	vulnerabilities: z.record(
		z.string(),
		z.object({ severity: z.string(), via: z.array(z.union([z.string(), z.object({ title: z.string(), url: z.string() })])) }),
	),
})

/** Vulnerabilities below these are reported, and fail nothing. */
const failing = new Set(["moderate", "high", "critical"])

await main(async () => {
	let output = ""
	// npm's status is the same for a vulnerability and for a registry that does not answer: what it prints distinguishes them.
	await npm(["audit", "--omit=dev", "--package-lock-only", "--json", "--loglevel=silent", "--fetch-retries=0", "--fetch-timeout=20000"], {
		onOutput: (text) => (output += text),
	}).catch(() => undefined)
	const printed = parsed(output)
	const report = Report.safeParse(printed)
	if (!report.success)
		return step(
			`Known vulnerabilities were not looked up: ${z.object({ message: z.string() }).safeParse(printed).data?.message ?? "npm gave no answer"}`,
		)
	const { vulnerabilities } = report.data
	for (const [name, { severity, via }] of Object.entries(vulnerabilities)) {
		const why = via.map((each) => (typeof each === "string" ? `through ${each}` : `${each.title} (${each.url})`))
		console.log(`${name}: ${severity}: ${why.join("; ")}`)
	}
	const grave = Object.values(vulnerabilities).filter(({ severity }) => failing.has(severity)).length
	if (grave > 0) throw new Stop(`Known vulnerabilities in what ships: ${grave}. See above.`)
	step("No vulnerability to act on is known of what ships")
})

function parsed(text: string): unknown {
	try {
		return JSON.parse(text)
	} catch {
		return undefined
	}
}
