/** Works a case through every feature, as its tests do one by one: for what must be true whatever is done. */
import * as vscode from "vscode"
import { assert, closeAll, openText, replaceText, saveAll, until, uriOf, writeFile } from "./helpers.ts"
import { api, formulation, latin1, session } from "./notes.ts"

/** Names of the providers that VS Code lets a test ask at a place of a note. */
const askedAtPlaces = [
	"vscode.executeHoverProvider",
	"vscode.executeDefinitionProvider",
	"vscode.executeReferenceProvider",
	"vscode.executeDocumentHighlights",
	"vscode.executeCompletionItemProvider",
	"vscode.prepareRename",
]
const askedOfNotes = [
	"vscode.executeDocumentSymbolProvider",
	"vscode.executeFoldingRangeProvider",
	"vscode.executeLinkProvider",
	"vscode.executeCodeLensProvider",
]

/** Every question, message and page about a case of this code; `words` are in every place of its notes. */
export async function everything(code: string, words: string): Promise<void> {
	const folder = code.toLowerCase()
	const { cases, notes, status } = await api()
	await notes.ready()
	const inventory = `## Interpersonal inventory\n\n### Sister ${words}\n\n- **Relationship**: ${words}\n- **Closeness**: ${words}\n\n## Goals\n\n- **G1**: ${words}\n\n## Mechanisms of change\n\n### Processing emotions\n\n- **Hypothesis**: ${words}\n`
	const broken = `## Since last session\n\n${words} [a](https://example.org/${words.replaceAll(" ", "-")}) ![b](https://example.org/b.png)\n\n## Mechanisms of change\n\n- **Processing emotions**: 9 ${words}\n\n## Risk\n\n- **Level**: ${words}\n\n## Plan\n\n- **G1**: ${words}, with @sister, as in session 4\n`
	await writeFile(`${folder}/f.ipt.md`, formulation(code, inventory, `setting: ${words}\nmeasures:\n  PHQ-9: ${words}\n`))
	await writeFile(`${folder}/s4.ipt.md`, session(code, 4, broken, `author: ${words}\nfocus: ${words}\n`))
	await writeFile(`${folder}/yaml.ipt.md`, session(code, 6, broken, `${words}: !x [${words}\n`))
	await writeFile(`${folder}/tag.ipt.md`, session(code, 7, broken, `author: !tag ${words}\nsupervisor: &a ${words}\n`))
	await vscode.workspace.fs.writeFile(uriOf(`${folder}/latin.ipt.md`), latin1(session(code, 8, `## Plan\n\nM\u00fcller ${words}\n`)))
	const { document } = await openText(`${folder}/s5.ipt.md`, session(code, 5, broken, `phase: ${words}\nmeasures:\n  ${words}: ${words}\n`))
	await notes.rescan()
	await until(() => notes.folder.files.filter((file) => file.includes(`/${folder}/`)).length === 6, "the notes to be known")
	await vscode.commands.executeCommand("ipt.checkAll")

	for (const command of askedOfNotes) await vscode.commands.executeCommand(command, document.uri, 100)
	await vscode.commands.executeCommand("vscode.executeInlayHintProvider", document.uri, new vscode.Range(0, 0, document.lineCount, 0))
	for (const place of ["phase:", "PHQ", words, "Processing emotions", "**G1**", "@sister", "session 4", "## Plan"]) {
		const at = document.getText().indexOf(place)
		if (at < 0) continue
		// VS Code refuses some of these with a sentence, as where nothing can be renamed.
		for (const command of askedAtPlaces)
			await vscode.commands.executeCommand(command, document.uri, document.positionAt(at + 1)).then(undefined, () => undefined)
	}
	const whole = new vscode.Range(0, 0, document.lineCount, 0)
	const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>("vscode.executeCodeActionProvider", document.uri, whole)
	for (const { edit } of actions.slice(0, 3)) if (edit) await vscode.workspace.applyEdit(edit)
	await replaceText(document, session(code, 5, broken))
	await until(() => status.current, "the status of the note")

	const visit = async (node?: Parameters<typeof cases.getChildren>[0]): Promise<number> => {
		const children = await cases.getChildren(node)
		const below = await Promise.all(children.map(async (child) => ((await cases.getTreeItem(child)).collapsibleState ? visit(child) : 0)))
		return children.length + below.reduce((sum, count) => sum + count, 0)
	}
	assert.ok((await visit()) > 10, "the tree shows the case")

	await saveAll()
	await vscode.commands.executeCommand("ipt.newSession", { code, status: "held" })
	await vscode.commands.executeCommand("ipt.newClosing", { code })
	await vscode.commands.executeCommand("ipt.exportSummary", { code, target: uriOf(`${folder}/summary.md`) })
	for (const ending of ["html", "docx"])
		await vscode.commands.executeCommand("ipt.exportSummary", { code, target: uriOf(`${folder}/summary.${ending}`) })
	await vscode.commands.executeCommand("ipt.openPreview", document.uri)
	await vscode.commands.executeCommand("ipt.refresh")
	await closeAll()
}
