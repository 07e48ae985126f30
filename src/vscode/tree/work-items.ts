/** The rows of unfinished work: its lists, and what is in them. */
import * as vscode from "vscode"
import { quietAfter, type Unfinished } from "../../folder/unfinished.ts"
import { openAt } from "../shared/open-at.ts"
import { noteLabel } from "../shared/words.ts"
import { listOf, type Node, type Worklist } from "./nodes.ts"
import { branch, leaf } from "./row.ts"
import { showCase } from "./show-case.ts"

const { t } = vscode.l10n
const { Expanded } = vscode.TreeItemCollapsibleState

const worklistTitles = (): Readonly<Record<Worklist, string>> => ({
	plans: t("Sessions without a plan"),
	formulations: t("Formulations past their session"),
	signatures: t("Notes to sign"),
	countersignatures: t("Notes to countersign"),
	quiet: t("Cases without a note for {0} weeks", quietAfter / 7),
})

const worklistIcons: Readonly<Record<Worklist, string>> = {
	plans: "note",
	formulations: "book",
	signatures: "edit",
	countersignatures: "pass",
	quiet: "history",
}

/** The item of a list of unfinished work. */
export function worklistItem(list: Worklist, count: number): vscode.TreeItem {
	const item = branch(worklistTitles()[list], worklistIcons[list], String(count))
	item.collapsibleState = Expanded
	return item
}

/** The item of a piece of unfinished work. */
export function workItem({ code, work }: Node & { readonly kind: "work" }): vscode.TreeItem {
	const label = isOfNote(work) ? `${code} · ${noteLabel(work.note)}` : code
	const item = leaf(label, worklistIcons[listOf(work)], workWords(work))
	// The item by itself does not say what is unfinished: its list does.
	const spoken = `${worklistTitles()[listOf(work)]}: ${label}, ${workWords(work)}`
	item.tooltip = spoken
	item.accessibilityInformation = { label: spoken }
	if (work.kind === "no-formulation") item.command = showCase(code)
	else item.command = openAt(work.note.file, undefined, "at" in work ? work.at : 0)
	return item
}

type OfNote = Extract<Unfinished, { readonly kind: "no-plan" | "not-countersigned" | "unsigned" }>

/** What is unfinished is one note, of which a case may have several. */
const isOfNote = (work: Unfinished): work is OfNote => !["formulation", "no-formulation", "quiet"].includes(work.kind)

function workWords(work: Unfinished): string {
	switch (work.kind) {
		case "no-plan":
			return work.note.date ?? t("no date")
		case "no-formulation":
			return t("not written yet, expected by session {0}", work.due)
		case "formulation":
			return work.parts === 1 ? t("1 part still needed") : t("{0} parts still needed", work.parts)
		case "quiet":
			return t("no note since {0}", work.since)
		case "unsigned":
			return work.who === undefined ? t("since {0}", work.since) : t("{0}, since {1}", work.who, work.since)
		case "not-countersigned":
			return t("{0}, since {1}", work.who, work.since)
	}
}
