import * as vscode from "vscode"
import { after, assert, closeAll, openText, replaceText, suite, test, until, writeFile } from "./helpers.ts"
import { api, formulation, session } from "./notes.ts"

/** The hints of a range, each after the text before it on its line. */
async function hintsIn(document: vscode.TextDocument, range = new vscode.Range(0, 0, document.lineCount, 0)): Promise<string[]> {
	const hints = await vscode.commands.executeCommand<vscode.InlayHint[]>("vscode.executeInlayHintProvider", document.uri, range)
	for (const { tooltip } of hints) assert.ok(typeof tooltip === "string" && tooltip.endsWith("."), "a hint says how it was computed")
	return hints.map(
		({ position, label }) =>
			`${document.lineAt(position.line).text.slice(0, position.character)} | ${typeof label === "string" ? label : "?"}`,
	)
}

suite("inlay hints", () => {
	test("show totals, bands, planned sessions and days, and follow the case", async () => {
		after(closeAll)
		await (await api()).notes.ready()
		const { document: first } = await openText("i1/f.ipt.md", formulation("I1", "", "contract: {sessions: 12}\n"))
		await writeFile("i1/s4.ipt.md", session("I1", 4))
		const { document } = await openText(
			"i1/s5.ipt.md",
			session("I1", 5, undefined, "measures:\n  PHQ-9: [2, 2, 1, 2, 1, 2, 2, 1, 1]\n  GAD-7: 7\n  BDI-II: 99\n").replaceAll("\n", "\r\n"),
		)
		const all = [
			"session: 5 | of 12",
			"date: 2026-03-05 | 1 day after session 4",
			"  PHQ-9: [2, 2, 1, 2, 1, 2, 2, 1, 1] | = 14 (moderate)",
			"  GAD-7: 7 | mild",
		]
		await until(async () => (await hintsIn(document)).join("\n") === all.join("\n"), "all hints")
		assert.deepEqual(await hintsIn(document, new vscode.Range(0, 0, 4, 10)), all.slice(0, 1), "only those in the range")
		await replaceText(first, formulation("I1", "", "contract: {sessions: 20}\n"))
		await until(async () => (await hintsIn(document)).includes("session: 5 | of 20"), "an unsaved contract to count")
		await writeFile("i1/s4.ipt.md", session("I1", 4, undefined, "status: missed\n"))
		await until(async () => !(await hintsIn(document)).some((hint) => hint.includes("after session 4")), "a missed session not to count")
	})

	test("say that a note is of the day of another", async () => {
		after(closeAll)
		await (await api()).notes.ready()
		await writeFile("i3/s4.ipt.md", session("I3", 4))
		const { document } = await openText("i3/s5.ipt.md", session("I3", 5).replace("2026-03-05", "2026-03-04"))
		await until(async () => (await hintsIn(document)).includes("date: 2026-03-04 | on the day of session 4"), "the hint")
	})

	test("are turned off and on at once", async () => {
		after(closeAll)
		const settings = vscode.workspace.getConfiguration("ipt.show")
		after(async () => settings.update("inlayHints", undefined, vscode.ConfigurationTarget.Workspace))
		const { document } = await openText("i2/s5.ipt.md", session("I2", 5, undefined, "measures: {PHQ-9: 7}\n"))
		await until(async () => (await hintsIn(document)).length === 1, "the hint")
		await settings.update("inlayHints", false, vscode.ConfigurationTarget.Workspace)
		assert.deepEqual(await hintsIn(document), [])
	})
})
