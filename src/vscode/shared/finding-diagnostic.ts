/** A finding as a diagnostic of VS Code. */
import * as vscode from "vscode"
import type { Level } from "../../rules/levels.ts"
import type { Related } from "../../rules/rule.ts"
import { isOfSeveralPlaces, type FindingGroup } from "../../rules/together.ts"
import { messageOf, relatedMessage, messageOfGroup } from "../../rules/words.ts"
import { findingPageAddress } from "./finding-page.ts"
import { TextPositions } from "./text-positions.ts"

/** The owner that VS Code shows with each finding. */
export const source = "IPT Notes"

const severities: Readonly<Record<Level, vscode.DiagnosticSeverity>> = {
	error: vscode.DiagnosticSeverity.Error,
	warning: vscode.DiagnosticSeverity.Warning,
	information: vscode.DiagnosticSeverity.Information,
	hint: vscode.DiagnosticSeverity.Hint,
}

/** More places than these are not listed below a line of the Problems view. */
const mostPlaces = 50

/** Findings that are shown as one, as a diagnostic of the file with this text. Its link leads to the page of each of its codes. */
export function diagnosticOf(uri: vscode.Uri, places: TextPositions, group: FindingGroup): vscode.Diagnostic {
	const [first] = group
	const diagnostic = new vscode.Diagnostic(places.range(first.range), messageOfGroup(group), severityOf(first.level))
	const codes = [...new Set(group.map(({ code }) => code))]
	const related = group.flatMap((finding) => finding.related ?? []).map((one) => relatedOf(uri, places, one))
	// Each place with what is missing there.
	if (isOfSeveralPlaces(group))
		related.push(...group.slice(0, mostPlaces).map((finding) => relatedAt(uri, places.range(finding.range), messageOf(finding))))
	diagnostic.source = source
	// VS Code shows it as the words of the link: the codes are on the page, for those who need them.
	diagnostic.code = { value: vscode.l10n.t("Why?"), target: findingPageAddress(codes) }
	if (related.length > 0) diagnostic.relatedInformation = related
	return diagnostic
}

/** Whether a diagnostic, which may have been handed back by VS Code, is that of findings that are shown as one. */
export function isDiagnosticOf({ source: owner, message, severity }: vscode.Diagnostic, group: FindingGroup): boolean {
	return owner === source && severity === severityOf(group[0].level) && message === messageOfGroup(group)
}

const severityOf = (level: Level): vscode.DiagnosticSeverity => severities[level]

function relatedOf(uri: vscode.Uri, places: TextPositions, related: Related): vscode.DiagnosticRelatedInformation {
	const at = related.range ? places.range(related.range) : new vscode.Range(related.line ?? 0, 0, related.line ?? 0, 0)
	const file = related.file === undefined ? uri : vscode.Uri.parse(related.file)
	return relatedAt(file, at, relatedMessage(related))
}

const relatedAt = (file: vscode.Uri, at: vscode.Range, message: string): vscode.DiagnosticRelatedInformation =>
	new vscode.DiagnosticRelatedInformation(new vscode.Location(file, at), message)
