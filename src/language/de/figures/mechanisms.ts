/** Words of the figure of the mechanisms of change in German. */
import type { MechanismWords, NotedRating } from "../../../summary/figures/words.ts"
import { terms } from "../record/terms.ts"
import { joinedBy, noteName } from "./shared.ts"

const expectedText = "erwartet"
const notExpected = "keine Hypothese dokumentiert"
const notReadable = "Einschätzung nicht lesbar"

const ratingTitles: Readonly<Record<string, { readonly title: string }>> = terms.rating

const ratingText = (rating: number | undefined): string =>
	rating === undefined ? notReadable : `Einschätzung ${rating}, ${ratingTitles[rating]?.title ?? rating}`

const noted = ({ note, rating, text }: NotedRating, between: string): string =>
	joinedBy(": ", [`${noteName(note)}${between}${ratingText(rating)}`, text])

export const mechanisms: MechanismWords = {
	title: "Wirkmechanismen",
	expected: expectedText,
	notExpected,
	lastChanges: "Zuletzt notierte Veränderung",
	nothingNoted: "nichts notiert",
	noExample: "kein Beispiel notiert",
	noChangeNoted: "bearbeitet, noch keine Veränderung notiert",
	ratingTip: (mechanism, rating) => `${mechanism}, ${noted(rating, ": ")}`,
	lastNoted: (session, rating, seen = "") =>
		joinedBy(": ", [
			joinedBy(", ", [session === undefined ? "" : `Sitzung ${session}`, rating === undefined ? notReadable : `Einschätzung ${rating}`]),
			seen,
		]),
	description: (rows) =>
		[
			"Arbeitshypothesen der Fallkonzeption und die in Sitzungen notierten Anzeichen.",
			...rows.map(
				({ name, expected, indicators, untouched }) =>
					`${name} (${expected ? expectedText : notExpected}): ${indicators.length === 0 ? untouched : indicators.map((rating) => noted(rating, ", ")).join("; ")}.`,
			),
		].join(" "),
}
