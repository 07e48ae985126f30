/** Cases that are in another language than the window, and the ways to write in them. */
import * as vscode from "vscode"
import { help as german } from "../../src/language/de/help.ts"
import { help as english } from "../../src/language/en/help.ts"
import { after, assert, closeAll, deleteFile, openText, test, until, writeFile } from "./helpers.ts"
import { actionsAt, api, apply, diagnosticAt, formulation, known, session, shows } from "./notes.ts"

/** A case, and what says in which language it is: the header of the formulation, its body, a setting, a file next to it. */
export interface Said {
	readonly code: string
	readonly header?: string
	readonly body?: string
	readonly setting?: string
	readonly file?: string
}

/** Makes the case, with one session that says no language by itself, and opens that. */
export async function begin({ code, header = "", body = "", setting, file }: Said): Promise<vscode.TextEditor> {
	const folder = code.toLowerCase()
	const settings = vscode.workspace.getConfiguration("ipt")
	after(async () => {
		await settings.update("language", undefined, vscode.ConfigurationTarget.Global)
		await closeAll()
		await deleteFile(folder)
	})
	if (setting !== undefined) await settings.update("language", setting, vscode.ConfigurationTarget.Global)
	if (file !== undefined) await writeFile(`${folder}/.ipt-notes.json`, file)
	await writeFile(`${folder}/f.ipt.md`, formulation(code, body, header))
	const editor = await openText(`${folder}/s4.ipt.md`, session(code, 4, "", "focus: role-dispute\n"))
	const { notes } = await api()
	await notes.rescan()
	await known(code, 2)
	return editor
}

/** The text of the note that a command begins. */
export async function textOf(command: string, argument: object): Promise<string> {
	const uri = await vscode.commands.executeCommand<vscode.Uri>(command, argument)
	return (await vscode.workspace.openTextDocument(uri)).getText()
}

/** The labels that are offered after this text, which is written at the end of the note. */
export async function offered(editor: vscode.TextEditor, end: string): Promise<string[]> {
	const { document } = editor
	await editor.edit((builder) => builder.insert(document.positionAt(document.getText().length), end))
	const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
		"vscode.executeCompletionItemProvider",
		document.uri,
		document.positionAt(document.getText().length),
	)
	return items
		.filter(({ kind }) => kind !== vscode.CompletionItemKind.Snippet)
		.map(({ label }) => (typeof label === "string" ? label : label.label))
}

/** Names of parts and terms in a language. */
export interface Names {
	readonly id: string
	readonly goals: string
	readonly sinceLast: string
	readonly symptoms: string
	readonly mood: string
	readonly techniques: string
	readonly risk: string
	readonly riskFields: readonly string[]
	readonly riskLevels: readonly string[]
	readonly outcome: string
	readonly inventory: string
	readonly relationship: string
}

export const inEnglish: Names = {
	id: "en",
	goals: "Goals",
	sinceLast: "Since last session",
	symptoms: "Symptoms",
	mood: "Mood and events",
	techniques: "Techniques",
	risk: "Risk",
	riskFields: ["Level", "Rationale", "Plan"],
	riskLevels: ["none", "low", "moderate", "high"],
	outcome: "Outcome of the problem area",
	inventory: "Interpersonal inventory",
	relationship: "Relationship",
}

export const inGerman: Names = {
	id: "de",
	goals: "Ziele",
	sinceLast: "Seit der letzten Sitzung",
	symptoms: "Symptome",
	mood: "Stimmung und Ereignisse",
	techniques: "Techniken",
	risk: "Risiko",
	riskFields: ["Stufe", "Begründung", "Plan"],
	riskLevels: ["kein Risiko", "gering", "mittel", "hoch"],
	outcome: "Ergebnis im Problembereich",
	inventory: "Beziehungsinventar",
	relationship: "Beziehung",
}

/** Tries that a case gets parts with these names, in whichever way it comes to be in their language. */
export function triesWriting(names: Names, code: string): void {
	const ways: readonly (Said & { readonly way: string })[] = [
		{ way: "by its header", code: `${code}1`, header: `language: ${names.id}\n` },
		{ way: "by its headings alone", code: `${code}2`, body: `## ${names.goals}\n\n- **G1**: ${goal}\n` },
		{ way: "by the setting", code: `${code}3`, setting: names.id },
		{ way: "by the file of its folder", code: `${code}4`, file: `{ "language": "${names.id}" }\n` },
	]
	for (const { way, ...said } of ways) {
		test(`gets its parts from quick fixes, completion and Next Part: ${way}`, async () => triesInNote(names, await begin(said)))
		test(`begins with its notes and gets its people: ${way}`, async () => {
			await begin(said)
			await triesNewNotes(names, said)
		})
	}
}

const goal = "1 × 1"

async function triesInNote(names: Names, editor: vscode.TextEditor): Promise<void> {
	const { document } = editor
	const has = (...parts: readonly string[]): boolean => parts.every((part) => document.getText().includes(part))
	const undo = async (): Promise<void> => vscode.commands.executeCommand("undo")
	await shows(document.uri, "session.mood-link")
	const { range } = diagnosticAt(document.uri, "session.mood-link")
	const { fixes: titles } = vscode.env.language === "de" ? german : english
	const fix = titles.insert(names.mood)
	// The file of a folder counts once it was read.
	const fixes = await until(async () => {
		const actions = await actionsAt(document.uri, range, vscode.CodeActionKind.QuickFix)
		return actions.some((action) => action.title === fix) && actions
	}, `the fix ${fix}`)
	await apply(fixes, fix)
	assert.ok(has(`\n## ${names.mood}\n`))
	await undo()

	const all = titles.addAll(false)
	const everything = new vscode.Range(0, 0, document.lineCount, 0)
	const offering = await until(async () => {
		const actions = await actionsAt(document.uri, everything)
		return actions.some(({ title }) => title === all) && actions
	}, `the fix ${all}`)
	await apply(offering, all)
	assert.ok(has(`\n## ${names.sinceLast}\n`, `- **${names.symptoms}**: …`, `\n## ${names.mood}\n`), document.getText())
	await undo()

	assert.ok((await offered(editor, "\n## ")).includes(names.risk))
	await undo()
	assert.deepEqual(await offered(editor, `\n## ${names.risk}\n\n- **`), names.riskFields)
	await undo()
	assert.deepEqual(await offered(editor, `\n## ${names.risk}\n\n- **${names.riskFields[0]}**: `), names.riskLevels)
	await undo()

	editor.selection = new vscode.Selection(0, 0, 0, 0)
	void vscode.commands.executeCommand("ipt.nextPart")
	await until(async () => {
		// Enter in the list, as soon as it is there.
		await vscode.commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem")
		return has(`\n## ${names.sinceLast}\n`) || has(`\n## ${names.mood}\n`)
	}, "the next part to be inserted")
}

async function triesNewNotes(names: Names, { code, header, body }: Said): Promise<void> {
	const begun = await textOf("ipt.newSession", { code, status: "held" })
	for (const part of [names.sinceLast, names.mood, names.techniques]) assert.ok(begun.includes(`\n## ${part}\n`), begun)
	assert.ok((await textOf("ipt.newClosing", { code })).includes(`\n## ${names.outcome}\n`))
	const text = `${formulation(code, body, header)}\n## ${names.inventory}\n`
	const { document } = await openText(`${code.toLowerCase()}/f.ipt.md`, text)
	await until(() => vscode.window.activeTextEditor?.document === document, "the formulation to be in front")
	await vscode.commands.executeCommand("ipt.addEntry", { file: document.uri.toString(), section: "formulation.inventory" })
	assert.ok(document.getText().includes(`\n### …\n\n- **${names.relationship}**: …\n`), document.getText())
}
