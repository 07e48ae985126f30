/** A case as data: what the command line prints of each case, and what each export of one begins with. */
import * as z from "zod/mini"
import { type Score, scoreName, scoresOf, scoresOfOthers } from "../cases/scores.ts"
import { areasOf, contractAt, heldSessions, isCaseClosed, phaseOf } from "../cases/course.ts"
import type { Case } from "../cases/case.ts"
import { mechanismsOf } from "../cases/mechanisms.ts"
import { riskTrack } from "../cases/risk.ts"
import { bandTitle } from "../cases/measure-facts.ts"
import { terms } from "../record/index.ts"
import type { Level } from "../rules/levels.ts"

const file = z.string().with(z.meta({ description: "The note, relative to the working folder" }))
const line = z.int().with(z.minimum(1), z.meta({ description: "Line in the note, from 1" }))
const orNull = <Of extends z.ZodMiniType>(of: Of) => z.nullable(of)

export const ScoreJson = z.object({
	date: orNull(z.string()),
	session: orNull(z.int()),
	total: orNull(z.number()).with(z.meta({ description: "Missing where it was not given or cannot be read, never 0 instead" })),
	band: orNull(z.string()),
	values: z
		.record(z.string(), z.union([z.number(), z.boolean()]))
		.with(z.meta({ description: "Items, parts and answers as given, and parts that follow from items" })),
	prorated: z.optional(z.literal(true)).with(z.meta({ description: "The total was computed with blank items, by the measure's own rule" })),
	contradictory: z
		.optional(z.array(z.number()))
		.with(z.meta({ description: "The totals that the note gives, where it gives several that differ: none of them counts" })),
	texts: z.optional(z.record(z.string(), z.string())).with(z.meta({ description: "Words in place of numbers, as written" })),
})

export const MeasureJson = z.object({
	name: z.string(),
	by: z.optional(z.string()).with(z.meta({ description: "Whose scores they are, where they are not the client's" })),
	scores: z.array(ScoreJson),
})

export const PersonJson = z.object({ alias: z.string(), relationship: orNull(z.string()), closeness: orNull(z.int()) })

/** What is said of each case. */
export const caseShape = {
	case: z.string(),
	problemAreas: z.array(z.enum(terms("problem-area"))),
	phase: orNull(z.enum(terms("phase"))),
	sessionsHeld: z.int(),
	sessionsPlanned: orNull(z.int()),
	closed: z.boolean(),
	mechanisms: z.array(
		z.object({
			mechanism: z.enum(terms("mechanism")),
			expected: z.boolean(),
			sessionsWorkedOn: z.int(),
			lastSession: orNull(z.int()),
			lastRating: orNull(z.int()),
			indicators: z.array(z.object({ session: orNull(z.int()), rating: orNull(z.int()), text: z.string(), file, line })),
		}),
	),
	risk: z
		.optional(
			z.array(
				z.object({
					session: orNull(z.int()),
					date: orNull(z.string()),
					level: z.string().with(
						z.meta({
							description:
								"none, low, moderate or high; no-level: a Risk section without one; missing: asked for and not recorded; not-recorded",
						}),
					),
					items: z
						.array(z.object({ measure: z.string(), item: z.int(), value: z.number(), raised: z.boolean() }))
						.with(z.meta({ description: "Items on suicidal thoughts; number 0 where it is not known" })),
					answers: z.array(z.object({ measure: z.string(), yes: z.array(z.string()), high: z.boolean() })),
				}),
			),
		)
		.with(z.meta({ description: "What each note says of risk, in the order of time" })),
	measures: z.array(MeasureJson),
	people: z.array(PersonJson),
	open: z.object({ error: z.int(), warning: z.int(), information: z.int() }),
} as const

export const CaseJson = z.object(caseShape).with(z.meta({ title: "Case", description: "A case as the notes of one code tell it" }))
export type CaseJson = z.infer<typeof CaseJson>

/** A case with its notes that have waited too long for a signature, where notes are signed. */
const ListedCase = z.extend(CaseJson, {
	waiting: z
		.optional(
			z.array(
				z.object({
					file,
					is: z.enum(["unsigned", "not-countersigned"]),
					since: z.string(),
					who: orNull(z.string()).with(z.meta({ description: "Whose signature is missing, as the header says" })),
				}),
			),
		)
		.with(z.meta({ description: "Notes that have waited too long for a signature, where notes are signed" })),
})

export const CaseList = z
	.object({ version: z.literal(1), cases: z.array(ListedCase), unread: z.array(z.object({ file: z.string(), reason: z.string() })) })
	.with(z.meta({ title: "Cases", description: "Every case of the notes that were read" }))
export type CaseList = z.infer<typeof CaseList>

/** The data of a case. `open`: number of findings of its notes by level; `nameOf`: the name of a file in the data. */
export function caseAsJson(patientCase: Case, open: Readonly<Record<Level, number>>, nameOf: (file: string) => string): CaseJson {
	return {
		case: patientCase.code,
		problemAreas: [...areasOf(patientCase)],
		phase: phaseOf(patientCase) ?? null,
		sessionsHeld: heldSessions(patientCase).length,
		sessionsPlanned: contractAt(patientCase).sessions ?? null,
		closed: isCaseClosed(patientCase),
		risk: riskTrack(patientCase).map(({ note, level, items, answers }) => ({
			session: note.session ?? null,
			date: note.date ?? null,
			level,
			items: items.map(({ measure, item, value, isRaised }) => ({ measure, item, value, raised: isRaised })),
			answers: answers.map(({ measure, yes, isHigh }) => ({ measure, yes: [...yes], high: isHigh })),
		})),
		mechanisms: mechanismsOf(patientCase).map(({ mechanism, expected, sessionsWorkedOn, lastSession, lastRating, indicators }) => ({
			mechanism,
			expected,
			sessionsWorkedOn,
			lastSession: lastSession ?? null,
			lastRating: lastRating ?? null,
			indicators: indicators.map(({ note, rating, text, line: at }) => ({
				session: note.session ?? null,
				rating: rating ?? null,
				text,
				file: nameOf(note.file),
				line: at + 1,
			})),
		})),
		measures: allMeasures(patientCase).map((scores) => ({ ...measureAsJson(scores), scores: scores.map(scoreAsJson) })),
		people: (patientCase.formulation?.people ?? []).map(({ alias, relationship, closeness }) => ({
			alias,
			relationship: relationship ?? null,
			closeness: closeness ?? null,
		})),
		open: { error: open.error, warning: open.warning, information: open.information },
	}
}

/** The scores of each measure of a case, then those that others gave. */
export const allMeasures = (patientCase: Case): readonly (readonly Score[])[] => [
	...scoresOf(patientCase).values(),
	...scoresOfOthers(patientCase).values(),
]

/** Which measure scores are of, and whose. */
export const measureAsJson = ([first]: readonly Score[]): { name: string; by?: string } => ({
	name: first ? scoreName(first) : "",
	...(first?.by !== undefined && { by: first.by }),
})

/** A score as data. */
export const scoreAsJson = ({ note, total, values, prorated, contradictory, texts, ...score }: Score): z.infer<typeof ScoreJson> => ({
	date: note.date ?? null,
	session: note.session ?? null,
	total: total ?? null,
	band: bandTitle(score) ?? null,
	values: { ...values },
	...(prorated && { prorated }),
	...(contradictory && { contradictory: [...contradictory] }),
	...(texts && { texts: { ...texts } }),
})
