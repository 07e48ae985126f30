/**
 * What an editor does not say of the findings at a place: why each matters, and what to write in the parts that are shown
 * as one. It shows their messages by itself.
 */
import { placeOfDetails } from "../../rules/details.ts"
import type { Finding } from "../../rules/rule.ts"
import { groupFindings, type FindingGroup } from "../../rules/together.ts"
import { titleOf, toWrite, whyOf } from "../../rules/words.ts"
import { HoverText } from "./text.ts"

/** More reasons than these would not be read. */
const most = 3

/** Reasons of these findings, and what to write for those that are shown as one; none for findings whose message says all. */
export function whyTexts(findings: readonly Finding[]): HoverText[] {
	const groups = groupFindings(findings)
	return [...groups.flatMap(whyText).slice(0, most), ...groups.flatMap(writeText)]
}

function whyText([finding, ...others]: FindingGroup): HoverText[] {
	const why = others.length > 0 ? undefined : whyOf(finding)
	return why === undefined ? [] : [new HoverText().heading(titleOf(finding)).paragraph(why)]
}

/** Of parts that are reported or shown together the message has the names only. */
function writeText(group: FindingGroup): HoverText[] {
	if (group.length === 1 && placeOfDetails(group[0].code) === undefined) return []
	const { problem, parts } = toWrite(group)
	return [new HoverText().heading(problem).items(...parts)]
}
