/** Quick fixes: insert what is missing, put an allowed word in place of another, add all missing parts. */
import * as vscode from "vscode"
import type { Fix, FixTitle } from "../rules/fixes/fix.ts"
import { requiredLevels } from "../rules/open-points.ts"
import type { Finding, Level } from "../rules/rule.ts"
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
				for (const fix of fixesFor(subject, finding)) actions.push(quickFix(document, fix, diagnostic))
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
	return title.does === "insert"
		? vscode.l10n.t("Insert “{0}”", title.part)
		: vscode.l10n.t("Replace by “{0}”", title.word)
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
