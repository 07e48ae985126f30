/** A score: its total and band, how it changed, and what the measure's figures mean. */
import { scoreName, scoresOf, scoresOfOthers } from "../../cases/scores.ts"
import { type Change, changesOf } from "../../cases/changes.ts"
import type { MeasureReading } from "../../note/front-matter/measure-reading.ts"
import { type Band, bandsOf, type Measure, measureTitle, suicideRiskHigh } from "../../record/index.ts"
import type { Subject } from "../../rules/rule.ts"
import { helpWords } from "../help-words.ts"
import { changeText, directionText, noteText, scoreText, totalText } from "../note-words.ts"
import { HoverText } from "./text.ts"

const words = () => helpWords.current.hover.measure

/** The hover of a score in the front matter; of a measure that is not in the record without range and bands. */
export function measureText({ facts, case: patientCase }: Subject, reading: MeasureReading): HoverText {
	const { measure } = reading
	const name = measure?.key ?? reading.name
	const score = facts.measures.find((given) => given.name === name && given.by === reading.by)
	const { fromFirst, fromLast } = changesOf(
		(score?.by === undefined ? scoresOf(patientCase).get(name) : scoresOfOthers(patientCase).get(scoreName(score))) ?? [],
		facts.file,
	)
	const text = new HoverText()
		.heading(scoreName({ name, ...(reading.by !== undefined && { by: reading.by }) }), measure && measureTitle(measure))
		.items(
			[words().here, scoreText(score)],
			[words().change, [...changeWords(fromFirst, "first"), ...changeWords(fromLast, "last")].join("; ")],
			...(measure ? scaleItems(measure, score?.suicideItem) : []),
		)
	return measure ? text : text.paragraph(words().unknown)
}

function scaleItems(measure: Measure, suicideItem: number | undefined) {
	return [
		[words().scale, [...rangesOf(measure), directionText(measure)].join(" ").trim()],
		[words().bands, bandsOf(measure).map(bandText).join(", ")],
		[words().reliableChange, measure.reliableChange === undefined ? undefined : words().pointsOrMore(measure.reliableChange)],
		[words().suicide, suicideText(measure, suicideItem)],
	] as const
}

function changeWords(change: Change | undefined, since: "first" | "last"): string[] {
	return change ? [`${changeText(change.by, since)} (${totalText(change.since.total)}: ${noteText(change.since.note)})`] : []
}

/** The range of totals, or that of each part if there is no total. */
function rangesOf({ total, otherTotal, parts = {} }: Measure): string[] {
	const ranges = [
		...(total ? [words().range(...total)] : []),
		...(otherTotal ? [words().otherRange(...otherTotal)] : []),
		...Object.entries(parts).flatMap(([part, range]) => (range ? [`${part} ${words().range(...range)}`] : [])),
	]
	return ranges.length === 0 ? [] : [`${ranges.join(", ")}.`]
}

const bandText = ({ title, start }: Band): string =>
	typeof start === "number" ? words().from(title, start) : words().above(title, start.above)

/** Which item or answers ask about suicidal thoughts, and what is written there. */
function suicideText({ suicideItem, questions }: Measure, value: number | undefined): string | undefined {
	if (suicideItem) return words().item(suicideItem.item, value)
	return questions && words().highIfAny(suicideRiskHigh.join(", "))
}
