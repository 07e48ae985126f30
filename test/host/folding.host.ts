import * as vscode from "vscode"
import { after, assert, closeAll, openText, placeOf, suite, test } from "./helpers.ts"
import { session } from "./notes.ts"

suite("folding and smart select", () => {
	const text = session(
		"V2",
		1,
		"## Plan\n\n- a\n  - b\n- c\n\n<!-- one\ntwo -->\n\n<!-- #region r -->\n\n### Next\n\nText.\n\n<!-- #endregion -->\n",
	)

	test("fold front matter, sections, lists, comments and regions, with CRLF too", async () => {
		after(closeAll)
		for (const [name, body] of [
			["lf", text],
			["crlf", text.replaceAll("\n", "\r\n")],
		] as const) {
			const { document } = await openText(`v2/${name}.ipt.md`, body)
			const found = await vscode.commands.executeCommand<vscode.FoldingRange[]>("vscode.executeFoldingRangeProvider", document.uri)
			const folds = found.map(
				({ start, end, kind }) =>
					`${document.lineAt(start).text} … ${document.lineAt(end).text}${kind === undefined ? "" : ` ${vscode.FoldingRangeKind[kind]}`}`,
			)
			assert.deepEqual(
				folds.sort(),
				[
					"### Next … <!-- #endregion -->",
					"## Plan … <!-- #endregion -->",
					"- a …   - b",
					"--- … --- Region",
					"<!-- #region r --> … <!-- #endregion --> Region",
					"<!-- one … two --> Comment",
				].sort(),
			)
		}
	})

	test("grow a selection by the parts of a note, from several cursors", async () => {
		after(closeAll)
		const { document } = await openText(
			"v2/s.ipt.md",
			session("V2", 2, "## Plan\n\n- **Next**: call @older-sister\n").replaceAll("\n", "\r\n"),
		)
		const positions = [placeOf(document, "sister"), placeOf(document, "middle")]
		const found = await vscode.commands.executeCommand<vscode.SelectionRange[]>(
			"vscode.executeSelectionRangeProvider",
			document.uri,
			positions,
		)
		const steps = (range: vscode.SelectionRange | undefined): string[] =>
			range ? [document.getText(range.range), ...steps(range.parent)] : []
		const [inBody = [], inHead = []] = found.map(steps)
		for (const step of [
			"sister",
			"@older-sister",
			"call @older-sister",
			"- **Next**: call @older-sister",
			"## Plan\r\n\r\n- **Next**: call @older-sister",
			document.getText(),
		]) {
			assert.ok(inBody.includes(step), `no step “${step}” in ${inBody.join(" | ")}`)
		}
		assert.ok(inHead.includes("phase: middle"))
		for (const all of [inBody, inHead])
			for (const [index, step] of all.entries()) assert.ok(index === 0 || step.includes(all[index - 1] ?? ""))
	})
})
