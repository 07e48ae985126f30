/** The keys of the front matter, in the order of the record, each with the form of its value as a zod schema. */
import * as z from "zod/mini"
import type { Requirement, VocabularyName } from "./schema.ts"
import { terms } from "./vocabularies.ts"

declare module "zod/v4/core" {
	interface GlobalMeta {
		/** The vocabulary whose terms, titles and aliases the value may be. */
		vocabulary?: VocabularyName
		/** What the value is, for messages. */
		form?: "areas" | "case" | "date" | "map" | "text" | "texts" | "time" | "version" | "whole"
		/** Other words than the vocabulary's are kept. */
		open?: boolean
	}
}

/** What a file is checked as: a missed or cancelled session is a session note of which little is asked. */
export type Layout = "closing" | "formulation" | "missed-session" | "session"

export interface FrontMatterKey {
	readonly key: string
	/** The form of the value, read from text as it is written. */
	readonly value: z.ZodMiniType
	/** Where the key belongs, and how much it is asked for there. */
	readonly in: Readonly<Partial<Record<Layout, Requirement>>>
	/** The keys of a map. */
	readonly keys?: readonly FrontMatterKey[]
}

const must = "must"
const should = "should"
const known = "known"

/** Wanted for reimbursement, recommended else. */
const forReimbursement = {
	otherwise: should,
	cases: [{ when: { profile: ["reimbursement"] }, need: must }],
} as const satisfies Requirement

const everywhere = (need: Requirement) => ({
	formulation: need,
	session: need,
	"missed-session": need,
	closing: need,
})

const word = (vocabulary: VocabularyName) => z.enum(terms(vocabulary)).with(z.meta({ vocabulary }))
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

const whole = (least: number, most = Number.MAX_SAFE_INTEGER) => z.int().with(z.minimum(least), z.maximum(most), z.meta({ form: "whole" }))

export const caseCode = z.string().with(z.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,31}$/), z.meta({ form: "case" }))

/** The terms agreed with the client. Lengths in minutes and weeks. */
export const contractKeys = [
	{ key: "sessions", value: whole(1, 100), in: { formulation: must, session: known } },
	{ key: "frequency", value: text.with(z.meta({ form: "text" })), in: { formulation: must, session: known } },
	{ key: "minutes", value: whole(10, 240), in: { formulation: must, session: known } },
	{ key: "start", value: calendarDate, in: { formulation: should, session: known } },
	{ key: "weeks", value: whole(1, 104), in: { formulation: known, session: known } },
	{ key: "maintenance", value: text.with(z.meta({ form: "text" })), in: { formulation: known, session: known } },
] as const satisfies readonly FrontMatterKey[]

export const frontMatterKeys = [
	{ key: "ipt", value: z.literal(1).with(z.meta({ form: "version" })), in: everywhere(should) },
	{ key: "note", value: word("note"), in: everywhere("required") },
	{ key: "case", value: caseCode, in: everywhere("required") },
	{ key: "session", value: whole(1), in: { session: "required", "missed-session": "required" } },
	{ key: "date", value: calendarDate, in: everywhere("required") },
	{ key: "language", value: word("language"), in: everywhere(known) },
	{ key: "phase", value: word("phase"), in: { session: must, "missed-session": must } },
	{
		key: "focus",
		value: z
			.union([word("problem-area"), z.array(word("problem-area")).with(z.minLength(1))])
			.with(z.meta({ vocabulary: "problem-area", form: "areas" })),
		in: {
			session: { otherwise: known, cases: [{ when: { phase: ["middle"] }, need: must }] },
			"missed-session": known,
		},
	},
	{ key: "status", value: word("session-status"), in: { session: known, "missed-session": known } },
	{ key: "start", value: time, in: { session: forReimbursement, "missed-session": known } },
	{ key: "end", value: time, in: { session: forReimbursement, "missed-session": known } },
	{ key: "mode", value: word("mode"), in: { session: forReimbursement, "missed-session": known } },
	{ key: "attended", value: texts.with(z.meta({ form: "texts" })), in: { session: forReimbursement, "missed-session": known } },
	{ key: "ending", value: word("ending"), in: { closing: must } },
	{ key: "author", value: text.with(z.meta({ form: "text" })), in: everywhere(forReimbursement) },
	{ key: "supervisor", value: text.with(z.meta({ form: "text" })), in: everywhere(known) },
	{ key: "setting", value: text.with(z.meta({ form: "text" })), in: { formulation: known } },
	{
		key: "variant",
		value: text.with(z.meta({ vocabulary: "variant", open: true, form: "text" })),
		in: { formulation: known },
	},
	{ key: "diagnosis", value: texts.with(z.meta({ form: "texts" })), in: { formulation: must, closing: known } },
	{ key: "onset", value: text.with(z.meta({ form: "text" })), in: { formulation: must } },
	{
		key: "problem-areas",
		value: z
			.array(z.enum(terms("problem-area")))
			.with(z.minLength(1))
			.with(z.meta({ vocabulary: "problem-area", form: "areas" })),
		in: { formulation: must },
	},
	{
		key: "contract",
		value: z.record(z.string(), z.unknown()).with(z.meta({ form: "map" })),
		in: { formulation: must, session: known },
		keys: contractKeys,
	},
	{
		key: "measures",
		value: z.record(z.string(), z.unknown()).with(z.meta({ form: "map" })),
		in: { formulation: must, session: known, "missed-session": known, closing: must },
	},
	{
		key: "not-needed",
		value: z.record(z.string(), z.unknown()).with(z.meta({ form: "map" })),
		in: everywhere(known),
	},
] as const satisfies readonly FrontMatterKey[]

/** Larger front matter is refused unread, and so is deeper nesting than the record needs. */
export const frontMatterLimits = { bytes: 64 * 1024, depth: 8 } as const

/** Number of the note format. */
export const formatVersion = 1
