// `npm run soak`: the tests with all their inputs, those of time, notes bent at random, and hours of typing. The nightly
// workflow runs it. One step at a time, as time is measured.
import { main } from "./log.ts"
import { editorSteps, runSteps, unitTests } from "./steps.ts"

await main(async () => {
	const [ready, build, pack, host, packaged] = editorSteps({ IPT_NOTES_SOAK: "1" })
	const fuzz = { name: "notes bent at random", command: ["scripts/fuzz.ts", "--minutes", "20"] } as const
	await runSteps([await unitTests("--mode", "soak"), fuzz, ready, build, pack, host, packaged], 1)
})
