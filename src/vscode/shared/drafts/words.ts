/** How much is to go in a draft, wherever the editor shows it. */
import * as vscode from "vscode"
import type { Finding } from "../../../rules/rule.ts"
import { titleOf } from "../../../rules/words.ts"

const { t } = vscode.l10n

/** `7 parts to go`, or that all required parts are written. */
export function toGoText(count: number): string {
	return count === 0 ? t("nothing still needed") : count === 1 ? t("1 part to go") : t("{0} parts to go", count)
}

/** The names of the parts that are to go, each once, and how to go to the next one; what to do next if there is none. */
export function toGoList(parts: readonly Finding[]): string {
	if (parts.length === 0) return t("Save the note to see what is worth adding.")
	return [...new Set(parts.map(titleOf))].join(", ")
}
