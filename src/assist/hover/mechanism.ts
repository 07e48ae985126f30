/** A mechanism of change, and the indicators that sessions noted of it so far. */
import type { Case } from "../../cases/case.ts"
import { type Indicator, mechanismsOf } from "../../cases/mechanisms.ts"
import { definitionOf } from "../../record/guidance.ts"
import { type Mechanism, termTitle } from "../../record/index.ts"
import { helpWords } from "../help-words.ts"
import { sessionText } from "../note-words.ts"
import { HoverText } from "./text.ts"

/** Of many indicators only the last are shown. */
const most = 6

/** The hover of a mechanism of change, with the last indicators of the case. */
export function mechanismText(patientCase: Case, mechanism: Mechanism): HoverText {
	const { mechanism: words, source: label } = helpWords.current.hover
	const { definition = "", source } = definitionOf("mechanism", mechanism) ?? {}
	const course = mechanismsOf(patientCase).find((one) => one.mechanism === mechanism)
	const indicators = course?.indicators ?? []
	return new HoverText()
		.heading(termTitle("mechanism", mechanism), course?.expected ? words.expected : words.notNamed)
		.paragraph(definition)
		.paragraph(
			indicators.length === 0 ? words.noIndicator : words.indicators(indicators.length > most ? most : undefined, indicators.length),
		)
		.items(...indicators.slice(-most).map((indicator) => [sessionText(indicator.note), indicatorText(indicator)] as const))
		.source(source, label)
}

function indicatorText({ rating, text }: Indicator): string {
	const { hover, notes } = helpWords.current
	const rated = rating === undefined ? hover.mechanism.illegible : notes.rating(rating)
	return text === "" ? rated : `${rated}: ${text}`
}
