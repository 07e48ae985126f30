/** Offsets and edits of a text as those of VS Code. */
import * as vscode from "vscode"
import { lineStarts, positionAt, type Range, type TextEdit } from "../../text/text.ts"

/** Converts offsets of one text, whose lines it finds once. */
export class TextPositions {
	readonly #starts: readonly number[]

	constructor(text: string) {
		this.#starts = lineStarts(text)
	}

	/** The line and column of an offset. */
	position(offset: number): vscode.Position {
		const { line, column } = positionAt(this.#starts, offset)
		return new vscode.Position(line, column)
	}

	/** The range between two offsets. */
	range({ start, end }: Range): vscode.Range {
		return new vscode.Range(this.position(start), this.position(end))
	}
}

/** Edits of a document's text. */
export function textEdits(document: vscode.TextDocument, edits: readonly TextEdit[]): vscode.TextEdit[] {
	return edits.map(
		({ range, text }) => new vscode.TextEdit(new vscode.Range(document.positionAt(range.start), document.positionAt(range.end)), text),
	)
}
