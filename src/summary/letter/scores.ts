/** To the patient: what questionnaires said the first and the last time, in words. */
import type { BlockContent } from "mdast"
import { comparable, lastTotal, type Score, type ScoreWithTotal, scoresOf } from "../../cases/scores.ts"
import { difference } from "../../cases/changes.ts"
import { measureOf } from "../../cases/measure-facts.ts"
import { isUsualTotal, type Measure } from "../../record/index.ts"
import { asksAboutDanger, letterWords, plainBands, plainMeasures } from "../en/index.ts"
import { numberText } from "../figures/scale.ts"
import { item, list, paragraph } from "../nodes.ts"
import type { SummaryRequest } from "../request.ts"
import { isClosed } from "./closed.ts"

export function scoresInWords({ case: of }: SummaryRequest): BlockContent[] {
	const lines = Array.from(scoresOf(of), ([name, scores]) => lineOf(name, scores, isClosed(of))).filter((line) => line !== "")
	return lines.length > 0 ? [list(lines.map((line) => item(paragraph(line)))), paragraph(letterWords.questionnaires)] : []
}

/** Names of measures that have scores and are not in the letter: unknown ones, and those that ask about danger to oneself. */
export function measuresLeftOut({ case: of }: SummaryRequest): string[] {
	return Array.from(scoresOf(of)).flatMap(([name, scores]) => (measureForPatient(scores) ? [] : [name]))
}

/** What nobody knows the meaning or the direction of is not for a letter, nor what asks about danger to oneself. */
function measureForPatient([score]: readonly Score[]): Measure | undefined {
	const measure = score && measureOf(score)
	return measure?.better === undefined || measure.asksAboutDanger || asksAboutDanger(measure.key) ? undefined : measure
}

function lineOf(name: string, scores: readonly Score[], closed: boolean): string {
	const measure = measureForPatient(scores)
	const last = lastTotal(scores)
	if (!last || !measure) return ""
	const plain = plainMeasures[name] ?? name
	const [first = last] = comparable(scores, last)
	// Of scores that cannot be set side by side the last one is said, without when it was.
	if (first === last) return scores.length > 1 ? letterWords.oneOfScores(plain, said(last)) : letterWords.score(plain, said(last), closed)
	return letterWords.scores(plain, said(first), said(last), wayOf(measure, first, last))
}

const said = ({ band, total, name }: ScoreWithTotal): string =>
	band === undefined ? numberText(total) : `${plainBands[name]?.[band] ?? band} (${numberText(total)})`

/** If no amount of reliable change is published: so much of the range, with bands another band besides. */
const leastShare = { banded: 0.1, plain: 0.2 } as const

/** Which way a score went, as far as can be said; nothing if nothing is known of its range. */
function wayOf(measure: Measure, first: ScoreWithTotal, last: ScoreWithTotal): keyof typeof letterWords.ways | undefined {
	const by = difference(first.total, last.total)
	const range = isUsualTotal(measure, last.total) ? measure.total : measure.otherTotal
	if (by === 0) return "same"
	if (!range) return undefined
	const isBanded = first.band !== undefined && last.band !== undefined
	const isOtherBand = isBanded && first.band !== last.band
	const least = measure.reliableChange ?? (range[1] - range[0]) * leastShare[isBanded ? "banded" : "plain"]
	const isChange = Math.abs(by) >= least && (measure.reliableChange !== undefined || isOtherBand || !isBanded)
	if (!isChange) return isOtherBand ? "unsure" : "alike"
	return by < 0 === (measure.better === "lower") ? "better" : "worse"
}
