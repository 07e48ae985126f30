/** Words of the figure of the mechanisms of change in English. */
import type { MechanismWords, NotedRating } from "../../../summary/figures/words.ts"
import { terms } from "../record/terms.ts"
import { joinedBy, noteName } from "./shared.ts"

const expectedText = "expected"
const notExpected = "no hypothesis recorded"
const notReadable = "unreadable rating"

const ratingTitles: Readonly<Record<string, { readonly title: string }>> = terms.rating

const ratingText = (rating: number | undefined): string =>
	rating === undefined ? notReadable : `rating ${rating}, ${ratingTitles[rating]?.title ?? rating}`

const noted = ({ note, rating, text }: NotedRating, between: string): string =>
	joinedBy(": ", [`${noteName(note)}${between}${ratingText(rating)}`, text])

export const mechanisms: MechanismWords = {
	title: "Mechanisms of change",
	expected: expectedText,
	notExpected,
	lastChanges: "Latest change noted",
	nothingNoted: "nothing noted",
	noExample: "no example noted",
	noChangeNoted: "worked on, no change noted yet",
	ratingTip: (mechanism, rating) => `${mechanism}, ${noted(rating, ": ")}`,
	lastNoted: (session, rating, seen = "") =>
		joinedBy(": ", [
			joinedBy(", ", [session === undefined ? "" : `Session ${session}`, rating === undefined ? notReadable : `rating ${rating}`]),
			seen,
		]),
	description: (rows) =>
		[
			"Working hypotheses of the formulation and the signs noted in sessions.",
			...rows.map(
				({ name, expected, indicators, untouched }) =>
					`${name} (${expected ? expectedText : notExpected}): ${indicators.length === 0 ? untouched : indicators.map((rating) => noted(rating, ", ")).join("; ")}.`,
			),
		].join(" "),
}
