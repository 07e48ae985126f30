/** To the patient: how often we met, what we did, and the steps that were noticed. */
import type { BlockContent } from "mdast"
import { contractAt, heldSessions } from "../../cases/case.ts"
import { mechanismsOf } from "../../cases/mechanisms.ts"
import { ratingNeedsEvidence } from "../../record/index.ts"
import { letterWords, plainTechniques } from "../en/index.ts"
import { item, list, paragraph } from "../nodes.ts"
import type { SummaryRequest } from "../request.ts"

/** A letter tells what was done most, not a list of all that is possible. */
const most = 8

const mostUsed = (did: readonly string[]): string[] =>
	[...Map.groupBy(did, (words) => words)].sort(([, a], [, b]) => b.length - a.length).slice(0, most).map(([words]) => words)

export function work({ case: of }: SummaryRequest): BlockContent[] {
	const held = heldSessions(of)
	const dates = held.flatMap(({ date }) => date ?? []).sort()
	const [first] = dates
	const last = dates.at(-1)
	const met = of.closing && first !== undefined && last !== undefined ? letterWords.met(held.length, first, last) : first !== undefined ? letterWords.metSoFar(held.length, contractAt(of).sessions, first) : letterWords.notMet
	const did = mostUsed(held.flatMap(({ techniques }) => techniques.flatMap((technique) => plainTechniques[technique] ?? [])))
	// A step is told of where a change was reported, not where something was worked on.
	const noticed = mechanismsOf(of).filter(({ indicators }) => indicators.some(({ rating = 0 }) => rating >= ratingNeedsEvidence))
	const items = (lines: readonly string[]): BlockContent => list(lines.map((line) => item(paragraph(line))))
	return [
		paragraph(met),
		...(did.length > 0 ? [paragraph(letterWords.did), items(did)] : []),
		...(noticed.length > 0 ? [paragraph(letterWords.noticed), items(noticed.map(({ mechanism }) => letterWords.steps[mechanism]))] : []),
	]
}
