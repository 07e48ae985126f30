/** Remarks in a few words, wherever the editor shows them. */
import * as vscode from "vscode"
import type { Author } from "../../../remarks/entry.ts"
import type { Comment } from "../../../remarks/threads.ts"
import { legible, shortened } from "../../../text/text.ts"
import type { Waiting } from "./waiting.ts"

const { t } = vscode.l10n

/** `2 open remarks · 1 new answer`; empty if nothing waits. */
export function waitingWords(waiting: readonly Waiting[]): string {
	const answers = waiting.filter(({ what }) => what === "answer").length
	const remarks = waiting.length - answers
	return [
		remarks === 0 ? "" : remarks === 1 ? t("1 open remark") : t("{0} open remarks", remarks),
		answers === 0 ? "" : answers === 1 ? t("1 new answer") : t("{0} new answers", answers),
	]
		.filter((words) => words !== "")
		.join(" · ")
}

/** Who wrote something; a file that was changed by hand may not say. */
export function authorText({ initials, name }: Author): string {
	if (name === "") return initials === "" ? t("Unknown author") : initials
	return initials === "" ? name : `${name} (${initials})`
}

/** The beginning of a comment, on one line. */
export const beginningOf = ({ text }: Comment): string => legible(shortened(text.replace(/\s+/g, " "), 80)) || t("(empty)")
