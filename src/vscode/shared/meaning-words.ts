/** What a signature means, in words. */
import * as vscode from "vscode"
import type { Meaning } from "../../signatures/index.ts"

const { t } = vscode.l10n

/** The meaning as a title, as the lists have it. */
export function meaningTitle(meaning: Meaning): string {
	const titles: Readonly<Record<Meaning, string>> = {
		author: t("Author"),
		reviewed: t("Reviewed"),
		"co-signed": t("Co-signed"),
		approved: t("Approved"),
		addendum: t("Addendum"),
		correction: t("Correction"),
		"late-entry": t("Late entry"),
		withdrawn: t("Withdrawn"),
		"key-change": t("New key"),
	}
	return titles[meaning]
}

/** What whoever signs with a meaning says. */
export function meaningSentence(meaning: Meaning): string {
	const sentences: Readonly<Record<Meaning, string>> = {
		author: t("I wrote this."),
		reviewed: t("I read this."),
		"co-signed": t("I supervise this work, and read this."),
		approved: t("I read this, and agree with it."),
		addendum: t("I wrote this later, in addition to a signed note."),
		correction: t("I wrote this later, and it says what was wrong in a signed note."),
		"late-entry": t("I wrote this later than is usual, and say why."),
		withdrawn: t("I take my signature back."),
		"key-change": t("From now on I sign with another key."),
	}
	return sentences[meaning]
}
