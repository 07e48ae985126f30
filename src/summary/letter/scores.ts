/** To the patient: what questionnaires said the first and the last time, in words. */
import type { BlockContent } from "mdast"
import { comparable, lastTotal, type Score, type ScoreWithTotal, scoresOf } from "../../cases/scores.ts"
import { difference } from "../../cases/changes.ts"
import { bandTitle, measureOf } from "../../cases/measure-facts.ts"
import { isUsualTotal, type Measure, wordsOfMeasure } from "../../record/index.ts"
import { letterWords } from "../wording.ts"
import { summaryWords } from "../words.ts"
import { item, list, paragraph } from "../nodes.ts"
import type { SummaryRequest } from "../request.ts"
import { isClosed } from "./closed.ts"
import { asksAboutDanger } from "./reading.ts"
import type { Way } from "./words.ts"

/** A line for each measure that a letter may have, then what questionnaires are; nothing if there is none. */
export function scoresInWords({ case: patientCase }: SummaryRequest): BlockContent[] {
	const lines = Array.from(scoresOf(patientCase), ([name, scores]) => lineOf(name, scores, isClosed(patientCase))).filter(
		(line) => line !== "",
	)
	return lines.length > 0 ? [list(lines.map((line) => item(paragraph(line)))), paragraph(letterWords().questionnaires)] : []
}

/** Names of measures that have scores and are not in the letter: unknown ones, and those that ask about danger to the client. */
export function measuresLeftOut({ case: patientCase }: SummaryRequest): string[] {
	return Array.from(scoresOf(patientCase)).flatMap(([name, scores]) => (measureForPatient(scores) ? [] : [name]))
}

/** A measure of which the meaning or the direction is not known is not for a letter, nor what asks about danger to the client. */
function measureForPatient([score]: readonly Score[]): Measure | undefined {
	const measure = score && measureOf(score)
	return measure?.better === undefined || measure.asksAboutDanger || asksAboutDanger(measure.key) ? undefined : measure
}

function lineOf(name: string, scores: readonly Score[], closed: boolean): string {
	const measure = measureForPatient(scores)
	const last = lastTotal(scores)
	if (!last || !measure) return ""
	const plain = plainName(name)
	const [first = last] = comparable(scores, last)
	// Of scores that cannot be set side by side the last one is said, without when it was.
	if (first === last)
		return scores.length > 1 ? letterWords().oneOfScores(plain, scoreText(last)) : letterWords().score(plain, scoreText(last), closed)
	return letterWords().scores(plain, scoreText(first), scoreText(last), wayOf(measure, first, last))
}

const plainName = (name: string): string => wordsOfMeasure(name)?.plain ?? name

function scoreText(score: ScoreWithTotal): string {
	const total = summaryWords.current.number(score.total)
	const band = wordsOfMeasure(score.name)?.plainBands?.[score.band ?? -1] ?? bandTitle(score)
	return band === undefined ? total : `${band} (${total})`
}

/** If no amount of reliable change is published: so much of the range, and with bands another band too. */
const leastShare = { banded: 0.1, plain: 0.2 } as const

/** Which way a score went, as far as can be said; nothing if nothing is known of its range. */
function wayOf(measure: Measure, first: ScoreWithTotal, last: ScoreWithTotal): Way | undefined {
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
