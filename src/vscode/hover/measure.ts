/** A score: its total and band, how it changed, and what the measure's figures mean. */
import * as vscode from "vscode"
import { scoreName, scoresOf, scoresOfOthers } from "../../cases/scores.ts"
import { type Change, changesOf } from "../../cases/changes.ts"
import type { MeasureReading } from "../../note/front-matter/measure-reading.ts"
import { type Band, bandsOf, type Measure, measureTitle, suicideRiskHigh } from "../../record/index.ts"
import type { Subject } from "../../rules/rule.ts"
import { changeText, directionText, noteText, scoreText, totalText } from "../shared/words.ts"
import { HoverText } from "./text.ts"

const { t } = vscode.l10n

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
			[t("Here"), scoreText(score)],
			[t("Change"), [...changeWords(fromFirst, "first"), ...changeWords(fromLast, "last")].join("; ")],
			...(measure ? scaleItems(measure, score?.suicideItem) : []),
		)
	return measure ? text : text.paragraph(t("This measure is not known. It is shown as written, without range or bands."))
}

function scaleItems(measure: Measure, suicideItem: number | undefined) {
	return [
		[t("Scale"), [...rangesOf(measure), directionText(measure)].join(" ").trim()],
		[t("Bands"), bandsOf(measure).map(bandText).join(", ")],
		[t("Reliable change"), measure.reliableChange === undefined ? undefined : t("{0} points or more", measure.reliableChange)],
		[t("Suicidal thoughts"), suicideText(measure, suicideItem)],
	] as const
}

function changeWords(change: Change | undefined, since: "first" | "last"): string[] {
	return change ? [`${changeText(change.by, since)} (${totalText(change.since.total)}: ${noteText(change.since.note)})`] : []
}

/** The range of totals, or that of each part if there is no total. */
function rangesOf({ total, otherTotal, parts = {} }: Measure): string[] {
	const ranges = [
		...(total ? [t("{0} to {1}", ...total)] : []),
		...(otherTotal ? [t("or {0} to {1} as a sum", ...otherTotal)] : []),
		...Object.entries(parts).flatMap(([part, range]) => (range ? [`${part} ${t("{0} to {1}", ...range)}`] : [])),
	]
	return ranges.length === 0 ? [] : [`${ranges.join(", ")}.`]
}

const bandText = ({ title, start }: Band): string =>
	typeof start === "number" ? t("{0} from {1}", title, start) : t("{0} above {1}", title, start.above)

/** Which item or answers ask about suicidal thoughts, and what is written there. */
function suicideText({ suicideItem, questions }: Measure, value: number | undefined): string | undefined {
	if (suicideItem)
		return value === undefined ? t("item {0}, not given here", suicideItem.item) : t("item {0}, here {1}", suicideItem.item, value)
	return questions && t("high if any of {0} is yes", suicideRiskHigh.join(", "))
}
