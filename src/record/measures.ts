/**
 * Outcome measures that IPT is followed by, with their figures. Those of other scales are in other-measures.ts, with the
 * sources of their figures. Items are keyed scores. Totals of remission:
 * PHQ-9 below 5 (doi 10.1176/appi.ps.201900295), HAM-D up to 7 and QIDS up to 5 (STAR*D, doi 10.1176/appi.ajp.163.1.28), BDI-II
 * up to 9 (Reeves and others 2012, PMC5270383).
 */
import type { Measure } from "./measure.ts"
import { otherMeasures } from "./other-measures.ts"

/** All names of the Hamilton scale for depression; each may be followed by its number of items. */
export const hamdNames: readonly string[] = [
	"HAMD",
	"HDRS",
	"HRSD",
	"HRDS",
	"Hamilton Depression",
	"Hamilton Depression Scale",
	"Hamilton Depression Rating Scale",
	"Hamilton Rating Scale for Depression",
]

const twoPointItems = Object.fromEntries([4, 5, 6, 12, 13, 14, 16, 17].map((item) => [String(item), [0, 2] as const]))

const table = [
	{
		key: "PHQ-9",
		names: ["PHQ", "Patient Health Questionnaire", "Patient Health Questionnaire 9", "PHQ-9 adult"],
		items: 9,
		item: [0, 3],
		total: [0, 27],
		scoring: "sum",
		bands: [0, 5, 10, 15, 20],
		better: "lower",
		remission: 4,
		reliableChange: 6,
		// The American Psychiatric Association's form: with one or two items blank the mean of the others, rounded.
		prorated: 2,
		suicideItem: { item: 9, threshold: 0 },
		loinc: "44261-6",
		main: true,
	},
	{
		key: "GAD-7",
		names: ["GAD", "Generalized Anxiety Disorder 7", "Generalised Anxiety Disorder 7", "GAD 7 item"],
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
		names: hamdNames,
		items: 17,
		item: [0, 4],
		itemRanges: twoPointItems,
		notAssessed: { 16: 3 },
		total: [0, 52],
		scoring: "sum",
		bands: [0, 8, 17, 24],
		better: "lower",
		remission: 7,
		suicideItem: { item: 3, threshold: 0 },
		main: true,
	},
	{
		key: "BDI-II",
		names: ["BDI", "BDI-2", "Beck Depression Inventory", "Beck Depression Inventory II"],
		items: 21,
		item: [0, 3],
		total: [0, 63],
		scoring: "sum",
		bands: [0, 14, 20, 29],
		better: "lower",
		remission: 9,
		suicideItem: { item: 9, threshold: 0 },
		loinc: "89209-1",
		main: true,
	},
	{
		key: "EPDS",
		names: ["Edinburgh", "Edinburgh Postnatal Depression Scale", "EPNDS"],
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
		names: [
			"QIDS-16",
			"QIDS-SR",
			"QIDS-SR-16",
			"QIDS-C",
			"QIDS-C-16",
			"QIDS-16-SR",
			"QIDS-16-C",
			"Quick Inventory of Depressive Symptomatology",
		],
		items: 16,
		item: [0, 3],
		total: [0, 27],
		scoring: "qids",
		bands: [0, 6, 11, 16, 21],
		better: "lower",
		remission: 5,
		suicideItem: { item: 12, threshold: 0 },
		main: true,
	},
	{
		key: "MADRS",
		names: ["MADRS-10", "Montgomery Asberg", "Montgomery-Åsberg Depression Rating Scale", "Montgomery-Asberg Depression Rating Scale"],
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
		names: ["C-SSRS screener", "Columbia Suicide Severity Rating Scale"],
		scoring: "none",
		asksAboutDanger: true,
		questions: ["q1", "q2", "q3", "q4", "q5", "q6", "q6-recent"],
		better: "lower",
		loinc: "93373-9",
	},
	{
		key: "SAS-SR",
		names: ["Social Adjustment Scale", "Social Adjustment Scale self-report"],
		items: 54,
		item: [1, 5],
		total: [1, 5],
		scoring: "mean",
		blanks: true,
		notAssessed: { every: 8 },
		better: "lower",
	},
	{
		key: "WSAS",
		names: ["Work and Social Adjustment Scale"],
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
		names: ["Multidimensional Scale of Perceived Social Support"],
		items: 12,
		item: [1, 7],
		total: [1, 7],
		otherTotal: [12, 84],
		scoring: "mean",
		bands: [1, 3, { above: 5 }],
		better: "higher",
	},
	{
		key: "IIP-32",
		names: ["Inventory of Interpersonal Problems 32"],
		items: 32,
		item: [0, 4],
		total: [0, 4],
		scoring: "mean",
		better: "lower",
	},
	{
		key: "ECR",
		names: ["ECR-R", "ECR-S", "Experiences in Close Relationships"],
		scoring: "none",
		parts: { anxiety: [1, 7], avoidance: [1, 7] },
		better: "lower",
	},
	{
		key: "TAS-20",
		names: ["Toronto Alexithymia Scale", "Toronto Alexithymia Scale 20"],
		items: 20,
		item: [1, 5],
		total: [20, 100],
		scoring: "sum",
		bands: [20, 52, 61],
		better: "lower",
	},
	{ key: "PCL-5", names: ["PTSD Checklist for DSM-5"], items: 20, item: [0, 4], total: [0, 80], scoring: "sum", better: "lower" },
	{ key: "CAPS-5", names: ["Clinician-Administered PTSD Scale"], items: 20, item: [0, 4], total: [0, 80], scoring: "sum", better: "lower" },
	{
		key: "Mood rating",
		names: ["Weekly mood rating", "Mood rating 1-10"],
		total: [1, 10],
		decimals: true,
		scoring: "sum",
		parts: { now: [1, 10], worst: [1, 10], best: [1, 10] },
		totalPart: "now",
		better: "lower",
	},
	...otherMeasures,
] as const satisfies readonly Measure[]

/** The measures of the record: each language has words for them. */
export const measures: readonly Measure[] = table

export type MeasureKey = (typeof table)[number]["key"]

/** The scale with only these names may be either of these: a finding asks which. */
export const ambiguousNames: Readonly<Record<string, readonly string[]>> = {
	Hamilton: ["HAM-D", "HAM-A"],
	"Hamilton scale": ["HAM-D", "HAM-A"],
	"Hamilton rating scale": ["HAM-D", "HAM-A"],
	HAM: ["HAM-D", "HAM-A"],
	HRS: ["HAM-D", "HAM-A"],
	CGI: ["CGI-S", "CGI-I"],
}

/** Items of the short forms by their numbers in the 17-item scale. */
const shortForms: Readonly<Record<number, readonly number[]>> = { 6: [1, 2, 7, 8, 10, 13], 7: [1, 2, 7, 10, 11, 13, 3] }

/**
 * The Hamilton scale for depression in another length: known without range and bands, as forms of one length differ. Items
 * keep the numbers of the 17-item scale: the form of six contains items 1, 2, 7, 8, 10 and 13 of it (Bech), that of seven ends
 * with the one on suicide (McIntyre and others 2002, PMID 12174732).
 */
export function hamdOfLength(length: number): Measure {
	const listed = shortForms[length]
	return {
		key: `HAM-D-${length}`,
		items: length,
		scoring: "sum",
		better: "lower",
		suicideItem: { item: 3, threshold: 0 },
		...(listed ? { listed } : { notAssessed: { 16: 3 } }),
	}
}

/** No amount of reliable change is agreed for this measure: what counts as worsening is the clinic's to set. */
export const worseningBySetting = "HAM-D"
const isSet = ({ key }: Measure): boolean => key === worseningBySetting
/** What may be set for it: from none to its whole range, in points. */
export const worseningRange = measures.find(isSet)?.total ?? [0, 0]

/** Scales of the user's own, and that measure with so many points set for it, unless they are 0. */
export const withWorsening = (own: readonly Measure[], points: number): readonly Measure[] =>
	points === 0 ? own : [...measures.filter(isSet), ...own].map((measure) => (isSet(measure) ? { ...measure, worsening: points } : measure))

/** The rule of C-SSRS: high when one of these is yes. */
export const suicideRiskHigh = ["q4", "q5", "q6-recent"] as const

/** All questions from the gravest on: what was done of late, intent and plan; then the thoughts, and last what may lie long ago. */
export const suicideGravity: readonly string[] = [...suicideRiskHigh.toReversed(), "q3", "q2", "q1", "q6"]

/** A response is a fall of at least this share of the first score. */
export const responseShare = 0.5
