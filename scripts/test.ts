// `npm test`: every check and every test, two at a time. What takes longest to install or to run begins first; all are
// tried, whatever failed. The last line says the totals.
import { main } from "./log.ts"
import { editorSteps, runSteps, tool, unitTests } from "./steps.ts"

await main(async () => {
	const [ready, build, pack, host, packaged] = editorSteps()
	await runSteps([
		ready,
		build,
		{ name: "types", command: [tool("typescript/bin/tsc"), "-p", "."] },
		{ name: "format", command: [tool("oxfmt/bin/oxfmt"), "--check", "**/*.{ts,mjs}"] },
		{ name: "lint", command: [tool("oxlint/bin/oxlint"), "--type-aware", "--deny-warnings"] },
		await unitTests(),
		pack,
		host,
		packaged,
		{ name: "known vulnerabilities", command: ["scripts/audit.ts"] },
	])
})
