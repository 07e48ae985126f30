/** The children of each node of the tree below a case, and the way back up. */
import { scoresOf, scoresOfOthers } from "../../cases/scores.ts"
import { mechanismsOf } from "../../cases/mechanisms.ts"
import { isOpen } from "../../folder/open-points.ts"
import { today } from "../../text/today.ts"
import type { Caseload } from "./caseload.ts"
import { type Group, listOf, type Node, worklists } from "./nodes.ts"

export function childrenOf(caseload: Caseload, node: Node): Node[] {
	switch (node.kind) {
		case "case":
			return groupsOf(caseload, node.code)
		case "group":
			return inGroup(caseload, node.code, node.group)
		case "mechanism":
			return node.course.indicators.map((indicator) => ({ kind: "indicator", code: node.code, indicator }))
		case "measure":
			return node.scores.map((score) => ({ kind: "score", code: node.code, score }))
		case "strays":
			return caseload.notes.folder.index.strays().map((note) => ({ kind: "note", note }))
		case "unfinished":
			return unfinishedLists(caseload)
		case "worklist":
			return caseload.unfinished(today()).flatMap(({ code, work }) => (listOf(work) === node.list ? [{ kind: "work", code, work }] : []))
		default:
			return []
	}
}

function groupsOf(caseload: Caseload, code: string): Node[] {
	const always: readonly Group[] = ["mechanisms", "measures", "people", "notes"]
	const gaps = (["missing", "recommended"] as const).filter((group) => inGroup(caseload, code, group).length > 0)
	return [...always, ...gaps].map((group) => ({ kind: "group", code, group }))
}

function inGroup(caseload: Caseload, code: string, group: Group): Node[] {
	const of = caseload.case(code)
	if (!of) return []
	switch (group) {
		case "mechanisms":
			return mechanismsOf(of).map((course) => ({ kind: "mechanism", code, course }))
		case "measures":
			return Array.from([...scoresOf(of), ...scoresOfOthers(of)], ([name, scores]) => ({ kind: "measure", code, name, scores }))
		case "people": {
			const { formulation } = of
			return (formulation?.people ?? []).map((person) => ({ kind: "person", code, person, file: formulation?.file ?? "" }))
		}
		case "notes":
			return of.notes.map((note) => ({ kind: "note", code, note }))
		case "missing":
		case "recommended":
			return caseload
				.findings(of, group === "missing" ? "open" : "recommended")
				.map(({ file, finding }) => ({ kind: "finding", code, file, finding }))
	}
}

/** The lists that hold something. */
function unfinishedLists(caseload: Caseload): Node[] {
	const filled = new Set(caseload.unfinished(today()).map(({ work }) => listOf(work)))
	return worklists.filter((list) => filled.has(list)).map((list) => ({ kind: "worklist", list }))
}

/** The parent of a node; nothing at the root. */
export function parentOf(caseload: Caseload, node: Node): Node | undefined {
	switch (node.kind) {
		case "case":
		case "strays":
		case "unfinished":
		case "search-text":
			return undefined
		case "group":
			return { kind: "case", code: node.code }
		case "mechanism":
			return { kind: "group", code: node.code, group: "mechanisms" }
		case "indicator":
			return inGroup(caseload, node.code, "mechanisms").find(
				(of) => of.kind === "mechanism" && of.course.mechanism === node.indicator.mechanism,
			)
		case "measure":
			return { kind: "group", code: node.code, group: "measures" }
		case "score":
			return inGroup(caseload, node.code, "measures").find((of) => of.kind === "measure" && of.name === node.score.name)
		case "person":
			return { kind: "group", code: node.code, group: "people" }
		case "note":
			return node.code === undefined ? { kind: "strays" } : { kind: "group", code: node.code, group: "notes" }
		case "finding":
			return { kind: "group", code: node.code, group: isOpen(node.finding) ? "missing" : "recommended" }
		case "worklist":
			return { kind: "unfinished" }
		case "work":
			return { kind: "worklist", list: listOf(node.work) }
	}
}
