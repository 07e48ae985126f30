/** The keys of the front matter, in the order of the record, each with the form of its value as a zod schema. */
import * as z from "zod/mini"
import { kinds, type Layout, layoutTable } from "./kinds/index.ts"
import { forReimbursement } from "./needs.ts"
import { areaVocabularies } from "./problem-areas.ts"
import type { LayoutShape, Requirement } from "./shape.ts"

export const keyVocabularies = {
	phase: ["initial", "middle", "conclusion", "maintenance"],
	variant: ["ipt", "ipt-a", "ipsrt", "ipt-g", "ipt-b", "ipc", "ipt-m"],
	"session-status": ["held", "missed", "cancelled"],
	mode: ["in-person", "video", "phone", "group"],
	ending: ["planned", "early", "dropout", "transfer", "other"],
	/** Languages that are shipped: the ids of the folders of `src/language`. */
	language: ["en", "de", "es"],
} as const

export interface FrontMatterKey {
	readonly key: string
	/** The form of the value, read from text as it is written. */
	readonly value: z.ZodMiniType
	/** How much every note needs it; the other keys belong to some kinds of notes, as their layouts say. */
	readonly everywhere?: Requirement
	/** The keys of a map. */
	readonly keys?: readonly FrontMatterKey[]
}

const usedInKeys = { ...keyVocabularies, ...areaVocabularies, note: kinds } as const
const word = (vocabulary: keyof typeof usedInKeys) => z.enum(usedInKeys[vocabulary]).with(z.meta({ vocabulary }))
const text = z.string().with(z.minLength(1))
const texts = z.union([text, z.array(text).with(z.minLength(1))])

/** `2024-02-30` is no date: the day must exist. */
export const calendarDate = z.string().with(
	z.regex(/^\d{4}-\d{2}-\d{2}$/),
	z.refine((value: string) => {
		const day = new Date(`${value}T00:00:00Z`)
		return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value)
	}),
	z.meta({ format: "date", form: "date" }),
)

const time = z.string().with(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/), z.meta({ form: "time" }))

const whole = (least: number, most = Number.MAX_SAFE_INTEGER) =>
	z.int().with(z.minimum(least), z.maximum(most), z.meta({ form: "whole", range: [least, most] }))

export const caseCode = z.string().with(z.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,31}$/), z.meta({ form: "case" }))

/** The terms agreed with the client. Lengths in minutes and weeks. */
export const contractKeys = [
	{ key: "sessions", value: whole(1, 100) },
	{ key: "frequency", value: text.with(z.meta({ form: "text" })) },
	{ key: "minutes", value: whole(10, 240) },
	{ key: "start", value: calendarDate },
	{ key: "weeks", value: whole(1, 104) },
	{ key: "maintenance", value: text.with(z.meta({ form: "text" })) },
] as const satisfies readonly FrontMatterKey[]

export const frontMatterKeys = [
	{ key: "ipt", value: z.literal(1).with(z.meta({ form: "version" })), everywhere: "should" },
	{ key: "note", value: word("note"), everywhere: "required" },
	{ key: "case", value: caseCode, everywhere: "required" },
	{ key: "session", value: whole(1) },
	{ key: "date", value: calendarDate, everywhere: "required" },
	/** The day on which a late entry was written. */
	{ key: "written", value: calendarDate },
	{ key: "language", value: word("language"), everywhere: "known" },
	{ key: "phase", value: word("phase") },
	{
		key: "focus",
		value: z
			.union([word("problem-area"), z.array(word("problem-area")).with(z.minLength(1))])
			.with(z.meta({ vocabulary: "problem-area", form: "areas" })),
	},
	{ key: "status", value: word("session-status") },
	{ key: "start", value: time },
	{ key: "end", value: time },
	{ key: "mode", value: word("mode") },
	{ key: "attended", value: texts.with(z.meta({ form: "texts" })) },
	{ key: "ending", value: word("ending") },
	{ key: "author", value: text.with(z.meta({ form: "text" })), everywhere: forReimbursement },
	{ key: "supervisor", value: text.with(z.meta({ form: "text" })), everywhere: "known" },
	/** The file name of the note that an addendum amends. */
	{ key: "amends", value: text.with(z.meta({ form: "text" })) },
	{ key: "reason", value: text.with(z.meta({ form: "text" })) },
	{ key: "setting", value: text.with(z.meta({ form: "text" })) },
	{
		key: "variant",
		value: text.with(z.meta({ vocabulary: "variant", open: true, form: "text" })),
	},
	{ key: "diagnosis", value: texts.with(z.meta({ form: "texts" })) },
	{ key: "onset", value: text.with(z.meta({ form: "text", mayBeDate: true })) },
	{
		key: "problem-areas",
		value: z
			.array(z.enum(areaVocabularies["problem-area"]))
			.with(z.minLength(1))
			.with(z.meta({ vocabulary: "problem-area", form: "areas" })),
	},
	{
		key: "contract",
		value: z.record(z.string(), z.unknown()).with(z.meta({ form: "map" })),
		keys: contractKeys,
	},
	{
		key: "measures",
		value: z.record(z.string(), z.unknown()).with(z.meta({ form: "map" })),
	},
	{
		key: "not-needed",
		value: z.record(z.string(), z.unknown()).with(z.meta({ form: "map" })),
		everywhere: "known",
	},
] as const satisfies readonly FrontMatterKey[]

/**
 * How much a layout needs a key, by its path, `measures` or `contract.weeks`; nothing for a key that it does not have.
 * What is in a map is known wherever the map is.
 */
export function needOfKey(layout: Layout, { key, everywhere }: FrontMatterKey, outer?: FrontMatterKey): Requirement | undefined {
	const { keys }: LayoutShape = layoutTable[layout]
	if (!outer) return keys[key] ?? everywhere
	return keys[`${outer.key}.${key}`] ?? (needOfKey(layout, outer) && "known")
}

/** Larger front matter is refused unread, and so is deeper nesting than the record needs. */
export const frontMatterLimits = { bytes: 64 * 1024, depth: 8 } as const

/** Number of the note format. */
export const formatVersion = 1
