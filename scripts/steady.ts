// `npm run steady -- --times 10`: `npm test` again and again while other processes keep every core busy. Says how each run
// ended, and fails if one did. No test has a second try.
import { mkdir, writeFile } from "node:fs/promises"
import { availableParallelism } from "node:os"
import { join } from "node:path"
import { main, step, Stop } from "./log.ts"
import { optionsOf } from "./options.ts"
import { out } from "./paths.ts"
import { run, startBackground, stopBackground } from "./process.ts"

await main(async () => {
	const values = optionsOf({ times: { type: "string", default: "10" }, script: { type: "string", default: "scripts/test.ts" } })
	const times = Number(values.times)
	if (!Number.isInteger(times) || times < 1) throw new Stop("--times takes a whole number above 0.")
	await mkdir(out, { recursive: true })
	const busy = Array.from({ length: availableParallelism() }, () => startBackground(process.execPath, ["--eval", "for (;;);"]))
	let failed = 0
	try {
		for (let time = 1; time <= times; time++) {
			const log = join(out, `steady-${time}.log`)
			let output = ""
			const passed = await run(process.execPath, [values.script], {
				env: { ...process.env, IPT_NOTES_TRIES: "1" },
				onOutput: (text) => (output += text),
			}).then(
				() => true,
				() => false,
			)
			await writeFile(log, output)
			if (!passed) failed++
			step(`Run ${time} of ${times}: ${output.trimEnd().split("\n").at(-1) ?? ""}${passed ? "" : `\n  All that it printed: ${log}`}`)
		}
	} finally {
		for (const each of busy) await stopBackground(each)
	}
	if (failed > 0) throw new Stop(`${failed} of ${times} runs failed.`)
	step(`All ${times} runs passed`)
})
