/**
 * The item of a node: label, description, icon, tooltip, what a click opens and what a screen reader says. A narrow side bar
 * cuts the end of a row: a description begins with what matters most, and the tooltip has all of it.
 */
import * as vscode from "vscode"
import { isAddendum } from "../../cases/addenda.ts"
import { firstAndLast, lastTotal } from "../../cases/scores.ts"
import { isCaseClosed } from "../../cases/course.ts"
import { difference } from "../../cases/changes.ts"
import type { NoteFacts } from "../../cases/facts.ts"
import { measureOf } from "../../cases/measure-facts.ts"
import { openPointsIn } from "../../folder/open-points.ts"
import { definitionOf } from "../../record/guidance.ts"
import { measureTitle, termTitle } from "../../record/index.ts"
import { lastComment } from "../../remarks/waiting.ts"
import type { Finding } from "../../rules/rule.ts"
import { messageOf, titleOf } from "../../rules/words.ts"
import { legible } from "../../text/text.ts"
import { today } from "../../text/today.ts"
import { newSessionCommand, openRemarkCommand, showMissingCommand } from "../shared/command-names.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import { openAt } from "../shared/open-at.ts"
import { authorText, beginningOf, waitingWords } from "../shared/remarks/words.ts"
import { noteGlob } from "../shared/selector.ts"
import { doesNotCount, shortStateWords, signatureLines, stateSentence, stateWords } from "../shared/signatures/words.ts"
import { nameOf } from "../shared/uri.ts"
import {
	caseParts,
	addendumText,
	changeText,
	directionText,
	laterWords,
	noteLabel,
	openText,
	openWords,
	personWords,
	scoreText,
	sessionText,
} from "../shared/words.ts"
import type { CaseFindings } from "./case-findings.ts"
import { childrenOf } from "./children.ts"
import { type Group, idOf, type Node } from "./nodes.ts"
import { branch, joined, leaf, lines, opening, separator } from "./row.ts"
import { workItem, worklistItem } from "./work-items.ts"

const { t } = vscode.l10n
const { Collapsed, None } = vscode.TreeItemCollapsibleState

/** The item of a node. */
export function itemOf(caseFindings: CaseFindings, node: Node): vscode.TreeItem {
	const item = withLegibleTexts(describe(caseFindings, node))
	item.id = idOf(node)
	item.contextValue ??= node.kind
	const spoken = [item.label, item.description].filter((part) => typeof part === "string")
	item.accessibilityInformation ??= { label: joined(...spoken).replaceAll(separator, ", ") }
	return item
}

/** Names, indicators and names of files are a note's words. */
function withLegibleTexts(item: vscode.TreeItem): vscode.TreeItem {
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
		case "first-session": {
			const item = leaf(t("Write the first session"), "add")
			item.command = { command: newSessionCommand, title: t("New Session Note"), arguments: [{ code: node.code }] }
			return item
		}
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
			return noteItem(caseFindings, node)
		case "missing-note":
			return missingItem(notes, node)
		case "remark":
			return remarkItem(notes, node)
		case "finding":
			return findingItem(notes, node)
		case "strays": {
			const item = branch(t("Unreadable or unassigned notes"), "warning", String(childrenOf(caseFindings, node).length))
			item.tooltip = t("Notes that name no case, or whose header cannot be read. What they say is missing from their case.")
			return item
		}
		case "search-text": {
			const item = leaf(t("Search the text of all notes for “{0}”", node.search), "search")
			item.tooltip = t("Cases are found by code, area, diagnosis, measure, person, title, goal and indicator. This searches all text.")
			item.command = {
				command: "workbench.action.findInFiles",
				title: t("Search the text of all notes"),
				arguments: [{ query: node.search, filesToInclude: noteGlob, triggerSearch: true, isRegex: false }],
			}
			return item
		}
		case "unfinished": {
			const item = branch(t("To do"), "checklist", String(caseFindings.unfinished(today()).length))
			item.tooltip = t("What is left to do in all cases, even those not shown below.")
			return item
		}
		case "worklist":
			return worklistItem(node.list, childrenOf(caseFindings, node).length)
		case "work":
			return workItem(node)
	}
}

function caseItem(caseFindings: CaseFindings, code: string): vscode.TreeItem {
	const patientCase = caseFindings.case(code)
	if (!patientCase) return branch(code, "account")
	const isClosed = isCaseClosed(patientCase)
	const open = caseFindings.open(patientCase)
	const { area, phase, sessions } = caseParts(patientCase)
	// That a case is closed matters more than its number of sessions.
	const missing = missingText(caseFindings.missing(code).length)
	const inOrder = (needed: string): string[] => [missing, ...(isClosed ? [phase, sessions, needed, area] : [sessions, needed, area, phase])]
	const item = branch(code, isClosed ? "archive" : "account", joined(...inOrder(openWords(open))))
	item.tooltip = lines(code, ...inOrder(openText(open)), waitingWords(caseFindings.waiting({ code })))
	item.contextValue = isClosed ? "case closed" : "case"
	return item
}

const groupIcons: Readonly<Record<Group, string>> = {
	mechanisms: "symbol-event",
	measures: "graph-line",
	people: "organization",
	notes: "files",
	remarks: "comment-discussion",
	missing: "warning",
	recommended: "info",
}

function groupItem(caseFindings: CaseFindings, node: Node & { readonly kind: "group" }): vscode.TreeItem {
	const titles: Readonly<Record<Group, string>> = {
		mechanisms: t("Mechanisms of change"),
		measures: t("Measures"),
		people: t("People"),
		notes: t("Notes"),
		remarks: t("Remarks"),
		missing: t("Still needed"),
		recommended: t("Worth adding"),
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
	const words = joined(rating, worked, expected ? t("expected in the formulation") : t("not named in the formulation"))
	const item = branch(title, expected ? "circle-filled" : "circle-outline", words)
	item.tooltip = [lines(title, words), definition, t("A working hypothesis, with the indicators that sessions noted.")].join("\n\n")
	if (indicators.length === 0) item.collapsibleState = None
	return item
}

function indicatorItem({ indicator }: Node & { readonly kind: "indicator" }): vscode.TreeItem {
	const { note, rating, text, line } = indicator
	const session = sessionText(note)
	const item = leaf(session, "note", text === "" ? `${rating ?? "?"}` : `${rating ?? "?"}: ${text}`)
	item.tooltip = text
	const spoken = t("{0}, indicator noted, rating {1}: {2}", session, rating ?? t("cannot be read"), text)
	item.accessibilityInformation = { label: spoken.replace(/: $/, "") }
	return opening(item, note.file, line)
}

function measureItem({ name, scores }: Node & { readonly kind: "measure" }): vscode.TreeItem {
	const last = lastTotal(scores) ?? scores.at(-1)
	const ends = firstAndLast(scores)
	const words = joined(scoreText(last), ends ? changeText(difference(ends.first, ends.last), "first") : "")
	const item = branch(name, "graph-line", words)
	const measure = last && measureOf(last)
	item.tooltip = lines(measure ? measureTitle(measure) : name, words, measure ? directionText(measure) : "")
	return item
}

function personItem({ person, file }: Node & { readonly kind: "person" }): vscode.TreeItem {
	const { name, status, line } = person
	const words = joined(...personWords(person))
	const item = leaf(name, status === "deceased" ? "circle-slash" : "person", words)
	item.tooltip = lines(name, words, `@${person.alias}`)
	return opening(item, file, line)
}

function noteItem(caseFindings: CaseFindings, node: Node & { readonly kind: "note" }): vscode.TreeItem {
	const { notes } = caseFindings
	const { note, code } = node
	const uri = vscode.Uri.parse(note.file)
	const item = leaf(isAddendum(note) ? addendumText(note, false) : noteLabel(note), noteIcon(note))
	if (childrenOf(caseFindings, node).length > 0) item.collapsibleState = Collapsed
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
		// The name of an addendum has its date.
		const date = isAddendum(note) ? (note.amendment?.reason ?? "") : (note.date ?? t("no date"))
		const later = laterWords(note, code === undefined ? undefined : caseFindings.case(code)?.addenda)
		const signatures = notes.signatures.of(note.file)
		const isChanged = signatures?.state === "changed"
		const isDoubtful = signatures !== undefined && doesNotCount(signatures)
		const remarks = waitingWords(caseFindings.waiting(note))
		// A change is an error. Who signed is what is looked for in a list of notes, and in a narrow side bar the end is cut off.
		const about = [status, remarks, openWords(open), date, phase, ...later]
		item.description = joined(signatures ? shortStateWords(signatures) : "", ...about)
		const label = typeof item.label === "string" ? item.label : ""
		// A mark is nothing to be read aloud.
		if (signatures) item.accessibilityInformation = { label: legible([label, stateWords(signatures), ...about].filter(Boolean).join(", ")) }
		item.tooltip = lines(
			isAddendum(note) ? addendumText(note) : noteLabel(note),
			joined(status, openText(open), isAddendum(note) ? "" : date, phase, ...later),
			remarks,
			...(signatures ? signatureLines(signatures) : []),
			vscode.workspace.asRelativePath(uri),
		)
		if (isChanged) item.iconPath = new vscode.ThemeIcon("warning", new vscode.ThemeColor("list.errorForeground"))
		else if (isDoubtful) item.iconPath = new vscode.ThemeIcon("warning", new vscode.ThemeColor("list.warningForeground"))
	}
	return opening(item, note.file, 0)
}

function missingItem(notes: WorkspaceNotes, { file }: Node & { readonly kind: "missing-note" }): vscode.TreeItem {
	const uri = vscode.Uri.parse(file)
	const signatures = notes.signatures.of(file)
	const item = leaf(nameOf(uri), "", signatures ? shortStateWords(signatures) : "")
	item.iconPath = new vscode.ThemeIcon("error", new vscode.ThemeColor("list.errorForeground"))
	item.tooltip = lines(
		signatures ? stateSentence(signatures) : "",
		t("It was renamed, moved or deleted. Click to give it its name back, or to restore it."),
		vscode.workspace.asRelativePath(uri),
	)
	item.command = { command: showMissingCommand, title: t("What Can Be Done"), arguments: [file] }
	return item
}

/** How many signed notes of a case are missing; empty if none is. */
function missingText(count: number): string {
	if (count === 0) return ""
	return count === 1 ? t("1 signed note missing") : t("{0} signed notes missing", count)
}

function noteIcon({ kind, unreadable, amendment }: NoteFacts): vscode.ThemeIcon["id"] {
	if (unreadable) return "error"
	if (kind === "addendum") return amendment?.corrects ? "diff-modified" : "diff-added"
	if (kind === "scores") return "graph-line"
	return kind === "formulation" ? "book" : kind === "closing" ? "archive" : "note"
}

function remarkItem(notes: WorkspaceNotes, { waiting: { file, thread, what } }: Node & { readonly kind: "remark" }): vscode.TreeItem {
	const comment = what === "answer" ? lastComment(thread) : thread.comments[0]
	const note = notes.folder.index.get(file)
	const words = joined(authorText(comment.entry.author), note ? noteLabel(note) : "")
	const item = leaf(beginningOf(comment), what === "answer" ? "comment" : "comment-unresolved", words)
	item.tooltip = lines(comment.text, words)
	item.command = { command: openRemarkCommand, title: t("Open"), arguments: [{ file, thread: thread.id }] }
	return item
}

function findingItem(notes: WorkspaceNotes, { file, finding }: Node & { readonly kind: "finding" }): vscode.TreeItem {
	const message = messageOf(finding)
	const note = notes.folder.index.get(file)
	const [icon, spoken] = levelOf(finding)
	const label = note ? noteLabel(note) : ""
	const item = leaf(titleOf(finding), icon, label)
	item.tooltip = lines(message, label)
	item.accessibilityInformation = { label: [spoken, message, label].filter((part) => part !== "").join(" ") }
	item.command = openAt(file, undefined, finding.range.start)
	return item
}

/** The icon of a finding, and the words for one that means more than a recommendation. */
function levelOf({ level }: Finding): readonly [icon: string, spoken: string] {
	if (level === "error") return ["error", t("Error:")]
	return level === "warning" ? ["warning", t("Warning:")] : ["info", ""]
}
