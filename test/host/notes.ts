import * as vscode from "vscode"
import type { Exports } from "../../src/extension.ts"
import { assert, extension, until } from "./helpers.ts"

/** What the extension exports for tests, with the notes of the folder read. */
export async function api(): Promise<Exports> {
	const given: unknown = await extension().activate()
	assert.ok(isExports(given), "the extension exports nothing")
	await given.notes.ready()
	return given
}

const isExports = (given: unknown): given is Exports => typeof given === "object" && given !== null && "notes" in given

/** Waits until a case has this many notes. */
export async function known(code: string, count: number): Promise<void> {
	const { notes } = await api()
	await notes.ready()
	await until(() => notes.folder.index.case(code)?.notes.length === count, `${count} notes of ${code} to be known`)
}

export const session = (code: string, number: number, body = "## Plan\n\nCall her sister.\n", more = "") =>
	`---\nipt: 1\nnote: session\ncase: ${code}\nsession: ${number}\ndate: 2026-03-${String(number).padStart(2, "0")}\nphase: middle\n${more}---\n\n${body}`

export const formulation = (code: string, body = "", more = "") =>
	`---\nipt: 1\nnote: formulation\ncase: ${code}\ndate: 2026-02-01\nproblem-areas: [role-dispute]\n${more}---\n\n${body}`

/** The bytes of a text in an encoding that a note must not have. */
export const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0))

/** The findings that are shown for a file, by code: those of parts that are shown as one too. */
export function codesAt(uri: vscode.Uri): string[] {
	return vscode.languages.getDiagnostics(uri).flatMap(codesOf)
}

/** The codes of a diagnostic, as its link has them. */
export function codesOf({ code }: vscode.Diagnostic): string[] {
	if (typeof code !== "object") return [String(code)]
	const { path, query } = code.target
	return [path.replace(/^\/|\.md$/g, ""), ...query.split(",").filter((other) => other !== "")]
}

/** Waits until a code is shown for a file, or no longer. */
export async function shows(uri: vscode.Uri, code: string, shown = true): Promise<void> {
	await until(
		() => codesAt(uri).includes(code) === shown,
		`${code} ${shown ? "to be shown" : "to go"} in ${uri.path}; there are ${codesAt(uri).join(", ")}`,
	)
}

/** The diagnostic that shows a finding, alone or with others. */
export function diagnosticAt(uri: vscode.Uri, code: string): vscode.Diagnostic {
	const found = vscode.languages.getDiagnostics(uri).find((diagnostic) => codesOf(diagnostic).includes(code))
	assert.ok(found, `${code} is not shown`)
	return found
}

/** The code actions at a place, with their edits. */
export async function actionsAt(uri: vscode.Uri, range: vscode.Range, kind?: vscode.CodeActionKind): Promise<vscode.CodeAction[]> {
	return vscode.commands.executeCommand<vscode.CodeAction[]>("vscode.executeCodeActionProvider", uri, range, kind?.value, 100)
}

/** Applies the action of this title. */
export async function apply(actions: readonly vscode.CodeAction[], title: string): Promise<void> {
	const action = actions.find((one) => one.title === title)
	assert.ok(action?.edit, `no action “${title}” among ${actions.map((one) => one.title).join(", ")}`)
	assert.ok(await vscode.workspace.applyEdit(action.edit))
}
