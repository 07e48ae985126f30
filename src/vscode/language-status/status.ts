/** The items of the status bar for the note in the active editor: what it lacks; of a draft, what is to go. */
import * as vscode from "vscode"
import type { NoteFacts } from "../../cases/facts.ts"
import { openPointsIn } from "../../folder/open-points.ts"
import { largestNote } from "../../note/body/guard.ts"
import type { Level, Profile } from "../../rules/levels.ts"
import { isDraft } from "../shared/drafts/index.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import { isNote, noteSelector } from "../shared/selector.ts"
import { isSwitchedOn, optionsFor } from "../shared/settings/settings.ts"
import { partsToGo } from "../../assist/draft.ts"
import { stateSentence } from "../shared/signatures/words.ts"
import { openText } from "../shared/words.ts"
import { toGoText } from "../shared/drafts/words.ts"
import { associationItem, isMarkdownByAssociation } from "./association.ts"
import { draftItem, showDraft } from "./draft-item.ts"

const { t } = vscode.l10n

type Item = vscode.LanguageStatusItem

/** What the status says of a note. */
type StatusText = Pick<Item, "busy" | "command" | "severity" | "text"> & { readonly detail: string }

export class NoteStatus implements vscode.Disposable {
	readonly #notes: WorkspaceNotes
	/** What the note lacks. */
	note: Item | undefined
	/** An offer, if the note is opened as Markdown by a setting. */
	association: Item | undefined
	/** What is to go in a draft, in sight. */
	draft: vscode.StatusBarItem | undefined

	constructor(notes: WorkspaceNotes) {
		this.#notes = notes
	}

	/** Shows the note in the active editor; nothing for any other document. */
	show(): void {
		const document = vscode.window.activeTextEditor?.document
		if (!document || !isNote(document) || !isSwitchedOn("languageStatus", document.uri)) {
			this.dispose()
			return
		}
		this.note ??= noteItem()
		const text = this.#textOf(document)
		Object.assign(this.note, text, { accessibilityInformation: { label: `${text.text}. ${text.detail}` } })
		this.#showDraft(document.uri.toString())
		if (isMarkdownByAssociation(document)) this.association ??= associationItem()
		else this.#endOffer()
	}

	dispose(): void {
		this.note?.dispose()
		this.note = undefined
		this.#endDraft()
		this.#endOffer()
	}

	#showDraft(file: string): void {
		if (!isDraft(file) || this.#notes.folder.index.get(file)?.unreadable) {
			this.#endDraft()
			return
		}
		this.draft ??= draftItem()
		showDraft(this.draft, partsToGo(this.#notes.findings(file)))
	}

	#endDraft(): void {
		this.draft?.dispose()
		this.draft = undefined
	}

	#endOffer(): void {
		this.association?.dispose()
		this.association = undefined
	}

	#textOf(document: vscode.TextDocument): StatusText {
		const file = this.#notes.update(document)
		const facts = this.#notes.folder.index.get(file)
		const { profile } = optionsFor(document.uri)
		const open = openPointsIn(this.#notes.findings(file))
		const signatures = this.#notes.signatures.of(file)
		const signed = signatures ? stateSentence(signatures) : ""
		const detail = [
			signed === "" ? "" : openText(open),
			facts?.case === undefined ? t("no case") : t("case {0}", facts.case),
			profileText(profile),
			open.recommended === 0 ? "" : open.recommended === 1 ? t("1 worth adding") : t("{0} worth adding", open.recommended),
		].filter((part) => part !== "")
		const text = { busy: false, detail: detail.join(" · "), command: showProblems() }
		// What a note lacks may hang on its case, which is not known yet.
		if (!this.#notes.isReady) return { ...text, busy: true, text: t("Reading notes…"), severity: vscode.LanguageStatusSeverity.Information }
		if (facts?.unreadable) {
			// The header of a draft may be what is being written.
			const isBegun = isDraft(file) && facts.unreadable === "front-matter"
			const severity = isBegun ? vscode.LanguageStatusSeverity.Information : vscode.LanguageStatusSeverity.Error
			return { ...text, text: t("not checked"), detail: whyUnreadable(facts.unreadable), severity }
		}
		if (isDraft(file))
			return {
				...text,
				text: toGoText(partsToGo(this.#notes.findings(file)).length),
				severity: vscode.LanguageStatusSeverity.Information,
				command: { command: "ipt.nextPart", title: t("Next Part") },
			}
		return { ...text, text: signed === "" ? openText(open) : signed, severity: severityOf(open.worst) }
	}
}

function noteItem(): Item {
	const item = vscode.languages.createLanguageStatusItem("ipt.note", noteSelector)
	item.name = t("IPT note")
	return item
}

const showProblems = (): vscode.Command => ({ command: "workbench.actions.view.problems", title: t("Show Problems") })

function severityOf(worst: Level | undefined): vscode.LanguageStatusSeverity {
	if (worst === "error") return vscode.LanguageStatusSeverity.Error
	return worst === undefined ? vscode.LanguageStatusSeverity.Information : vscode.LanguageStatusSeverity.Warning
}

function profileText(profile: Profile): string {
	return profile === "reimbursement" ? t("profile for reimbursement") : t("clinical profile")
}

function whyUnreadable(why: NonNullable<NoteFacts["unreadable"]>): string {
	switch (why) {
		case "encoding":
			return t("This file is not text in UTF-8.")
		case "file":
			return t("This file cannot be read.")
		case "front-matter":
			return t("Its header is missing or cannot be read.")
		case "too-large":
			return t("It is larger than {0} KB.", largestNote / 1024)
	}
}
