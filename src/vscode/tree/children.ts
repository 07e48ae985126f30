/** The children of each node of the tree, from the index. */
import { mechanismsOf } from "../../cases/mechanisms.ts"
import { scoresOf } from "../../cases/case.ts"
import { isOpen } from "../../rules/open-points.ts"
import type { WorkspaceNotes } from "../workspace-notes.ts"
import type { Group, Node } from "./nodes.ts"

/** Cases in the order of their codes, then what belongs to none. */
export function roots({ folder: { index } }: WorkspaceNotes): Node[] {
	const cases = index.cases().map(({ code }): Node => ({ kind: "case", code }))
	return index.strays().length > 0 ? [...cases, { kind: "strays" }] : cases
}

export function childrenOf(notes: WorkspaceNotes, node: Node): Node[] {
	switch (node.kind) {
		case "case":
			return groupsOf(notes, node.code)
		case "group":
			return inGroup(notes, node.code, node.group)
		case "mechanism":
			return node.course.indicators.map((indicator) => ({ kind: "indicator", code: node.code, indicator }))
		case "measure":
			return node.scores.map((score) => ({ kind: "score", code: node.code, score }))
		case "strays":
			return notes.folder.index.strays().map((note) => ({ kind: "note", note }))
		default:
			return []
	}
}

function groupsOf(notes: WorkspaceNotes, code: string): Node[] {
	const always: readonly Group[] = ["mechanisms", "measures", "people", "notes"]
	const gaps = (["missing", "recommended"] as const).filter((group) => inGroup(notes, code, group).length > 0)
	return [...always, ...gaps].map((group) => ({ kind: "group", code, group }))
}

function inGroup(notes: WorkspaceNotes, code: string, group: Group): Node[] {
	const of = notes.folder.index.case(code)
	if (!of) return []
	switch (group) {
		case "mechanisms":
			return mechanismsOf(of).map((course) => ({ kind: "mechanism", code, course }))
		case "measures":
			return Array.from(scoresOf(of), ([name, scores]) => ({ kind: "measure", code, name, scores }))
		case "people": {
			const { formulation } = of
			return (formulation?.people ?? []).map((person) => ({ kind: "person", code, person, file: formulation?.file ?? "" }))
		}
		case "notes":
			return of.notes.map((note) => ({ kind: "note", code, note }))
		case "missing":
		case "recommended":
			return notes
				.findingsOf(of)
				.filter(({ finding }) => isOpen(finding) === (group === "missing"))
				.map(({ file, finding }) => ({ kind: "finding", code, file, finding }))
	}
}

/** Findings of a case at the levels of required parts. */
export function openPoints(notes: WorkspaceNotes, code: string): number {
	return inGroup(notes, code, "missing").length
}
