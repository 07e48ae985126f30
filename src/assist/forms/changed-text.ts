/** What was changed in a note, as the sections of an addendum say it: what was written and what is right, and what is added. */
import type { ChangedPlace } from "../changed-places.ts"
import { assistWords } from "../words.ts"

/** The texts of an addendum's places, by the id of each: of those only that there is something to say in. */
export function filledWith(changes: readonly ChangedPlace[]): Readonly<Partial<Record<string, string>>> {
	const corrected = changes.filter(({ was }) => was.length > 0)
	const added = changes.filter(({ was }) => was.length === 0)
	return {
		...(corrected.length > 0 && {
			"addendum.correction.was": withinField(corrected.map((place) => quoted(place, place.was))),
			"addendum.correction.is-right": withinField(corrected.map((place) => quoted(place, place.now))),
		}),
		...(added.length > 0 && { "addendum.addendum": added.map((place) => quoted(place, place.now)).join("\n\n") }),
	}
}

/** Below the name of the field, as a part of its item. */
const withinField = (blocks: readonly string[]): string =>
	`\n\n${blocks
		.join("\n\n")
		.split("\n")
		.map((line) => (line === "" ? "" : `  ${line}`))
		.join("\n")}\n`

/** Lines below the name of their place. In a quotation, nothing of them is taken for a part of the addendum. */
function quoted({ under, inHeader }: ChangedPlace, lines: readonly string[]): string {
	const { header, beginning, leftOut } = assistWords.current.changed
	const place = inHeader ? header : under.join(", ") || beginning
	if (lines.length === 0) return `${place}: ${leftOut}`
	return `${place}:\n\n${inHeader ? fenced(lines) : lines.map((line) => (line === "" ? ">" : `> ${line}`)).join("\n")}`
}

/** As it is written, since Markdown would make one paragraph of the lines of a header. */
function fenced(lines: readonly string[]): string {
	const longest = Math.max(2, ...Array.from(lines.join("\n").matchAll(/`{3,}/g), ([ticks]) => ticks.length))
	const fence = "`".repeat(longest + 1)
	return [fence, ...lines, fence].join("\n")
}
