/** The front matter's meaning: each value read by the form that the record gives its key. */
import * as z from "zod/mini"
import {
	areaOnlyIn,
	contractKeys,
	findTerm,
	type FrontMatterKey,
	frontMatterKeys,
	keptWith,
	type Kind,
	keysOf,
	type Layout,
	type Phase,
	type ProblemArea,
	remembered,
	type Term,
	terms,
	type VocabularyName,
} from "../record/index.ts"
import { isEmptyValue } from "./front-matter/empty.ts"
import { entriesIn, entryOf, type FrontMatter } from "./front-matter/read.ts"
import type { Entry, Value } from "./front-matter/yaml.ts"
import { type MeasureReading, readMeasures } from "./measures.ts"

/** What was agreed: number of sessions, minutes each, weeks in all. */
export interface Contract {
	readonly sessions?: number
	readonly frequency?: string
	readonly minutes?: number
	readonly start?: string
	readonly weeks?: number
	readonly maintenance?: string
}

/** A value that the record's form for its key does not allow. */
export interface InvalidValue {
	/** `phase`, or `contract.minutes`. */
	readonly path: string
	readonly key: FrontMatterKey
	readonly value: Value
	readonly cause: "area-of-variant" | "before-start" | "form" | "process" | "vocabulary"
	/** The vocabulary that the value is not of. */
	readonly vocabulary?: VocabularyName
}

/** Typed values of the front matter; what is missing or invalid is absent. */
export interface Head {
	readonly kind?: Kind
	readonly layout?: Layout
	readonly case?: string
	/** `YYYY-MM-DD` */
	readonly date?: string
	readonly session?: number
	readonly phase?: Phase
	readonly focus?: ProblemArea
	readonly status?: Term<"session-status">
	readonly start?: string
	readonly end?: string
	readonly mode?: Term<"mode">
	readonly attended?: readonly string[]
	readonly ending?: Term<"ending">
	readonly author?: string
	readonly supervisor?: string
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
	/** Keys that the kind does not have, with the path before them. */
	readonly unknown: readonly { readonly entry: Entry; readonly among: readonly string[] }[]
	readonly duplicates: readonly { readonly first: Entry; readonly again: Entry }[]
}

/** Reads the values of the front matter. Never throws. */
export const readHead = keptWith((frontMatter: FrontMatter): Head => {
	const invalid: InvalidValue[] = []
	const { entries } = frontMatter
	const values = new Map<string, unknown>()
	const note = readEntry(entries, noteKey, "note", invalid)
	const kind = terms("note").find((term) => term === note)
	const keys = kind ? keysOf(kind) : commonKeys
	for (const key of keys) {
		if (key.key !== "note") values.set(key.key, readEntry(entries, key, key.key, invalid))
	}
	const contract: Record<string, unknown> = {}
	const contractEntries = entriesIn(entryOf(entries, "contract")?.value)
	if (keys.some(({ key }) => key === "contract")) {
		for (const key of contractKeys) {
			const value = readEntry(contractEntries, key, `contract.${key.key}`, invalid)
			if (value !== undefined) contract[key.key] = value
		}
	}
	const text = (key: string): string | undefined => asText(values.get(key))
	const variantText = text("variant")
	const variant = variantText === undefined ? undefined : findTerm("variant", variantText)
	const status = termOf("session-status", values.get("status"))
	const areas = areasOf(entries, values, variant, invalid)
	const end = endAfterStart(entries, text("start"), text("end"), invalid)
	const head = {
		kind,
		layout: layoutOf(kind, status),
		case: text("case"),
		date: text("date"),
		session: asNumber(values.get("session")),
		phase: termOf("phase", values.get("phase")),
		focus: termOf("problem-area", values.get("focus")),
		status,
		start: text("start"),
		end,
		mode: termOf("mode", values.get("mode")),
		attended: asTexts(values.get("attended")),
		ending: termOf("ending", values.get("ending")),
		author: text("author"),
		supervisor: text("supervisor"),
		setting: text("setting"),
		variant,
		otherVariant: variant === undefined ? variantText : undefined,
		diagnosis: asTexts(values.get("diagnosis")),
		onset: text("onset"),
		problemAreas: areas,
		contract: Object.keys(contract).length > 0 ? contract : undefined,
	}
	return {
		...defined(head),
		measures: readMeasures(entriesIn(entryOf(entries, "measures")?.value)),
		invalid,
		unknown: kind ? unknownKeys(entries, contractEntries, keys) : [],
		duplicates: [...duplicatesIn(entries)],
	}
})

/** What a note is checked as, by its kind and the status of its session. */
export function layoutOf(kind: Kind | undefined, status: Term<"session-status"> | undefined): Layout | undefined {
	return kind === "session" && status !== undefined && status !== "held" ? "missed-session" : kind
}

const noteKey = keyNamed("note")

function keyNamed(name: (typeof frontMatterKeys)[number]["key"]): FrontMatterKey {
	const found = frontMatterKeys.find(({ key }) => key === name)
	if (!found) throw new Error(`The record has no key ${name}`)
	return found
}

/** Keys that stand in every kind of note: all that can be checked while the kind is not known. */
export const commonKeys: readonly FrontMatterKey[] = keysOf("formulation").filter((key) =>
	(["session", "missed-session", "closing"] as const).every((layout) => key.in[layout] !== undefined),
)

type Defined<T> = { [Key in keyof T as undefined extends T[Key] ? Key : never]?: Exclude<T[Key], undefined> } & {
	[Key in keyof T as undefined extends T[Key] ? never : Key]: T[Key]
}

/** Without the keys that hold nothing. */
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

function readEntry(
	entries: readonly Entry[],
	key: FrontMatterKey,
	path: string,
	invalid: InvalidValue[],
): unknown {
	const value = entryOf(entries, key.key)?.value
	if (!value || isEmptyValue(value) || key.key === "problem-areas") return undefined
	// What stands in a map is read entry by entry.
	if (value.kind === "map" && formOf(key).form === "map") return undefined
	const read = value.kind === "text" ? readText(key)(value.text) : readPlain(key, plainOf(value, vocabularyOf(key)))
	if (read.success) return read.data
	const vocabulary = vocabularyOf(key)
	const process = key.key === "note" && value.kind === "text" && value.text === "process"
	const isWord = vocabulary !== undefined && value.kind === "text"
	invalid.push({
		path,
		key,
		value,
		cause: process ? "process" : isWord ? "vocabulary" : "form",
		...(vocabulary && { vocabulary }),
	})
	return undefined
}

type Read = { readonly success: false } | { readonly success: true; readonly data: unknown }

/** What a key takes a text for: the same texts stand in note after note. */
const readText = keptWith((key: FrontMatterKey) => {
	const vocabulary = vocabularyOf(key)
	return remembered((text): Read => readPlain(key, plainOfText(text, vocabulary)))
})

function readPlain({ value }: FrontMatterKey, plain: unknown): Read {
	for (const candidate of [plain, asWritten(plain)]) {
		const read = value.safeParse(candidate)
		if (read.success) return read
	}
	return { success: false }
}

/** What kind of value a key takes, for messages and docs. */
export const formOf = keptWith((key: FrontMatterKey): z.core.GlobalMeta => z.globalRegistry.get(key.value) ?? {})

const vocabularyOf = (key: FrontMatterKey): VocabularyName | undefined => formOf(key).vocabulary

function plainOf(value: Value, vocabulary?: VocabularyName): unknown {
	switch (value.kind) {
		case "empty":
			return undefined
		case "text":
			return plainOfText(value.text, vocabulary)
		case "list":
			return value.items.map((item) => plainOf(item, vocabulary))
		case "map":
			return Object.fromEntries(value.entries.map((entry) => [entry.key, plainOf(entry.value)]))
	}
}

const plainOfText = (text: string, vocabulary?: VocabularyName): string => (vocabulary && findTerm(vocabulary, text)) ?? text

/** A number where the text is one: tried only when the text itself is not what the key takes. */
function asWritten(plain: unknown): unknown {
	return typeof plain === "string" && /^\d{1,9}$/.test(plain) ? Number(plain) : plain
}

function areasOf(
	entries: readonly Entry[],
	values: ReadonlyMap<string, unknown>,
	variant: Term<"variant"> | undefined,
	invalid: InvalidValue[],
): readonly ProblemArea[] | undefined {
	const key = keyNamed("problem-areas")
	const value = entryOf(entries, "problem-areas")?.value
	if (!value || isEmptyValue(value) || !values.has("problem-areas")) return undefined
	if (value.kind === "map" || value.kind === "empty") {
		invalid.push({ path: key.key, key, value, cause: "form", vocabulary: "problem-area" })
		return undefined
	}
	const areas: ProblemArea[] = []
	for (const item of value.kind === "list" ? value.items : [value]) {
		const area = item.kind === "text" ? findTerm("problem-area", item.text) : undefined
		const wrongVariant = area !== undefined && areaOnlyIn[area] !== undefined && areaOnlyIn[area] !== variant
		if (area !== undefined && !wrongVariant) {
			if (!areas.includes(area)) areas.push(area)
		} else if (item.kind !== "empty") {
			const cause = wrongVariant ? "area-of-variant" : "vocabulary"
			invalid.push({ path: key.key, key, value: item, cause, vocabulary: "problem-area" })
		}
	}
	return areas.length > 0 ? areas : undefined
}

function endAfterStart(
	entries: readonly Entry[],
	start: string | undefined,
	end: string | undefined,
	invalid: InvalidValue[],
): string | undefined {
	if (start === undefined || end === undefined || end > start) return end
	const value = entryOf(entries, "end")?.value
	if (value) invalid.push({ path: "end", key: keyNamed("end"), value, cause: "before-start" })
	return undefined
}

function unknownKeys(
	entries: readonly Entry[],
	contract: readonly Entry[],
	keys: readonly FrontMatterKey[],
): { readonly entry: Entry; readonly among: readonly string[] }[] {
	const outside = (among: readonly FrontMatterKey[]) => {
		const names = among.map(({ key }) => key)
		return (entry: Entry) => (names.includes(entry.key) ? [] : [{ entry, among: names }])
	}
	const hasContract = keys.some(({ key }) => key === "contract")
	return [...entries.flatMap(outside(keys)), ...(hasContract ? contract.flatMap(outside(contractKeys)) : [])]
}

/** Keys that stand twice in one map, at any depth. */
function* duplicatesIn(entries: readonly Entry[]): Iterable<{ readonly first: Entry; readonly again: Entry }> {
	const seen = new Map<string, Entry>()
	for (const entry of entries) {
		const first = seen.get(entry.key)
		if (first) yield { first, again: entry }
		else seen.set(entry.key, entry)
		yield* duplicatesIn(entriesIn(entry.value))
	}
}
