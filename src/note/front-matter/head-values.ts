/** Values of the front matter, each read by the form that the record gives its key. */
import * as z from "zod/mini"
import {
	areaOnlyIn,
	findTerm,
	type FrontMatterKey,
	frontMatterKeys,
	isProcessNote,
	keptWith,
	type ProblemArea,
	remembered,
	type Term,
	type VocabularyName,
} from "../../record/index.ts"
import { leadingWords } from "../values/value.ts"
import { isEmptyValue } from "./empty.ts"
import { headTerm } from "./head-term.ts"
import { type Counted, datesMeant, numbersMeant, timesMeant, withoutQuotes } from "./meant.ts"
import { entriesIn, entryOf, type FrontMatter, isFaulty } from "./read.ts"
import type { Slip } from "./slip.ts"
import type { Entry, Value } from "./entries.ts"

/** A value that the record's form for its key does not allow. */
export interface InvalidValue {
	/** `phase`, or `contract.minutes`. */
	readonly path: string
	readonly key: FrontMatterKey
	readonly value: Value
	readonly cause: "ambiguous" | "area-of-variant" | "before-start" | "form" | "process" | "vocabulary"
	/** What the value may mean, where it may mean several things. */
	readonly meant?: readonly string[]
	/** The vocabulary that the value is not of. */
	readonly vocabulary?: VocabularyName
}

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
export const isAreas = (key: FrontMatterKey): boolean => formOf(key).form === "areas"

/** Reads values by the form of their key, and keeps what does not fit and what is written another way. */
export class ValueReader {
	readonly invalid: InvalidValue[] = []
	readonly slips: Slip[] = []
	readonly #frontMatter: FrontMatter

	constructor(frontMatter: FrontMatter) {
		this.#frontMatter = frontMatter
	}

	read(entries: readonly Entry[], key: FrontMatterKey, path = key.key): unknown {
		const value = entryOf(entries, key.key)?.value
		if (!value || isEmptyValue(value)) return undefined
		const { form } = formOf(key)
		// What is in a map is read entry by entry.
		if (mapped(value)?.kind === "map" && form === "map") return undefined
		const read = value.kind === "text" ? readText(key)(value.text) : readPlain(key, plainOf(value, key))
		if (read.meant !== undefined && value.kind === "text") this.#slip(value, path, read.meant)
		if (read.success) return read.data
		const vocabulary = vocabularyOf(key)
		const process = key.key === "note" && value.kind === "text" && isProcessNote(value.text)
		const isWord = vocabulary !== undefined && value.kind === "text"
		this.#refuse({
			path,
			key,
			value,
			cause: process ? "process" : isWord ? "vocabulary" : read.several ? "ambiguous" : "form",
			...(vocabulary && { vocabulary }),
			...(read.several && { meant: read.several }),
		})
		return undefined
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
			const wrong = found.find((area) => variant !== "any" && areaOnlyIn[area] !== undefined && areaOnlyIn[area] !== variant)
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

	/** A value that cannot be read has been reported as such. */
	#refuse(invalid: InvalidValue): void {
		if (!isFaulty(this.#frontMatter, invalid.value.range)) this.invalid.push(invalid)
	}

	#slip({ text, range }: Value & { kind: "text" }, path: string, meant: string): void {
		this.slips.push({ what: "value", range, text, meant, path, edits: [{ range, text: meant }] })
	}
}

/** The areas that a text names: one, and words on it, or several between commas, slashes or "and". */
const areasIn = remembered((text): readonly ProblemArea[] => {
	const whole = findTerm("problem-area", text)
	if (whole !== undefined) return [whole]
	const found = text
		.split(/[,;/+&]|\band\b/)
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
	/** What it may mean, where that is several things. */
	readonly several?: readonly string[]
}

/** What a key takes a text for: the same texts are in note after note. */
const readText = keptWith((key: FrontMatterKey) => {
	const vocabulary = vocabularyOf(key)
	return remembered((text): Read => {
		const term = vocabulary && !formOf(key).open ? headTerm(vocabulary, text) : undefined
		const read = readPlain(key, term ?? text)
		if (read.success) return read
		const means = meanings(key, text).filter((candidate) => readPlain(key, candidate).success)
		const [meant, ...others] = means
		if (meant === undefined) return read
		return others.length > 0 ? { success: false, several: means } : { ...readPlain(key, meant), meant }
	})
})

/** What a text may mean that is not written in the form of its key. */
function meanings({ key, value }: FrontMatterKey, text: string): readonly string[] {
	switch (z.globalRegistry.get(value)?.form) {
		case "case":
			return [withoutQuotes(text)]
		case "date":
			return datesMeant(text)
		case "time":
			return timesMeant(text)
		case "version":
			return [/^v?(\d{1,3})(?:[.,]0)?$/i.exec(text)?.[1] ?? ""]
		case "whole":
			return numbersMeant(
				text,
				counted.find((name) => name === key),
			)
		default:
			return []
	}
}

const counted: readonly Counted[] = ["session", "sessions", "minutes", "weeks"]

function readPlain({ value }: FrontMatterKey, plain: unknown): Read {
	for (const candidate of [plain, asWritten(plain)]) {
		const read = value.safeParse(candidate)
		if (read.success) return { success: true, data: read.data }
	}
	return { success: false }
}

/** What kind of value a key takes, for messages and docs. */
export const formOf = keptWith((key: FrontMatterKey): z.core.GlobalMeta => z.globalRegistry.get(key.value) ?? {})

const vocabularyOf = (key: FrontMatterKey): VocabularyName | undefined => formOf(key).vocabulary

/** A value that is no text alone, as plain data; where the key takes text, all that is written is one. */
function plainOf(value: Value, key: FrontMatterKey): unknown {
	const { form } = formOf(key)
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
