/** How a node looks: label, description, icon, tooltip, what a click opens and what a screen reader says. */
import * as vscode from "vscode"
import { firstAndLast } from "../../cases/case.ts"
import { difference } from "../../cases/changes.ts"
import type { NoteFacts } from "../../cases/facts.ts"
import { definitionOf } from "../../record/guidance.ts"
import { findMeasure, measureTitle, termTitle } from "../../record/index.ts"
import { isOpen } from "../../rules/open-points.ts"
import { messageOf } from "../../rules/words.ts"
import { openAt } from "../open-at.ts"
import { caseWords, changeText, directionText, noteTitle, openWords, personWords, scoreText, sessionText } from "../words.ts"
import type { WorkspaceNotes } from "../workspace-notes.ts"
import { childrenOf, openPoints } from "./children.ts"
import { type Group, idOf, type Node } from "./nodes.ts"

const { t } = vscode.l10n
const { Collapsed, None } = vscode.TreeItemCollapsibleState

/** The item of a node. */
export function itemOf(notes: WorkspaceNotes, node: Node): vscode.TreeItem {
	const item = describe(notes, node)
	item.id = idOf(node)
	item.contextValue ??= node.kind
	const said = [item.label, item.description].filter((part) => typeof part === "string").join(", ")
	item.accessibilityInformation ??= { label: said }
	return item
}

function describe(notes: WorkspaceNotes, node: Node): vscode.TreeItem {
	switch (node.kind) {
		case "case":
			return caseItem(notes, node.code)
		case "group":
			return groupItem(notes, node)
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
			const item = branch(t("Notes without a case"), "question")
			item.tooltip = t("Notes that name no case, or whose front matter cannot be read.")
			return item
		}
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

function caseItem(notes: WorkspaceNotes, code: string): vscode.TreeItem {
	const of = notes.folder.index.case(code)
	const item = branch(code, of?.closing ? "archive" : "account")
	if (!of) return item
	const open = openPoints(notes, code)
	item.description = [...caseWords(of), openWords(open)].filter((part) => part !== "").join(" · ")
	item.tooltip = [code, ...caseWords(of), openWords(open)].filter((part) => part !== "").join("\n")
	item.contextValue = of.closing ? "case closed" : "case"
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

function groupItem(notes: WorkspaceNotes, node: Node & { readonly kind: "group" }): vscode.TreeItem {
	const titles: Readonly<Record<Group, string>> = {
		mechanisms: t("Mechanisms of change"),
		measures: t("Measures"),
		people: t("People"),
		notes: t("Notes"),
		missing: t("Open points"),
		recommended: t("Recommended"),
	}
	const count = childrenOf(notes, node).length
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
		sessionsWorkedOn === 0
			? t("not worked on yet")
			: sessionsWorkedOn === 1
				? t("1 session")
				: t("{0} sessions", sessionsWorkedOn)
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
	const last = scores.findLast(({ total }) => total !== undefined) ?? scores.at(-1)
	const ends = firstAndLast(scores)
	const item = branch(name, "graph-line")
	item.description = [scoreText(last), ...(ends ? [changeText(difference(ends.first, ends.last), "first")] : [])].join(" · ")
	const measure = findMeasure(name)
	item.tooltip = [measureTitle(name), ...(measure ? [directionText(measure)] : [])].join("\n")
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
	const name = uri.path.slice(uri.path.lastIndexOf("/") + 1)
	const item = leaf(noteTitle(note) ?? name, noteIcon(note))
	item.resourceUri = uri
	item.contextValue = note.unreadable ? "note unreadable" : "note"
	if (note.unreadable) {
		item.label = name
		item.description = t("cannot be read")
		item.tooltip = notes.findings(note.file)[0] ? messageOf(notes.findings(note.file)[0] ?? { code: "" }) : t("This file cannot be read.")
	} else {
		const required = notes.findings(note.file).filter(isOpen).length
		const phase = note.phase ? termTitle("phase", note.phase) : ""
		const status = note.status && note.status !== "held" ? termTitle("session-status", note.status) : ""
		item.description = [note.date ?? t("no date"), phase, status, openWords(required)].filter((part) => part !== "").join(" · ")
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
	const item = leaf(shortened(message), icon, note && (noteTitle(note) ?? ""))
	item.tooltip = message
	item.accessibilityInformation = { label: message }
	item.command = openAt(file, undefined, finding.range.start)
	return item
}

/** The first words, up to what is to be written. */
const shortened = (message: string): string => {
	const end = message.search(/: |\. /)
	return end > 0 ? message.slice(0, end) : message
}
