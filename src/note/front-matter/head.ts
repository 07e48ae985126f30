/** The front matter's meaning: each value read by the form that the record gives its key. */
import {
	commonKeys,
	contractKeys,
	findTerm,
	type FrontMatterKey,
	frontMatterKeys,
	isProcessNote,
	keyNamesOf,
	type Kind,
	keysOf,
	type Layout,
	type Phase,
	plainKey,
	type ProblemArea,
	type Term,
	terms,
	type VocabularyName,
} from "../../record/index.ts"
import { memoizePair } from "../../text/memo.ts"
import { leadingWords } from "../values/value.ts"
import { type InvalidValue, isAreas, keyNamed, mapped, ValueReader } from "./head-values.ts"
import { isHeadKey } from "./keys.ts"
import type { MeasureReading } from "./measure-reading.ts"
import { readMeasures } from "./measures.ts"
import { entriesIn, entryOf, type FrontMatter } from "./read.ts"
import type { Slip } from "./slip.ts"
import type { Entry, Value } from "./entries.ts"

export type { InvalidValue } from "./head-values.ts"

/** What was agreed: number of sessions, minutes each, weeks in all. */
export interface Contract {
	readonly sessions?: number
	readonly frequency?: string
	readonly minutes?: number
	readonly start?: string
	readonly weeks?: number
	readonly maintenance?: string
}

/** Typed values of the front matter; what is missing or invalid is absent. */
export interface Head {
	readonly kind?: Kind
	/** A kind that nobody knows, as written. */
	readonly otherKind?: string
	/** Private process notes: they belong in no record, and their text in no export. */
	readonly isProcess?: true
	readonly language?: Term<"language">
	readonly layout?: Layout
	readonly case?: string
	/** `YYYY-MM-DD` */
	readonly date?: string
	/** The day on which the note was written, as it says. */
	readonly written?: string
	readonly session?: number
	readonly phase?: Phase
	/** The main problem area that a session worked on. */
	readonly focus?: ProblemArea
	/** All areas that it worked on, the main one first. */
	readonly foci?: readonly ProblemArea[]
	readonly status?: Term<"session-status">
	readonly start?: string
	readonly end?: string
	readonly mode?: Term<"mode">
	readonly attended?: readonly string[]
	readonly ending?: Term<"ending">
	readonly author?: string
	readonly supervisor?: string
	/** The file name of the note that an addendum amends, and why it does. */
	readonly amends?: string
	readonly reason?: string
	readonly setting?: string
	readonly variant?: Term<"variant">
	/** A variant that is not listed, as written. */
	readonly otherVariant?: string
	readonly diagnosis?: readonly string[]
	readonly onset?: string
	readonly problemAreas?: readonly ProblemArea[]
	readonly contract?: Contract
	readonly measures: readonly MeasureReading[]
	readonly invalid: readonly InvalidValue[]
	/** Values written another way, which are read as meant. */
	readonly slips: readonly Slip[]
	/** Keys that the kind does not have, with those that it has there, and the path before them: `contract.`. */
	readonly unknown: readonly { readonly entry: Entry; readonly among: readonly string[]; readonly within: string }[]
	readonly duplicates: readonly { readonly first: Entry; readonly again: Entry }[]
}

/**
 * Reads the values of the front matter by the words of all languages; what these leave open is settled by the language of the
 * note, which `noteHead` knows. Never throws.
 */
export const readHead = (frontMatter: FrontMatter, language?: Term<"language">): Head => headsOf(frontMatter, language ?? "")

const headsOf = memoizePair((frontMatter: FrontMatter, language: Term<"language"> | ""): Head => {
	const { entries } = frontMatter
	const reader = new ValueReader(frontMatter, language === "" ? undefined : language)
	const note = reader.read(entries, noteKey)
	const kind = terms("note").find((term) => term === note)
	const keys = kind ? keysOf(kind) : frontMatterKeys
	const values = new Map(
		keys.map((key: FrontMatterKey) => [key.key, key.key === "note" || isAreas(key) ? undefined : reader.read(entries, key)]),
	)
	const contractEntries = entriesIn(mapped(entryOf(entries, "contract")?.value))
	const contract = keys.some(({ key }) => key === "contract")
		? contractKeys.flatMap((key) => {
				const value = reader.read(contractEntries, key, `contract.${key.key}`)
				return value === undefined ? [] : [[key.key, value] as const]
			})
		: []
	const text = (key: string): string | undefined => asText(values.get(key))
	const variantText = text("variant")
	const variant =
		variantText === undefined ? undefined : (findTerm("variant", variantText) ?? findTerm("variant", leadingWords(variantText)))
	const status = termOf("session-status", values.get("status"))
	const kindText = textOf(entryOf(entries, "note")?.value)
	const foci = values.has("focus") ? reader.areas(entries, "focus", "any") : undefined
	const head = {
		kind,
		otherKind: kind ? undefined : kindText,
		isProcess: kindText !== undefined && isProcessNote(kindText) ? (true as const) : undefined,
		language: termOf("language", values.get("language")),
		layout: layoutOf(kind, status),
		case: text("case"),
		date: text("date"),
		written: reader.writtenSince(entries, text("date"), text("written")),
		session: asNumber(values.get("session")),
		phase: termOf("phase", values.get("phase")),
		focus: foci?.[0],
		foci,
		status,
		start: text("start"),
		end: reader.endAfterStart(entries, text("start"), text("end")),
		mode: termOf("mode", values.get("mode")),
		attended: asTexts(values.get("attended")),
		ending: termOf("ending", values.get("ending")),
		author: text("author"),
		supervisor: text("supervisor"),
		amends: text("amends"),
		reason: text("reason"),
		setting: text("setting"),
		variant,
		otherVariant: variant === undefined ? variantText : undefined,
		diagnosis: asTexts(values.get("diagnosis")),
		onset: text("onset"),
		problemAreas: values.has("problem-areas") ? reader.areas(entries, "problem-areas", variant) : undefined,
		contract: contract.length > 0 ? Object.fromEntries(contract) : undefined,
	}
	const isCommon = ({ key }: InvalidValue): boolean => kind !== undefined || commonKeys.includes(key)
	return {
		...defined(head),
		measures: mayHaveScores(kind) ? readMeasures(entriesIn(mapped(entryOf(entries, "measures")?.value))) : [],
		invalid: reader.invalid.filter(isCommon),
		slips: reader.slips,
		unknown: kind ? unknownKeys(entries, keys) : otherNames(entries),
		duplicates: [...duplicatesIn(entries)],
	}
})

/** Whether scores of a note of this kind count: an addendum has none of its own. */
export const mayHaveScores = (kind: Kind | undefined): boolean => kind === undefined || keysOf(kind).some(({ key }) => key === "measures")

const textOf = (value: Value | undefined): string | undefined => (value?.kind === "text" ? value.text : undefined)

/** What a note is checked as, by its kind and the status of its session. */
export function layoutOf(kind: Kind, status: Term<"session-status"> | undefined): Layout
export function layoutOf(kind: Kind | undefined, status: Term<"session-status"> | undefined): Layout | undefined
export function layoutOf(kind: Kind | undefined, status: Term<"session-status"> | undefined): Layout | undefined {
	return kind === "session" && status !== undefined && status !== "held" ? "missed-session" : kind
}

const noteKey = keyNamed("note")

type Defined<T> = { [Key in keyof T as undefined extends T[Key] ? Key : never]?: Exclude<T[Key], undefined> } & {
	[Key in keyof T as undefined extends T[Key] ? never : Key]: T[Key]
}

/** Without the keys that are empty. */
function defined<T extends object>(values: T): Defined<T> {
	// Object.fromEntries loses the keys' types; what is left out is what may be undefined.
	return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Defined<T>
}

const asText = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined)
const asNumber = (value: unknown): number | undefined => (typeof value === "number" ? value : undefined)

function asTexts(value: unknown): readonly string[] | undefined {
	if (typeof value === "string") return [value]
	return Array.isArray(value) ? value.filter((item) => typeof item === "string") : undefined
}

function termOf<Name extends VocabularyName>(vocabulary: Name, value: unknown): Term<Name> | undefined {
	return terms(vocabulary).find((term) => term === value)
}

function unknownKeys(entries: readonly Entry[], keys: readonly FrontMatterKey[]): Head["unknown"] {
	const outside = (among: readonly FrontMatterKey[], within = "") => {
		const names = among.map(({ key }) => key)
		return (entry: Entry) => (names.includes(entry.key) ? [] : [{ entry, among: names, within }])
	}
	const within = keys.flatMap(({ key, keys: inner }) =>
		inner ? entriesIn(mapped(entryOf(entries, key)?.value)).flatMap(outside(inner, `${key}.`)) : [],
	)
	return [...entries.flatMap(outside(keys)), ...within]
}

/** Without a kind any key may be right, except for another word for one that each kind has, and that is not there: `Fall: C-7`. */
function otherNames(entries: readonly Entry[]): Head["unknown"] {
	const missing = commonKeys.map(({ key }) => key).filter((key) => entryOf(entries, key) === undefined)
	const isOther = ({ key }: Entry): boolean => missing.some((name) => keyNamesOf(name).some((other) => plainKey(other) === plainKey(key)))
	return entries.filter((entry) => !isHeadKey(entry.key) && isOther(entry)).map((entry) => ({ entry, among: missing, within: "" }))
}

/** Keys that are twice in one map, at any depth. */
function* duplicatesIn(entries: readonly Entry[]): Iterable<{ readonly first: Entry; readonly again: Entry }> {
	const seen = new Map<string, Entry>()
	for (const entry of entries) {
		const first = seen.get(entry.key)
		if (first) yield { first, again: entry }
		else seen.set(entry.key, entry)
		yield* duplicatesIn(entriesIn(entry.value))
	}
}
