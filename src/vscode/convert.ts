/** The core's ranges, levels and edits as VS Code's. */
import * as vscode from "vscode"
import { lineStarts, positionAt, type Range, type TextEdit } from "../note/text.ts"
import type { Finding, Level, Related } from "../rules/rule.ts"
import { messageOf, relatedMessage } from "../rules/words.ts"
import { docsOf } from "./docs.ts"

/** The owner shown beside each finding. */
export const source = "IPT Notes"

const severities: Readonly<Record<Level, vscode.DiagnosticSeverity>> = {
	error: vscode.DiagnosticSeverity.Error,
	warning: vscode.DiagnosticSeverity.Warning,
	information: vscode.DiagnosticSeverity.Information,
	hint: vscode.DiagnosticSeverity.Hint,
}

/** Converts offsets of one text. */
export class Places {
	readonly #starts: readonly number[]

	constructor(text: string) {
		this.#starts = lineStarts(text)
	}

	position(offset: number): vscode.Position {
		const { line, column } = positionAt(this.#starts, offset)
		return new vscode.Position(line, column)
	}

	range({ start, end }: Range): vscode.Range {
		return new vscode.Range(this.position(start), this.position(end))
	}
}

/** A finding as a diagnostic of the file with this text. */
export function diagnosticOf(uri: vscode.Uri, places: Places, finding: Finding): vscode.Diagnostic {
	const diagnostic = new vscode.Diagnostic(places.range(finding.range), messageOf(finding), severities[finding.level])
	diagnostic.source = source
	diagnostic.code = { value: finding.code, target: docsOf(finding.code) }
	if (finding.related) {
		diagnostic.relatedInformation = finding.related.map((related) => relatedOf(uri, places, related))
	}
	return diagnostic
}

function relatedOf(uri: vscode.Uri, places: Places, related: Related): vscode.DiagnosticRelatedInformation {
	const at = related.range
		? places.range(related.range)
		: new vscode.Range(related.line ?? 0, 0, related.line ?? 0, 0)
	const file = related.file === undefined ? uri : vscode.Uri.parse(related.file)
	return new vscode.DiagnosticRelatedInformation(new vscode.Location(file, at), relatedMessage(related))
}

/** Edits of a document's text. */
export function textEdits(document: vscode.TextDocument, edits: readonly TextEdit[]): vscode.TextEdit[] {
	return edits.map(
		({ range, text }) =>
			new vscode.TextEdit(new vscode.Range(document.positionAt(range.start), document.positionAt(range.end)), text),
	)
}
