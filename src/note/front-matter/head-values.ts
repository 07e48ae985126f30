/** Values of the front matter, each read by the form that the record gives its key. */
import {
	areasOfVariant,
	findTerm,
	type FrontMatterKey,
	frontMatterKeys,
	isProcessNote,
	type ProblemArea,
	readingWords,
	type Term,
	type VocabularyName,
} from "../../record/index.ts"
import { valueOfKey } from "../../record/places.ts"
import { memoizePair, memoizeText } from "../../text/memo.ts"
import { derived } from "../../text/words.ts"
import { leadingWords } from "../values/value.ts"
import { isEmptyValue } from "./empty.ts"
import { headTerm } from "./head-term.ts"
import { isRelativeDate, meaningFor, saysNothing } from "./meant/index.ts"
import { entriesIn, entryOf, type FrontMatter, isFaulty } from "./read.ts"
import type { Slip } from "./slip.ts"
import type { Entry, Value } from "./entries.ts"

/** A value that the record's form for its key does not allow. */
export interface InvalidValue {
	/** `phase`, or `contract.minutes`. */
	readonly path: string
	readonly key: FrontMatterKey
	readonly value: Value
	readonly cause:
		| "ambiguous"
		| "area-of-variant"
		| "before-date"
		| "before-start"
		| "doubtful"
		| "form"
		| "nothing"
		| "process"
		| "relative"
		| "vocabulary"
	/** What the value may mean, if that is not sure. */
	readonly meant?: readonly string[]
	/** The vocabulary that the value is not of. */
	readonly vocabulary?: VocabularyName
}

/** The key of front matter by its name. Throws for a name that the record does not have: a mistake in the code. */
export function keyNamed(name: (typeof frontMatterKeys)[number]["key"]): FrontMatterKey {
	const found = frontMatterKeys.find(({ key }) => key === name)
	if (!found) throw new Error(`The record has no key ${name}`)
	return found
}

/** A list of maps is the map of all their entries: a dash before each key changes nothing. */
export function mapped(value: Value | undefined): Value | undefined {
	if (value?.kind !== "list" || !value.items.every(({ kind }) => kind === "map")) return value
	return { kind: "map", entries: value.items.flatMap(entriesIn), range: value.range }
}

/** Areas are read one by one, as a wrong one costs no other. */
export const isAreas = (key: FrontMatterKey): boolean => valueOfKey(key).form === "areas"

/** Reads values by the form of their key, and keeps what does not fit and what is written another way. */
export class ValueReader {
	readonly invalid: InvalidValue[] = []
	readonly slips: Slip[] = []
	readonly #frontMatter: FrontMatter
	readonly #language: Term<"language"> | undefined

	/** `language`: that of the note, if it is known. */
	constructor(frontMatter: FrontMatter, language: Term<"language"> | undefined) {
		this.#frontMatter = frontMatter
		this.#language = language
	}

	read(entries: readonly Entry[], key: FrontMatterKey, path = key.key): unknown {
		const value = entryOf(entries, key.key)?.value
		if (!value || isEmptyValue(value)) return undefined
		const { form } = valueOfKey(key)
		// What is in a map is read entry by entry.
		if (mapped(value)?.kind === "map" && form === "map") return undefined
		const read = value.kind === "text" ? readText(key, this.#language ?? "")(value.text) : readPlain(key, plainOf(value, key))
		if (read.meant !== undefined && value.kind === "text") this.#slip(value, path, read.meant, read.remark)
		if (read.success && !read.unsure) return read.data
		const vocabulary = vocabularyOf(key)
		this.#refuse({
			path,
			key,
			value,
			cause: causeOf(key, value, read),
			...(vocabulary && { vocabulary }),
			...(read.proposed && { meant: read.proposed }),
		})
		return read.data
	}

	/** The problem areas of a key, each once: of a list, or of a text that names several. */
	areas(
		entries: readonly Entry[],
		name: "focus" | "problem-areas",
		variant: Term<"variant"> | "any" | undefined,
	): readonly ProblemArea[] | undefined {
		const key = keyNamed(name)
		const value = entryOf(entries, name)?.value
		if (!value || isEmptyValue(value)) return undefined
		if (value.kind === "map" || value.kind === "empty") {
			this.#refuse({ path: name, key, value, cause: "form", vocabulary: "problem-area" })
			return undefined
		}
		const areas = new Set<ProblemArea>()
		for (const item of value.kind === "list" ? value.items : [value]) {
			if (item.kind === "empty") continue
			const found = item.kind === "text" ? areasIn(item.text) : []
			const wrong = variant === "any" ? undefined : found.find((area) => !areasOfVariant(variant).includes(area))
			if (wrong !== undefined || found.length === 0)
				this.#refuse({
					path: name,
					key,
					value: item,
					cause: wrong === undefined ? "vocabulary" : "area-of-variant",
					vocabulary: "problem-area",
				})
			else for (const area of found) areas.add(area)
			if (wrong === undefined && found.length > 1 && item.kind === "text")
				this.#slip(item, name, value.kind === "list" ? found.join(", ") : `[${found.join(", ")}]`)
		}
		return areas.size > 0 ? [...areas] : undefined
	}

	endAfterStart(entries: readonly Entry[], start: string | undefined, end: string | undefined): string | undefined {
		if (start === undefined || end === undefined || end > start) return end
		const value = entryOf(entries, "end")?.value
		if (value) this.#refuse({ path: "end", key: keyNamed("end"), value, cause: "before-start" })
		return undefined
	}

	/** The day on which a note was written: no earlier than what it is about. */
	writtenSince(entries: readonly Entry[], date: string | undefined, written: string | undefined): string | undefined {
		if (date === undefined || written === undefined || written >= date) return written
		const value = entryOf(entries, "written")?.value
		if (value) this.#refuse({ path: "written", key: keyNamed("written"), value, cause: "before-date" })
		return undefined
	}

	/** A value that cannot be read has been reported as such. */
	#refuse(invalid: InvalidValue): void {
		if (!isFaulty(this.#frontMatter, invalid.value.range)) this.invalid.push(invalid)
	}

	#slip({ text, range }: Value & { kind: "text" }, path: string, meant: string, remark?: true): void {
		this.slips.push({ what: "value", range, text, meant, path, edits: [{ range, text: meant }], ...(remark && { remark }) })
	}
}

/** Between the names of several areas. */
const betweenAreas = derived(
	() => new RegExp(String.raw`[,;/+&]|(?<![\p{L}\p{N}])(?:${readingWords().people.joins.join("|")})(?![\p{L}\p{N}])`, "iu"),
)

/** The areas that a text names: one, and words on it, or several between commas, slashes or "and". */
const areasIn = memoizeText((text): readonly ProblemArea[] => {
	const whole = findTerm("problem-area", text)
	if (whole !== undefined) return [whole]
	const found = text
		.split(betweenAreas())
		.map((part, index) =>
			index === 0 ? headTerm("problem-area", part) : (findTerm("problem-area", part) ?? findTerm("problem-area", leadingWords(part))),
		)
	const several = new Set(found.flatMap((area) => area ?? []))
	if (found[0] !== undefined && several.size > 1) return [...several]
	const one = headTerm("problem-area", text)
	return one === undefined ? [] : [one]
})

interface Read {
	readonly success: boolean
	readonly data?: unknown
	/** What a text means that is written another way. */
	readonly meant?: string
	/** The text says more than that. */
	readonly remark?: true
	/** What it may mean, if that is not sure. */
	readonly proposed?: readonly string[]
	/** It leaves a doubt, or may mean several things. */
	readonly unsure?: "ambiguous" | "doubtful"
}

/** Why a value is not what its key takes. */
function causeOf(key: FrontMatterKey, value: Value, { unsure }: Read): InvalidValue["cause"] {
	if (value.kind !== "text") return "form"
	const { text } = value
	if (key.key === "note" && isProcessNote(text)) return "process"
	if (unsure) return unsure
	const { form } = valueOfKey(key)
	if (key.key !== "note" && form !== "case" && form !== "version" && saysNothing(text)) return "nothing"
	if (form === "date" && isRelativeDate(text)) return "relative"
	return vocabularyOf(key) === undefined ? "form" : "vocabulary"
}

/** What a key takes a text for: the same texts are in note after note. */
const readText = memoizePair((key: FrontMatterKey, of: Term<"language"> | "") => {
	const vocabulary = vocabularyOf(key)
	const language = of === "" ? undefined : of
	return memoizeText((text): Read => {
		const term = vocabulary && !valueOfKey(key).open ? headTerm(vocabulary, text) : undefined
		const read = readPlain(key, term ?? text)
		if (read.success && !valueOfKey(key).mayBeDate) return read
		const { values, doubtful, remark } = meaningFor(key, text, language, (candidate) => readPlain(key, candidate).success)
		const [meant, ...others] = values
		if (meant === undefined) return read
		if (doubtful || others.length > 0) return { ...read, proposed: values, unsure: doubtful ? "doubtful" : "ambiguous" }
		return { ...readPlain(key, meant), meant, ...(remark && { remark }) }
	})
})

function readPlain({ value }: FrontMatterKey, plain: unknown): Read {
	for (const candidate of [plain, asWritten(plain)]) {
		const read = value.safeParse(candidate)
		if (read.success) return { success: true, data: read.data }
	}
	return { success: false }
}

const vocabularyOf = (key: FrontMatterKey): VocabularyName | undefined => valueOfKey(key).vocabulary

/** A value that is no text alone, as plain data; if the key takes text, all that is written is text. */
function plainOf(value: Value, key: FrontMatterKey): unknown {
	const { form } = valueOfKey(key)
	if (form === "texts") return textsIn(value)
	if (form === "text") return textsIn(value).join(", ")
	switch (value.kind) {
		case "empty":
			return undefined
		case "text":
			return value.text
		case "list":
			return value.items.map((item) => plainOf(item, key))
		case "map":
			return Object.fromEntries(value.entries.map((entry) => [entry.key, plainOf(entry.value, key)]))
	}
}

/** The texts of a value: `F32.1: moderate` is one, though YAML takes it for a key. */
function textsIn(value: Value): string[] {
	switch (value.kind) {
		case "empty":
			return []
		case "text":
			return [value.text]
		case "list":
			return value.items.flatMap((item) => (item.kind === "map" ? textsIn(item).join(", ") : textsIn(item)))
		case "map":
			return value.entries.map((entry) => [entry.key, textsIn(entry.value).join(", ")].filter((text) => text !== "").join(": "))
	}
}

/** A number where the text is one: tried only when the text itself is not what the key takes. */
function asWritten(plain: unknown): unknown {
	return typeof plain === "string" && /^\d{1,9}$/.test(plain) ? Number(plain) : plain
}
