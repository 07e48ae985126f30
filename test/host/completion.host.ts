import * as vscode from "vscode"
import { after, assert, closeAll, openText, replaceText, suite, test, until } from "./helpers.ts"
import { api, formulation, session } from "./notes.ts"
import { replaced } from "../harness/replaced.ts"

const people = `## Interpersonal inventory

### Neighbour

- **Relationship**: lives next door
- **Closeness**: 3

### Older sister

- **Relationship**: sister, 3 * 4 < 5
- **Closeness**: 2

### Father

- **Relationship**: father
- **Status**: deceased

## Goals

- **G1**: saves $5 for \${1:the} choir} C:\\tmp (by May 2026)
`

/** Opens a note with the cursor at `|`. */
async function open(path: string, marked: string): Promise<vscode.TextEditor> {
	const offset = marked.indexOf("|")
	const editor = await openText(path, marked.replace("|", ""))
	const at = editor.document.positionAt(offset)
	editor.selection = new vscode.Selection(at, at)
	return editor
}

async function allAt({ document, selection }: vscode.TextEditor, trigger?: string): Promise<vscode.CompletionItem[]> {
	const list = await vscode.commands.executeCommand<vscode.CompletionList>(
		"vscode.executeCompletionItemProvider",
		document.uri,
		selection.active,
		trigger,
	)
	return list.items
}

/** Forms are tried by themselves. */
async function itemsAt(editor: vscode.TextEditor, trigger?: string): Promise<vscode.CompletionItem[]> {
	return (await allAt(editor, trigger)).filter(({ kind }) => kind !== vscode.CompletionItemKind.Snippet)
}

const labelOf = ({ label }: vscode.CompletionItem): string => (typeof label === "string" ? label : label.label)
const words = ({ documentation }: vscode.CompletionItem): string =>
	typeof documentation === "string" ? documentation : (documentation?.value ?? "")

/** Accepts what the list has on top, as soon as it is there. */
async function accept({ document }: vscode.TextEditor): Promise<string> {
	const before = document.getText()
	await vscode.commands.executeCommand("editor.action.triggerSuggest")
	return until(async () => {
		await vscode.commands.executeCommand("acceptSelectedSuggestion")
		return document.getText() !== before && document.getText()
	}, "the suggestion to be accepted")
}

/** The case with its formulation, as the index knows it. */
async function withCase(code: string): Promise<void> {
	await openText(`${code.toLowerCase()}/f.ipt.md`, formulation(code, people))
	const { notes } = await api()
	await until(() => notes.folder.index.case(code)?.formulation, "the formulation to be known")
}

suite("completion", () => {
	test("offers the missing sections in the order of the record, with their guidance", async () => {
		after(closeAll)
		const editor = await open("c1/s5.ipt.md", session("C1", 5, "## Plan\n\nCall her sister.\n\n##|\n"))
		const items = await itemsAt(editor, "#")
		assert.deepEqual(items.map(labelOf), [
			"Since last session",
			"Contacts",
			"Mood and events",
			"Techniques",
			"Affect",
			"Mechanisms of change",
			"Progress",
			"Risk",
			"Ending",
		])
		const risk = items.find((item) => labelOf(item) === "Risk")
		assert.equal(risk?.kind, vscode.CompletionItemKind.Module)
		assert.match(
			words(risk),
			/\*\*What to write:\*\* State the risk level[^\n]*\n\n\*\*Why it matters:\*\*[\s\S]*Source: Suicide Prevention/,
		)
		assert.deepEqual(risk.range, new vscode.Range(13, 0, 13, 2))
	})

	test("writes a section as its empty form, in the note's own line ends, and nothing else", async () => {
		after(closeAll)
		const editor = await open("c2/s5.ipt.md", session("C2", 5, "## Plan\n\nCall her sister.\n\n## Risk a|\n").replaceAll("\n", "\r\n"))
		const form =
			"## Risk\n\n<!-- State the risk level today, the reasons for it and any plan. -->\n\n- **Level**: …\n- **Rationale**: …\n- **Plan**: …"
		assert.equal(await accept(editor), session("C2", 5, `## Plan\n\nCall her sister.\n\n${form}\n`).replaceAll("\n", "\r\n"))
		await vscode.commands.executeCommand("undo")
		assert.equal(editor.document.getText(), session("C2", 5, "## Plan\n\nCall her sister.\n\n## Risk a\n").replaceAll("\n", "\r\n"))
	})

	test("writes what the case knows, letter by letter", async () => {
		after(closeAll)
		await withCase("C10")
		const editor = await open("c10/s5.ipt.md", session("C10", 5, "## Prog|\n"))
		const reminder = "<!-- G1: saves $5 for ${1:the} choir} C:\\tmp (by May 2026) -->"
		const form = `## Progress\n\n<!-- Say how the client is responding to treatment, and how each goal is going. -->\n${reminder}\n\n- **G1**: …\n`
		assert.equal(await accept(editor), session("C10", 5, form))
	})

	test("offers people by their alias, the nearest first, with what the inventory says of them", async () => {
		after(closeAll)
		await withCase("C3")
		const editor = await open("c3/s5.ipt.md", session("C3", 5, "## Plan\n\nCall @old|er, then.\n"))
		const items = await itemsAt(editor, "@")
		assert.deepEqual(items.map(labelOf), ["@older-sister", "@neighbour", "@father"])
		assert.deepEqual(
			items.map(({ detail }) => detail),
			["sister, 3 * 4 < 5 · closeness 2 of 4", "lives next door · closeness 3 of 4", "father · deceased"],
		)
		const [sister] = items
		assert.ok(sister)
		const documentation = sister.documentation
		assert.ok(typeof documentation === "object" && !documentation.isTrusted && !documentation.supportHtml)
		assert.match(documentation.value, /^Older&nbsp;sister\s*$/)
		assert.equal(await accept(editor), session("C3", 5, "## Plan\n\nCall @older-sister, then.\n"))
	})

	test("follows what is not saved yet", async () => {
		after(closeAll)
		await withCase("C4")
		const inventory = await openText("c4/f.ipt.md", formulation("C4", people))
		await replaceText(
			inventory.document,
			formulation(
				"C4",
				replaced(people, ["### Father", "### Aunt\n\n- **Closeness**: 1\n\n### Father"], [/saves.*tmp/, "returns to the club"]),
			),
		)
		const { notes } = await api()
		await until(() => notes.folder.index.case("C4")?.formulation?.people.length === 4, "the aunt to be known")
		const editor = await open("c4/s5.ipt.md", session("C4", 5, "## Plan\n\n@|\n"))
		assert.deepEqual((await itemsAt(editor)).map(labelOf), ["@aunt", "@older-sister", "@neighbour", "@father"])
		await replaceText(editor.document, session("C4", 5, "## Progress\n\n- \n"))
		const at = new vscode.Position(11, 2)
		editor.selection = new vscode.Selection(at, at)
		const goals = await itemsAt(editor)
		assert.deepEqual(
			goals.map(({ label, detail }) => [typeof label === "string" ? label : label.label, detail]),
			[["G1", "returns to the club (by May 2026)"]],
		)
	})

	test("offers labels and then their values, and writes what is chosen", async () => {
		after(closeAll)
		const editor = await open("c5/s5.ipt.md", session("C5", 5, "## Risk\n\n- **Le|\n"))
		assert.deepEqual((await itemsAt(editor)).map(labelOf), ["Level", "Rationale", "Plan"])
		assert.equal(await accept(editor), session("C5", 5, "## Risk\n\n- **Level**: \n"))
		// The list opens again after the label, with nothing chosen in it: what was chosen is written, and nothing else.
		const risk = session("C5", 5, "## Risk\n\n- **Level**: none\n")
		await until(async () => {
			await vscode.commands.executeCommand("acceptSelectedSuggestion")
			assert.ok(!editor.document.getText().includes("**Level**: low"))
			await vscode.commands.executeCommand("selectNextSuggestion")
			await vscode.commands.executeCommand("acceptSelectedSuggestion")
			return editor.document.getText() === risk
		}, "the level to be chosen")
	})

	test("offers keys and values of front matter that is no YAML yet", async () => {
		after(closeAll)
		await withCase("C6")
		const editor = await open("c6/s5.ipt.md", "---\nnote: session\nauthor: {\ncase: |\npha\n---\n")
		const cases = await itemsAt(editor, ":")
		const own = cases.find((item) => labelOf(item) === "C6")
		assert.equal(own?.detail, "Role dispute · Initial")
		const at = new vscode.Position(4, 3)
		editor.selection = new vscode.Selection(at, at)
		assert.ok((await itemsAt(editor)).map(labelOf).includes("phase"))
		assert.equal(await accept(editor), "---\nnote: session\nauthor: {\ncase: \nphase: \n---\n")
	})

	test("writes a measure with its form, indented with spaces", async () => {
		after(closeAll)
		const editor = await open("c7/s5.ipt.md", session("C7", 5, "", "measures:\n  |\n"))
		editor.options = { ...editor.options, insertSpaces: false, tabSize: 2 }
		assert.equal(await accept(editor), session("C7", 5, "", "measures:\n  PHQ-9: {total: …, item9: …}\n"))
	})

	test("does not open at a space between words", async () => {
		after(closeAll)
		const editor = await open("c8/s5.ipt.md", session("C8", 5, "## Plan\n\nCall her |sister.\n"))
		assert.deepEqual(await itemsAt(editor, " "), [])
		const code = await open("c8/s6.ipt.md", session("C8", 6, "## Plan\n\n```\n@|\n```\n"))
		assert.deepEqual(await itemsAt(code, "@"), [])
	})

	test("offers the forms on a blank line alone", async () => {
		after(closeAll)
		const names = async (path: string, marked: string) =>
			(await allAt(await open(path, marked))).filter(({ kind }) => kind === vscode.CompletionItemKind.Snippet).map(labelOf)
		assert.deepEqual((await names("c9/s5.ipt.md", session("C9", 5, "## Techniques\n\nipt-ri|\n"))).includes("ipt-risk"), true)
		assert.ok((await names("c9/s6.ipt.md", session("C9", 6, "## Plan\n\n|\n"))).includes("ipt-role-dispute"))
		assert.deepEqual(await names("c9/s7.ipt.md", session("C9", 7, "## Risk\n\nThere is no acute risk|\n")), [])
		assert.deepEqual(await names("c9/s8.ipt.md", session("C9", 8, "## Risk\n\nrisk|\n")), [])
		assert.deepEqual(await names("c9/s9.ipt.md", session("C9", 9, "", "author: RK|\n")), [])
		assert.deepEqual(await names("c9/new.ipt.md", "|"), [
			"ipt-formulation",
			"ipt-session",
			"ipt-missed-session",
			"ipt-closing",
			"ipt-addendum",
			"ipt-scores",
		])
	})

	test("inserts a snippet with its first empty place selected, and Tab is its own again", async () => {
		after(closeAll)
		const editor = await open("c11/s5.ipt.md", session("C11", 5, "|\n"))
		await vscode.commands.executeCommand("editor.action.insertSnippet", { langId: "ipt", name: "Risk" })
		const form = "## Risk\n\n<!-- State the risk level and the reasons for it. -->\n\n- **Level**: …\n- **Rationale**: …\n- **Plan**: …"
		await until(() => editor.document.getText().includes("**Plan**: …"), "the snippet to be inserted")
		assert.equal(editor.document.getText().replace(/<!--.*-->/, ""), replaced(session("C11", 5, `${form}\n`), [/<!--.*-->/, ""]))
		const selected = (): string =>
			`${editor.document.lineAt(editor.selection.start).text.replace(/: .*/, ":")} ${editor.document.getText(editor.selection)}`
		await until(() => selected() === "- **Level**: …", "the level to be selected")
		await vscode.commands.executeCommand("ipt.tabToEmptyPlace", "next")
		await until(() => selected() === "- **Rationale**: …", "the rationale to be selected")
		await vscode.commands.executeCommand("type", { text: "asked" })
		await vscode.commands.executeCommand("ipt.tabToEmptyPlace", "next")
		await until(() => editor.document.getText().includes("- **Rationale**: asked  \n"), "an ordinary Tab")
		await vscode.commands.executeCommand("ipt.nextPart")
		await until(() => selected() === "- **Plan**: …", "the plan to be selected")
		await vscode.commands.executeCommand("ipt.tabToEmptyPlace", "next")
		await until(() => selected() === "- **Level**: …", "the first place to come after the last")
		await vscode.commands.executeCommand("ipt.tabToEmptyPlace", "previous")
		await until(() => selected() === "- **Plan**: …", "the last place to come before the first")
		await vscode.commands.executeCommand("cancelSelection")
		await vscode.commands.executeCommand("ipt.tabToEmptyPlace", "previous")
		assert.equal(selected(), "- **Plan**: ", "a place that was left is not taken up again")
	})

	test("offers no list of words in the front matter", async () => {
		after(closeAll)
		const editor = await open(
			"c12/f.ipt.md",
			formulation("C12", "A word about what she accepts and how often.\n", "contract:\n  frequency: |\n"),
		)
		assert.deepEqual(await allAt(editor), [])
		const author = await open("c12/s5.ipt.md", session("C12", 5, "Riskier words of a long risk.\n", "author: R|\n"))
		assert.deepEqual(await allAt(author), [])
	})
})
