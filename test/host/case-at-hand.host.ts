import * as vscode from "vscode"
import { after, assert, closeAll, deleteFile, openText, suite, test, until, writeFile } from "./helpers.ts"
import { api, known, session } from "./notes.ts"

/** Answers every list with the line of this label; what was asked is returned. */
function answering(label: string): { readonly title: string; readonly placeHolder: string }[] {
	const asked: { title: string; placeHolder: string }[] = []
	const ask: (...all: never[]) => unknown = vscode.window.showQuickPick
	Reflect.set(vscode.window, "showQuickPick", async (items: readonly vscode.QuickPickItem[], options: vscode.QuickPickOptions = {}) => {
		asked.push({ title: options.title ?? "", placeHolder: options.placeHolder ?? "" })
		return (await Promise.resolve(items)).find((item) => item.label === label)
	})
	after(() => void Reflect.set(vscode.window, "showQuickPick", ask))
	return asked
}

suite("a command that writes", () => {
	test("takes the case of the note in front, names it, and asks before it closes a case that is under way", async () => {
		after(async () => {
			await closeAll()
			await deleteFile("hand")
		})
		await writeFile("hand/other.ipt.md", session("HD1", 3))
		await openText("hand/s5.ipt.md", session("HD2", 5))
		await known("HD1", 1)
		await known("HD2", 1)
		const asked = answering("no such line")
		for (const [command, title] of [
			["ipt.newClosing", "New Closing Note: HD2"],
			["ipt.exportSummary", "Export Case Summary: HD2"],
		] as const) {
			await vscode.commands.executeCommand(command)
			assert.equal(asked.at(-1)?.title, title)
		}
		assert.equal(asked[0]?.placeHolder, "Case HD2 is still under way. Close it anyway?")
		const { notes } = await api()
		assert.equal(notes.folder.index.case("HD2")?.closing, undefined)
	})

	test("takes the case whose overview is in front, not that of the note next to it", async () => {
		after(async () => {
			await closeAll()
			await deleteFile("front")
		})
		await writeFile("front/one.ipt.md", session("HD3", 3))
		await known("HD3", 1)
		await openText("front/two.ipt.md", session("HD4", 3))
		await known("HD4", 1)
		await vscode.commands.executeCommand("ipt.caseOverview", { code: "HD3" })
		await until(() => vscode.window.tabGroups.all.some(({ activeTab }) => activeTab?.label === "Overview of HD3"), "the overview")
		await vscode.commands.executeCommand("workbench.action.focusNextGroup")
		await until(() => vscode.window.tabGroups.activeTabGroup.activeTab?.label === "Overview of HD3", "the overview in front")
		const asked = answering("no such line")
		await vscode.commands.executeCommand("ipt.exportSummary")
		assert.equal(asked.at(-1)?.title, "Export Case Summary: HD3")
	})
})
