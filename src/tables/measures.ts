/** The tables of measures and of their items. */
import type { Case } from "../cases/case.ts"
import { measureOf } from "../cases/measure-facts.ts"
import { raisedItem } from "../cases/risk.ts"
import { type Score, scoresOf, scoresOfOthers } from "../cases/scores.ts"
import { memoize } from "../text/memo.ts"
import { table } from "./column.ts"
import { inPlace, noteColumns, noteOf, placeColumns, placeOf } from "./common.ts"

const scoreColumns = {
	...placeColumns,
	...noteColumns,
	measure: { type: "string", nullable: true, about: "The measure, if IPT Notes or the configuration knows it" },
	written_as: { type: "string", nullable: true, about: "The name of a measure that is not known", holds: "label" },
	by: { type: "string", about: "Whose score it is", terms: ["client", "other"] },
	of: { type: "string", nullable: true, about: "Whose score it is, as written, if it is not the client's", holds: "label" },
} as const

/** All scores of a case, once each. Addenda have none, and those of second versions do not count. */
const allScores = memoize((patientCase: Case): readonly Score[] =>
	[...scoresOf(patientCase).values(), ...scoresOfOthers(patientCase).values()].flat(),
)

const scoreOf = (patientCase: Case, score: Score) => ({
	...placeOf(patientCase, score.note, score.line),
	...noteOf(score.note),
	measure: score.known ? score.name : null,
	written_as: score.known ? null : score.name,
	by: score.by === undefined ? "client" : "other",
	of: score.by ?? null,
})

export const measures = table({
	name: "measures",
	about: "A score on a measure that a note gives, the client's or somebody else's",
	columns: {
		...scoreColumns,
		own: { type: "boolean", about: "The measure comes from the configuration and is not one that IPT Notes knows" },
		total: {
			type: "number",
			nullable: true,
			about: "The total. Missing, and never 0, if it was not given, cannot be read or is contradicted",
		},
		band: { type: "integer", nullable: true, about: "The band of severity of the total, 0 for the lowest" },
		prorated: { type: "boolean", about: "The total was computed with blank items, by the rule of the measure" },
		contradictory: { type: "boolean", about: "The note gives totals that differ, so none of them counts" },
		suicide_item: { type: "integer", nullable: true, about: "The value of the item on suicidal thoughts" },
		suicide_raised: { type: "boolean", about: "That value is above the threshold of the measure" },
		better: {
			type: "string",
			nullable: true,
			about: "Whether lower or higher totals are better, if that is known of the measure",
			terms: ["lower", "higher"],
		},
		reliable_change: { type: "number", nullable: true, about: "Points that count as a reliable change of the measure, if they are known" },
	},
	rows: ({ case: patientCase }) =>
		inPlace(
			allScores(patientCase).map((score) => {
				const measure = measureOf(score)
				return {
					...scoreOf(patientCase, score),
					own: score.own !== undefined,
					total: score.total ?? null,
					band: score.band ?? null,
					prorated: score.prorated ?? false,
					contradictory: score.contradictory !== undefined,
					suicide_item: score.suicideItem ?? null,
					suicide_raised: raisedItem(score) !== undefined,
					better: measure?.better ?? null,
					reliable_change: measure?.reliableChange ?? null,
				}
			}),
		),
})

export const items = table({
	name: "items",
	about: "One item, part or answer of a score",
	columns: {
		...scoreColumns,
		item: { type: "string", about: "item1 and so on, or the key of a part or of a question" },
		value: { type: "number", nullable: true, about: "Its value. Missing for a question that is answered with yes or no" },
		yes: { type: "boolean", nullable: true, about: "The answer to such a question" },
	},
	rows: ({ case: patientCase }) =>
		inPlace(
			allScores(patientCase).flatMap((score) =>
				Object.entries(score.values).map(([item, value]) => ({
					...scoreOf(patientCase, score),
					item,
					value: typeof value === "number" ? value : null,
					yes: typeof value === "boolean" ? value : null,
				})),
			),
		),
})
