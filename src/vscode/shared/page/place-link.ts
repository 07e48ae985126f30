/** A link of a page to a place in a note. */
import * as vscode from "vscode"
import { openAt } from "../open-at.ts"
import { commandAddress } from "./document.ts"
import { html, type Markup } from "./html.ts"

/** By the line, or by the offset in the text. */
export function placeLink(file: string, line: number | undefined, words: string, offset?: number): Markup {
	return html`<a href="${placeAddress(file, line, offset)}" title="${vscode.l10n.t("Open the note at this place")}">${words}</a>`
}

/** The address of a place in a note, for a link: by its line, or by the offset in its text. */
export function placeAddress(file: string, line: number | undefined, offset?: number): string {
	const { command, arguments: [place] = [] } = openAt(file, line, offset)
	return commandAddress(command, place)
}
