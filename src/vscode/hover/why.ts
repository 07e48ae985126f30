/**
 * What VS Code does not say of the findings at a place: why each matters, and what to write in the parts that are shown
 * as one. VS Code shows their messages, with a link to the page.
 */
import { placeOfDetails } from "../../rules/details.ts"
import type { Finding } from "../../rules/rule.ts"
import { shownTogether, type Shown } from "../../rules/together.ts"
import { titleOf, toWrite, whyOf } from "../../rules/words.ts"
import { HoverText } from "./text.ts"

/** More reasons than these would not be read. */
const most = 3

/** Reasons of these findings, and what to write for those that are shown as one; none for findings whose message says all. */
export function whyTexts(findings: readonly Finding[]): HoverText[] {
	const shown = shownTogether(findings)
	return [...shown.flatMap(whyText).slice(0, most), ...shown.flatMap(writeText)]
}

function whyText([finding, ...others]: Shown): HoverText[] {
	const why = others.length > 0 ? undefined : whyOf(finding)
	return why === undefined ? [] : [new HoverText().heading(titleOf(finding)).paragraph(why)]
}

/** Of parts that are reported or shown together the message has the names only. */
function writeText(shown: Shown): HoverText[] {
	if (shown.length === 1 && placeOfDetails(shown[0].code) === undefined) return []
	const { problem, parts } = toWrite(shown)
	return [new HoverText().heading(problem).items(...parts)]
}
