/**
 * Outcome measures: names, numbers, ranges and bands only; no wording of any item.
 * Sources of the figures are named in the words of each measure. Items hold keyed scores.
 */
import * as z from "zod/mini"

const Range = z.readonly(z.tuple([z.number(), z.number()]))

/** How a total comes from items; `none`: the measure has no total and is never summed. */
const Scoring = z.enum(["mean", "none", "qids", "sum"])

export const Measure = z
	.object({
		key: z.string(),
		/** Number of items; without it items are not checked by number. */
		items: z.optional(z.int().with(z.positive())),
		item: z.optional(Range),
		/** Items whose own range is narrower, by number. */
		itemRanges: z.optional(z.record(z.string(), Range)),
		total: z.optional(Range),
		/** Another form of the total that is accepted, as a sum beside a mean. */
		otherTotal: z.optional(Range),
		scoring: Scoring,
		/** Items that do not apply may be left blank; the mean is of the others. */
		blanks: z.optional(z.boolean()),
		/** Named parts with a value each, where the measure has no total. */
		parts: z.optional(z.record(z.string(), Range)),
		/** Yes-or-no questions by key. */
		questions: z.optional(z.readonly(z.array(z.string()))),
		/** Where each band begins, in rising order; the words of a language name them. */
		bands: z.optional(z.readonly(z.array(z.union([z.number(), z.object({ above: z.number() })])))),
		better: z.enum(["higher", "lower"]),
		/** Points of reliable change, as published. */
		reliableChange: z.optional(z.number().with(z.positive())),
		/** The item on suicidal thoughts; a value above the threshold calls for a Risk section. */
		suicideItem: z.optional(z.object({ item: z.int(), threshold: z.number() })),
		/** The whole measure asks about danger to oneself: it is in no letter to a patient. */
		asksOfDanger: z.optional(z.boolean()),
		loinc: z.optional(z.string()),
		/** May be the main measure of a case. */
		main: z.optional(z.boolean()),
		/** With its first item blank the total ends here. */
		totalWithoutFirstItem: z.optional(z.number()),
	})
	.with(z.meta({ title: "Measure" }))
export type Measure = z.infer<typeof Measure>

const twoPointItems = Object.fromEntries(
	[4, 5, 6, 12, 13, 14, 16, 17].map((item) => [String(item), [0, 2] as const]),
)

export const measures: readonly Measure[] = [
	{
		key: "PHQ-9",
		items: 9,
		item: [0, 3],
		total: [0, 27],
		scoring: "sum",
		bands: [0, 5, 10, 15, 20],
		better: "lower",
		reliableChange: 6,
		suicideItem: { item: 9, threshold: 0 },
		loinc: "44261-6",
		main: true,
	},
	{
		key: "GAD-7",
		items: 7,
		item: [0, 3],
		total: [0, 21],
		scoring: "sum",
		bands: [0, 5, 10, 15],
		better: "lower",
		reliableChange: 4,
		loinc: "70274-6",
	},
	{
		key: "HAM-D",
		items: 17,
		item: [0, 4],
		itemRanges: twoPointItems,
		total: [0, 52],
		scoring: "sum",
		bands: [0, 8, 17, 24],
		better: "lower",
		suicideItem: { item: 3, threshold: 0 },
		main: true,
	},
	{
		key: "BDI-II",
		items: 21,
		item: [0, 3],
		total: [0, 63],
		scoring: "sum",
		bands: [0, 14, 20, 29],
		better: "lower",
		suicideItem: { item: 9, threshold: 0 },
		loinc: "89209-1",
		main: true,
	},
	{
		key: "EPDS",
		items: 10,
		item: [0, 3],
		total: [0, 30],
		scoring: "sum",
		bands: [0, 10, 13],
		better: "lower",
		reliableChange: 4,
		suicideItem: { item: 10, threshold: 0 },
		loinc: "99046-5",
	},
	{
		key: "QIDS",
		items: 16,
		item: [0, 3],
		total: [0, 27],
		scoring: "qids",
		bands: [0, 6, 11, 16, 21],
		better: "lower",
		suicideItem: { item: 12, threshold: 0 },
		main: true,
	},
	{
		key: "MADRS",
		items: 10,
		item: [0, 6],
		total: [0, 60],
		scoring: "sum",
		bands: [0, 7, 20, 35],
		better: "lower",
		suicideItem: { item: 10, threshold: 1 },
		main: true,
	},
	{
		key: "C-SSRS",
		scoring: "none",
		asksOfDanger: true,
		questions: ["q1", "q2", "q3", "q4", "q5", "q6", "q6-recent"],
		better: "lower",
		loinc: "93373-9",
	},
	{ key: "SAS-SR", items: 54, item: [1, 5], total: [1, 5], scoring: "mean", blanks: true, better: "lower" },
	{
		key: "WSAS",
		items: 5,
		item: [0, 8],
		total: [0, 40],
		scoring: "sum",
		bands: [0, 10, 21],
		better: "lower",
		totalWithoutFirstItem: 32,
	},
	{
		key: "MSPSS",
		items: 12,
		item: [1, 7],
		total: [1, 7],
		otherTotal: [12, 84],
		scoring: "mean",
		bands: [1, 3, { above: 5 }],
		better: "higher",
	},
	{ key: "IIP-32", items: 32, item: [0, 4], total: [0, 4], scoring: "mean", better: "lower" },
	{ key: "ECR", scoring: "none", parts: { anxiety: [1, 7], avoidance: [1, 7] }, better: "lower" },
	{ key: "TAS-20", items: 20, item: [1, 5], total: [20, 100], scoring: "sum", bands: [20, 52, 61], better: "lower" },
	{ key: "PCL-5", items: 20, item: [0, 4], total: [0, 80], scoring: "sum", better: "lower" },
	{ key: "CAPS-5", items: 20, item: [0, 4], total: [0, 80], scoring: "sum", better: "lower" },
	{ key: "Mood rating", total: [1, 10], scoring: "sum", better: "lower" },
]

/** HAM-D of other lengths is known by name alone: no range, no bands. */
export const otherLengths = /^hamd(\d{1,2})$/

/** No amount of reliable change is agreed for this measure: what counts as worsening is the clinic's to set. */
export const worseningBySetting = "HAM-D"
/** What may be set for it: from none to its whole range, in points. */
export const worseningRange = measures.find(({ key }) => key === worseningBySetting)?.total ?? [0, 0]

/** The rule of C-SSRS: high when one of these is yes. */
export const suicideRiskHigh = ["q4", "q5", "q6-recent"] as const

/** All questions from the gravest on: what was done of late, intent and plan; then the thoughts, and last what may lie long ago. */
export const suicideGravity: readonly string[] = [...suicideRiskHigh.toReversed(), "q3", "q2", "q1", "q6"]

/** A response is a fall of at least this share of the first score. */
export const responseShare = 0.5
