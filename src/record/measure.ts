/** What is held of an outcome measure: names, numbers, ranges and bands; no wording of any item. */
import * as z from "zod/mini"
import { Range } from "./range.ts"

/** How a total comes from items; `none`: the measure has no total and is never summed. */
export const Scoring = z.enum(["mean", "none", "qids", "sum"])

export const Measure = z
	.object({
		key: z.string(),
		/** Its other usual names. They are read without regard to case, spaces and dashes, as the key is. */
		names: z.optional(z.readonly(z.array(z.string()))),
		/** Title and names of the bands of a measure that is not of the record. */
		words: z.optional(z.object({ title: z.string(), bands: z.readonly(z.array(z.string())) })),
		/** Number of items; without it items are not checked by number. */
		items: z.optional(z.int().with(z.positive())),
		item: z.optional(Range),
		/** Items whose own range is narrower, by number. */
		itemRanges: z.optional(z.record(z.string(), Range)),
		total: z.optional(Range),
		/** Totals may have decimals though they are not means. */
		decimals: z.optional(z.boolean()),
		/** Another form of the total that is accepted, as a sum besides a mean. */
		otherTotal: z.optional(Range),
		scoring: Scoring,
		/** Items that do not apply may be left blank; the mean is of the others. */
		blanks: z.optional(z.boolean()),
		/** This many items may be left blank: the mean of the others counts for each, and the total is displayed as prorated. */
		prorated: z.optional(z.int().with(z.positive())),
		/** Numbers of the items in a list, if these are not 1 to the last. */
		listed: z.optional(z.readonly(z.array(z.int()))),
		/** The value that means "not assessed", by item: it is not counted. */
		notAssessed: z.optional(z.record(z.string(), z.number())),
		/** Named parts with a value each, and their ranges; null if none is known. */
		parts: z.optional(z.record(z.string(), z.nullable(Range))),
		/** The part that counts as the total. */
		totalPart: z.optional(z.string()),
		/** The items that a part is made of, if it is computed from them by the measure's rule. */
		partItems: z.optional(z.record(z.string(), z.readonly(z.array(z.int())))),
		/** Yes-or-no questions by key. */
		questions: z.optional(z.readonly(z.array(z.string()))),
		/** Where each band begins, in rising order; the words of a language name them. */
		bands: z.optional(z.readonly(z.array(z.union([z.number(), z.object({ above: z.number() })])))),
		/** Which totals are better; missing if no source was found. */
		better: z.optional(z.enum(["higher", "lower"])),
		/** Points of reliable change, as published. */
		reliableChange: z.optional(z.number().with(z.positive())),
		/** Totals up to this one count as remission, as published. */
		remission: z.optional(z.number()),
		/** Points that count as worsening where no reliable change is agreed, as they were set. */
		worsening: z.optional(z.number().with(z.positive())),
		/** The item on suicidal thoughts; a value above the threshold calls for a Risk section. */
		suicideItem: z.optional(z.object({ item: z.int(), threshold: z.number() })),
		/** The whole measure asks about danger to the client: it is in no letter to the client, whatever total it has. */
		asksAboutDanger: z.optional(z.boolean()),
		loinc: z.optional(z.string()),
		/** May be the main measure of a case. */
		main: z.optional(z.boolean()),
		/** With its first item blank the total ends here. */
		totalWithoutFirstItem: z.optional(z.number()),
	})
	.with(z.meta({ title: "Measure" }))
export type Measure = z.infer<typeof Measure>
