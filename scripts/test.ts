// `npm test`: every check and every test, in order, up to the first that fails. The last line says the totals.
import { readFile, rm } from "node:fs/promises"
import { join } from "node:path"
import { main, step } from "./log.ts"
import { out, root } from "./paths.ts"
import { run } from "./process.ts"

const unitReport = join(out, "unit.json")

interface Step {
	readonly name: string
	readonly command: readonly [string, ...string[]]
	/** How many tests passed and failed, by what the step printed. */
	readonly count?: (output: string) => Promise<Count>
}

interface Count {
	readonly passed: number
	readonly failed: number
}

const steps: readonly Step[] = [
	{ name: "types", command: [tool("typescript/bin/tsc"), "-p", "."] },
	{ name: "format", command: [tool("oxfmt/bin/oxfmt"), "--check", "**/*.{ts,mjs}"] },
	{ name: "lint", command: [tool("oxlint/bin/oxlint"), "--type-aware", "--deny-warnings"] },
	{ name: "known vulnerabilities", command: ["scripts/audit.ts"] },
	{
		name: "unit tests",
		command: [tool("vitest/vitest.mjs"), "run", "--reporter=default", "--reporter=json", `--outputFile.json=${unitReport}`],
		count: countUnit,
	},
	{ name: "build", command: ["scripts/build.ts"] },
	{ name: "host tests", command: ["test/host/run.ts"], count: countPrinted },
	{ name: "package", command: ["scripts/package.ts"] },
	{ name: "packaged tests", command: ["test/packaged/run.ts"], count: countPrinted },
]

await main(async () => {
	const start = performance.now()
	const counts: (Count & { readonly name: string })[] = []
	let failedStep: string | undefined
	await rm(unitReport, { force: true })
	for (const { name, command, count } of steps) {
		step(`${name[0]?.toUpperCase()}${name.slice(1)}`)
		let output = ""
		try {
			await run(process.execPath, command, {
				onOutput: (text) => {
					output += text
					process.stdout.write(text)
				},
			})
		} catch {
			failedStep = name
		}
		if (count !== undefined) counts.push({ name, ...(await count(output)) })
		if (failedStep !== undefined) break
	}
	const sum = (key: keyof Count): number => counts.reduce((total, each) => total + each[key], 0)
	const parts = counts.map(({ name, passed, failed }) => `${name} ${passed}${failed > 0 ? ` and ${failed} failed` : ""}`).join(", ")
	const seconds = Math.round((performance.now() - start) / 1000)
	if (failedStep !== undefined) process.exitCode = 1
	console.log(
		`\n${failedStep === undefined ? "All is well" : `Failed at: ${failedStep}`}. Total: ${sum("passed")} passed, ${sum("failed")} failed${parts && ` (${parts})`} in ${seconds} s`,
	)
})

function tool(path: string): string {
	return join(root, "node_modules", path)
}

async function countUnit(): Promise<Count> {
	try {
		const { numPassedTests, numFailedTests } = JSON.parse(await readFile(unitReport, "utf8")) as Record<string, number>
		return { passed: numPassedTests ?? 0, failed: numFailedTests ?? 0 }
	} catch {
		return { passed: 0, failed: 0 }
	}
}

async function countPrinted(output: string): Promise<Count> {
	const lines = [...output.matchAll(/^(\d+) passed, (\d+) failed$/gm)]
	const sum = (group: number): number => lines.reduce((total, line) => total + Number(line[group]), 0)
	return { passed: sum(1), failed: sum(2) }
}
