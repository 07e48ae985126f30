/** Words of the figure of the mechanisms of change in Spanish. */
import type { MechanismWords, NotedRating } from "../../../summary/figures/words.ts"
import { inSentence } from "../grammar.ts"
import { terms } from "../record/terms.ts"
import { joinedBy, noteName } from "./shared.ts"

const expectedText = "previsto"
const notExpected = "sin hipótesis registrada"
const notReadable = "valoración ilegible"

const ratingTitles: Readonly<Record<string, { readonly title: string }>> = terms.rating

const ratingText = (rating: number | undefined): string =>
	rating === undefined ? notReadable : `valoración ${rating}, ${inSentence(ratingTitles[rating]?.title ?? String(rating))}`

const noted = ({ note, rating, text }: NotedRating, between: string): string =>
	joinedBy(": ", [`${noteName(note)}${between}${ratingText(rating)}`, text])

export const mechanisms: MechanismWords = {
	title: "Mecanismos de cambio",
	expected: expectedText,
	notExpected,
	lastChanges: "Último cambio observado",
	nothingNoted: "nada observado",
	noExample: "sin ejemplo",
	noChangeNoted: "trabajado, aún sin cambios observados",
	ratingTip: (mechanism, rating) => `${mechanism}, ${noted(rating, ": ")}`,
	lastNoted: (session, rating, seen = "") =>
		joinedBy(": ", [
			joinedBy(", ", [session === undefined ? "" : `Sesión ${session}`, rating === undefined ? notReadable : `valoración ${rating}`]),
			seen,
		]),
	description: (rows) =>
		[
			"Hipótesis de trabajo de la formulación e indicadores observados en las sesiones.",
			...rows.map(
				({ name, expected, indicators, untouched }) =>
					`${name} (${expected ? expectedText : notExpected}): ${indicators.length === 0 ? untouched : indicators.map((rating) => noted(rating, ", ")).join("; ")}.`,
			),
		].join(" "),
}
