// `npm run fuzz`: odd notes, new ones each time, for some minutes; the smallest input that breaks a promise is printed.
// With --minutes N for as long, with --seed N the same inputs again.
import { mkdir, writeFile } from "node:fs/promises"
import { join } from "node:path"
import fc from "fast-check"
import { english, loadAllWords, useLanguage } from "../src/language/index.ts"
import { loadAnyYaml } from "../src/note/read.ts"
import { main, step, Stop } from "./log.ts"
import { optionsOf } from "./options.ts"
import { out } from "./paths.ts"

useLanguage(english)
await Promise.all([loadAllWords(), loadAnyYaml()])
// Its notes are made of words as it is loaded.
const { isExamined, isReadAnew } = await import("../test/reliability/promises.ts")

await main(async () => {
	const values = optionsOf({ minutes: { type: "string", default: "10" }, seed: { type: "string" } })
	const minutes = Number(values.minutes)
	const seed = values.seed === undefined ? Date.now() % 2 ** 31 : Number(values.seed)
	if (!(minutes > 0) || !Number.isInteger(seed)) throw new Stop("--minutes takes a number above 0, --seed a whole number.")
	step(`Odd notes for ${minutes} minutes, from the seed ${seed}`)
	const promises = { "is examined to its end": isExamined, "is read after an edit as if for the first time": isReadAnew }
	const report = []
	for (const [name, property] of Object.entries(promises)) {
		const limit = (minutes * 60_000) / Object.keys(promises).length
		const start = performance.now()
		const { numRuns, failed, counterexample, errorInstance } = fc.check<[string] | [string, string]>(
			property as fc.IProperty<[string] | [string, string]>,
			{
				seed,
				numRuns: Number.MAX_SAFE_INTEGER,
				interruptAfterTimeLimit: limit,
				markInterruptAsFailure: false,
			},
		)
		report.push({
			name,
			seed,
			inputs: numRuns,
			seconds: Math.round((performance.now() - start) / 1000),
			failed,
			...(failed && { counterexample, error: String(errorInstance) }),
		})
		console.log(`${failed ? "✗" : "✓"} ${name}: ${numRuns} inputs`)
	}
	await mkdir(out, { recursive: true })
	await writeFile(join(out, "fuzz.json"), `${JSON.stringify(report, null, "\t")}\n`)
	const broken = report.find(({ failed }) => failed)
	if (broken) throw new Stop(`A note ${broken.name}: not so for ${JSON.stringify(broken.counterexample)}\n${broken.error}`)
})
