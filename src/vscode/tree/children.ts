/** The children of each node of the tree below a case, and the way back up. */
import { awaitsFirstSession } from "../../cases/course.ts"
import { scoresOf, scoresOfOthers } from "../../cases/scores.ts"
import { mechanismsOf } from "../../cases/mechanisms.ts"
import { isOpen } from "../../folder/open-points.ts"
import { today } from "../../text/today.ts"
import type { CaseFindings } from "./case-findings.ts"
import { type Group, listOf, type Node, worklists } from "./nodes.ts"

/** The children of a node, in their order; none of a leaf. */
export function childrenOf(caseFindings: CaseFindings, node: Node): Node[] {
	switch (node.kind) {
		case "case":
			return [...firstSession(caseFindings, node.code), ...groupsOf(caseFindings, node.code)]
		case "group":
			return inGroup(caseFindings, node.code, node.group)
		case "mechanism":
			return node.course.indicators.map((indicator) => ({ kind: "indicator", code: node.code, indicator }))
		case "measure":
			return node.scores.map((score) => ({ kind: "score", code: node.code, score }))
		case "note":
			return addendaUnder(caseFindings, node)
		case "strays":
			return caseFindings.notes.folder.index.strays().map((note) => ({ kind: "note", note }))
		case "unfinished":
			return unfinishedLists(caseFindings)
		case "worklist":
			return caseFindings
				.unfinished(today())
				.flatMap(({ code, work }) => (listOf(work) === node.list ? [{ kind: "work", code, work }] : []))
		default:
			return []
	}
}

/** What to do next in a case that has a formulation and nothing else. */
function firstSession(caseFindings: CaseFindings, code: string): Node[] {
	const patientCase = caseFindings.case(code)
	return patientCase && awaitsFirstSession(patientCase) ? [{ kind: "first-session", code }] : []
}

function groupsOf(caseFindings: CaseFindings, code: string): Node[] {
	const always: readonly Group[] = ["mechanisms", "measures", "people", "notes"]
	const gaps = (["remarks", "missing", "recommended"] as const).filter((group) => inGroup(caseFindings, code, group).length > 0)
	return [...always, ...gaps].map((group) => ({ kind: "group", code, group }))
}

function inGroup(caseFindings: CaseFindings, code: string, group: Group): Node[] {
	const patientCase = caseFindings.case(code)
	if (!patientCase) return []
	switch (group) {
		case "mechanisms":
			return mechanismsOf(patientCase).map((course) => ({ kind: "mechanism", code, course }))
		case "measures":
			return Array.from([...scoresOf(patientCase), ...scoresOfOthers(patientCase)], ([name, scores]) => ({
				kind: "measure",
				code,
				name,
				scores,
			}))
		case "people": {
			const { formulation } = patientCase
			return (formulation?.people ?? []).map((person) => ({ kind: "person", code, person, file: formulation?.file ?? "" }))
		}
		case "notes":
			return [
				// They are where they would be looked for, and first, since something is wrong.
				...caseFindings.missing(code).map((file): Node => ({ kind: "missing-note", code, file })),
				...patientCase.notes.flatMap((note): Node[] => (patientCase.addenda.amended.has(note.file) ? [] : [{ kind: "note", code, note }])),
			]
		case "remarks":
			return caseFindings.waiting({ code }).map((waiting) => ({ kind: "remark", code, waiting }))
		case "missing":
		case "recommended":
			return caseFindings
				.findings(patientCase, group === "missing" ? "open" : "recommended")
				.map(({ file, finding }) => ({ kind: "finding", code, file, finding }))
	}
}

/** The addenda to a note. */
function addendaUnder(caseFindings: CaseFindings, { code, note }: Node & { readonly kind: "note" }): Node[] {
	if (code === undefined) return []
	return (caseFindings.case(code)?.addenda.under.get(note.file) ?? []).map((addendum) => ({ kind: "note", code, note: addendum }))
}

/** The lists that are not empty. */
function unfinishedLists(caseFindings: CaseFindings): Node[] {
	const filled = new Set(caseFindings.unfinished(today()).map(({ work }) => listOf(work)))
	return worklists.filter((list) => filled.has(list)).map((list) => ({ kind: "worklist", list }))
}

/** The parent of a node; nothing at the root. */
export function parentOf(caseFindings: CaseFindings, node: Node): Node | undefined {
	switch (node.kind) {
		case "case":
		case "strays":
		case "unfinished":
		case "search-text":
			return undefined
		case "first-session":
		case "group":
			return { kind: "case", code: node.code }
		case "mechanism":
			return { kind: "group", code: node.code, group: "mechanisms" }
		case "indicator":
			return inGroup(caseFindings, node.code, "mechanisms").find(
				(parent) => parent.kind === "mechanism" && parent.course.mechanism === node.indicator.mechanism,
			)
		case "measure":
			return { kind: "group", code: node.code, group: "measures" }
		case "score":
			return inGroup(caseFindings, node.code, "measures").find((parent) => parent.kind === "measure" && parent.name === node.score.name)
		case "person":
			return { kind: "group", code: node.code, group: "people" }
		case "note":
			return parentOfNote(caseFindings, node)
		case "missing-note":
			return { kind: "group", code: node.code, group: "notes" }
		case "remark":
			return { kind: "group", code: node.code, group: "remarks" }
		case "finding":
			return { kind: "group", code: node.code, group: isOpen(node.finding) ? "missing" : "recommended" }
		case "worklist":
			return { kind: "unfinished" }
		case "work":
			return { kind: "worklist", list: listOf(node.work) }
	}
}

/** The note that an addendum amends, or the list that the note is in. */
function parentOfNote(caseFindings: CaseFindings, { code, note }: Node & { readonly kind: "note" }): Node {
	if (code === undefined) return { kind: "strays" }
	const amended = caseFindings.case(code)?.addenda.amended.get(note.file)
	return amended ? { kind: "note", code, note: amended } : { kind: "group", code, group: "notes" }
}
