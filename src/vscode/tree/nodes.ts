/** The nodes of the tree of cases: each is made from the index again each time that VS Code asks for it. */
import { type Score, scoreName } from "../../cases/scores.ts"
import type { NoteFacts, PersonFacts } from "../../cases/facts.ts"
import type { Indicator, MechanismCourse } from "../../cases/mechanisms.ts"
import type { Unfinished } from "../../folder/unfinished.ts"
import type { Finding } from "../../rules/rule.ts"
import type { Waiting } from "../shared/remarks/waiting.ts"

export type Group = "measures" | "mechanisms" | "missing" | "notes" | "people" | "recommended" | "remarks"

/** The lists of unfinished work, in their order. */
export const worklists = ["plans", "formulations", "signatures", "countersignatures", "quiet"] as const
export type Worklist = (typeof worklists)[number]

export type Node =
	| { readonly kind: "case"; readonly code: string }
	/** Begins the first session note of a case that has none. */
	| { readonly kind: "first-session"; readonly code: string }
	| { readonly kind: "group"; readonly code: string; readonly group: Group }
	| { readonly kind: "mechanism"; readonly code: string; readonly course: MechanismCourse }
	| { readonly kind: "indicator"; readonly code: string; readonly indicator: Indicator }
	| { readonly kind: "measure"; readonly code: string; readonly name: string; readonly scores: readonly Score[] }
	| { readonly kind: "score"; readonly code: string; readonly score: Score }
	| { readonly kind: "person"; readonly code: string; readonly person: PersonFacts; readonly file: string }
	| { readonly kind: "note"; readonly code?: string; readonly note: NoteFacts }
	/** A note that is signed and no longer there. */
	| { readonly kind: "missing-note"; readonly code: string; readonly file: string }
	| { readonly kind: "finding"; readonly code: string; readonly file: string; readonly finding: Finding }
	| { readonly kind: "remark"; readonly code: string; readonly waiting: Waiting }
	| { readonly kind: "strays" }
	| { readonly kind: "unfinished" }
	/** Leads to VS Code's search in the text of all notes. */
	| { readonly kind: "search-text"; readonly search: string }
	| { readonly kind: "worklist"; readonly list: Worklist }
	| { readonly kind: "work"; readonly code: string; readonly work: Unfinished }

/** Stable over refreshes, so that what is expanded stays so. */
export function idOf(node: Node): string {
	switch (node.kind) {
		case "case":
			return `case:${node.code}`
		case "first-session":
			return `case:${node.code}/first-session`
		case "group":
			return `case:${node.code}/${node.group}`
		case "mechanism":
			return `case:${node.code}/mechanisms/${node.course.mechanism}`
		case "indicator":
			return `case:${node.code}/mechanisms/${node.indicator.mechanism}/${node.indicator.note.file}#${node.indicator.line}`
		case "measure":
			return `case:${node.code}/measures/${node.name}`
		case "score":
			return `case:${node.code}/measures/${scoreName(node.score)}/${node.score.note.file}#${node.score.line}`
		case "person":
			return `case:${node.code}/people/${node.person.alias}#${node.person.line}`
		case "note":
			return `note:${node.note.file}`
		case "missing-note":
			return `case:${node.code}/missing-note/${node.file}`
		case "finding":
			return `case:${node.code}/finding/${node.file}#${node.finding.range.start}-${node.finding.code}-${JSON.stringify(node.finding.facts)}`
		case "remark":
			return `case:${node.code}/remarks/${node.waiting.file}#${node.waiting.thread.id}`
		case "strays":
		case "unfinished":
			return node.kind
		case "search-text":
			return `search-text/${node.search}`
		case "worklist":
			return `unfinished/${node.list}`
		case "work":
			return `unfinished/${listOf(node.work)}/${node.code}/${"note" in node.work ? node.work.note.file : ""}`
	}
}

/** The list that a piece of work belongs to. */
export const listOf = ({ kind }: Unfinished): Worklist => listsOfKinds[kind]

const listsOfKinds: Readonly<Record<Unfinished["kind"], Worklist>> = {
	"no-plan": "plans",
	"no-formulation": "formulations",
	formulation: "formulations",
	unsigned: "signatures",
	"not-countersigned": "countersignatures",
	quiet: "quiet",
}

/** The file of the note that a node shows or comes from; nothing if it is of several. */
export function fileOf(node: Node): string | undefined {
	switch (node.kind) {
		case "note":
			return node.note.file
		case "indicator":
			return node.indicator.note.file
		case "score":
			return node.score.note.file
		case "person":
		case "finding":
			return node.file
		case "remark":
			return node.waiting.file
		case "work":
			return "note" in node.work ? node.work.note.file : undefined
		default:
			return undefined
	}
}
