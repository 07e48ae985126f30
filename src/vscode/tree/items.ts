/** The item of a node: label, description, icon, tooltip, what a click opens and what a screen reader says. */
import * as vscode from "vscode"
import { firstAndLast, lastTotal } from "../../cases/scores.ts"
import { isCaseClosed } from "../../cases/course.ts"
import { difference } from "../../cases/changes.ts"
import type { NoteFacts } from "../../cases/facts.ts"
import { measureOf } from "../../cases/measure-facts.ts"
import { openPointsIn } from "../../folder/open-points.ts"
import { quietAfter, type Unfinished } from "../../folder/unfinished.ts"
import { definitionOf } from "../../record/guidance.ts"
import { measureTitle, termTitle } from "../../record/index.ts"
import { messageOf, titleOf } from "../../rules/words.ts"
import { legible } from "../../text/text.ts"
import { today } from "../../text/today.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import { openAt } from "../shared/open-at.ts"
import { noteEnding } from "../shared/selector.ts"
import { nameOf } from "../shared/uri.ts"
import { caseWords, changeText, directionText, noteLabel, openWords, personWords, scoreText, sessionText } from "../shared/words.ts"
import type { CaseFindings } from "./case-findings.ts"
import { childrenOf } from "./children.ts"
import { type Group, idOf, listOf, type Node, type Worklist } from "./nodes.ts"
import { showCase } from "./show-case.ts"

const { t } = vscode.l10n
const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState

/** The item of a node. */
export function itemOf(caseFindings: CaseFindings, node: Node): vscode.TreeItem {
	const item = shownLegibly(describe(caseFindings, node))
	item.id = idOf(node)
	item.contextValue ??= node.kind
	const spoken = [item.label, item.description].filter((part) => typeof part === "string").join(", ")
	item.accessibilityInformation ??= { label: spoken }
	return item
}

/** Names, indicators and names of files are a note's words. */
function shownLegibly(item: vscode.TreeItem): vscode.TreeItem {
	if (typeof item.label === "string") item.label = legible(item.label)
	if (typeof item.description === "string") item.description = legible(item.description)
	if (typeof item.tooltip === "string") item.tooltip = legible(item.tooltip)
	return item
}

function describe(caseFindings: CaseFindings, node: Node): vscode.TreeItem {
	const { notes } = caseFindings
	switch (node.kind) {
		case "case":
			return caseItem(caseFindings, node.code)
		case "group":
			return groupItem(caseFindings, node)
		case "mechanism":
			return mechanismItem(node)
		case "indicator":
			return indicatorItem(node)
		case "measure":
			return measureItem(node)
		case "score": {
			const { score } = node
			const item = leaf(score.note.date ?? t("no date"), "circle-small", scoreText(score))
			return opening(item, score.note.file, score.line)
		}
		case "person":
			return personItem(node)
		case "note":
			return noteItem(notes, node.note)
		case "finding":
			return findingItem(notes, node)
		case "strays": {
			const item = branch(t("Notes without a case"), "warning", String(childrenOf(caseFindings, node).length))
			item.tooltip = t("Notes that name no case, or whose header cannot be read. What they say is missing from their case.")
			return item
		}
		case "search-text": {
			const item = leaf(t("Search the text of all notes for “{0}”", node.search), "search")
			item.tooltip = t(
				"Cases are found by code, area, diagnosis, measure, person, title, goal and indicator. This looks in everything that is written.",
			)
			item.command = {
				command: "workbench.action.findInFiles",
				title: t("Search the text of all notes"),
				arguments: [{ query: node.search, filesToInclude: `**/*${noteEnding}`, triggerSearch: true, isRegex: false }],
			}
			return item
		}
		case "unfinished": {
			const item = branch(t("Unfinished work"), "checklist", String(caseFindings.unfinished(today()).length))
			item.tooltip = t("What is left to do in all cases, whatever cases are shown below.")
			return item
		}
		case "worklist":
			return worklistItem(node.list, childrenOf(caseFindings, node).length)
		case "work":
			return workItem(node)
	}
}

function branch(label: string, icon: string, description?: string): vscode.TreeItem {
	const item = new vscode.TreeItem(label, Collapsed)
	item.iconPath = new vscode.ThemeIcon(icon)
	if (description !== undefined) item.description = description
	return item
}

function leaf(label: string, icon: string, description?: string): vscode.TreeItem {
	const item = branch(label, icon, description)
	item.collapsibleState = None
	return item
}

function opening(item: vscode.TreeItem, file: string, line: number): vscode.TreeItem {
	item.command = openAt(file, line)
	return item
}

function caseItem(caseFindings: CaseFindings, code: string): vscode.TreeItem {
	const patientCase = caseFindings.case(code)
	const item = branch(code, patientCase && isCaseClosed(patientCase) ? "archive" : "account")
	if (!patientCase) return item
	const words = [...caseWords(patientCase), openWords(caseFindings.open(patientCase))].filter((part) => part !== "")
	item.description = words.join(" · ")
	item.tooltip = [code, ...words].join("\n")
	item.contextValue = isCaseClosed(patientCase) ? "case closed" : "case"
	return item
}

const groupIcons: Readonly<Record<Group, string>> = {
	mechanisms: "symbol-event",
	measures: "graph-line",
	people: "organization",
	notes: "files",
	missing: "warning",
	recommended: "info",
}

function groupItem(caseFindings: CaseFindings, node: Node & { readonly kind: "group" }): vscode.TreeItem {
	const titles: Readonly<Record<Group, string>> = {
		mechanisms: t("Mechanisms of change"),
		measures: t("Measures"),
		people: t("People"),
		notes: t("Notes"),
		missing: t("Open points"),
		recommended: t("Recommended"),
	}
	const count = childrenOf(caseFindings, node).length
	const item = branch(titles[node.group], groupIcons[node.group], node.group === "mechanisms" ? "" : String(count))
	item.contextValue = `group ${node.group}`
	if (count === 0) item.collapsibleState = None
	return item
}

function mechanismItem({ course }: Node & { readonly kind: "mechanism" }): vscode.TreeItem {
	const { mechanism, expected, sessionsWorkedOn, lastRating, lastSession, indicators } = course
	const title = termTitle("mechanism", mechanism)
	const { definition } = definitionOf("mechanism", mechanism) ?? {}
	const worked =
		sessionsWorkedOn === 0 ? t("not worked on yet") : sessionsWorkedOn === 1 ? t("1 session") : t("{0} sessions", sessionsWorkedOn)
	const rating = lastRating === undefined ? "" : t("last rating {0} in session {1}", lastRating, lastSession ?? "?")
	const item = branch(title, expected ? "circle-filled" : "circle-outline")
	item.description = [worked, rating, expected ? t("expected") : t("not expected")].filter((part) => part !== "").join(" · ")
	item.tooltip = [definition, t("A working hypothesis: its children are the indicators that sessions noted.")].join("\n\n")
	if (indicators.length === 0) item.collapsibleState = None
	return item
}

function indicatorItem({ indicator }: Node & { readonly kind: "indicator" }): vscode.TreeItem {
	const { note, rating, text, line } = indicator
	const session = sessionText(note)
	const item = leaf(session, "note", text === "" ? `${rating ?? "?"}` : `${rating ?? "?"}: ${text}`)
	item.tooltip = text
	item.accessibilityInformation = {
		label: t("{0}, indicator noted, rating {1}: {2}", session, rating ?? t("not readable"), text),
	}
	return opening(item, note.file, line)
}

function measureItem({ name, scores }: Node & { readonly kind: "measure" }): vscode.TreeItem {
	const last = lastTotal(scores) ?? scores.at(-1)
	const ends = firstAndLast(scores)
	const item = branch(name, "graph-line")
	item.description = [scoreText(last), ...(ends ? [changeText(difference(ends.first, ends.last), "first")] : [])].join(" · ")
	const measure = last && measureOf(last)
	item.tooltip = measure ? [measureTitle(measure), directionText(measure)].filter((line) => line !== "").join("\n") : name
	return item
}

function personItem({ person, file }: Node & { readonly kind: "person" }): vscode.TreeItem {
	const { name, status, line } = person
	const item = leaf(name, status === "deceased" ? "circle-slash" : "person")
	item.description = personWords(person).join(" · ")
	item.tooltip = `@${person.alias}`
	return opening(item, file, line)
}

function noteItem(notes: WorkspaceNotes, note: NoteFacts): vscode.TreeItem {
	const uri = vscode.Uri.parse(note.file)
	const item = leaf(noteLabel(note), noteIcon(note))
	item.resourceUri = uri
	item.contextValue = note.unreadable ? "note unreadable" : "note"
	if (note.unreadable) {
		item.label = nameOf(uri)
		item.description = t("cannot be read")
		const [finding] = notes.findings(note.file)
		item.tooltip = finding ? messageOf(finding) : t("This file cannot be read.")
	} else {
		const open = openPointsIn(notes.findings(note.file))
		const phase = note.phase ? termTitle("phase", note.phase) : ""
		const status = note.status && note.status !== "held" ? termTitle("session-status", note.status) : ""
		item.description = [note.date ?? t("no date"), phase, status, openWords(open)].filter((part) => part !== "").join(" · ")
		item.tooltip = vscode.workspace.asRelativePath(uri)
	}
	return opening(item, note.file, 0)
}

function noteIcon({ kind, unreadable }: NoteFacts): vscode.ThemeIcon["id"] {
	if (unreadable) return "error"
	return kind === "formulation" ? "book" : kind === "closing" ? "archive" : "note"
}

function findingItem(notes: WorkspaceNotes, { file, finding }: Node & { readonly kind: "finding" }): vscode.TreeItem {
	const message = messageOf(finding)
	const note = notes.folder.index.get(file)
	const icon = finding.level === "error" ? "error" : finding.level === "warning" ? "warning" : "info"
	const item = leaf(titleOf(finding), icon, note && noteLabel(note))
	item.tooltip = message
	item.accessibilityInformation = { label: message }
	item.command = openAt(file, undefined, finding.range.start)
	return item
}

const worklistTitles = (): Readonly<Record<Worklist, string>> => ({
	plans: t("Sessions without a plan"),
	formulations: t("Formulations past their session"),
	quiet: t("Cases without a note for {0} weeks", quietAfter / 7),
})

const worklistIcons: Readonly<Record<Worklist, string>> = { plans: "note", formulations: "book", quiet: "history" }

function worklistItem(list: Worklist, count: number): vscode.TreeItem {
	const item = branch(worklistTitles()[list], worklistIcons[list], String(count))
	item.collapsibleState = Expanded
	return item
}

function workItem({ code, work }: Node & { readonly kind: "work" }): vscode.TreeItem {
	const label = work.kind === "no-plan" ? `${code} · ${noteLabel(work.note)}` : code
	const item = leaf(label, worklistIcons[listOf(work)], workWords(work))
	// Alone the item does not say what is unfinished of it: its list does.
	const spoken = `${worklistTitles()[listOf(work)]}: ${label}, ${workWords(work)}`
	item.tooltip = spoken
	item.accessibilityInformation = { label: spoken }
	if (work.kind === "no-formulation") item.command = showCase(code)
	else item.command = openAt(work.note.file, undefined, work.kind === "quiet" ? 0 : work.at)
	return item
}

function workWords(work: Unfinished): string {
	switch (work.kind) {
		case "no-plan":
			return work.note.date ?? t("no date")
		case "no-formulation":
			return t("missing, expected by session {0}", work.due)
		case "formulation":
			return work.parts === 1 ? t("lacks 1 required part") : t("lacks {0} required parts", work.parts)
		case "quiet":
			return t("no note since {0}", work.since)
	}
}
