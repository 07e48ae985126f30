// `npm run soak`: the tests with all their inputs, those of time, notes bent at random, and hours of typing. The nightly
// workflow runs it. One step at a time, as time is measured.
import { main } from "./log.ts"
import { countPrinted, editorSteps, runSteps, type Step, unitTests } from "./steps.ts"

/** A clinician's work in the oldest VS Code that is promised, as far as npm has it, and in the newest; then both in a browser. */
const inOtherVersions = (["oldest", "newest"] as const).flatMap((version): Step[] => {
	const shared = { needs: ["package"], env: { IPT_NOTES_CODE_SERVER: version }, count: countPrinted }
	return [
		{ ...shared, name: `the package in the ${version} VS Code`, command: ["test/packaged/run.ts", "a clinician's work"] },
		{ ...shared, name: `the package in the ${version} VS Code for the Web`, command: ["test/web/run.ts"] },
	]
})

await main(async () => {
	const [ready, build, pack, host, packaged, web] = editorSteps({ IPT_NOTES_SOAK: "1" })
	const fuzz = { name: "notes bent at random", command: ["scripts/fuzz.ts", "--minutes", "20"] } as const
	await runSteps([await unitTests("--mode", "soak"), fuzz, ready, build, pack, host, packaged, web, ...inOtherVersions], 1)
})
