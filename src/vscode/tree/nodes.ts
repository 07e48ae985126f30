/** What stands in the tree of cases: a node knows its parent, and is told anew from the index when it is asked for. */
import type { Indicator, MechanismCourse } from "../../cases/mechanisms.ts"
import type { MeasureFacts, NoteFacts, PersonFacts } from "../../cases/facts.ts"
import type { Score } from "../../cases/case.ts"
import type { Finding } from "../../rules/rule.ts"

export const groups = ["mechanisms", "measures", "people", "notes", "missing", "recommended"] as const
export type Group = (typeof groups)[number]

export type Node =
	| { readonly kind: "case"; readonly code: string }
	| { readonly kind: "group"; readonly code: string; readonly group: Group }
	| { readonly kind: "mechanism"; readonly code: string; readonly course: MechanismCourse }
	| { readonly kind: "indicator"; readonly code: string; readonly indicator: Indicator }
	| { readonly kind: "measure"; readonly code: string; readonly name: string; readonly scores: readonly Score[] }
	| { readonly kind: "score"; readonly code: string; readonly score: MeasureFacts & { readonly note: NoteFacts } }
	| { readonly kind: "person"; readonly code: string; readonly person: PersonFacts; readonly file: string }
	| { readonly kind: "note"; readonly code?: string; readonly note: NoteFacts }
	| { readonly kind: "finding"; readonly code: string; readonly file: string; readonly finding: Finding }
	| { readonly kind: "strays" }

/** Stable over refreshes, so that what is expanded stays so. */
export function idOf(node: Node): string {
	switch (node.kind) {
		case "case":
			return `case:${node.code}`
		case "group":
			return `case:${node.code}/${node.group}`
		case "mechanism":
			return `case:${node.code}/mechanisms/${node.course.mechanism}`
		case "indicator":
			return `case:${node.code}/mechanisms/${node.indicator.mechanism}/${node.indicator.note.file}#${node.indicator.line}`
		case "measure":
			return `case:${node.code}/measures/${node.name}`
		case "score":
			return `case:${node.code}/measures/${node.score.name}/${node.score.note.file}#${node.score.line}`
		case "person":
			return `case:${node.code}/people/${node.person.alias}#${node.person.line}`
		case "note":
			return `note:${node.note.file}`
		case "finding":
			return `case:${node.code}/finding/${node.file}#${node.finding.range.start}-${node.finding.code}-${JSON.stringify(node.finding.data ?? {})}`
		case "strays":
			return "strays"
	}
}
