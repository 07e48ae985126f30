/**
 * Quick fixes: insert what is missing, put an allowed word in place of another, add all missing parts.
 *
 * A fix is made for one version of the text. Its edit is handed out when the fix is chosen, and only if every text that
 * it rests on is still the one it was made for: an edit of another version would land in the wrong place.
 */
import * as vscode from "vscode"
import type { Fix } from "../../assist/fixes/fix.ts"
import { helpWords } from "../../assist/help-words.ts"
import { titleOfFix } from "../../assist/fixes/titles.ts"
import { inLanguage, loadWords, loadWordsOf } from "../../language/index.ts"
import { requiredLevels } from "../../folder/open-points.ts"
import { absentParts } from "../../rules/details.ts"
import type { Level } from "../../rules/levels.ts"
import type { Finding, Subject } from "../../rules/rule.ts"
import { type FindingGroup, groupFindings } from "../../rules/together.ts"
import { isDiagnosticOf } from "../shared/finding-diagnostic.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import { writtenLanguage } from "../shared/notes/written-language.ts"
import { optionsFor } from "../shared/settings/settings.ts"
import { signedNote } from "../shared/signatures/signed-note.ts"
import { nameOf } from "../shared/uri.ts"
import { refusedAction, signedActions } from "./signed-actions.ts"
import { VersionedAction, versionOf, type Version } from "./versioned-action.ts"

const fixAll = vscode.CodeActionKind.SourceFixAll.append("ipt")

const recommended: readonly Level[] = [...requiredLevels, "information"]

export class CodeActions implements vscode.CodeActionProvider {
	readonly #notes: WorkspaceNotes

	constructor(notes: WorkspaceNotes) {
		this.#notes = notes
	}

	async provideCodeActions(
		document: vscode.TextDocument,
		range: vscode.Range,
		{ only, diagnostics }: vscode.CodeActionContext,
	): Promise<vscode.CodeAction[]> {
		this.#notes.update(document)
		const language = writtenLanguage(this.#notes, document.uri)
		const [{ addMissing, fixesOf, mayBeWritten }, signed] = await Promise.all([
			import("../../assist/fixes/index.ts"),
			signedNote(this.#notes, document.uri),
			loadWordsOf(language, "findings"),
			loadWords("help"),
		])
		// Read the text as it is now: fixes of an older text would land in the wrong place.
		const file = this.#notes.update(document)
		const now = versionOf(document)
		const options = optionsFor(document.uri)
		const subject = this.#notes.folder.subject(file, options)
		if (!subject || !this.#notes.folder.isText(file) || !mayBeWritten(subject)) return []
		if (signed) return this.#actionsOfSigned(document, range, only, diagnostics)
		const allMissing = (levels: readonly Level[]) => inLanguage(language, () => addMissing(subject, options, levels))
		const actions: VersionedAction[] = []
		if (!only || only.contains(vscode.CodeActionKind.QuickFix)) {
			const all = this.#notes.findings(file)
			const here = groupsAt(document, all, range)
			for (const { shown: group, at } of here) {
				const diagnostic = diagnostics.find((candidate) => contains(document, candidate, group[0]) && isDiagnosticOf(candidate, group))
				const others = await this.#others(document, at[0])
				for (const fix of inLanguage(language, () => fixesOf(subject, at, (other) => others.get(other)?.subject))) {
					actions.push(quickFix(now, others.get(fix.file ?? file)?.version ?? now, fix, diagnostic))
				}
			}
			if (here.length > 0) actions.push(...addAll(now, all, allMissing))
		}
		if (only?.contains(fixAll) || only?.intersects(fixAll)) {
			const all = this.#notes.findings(file)
			if (isLacking(all, requiredLevels)) {
				actions.push(
					new VersionedAction(
						helpWords.current.fixes.addAll(false),
						fixAll,
						[now],
						later(() => allMissing(requiredLevels)),
					),
				)
			}
		}
		return actions
	}

	async resolveCodeAction(action: vscode.CodeAction): Promise<vscode.CodeAction> {
		if (!(action instanceof VersionedAction)) return action
		if (action.isCurrent) await action.resolve(this.#notes)
		if (action.isCurrent) return action
		void vscode.window.showInformationMessage(vscode.l10n.t("The text has changed since this was offered, so nothing was done. Try again."))
		return action
	}

	#actionsOfSigned(
		document: vscode.TextDocument,
		range: vscode.Range,
		only: vscode.CodeActionKind | undefined,
		diagnostics: readonly vscode.Diagnostic[],
	): vscode.CodeAction[] {
		const all = this.#notes.findings(document.uri.toString())
		const isForFixes = !only || only.contains(vscode.CodeActionKind.QuickFix)
		const groups = isForFixes ? groupsAt(document, all, range).map(({ shown }) => shown) : []
		const isForAll = only !== undefined && (only.contains(fixAll) || only.intersects(fixAll)) && isLacking(all, requiredLevels)
		return [
			...signedActions(document.uri, groups, diagnostics),
			...(isForAll ? [refusedAction(document.uri, helpWords.current.fixes.addAll(false), fixAll)] : []),
		]
	}

	/** The other notes that a fix may belong in, as their editors or files are now. */
	async #others(document: vscode.TextDocument, { code, related = [] }: Finding): Promise<ReadonlyMap<string, OtherNote>> {
		const others = new Map<string, OtherNote>()
		if (code !== "person.unknown") return others
		for (const { file } of related) {
			if (file === undefined || file === document.uri.toString()) continue
			const other = await vscode.workspace.openTextDocument(vscode.Uri.parse(file))
			if (await signedNote(this.#notes, other.uri)) continue
			const subject = this.#notes.folder.isText(file)
				? this.#notes.folder.subject(this.#notes.update(other), optionsFor(other.uri))
				: undefined
			if (subject) others.set(file, { version: versionOf(other), subject })
		}
		return others
	}
}

interface OtherNote {
	readonly version: Version
	readonly subject: Subject
}

function addAll(now: Version, findings: readonly Finding[], editsFor: (levels: readonly Level[]) => Fix["edits"]): VersionedAction[] {
	return [
		[requiredLevels, helpWords.current.fixes.addAll(false)] as const,
		[recommended, helpWords.current.fixes.addAll(true)] as const,
	].flatMap(([levels, title]) => {
		return isLacking(findings, levels)
			? [
					new VersionedAction(
						title,
						vscode.CodeActionKind.QuickFix,
						[now],
						later(() => editsFor(levels)),
					),
				]
			: []
	})
}

/** Edits that are worked out when they are first read. */
const later = (editsFor: () => Fix["edits"]): Pick<Fix, "edits"> => ({
	get edits() {
		return editsFor()
	},
})

/** Whether parts that could be added are missing at these levels. */
const isLacking = (findings: readonly Finding[], levels: readonly Level[]): boolean =>
	findings.some((finding) => levels.includes(finding.level) && absentParts(finding).length > 0)

/** What is shown as one and is here, at least in part. */
function groupsAt(
	document: vscode.TextDocument,
	findings: readonly Finding[],
	range: vscode.Range,
): { readonly shown: FindingGroup; readonly at: FindingGroup }[] {
	return groupFindings(findings).flatMap((group) => {
		// Of findings that are shown as one at another place, those that are here.
		const [first, ...more] = group.filter((finding) => isAt(document, finding, range))
		return first ? [{ shown: group, at: [first, ...more] as const }] : []
	})
}

function rangeIn(document: vscode.TextDocument, { range }: Finding): vscode.Range {
	return new vscode.Range(document.positionAt(range.start), document.positionAt(range.end))
}

const isAt = (document: vscode.TextDocument, finding: Finding, range: vscode.Range): boolean =>
	rangeIn(document, finding).intersection(range) !== undefined

const contains = (document: vscode.TextDocument, { range }: vscode.Diagnostic, finding: Finding): boolean =>
	range.isEqual(rangeIn(document, finding))

function quickFix(now: Version, changed: Version, fix: Fix, diagnostic: vscode.Diagnostic | undefined): VersionedAction {
	const made = new VersionedAction(titleOfFix(fix.title), vscode.CodeActionKind.QuickFix, [now, changed], fix)
	made.isPreferred = fix.preferred
	if (fix.compare !== undefined) made.command = compareWith(fix.compare, now.document.uri, made.title)
	if (diagnostic) made.diagnostics = [diagnostic]
	return made
}

/** Two versions of a note next to each other, the one that counts at the left. */
function compareWith(file: string, copy: vscode.Uri, title: string): vscode.Command {
	const first = vscode.Uri.parse(file)
	return { command: "vscode.diff", title, arguments: [first, copy, vscode.l10n.t("{0} and {1}", nameOf(first), nameOf(copy))] }
}
