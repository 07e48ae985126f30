/** A finding as a diagnostic of VS Code. */
import * as vscode from "vscode"
import type { Level } from "../../rules/levels.ts"
import type { Related } from "../../rules/rule.ts"
import { isOfSeveralPlaces, type Shown } from "../../rules/together.ts"
import { messageOf, relatedMessage, shownMessageOf } from "../../rules/words.ts"
import { findingPageAddress } from "./finding-page.ts"
import { TextPositions } from "./text-positions.ts"

/** The owner shown beside each finding. */
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
export function diagnosticOf(uri: vscode.Uri, places: TextPositions, shown: Shown): vscode.Diagnostic {
	const [first] = shown
	const diagnostic = new vscode.Diagnostic(places.range(first.range), shownMessageOf(shown), severityOf(first.level))
	const codes = [...new Set(shown.map(({ code }) => code))]
	const related = shown.flatMap((finding) => finding.related ?? []).map((one) => relatedOf(uri, places, one))
	// Each place with what is missing there.
	if (isOfSeveralPlaces(shown))
		related.push(...shown.slice(0, mostPlaces).map((finding) => relatedAt(uri, places.range(finding.range), messageOf(finding))))
	diagnostic.source = source
	diagnostic.code = { value: codeText(codes), target: findingPageAddress(codes) }
	if (related.length > 0) diagnostic.relatedInformation = related
	return diagnostic
}

/** Whether a diagnostic, which may have been handed back by VS Code, is that of findings that are shown as one. */
export function isDiagnosticOf({ source: owner, message, severity }: vscode.Diagnostic, shown: Shown): boolean {
	return owner === source && severity === severityOf(shown[0].level) && message === shownMessageOf(shown)
}

const severityOf = (level: Level): vscode.DiagnosticSeverity => severities[level]

const codeText = ([code = "", ...others]: readonly string[]): string => (others.length > 0 ? `${code} +${others.length}` : code)

function relatedOf(uri: vscode.Uri, places: TextPositions, related: Related): vscode.DiagnosticRelatedInformation {
	const at = related.range ? places.range(related.range) : new vscode.Range(related.line ?? 0, 0, related.line ?? 0, 0)
	const file = related.file === undefined ? uri : vscode.Uri.parse(related.file)
	return relatedAt(file, at, relatedMessage(related))
}

const relatedAt = (file: vscode.Uri, at: vscode.Range, message: string): vscode.DiagnosticRelatedInformation =>
	new vscode.DiagnosticRelatedInformation(new vscode.Location(file, at), message)
