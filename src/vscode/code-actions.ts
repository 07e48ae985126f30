/** Quick fixes: insert what is missing, put an allowed word in place of another, add all missing parts. */
import * as vscode from "vscode"
import type { Fix, FixTitle } from "../rules/fixes/fix.ts"
import { requiredLevels } from "../rules/open-points.ts"
import type { Finding, Level, Subject } from "../rules/rule.ts"
import { source, textEdits } from "./convert.ts"
import { noteSelector } from "./selector.ts"
import { optionsFor } from "./settings.ts"
import type { WorkspaceNotes } from "./workspace-notes.ts"

const fixAll = vscode.CodeActionKind.SourceFixAll.append("ipt")

const recommended: readonly Level[] = [...requiredLevels, "information"]

export function registerCodeActions(notes: WorkspaceNotes): vscode.Disposable {
	return vscode.languages.registerCodeActionsProvider(noteSelector, new CodeActions(notes), {
		providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, fixAll],
	})
}

class CodeActions implements vscode.CodeActionProvider {
	readonly #notes: WorkspaceNotes

	constructor(notes: WorkspaceNotes) {
		this.#notes = notes
	}

	async provideCodeActions(
		document: vscode.TextDocument,
		range: vscode.Range,
		{ only, diagnostics }: vscode.CodeActionContext,
	): Promise<vscode.CodeAction[]> {
		const { addMissing, fixesFor } = await import("../rules/fixes/index.ts")
		// Read the text as it is now: fixes of an older text would land in the wrong place.
		const file = this.#notes.update(document)
		const options = optionsFor(document.uri)
		const subject = this.#notes.folder.subject(file, options)
		if (!subject || !this.#notes.folder.isText(file)) return []
		const actions: vscode.CodeAction[] = []
		if (!only || only.contains(vscode.CodeActionKind.QuickFix)) {
			const ours = diagnostics.filter((diagnostic) => diagnostic.source === source)
			const findings = this.#notes.findings(file).filter((finding) => isAt(document, finding, range))
			for (const finding of findings) {
				const diagnostic = ours.find((candidate) => codeOf(candidate) === finding.code && contains(document, candidate, finding))
				const others = await this.#others(document, finding)
				for (const fix of fixesFor(subject, finding, (other) => others.get(other)?.subject)) {
					actions.push(quickFix(others.get(fix.file ?? file)?.document ?? document, fix, diagnostic))
				}
			}
			if (findings.length > 0) actions.push(...addAll(document, (levels) => addMissing(subject, options, levels)))
		}
		if (only?.contains(fixAll) || only?.intersects(fixAll)) {
			const edits = addMissing(subject, options, requiredLevels)
			if (edits.length > 0) {
				actions.push(action(document, vscode.l10n.t("Add all required parts"), fixAll, edits))
			}
		}
		return actions
	}

	/** The other notes that a fix may belong in, as their editors or files stand now. */
	async #others(document: vscode.TextDocument, { code, related = [] }: Finding): Promise<ReadonlyMap<string, OtherNote>> {
		const others = new Map<string, OtherNote>()
		if (code !== "person.unknown") return others
		for (const { file } of related) {
			if (file === undefined || file === document.uri.toString()) continue
			const other = await vscode.workspace.openTextDocument(vscode.Uri.parse(file))
			const subject = this.#notes.folder.isText(file) ? this.#notes.folder.subject(this.#notes.update(other), optionsFor(other.uri)) : undefined
			if (subject) others.set(file, { document: other, subject })
		}
		return others
	}
}

interface OtherNote {
	readonly document: vscode.TextDocument
	readonly subject: Subject
}

function addAll(document: vscode.TextDocument, editsFor: (levels: readonly Level[]) => Fix["edits"]): vscode.CodeAction[] {
	return [
		[requiredLevels, vscode.l10n.t("Add all required parts that are missing")] as const,
		[recommended, vscode.l10n.t("Add all missing parts, recommended ones too")] as const,
	].flatMap(([levels, title]) => {
		const edits = editsFor(levels)
		return edits.length > 0 ? [action(document, title, vscode.CodeActionKind.QuickFix, edits)] : []
	})
}

const codeOf = ({ code }: vscode.Diagnostic): unknown => (typeof code === "object" ? code.value : code)

function rangeIn(document: vscode.TextDocument, { range }: Finding): vscode.Range {
	return new vscode.Range(document.positionAt(range.start), document.positionAt(range.end))
}

const isAt = (document: vscode.TextDocument, finding: Finding, range: vscode.Range): boolean =>
	rangeIn(document, finding).intersection(range) !== undefined

const contains = (document: vscode.TextDocument, { range }: vscode.Diagnostic, finding: Finding): boolean =>
	range.isEqual(rangeIn(document, finding))

function quickFix(document: vscode.TextDocument, fix: Fix, diagnostic: vscode.Diagnostic | undefined): vscode.CodeAction {
	const made = action(document, titleOf(fix.title), vscode.CodeActionKind.QuickFix, fix.edits)
	made.isPreferred = fix.preferred
	if (diagnostic) made.diagnostics = [diagnostic]
	return made
}

function titleOf(title: FixTitle): string {
	switch (title.does) {
		case "insert":
			return vscode.l10n.t("Insert “{0}”", title.part)
		case "replace":
			return vscode.l10n.t("Replace by “{0}”", title.word)
		case "add-person":
			return vscode.l10n.t("Add “{0}” to the inventory", title.name)
		case "record-item":
			return vscode.l10n.t("Record item {1} of {0}", title.measure, title.item)
	}
}

function action(
	document: vscode.TextDocument,
	title: string,
	kind: vscode.CodeActionKind,
	edits: Fix["edits"],
): vscode.CodeAction {
	const made = new vscode.CodeAction(title, kind)
	made.edit = new vscode.WorkspaceEdit()
	made.edit.set(document.uri, textEdits(document, edits))
	return made
}
