/** A mechanism of change, and the indicators that sessions noted of it so far. */
import * as vscode from "vscode"
import type { Case } from "../../cases/case.ts"
import { type Indicator, mechanismsOf } from "../../cases/mechanisms.ts"
import { definitionOf } from "../../record/guidance.ts"
import { type Mechanism, termTitle } from "../../record/index.ts"
import { sessionText } from "../shared/words.ts"
import { HoverText } from "./text.ts"

const { t } = vscode.l10n

/** Of many indicators only the last are shown. */
const most = 6

/** The hover of a mechanism of change, with the last indicators of the case. */
export function mechanismText(patientCase: Case, mechanism: Mechanism): HoverText {
	const { definition = "", source } = definitionOf("mechanism", mechanism) ?? {}
	const course = mechanismsOf(patientCase).find((one) => one.mechanism === mechanism)
	const indicators = course?.indicators ?? []
	const text = new HoverText()
		.heading(termTitle("mechanism", mechanism), course?.expected ? t("expected in the formulation") : t("not named in the formulation"))
		.paragraph(definition)
	const earlier = indicators.length - most
	text.paragraph(
		indicators.length === 0
			? t("No indicator noted so far.")
			: earlier > 0
				? t("Indicators noted, the last {0} of {1}:", most, indicators.length)
				: t("Indicators noted:"),
	)
	return text
		.items(...indicators.slice(-most).map((indicator) => [sessionText(indicator.note), indicatorText(indicator)] as const))
		.source(source)
}

function indicatorText({ rating, text }: Indicator): string {
	const rated = rating === undefined ? t("rating cannot be read") : t("rating {0}", rating)
	return text === "" ? rated : `${rated}: ${text}`
}
