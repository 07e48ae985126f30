/** What names in a document mean: sections of a note, parts of the usual forms, keys of a header, kinds of notes. */
import { isSectionName, partOfHeading } from "../../note/body/headings.ts"
import { numbersMeant } from "../../note/front-matter/meant/numbers.ts"
import {
	findTerm,
	frontMatterKeys,
	isNameOfPart,
	keyNamesOf,
	type Kind,
	labelKey,
	namesOfSection,
	plainKey,
	type Term,
	writtenWords,
} from "../../record/index.ts"
import { derived } from "../../text/words.ts"
import { datesIn } from "./dates.ts"
import { type FormPart, importReadings } from "../words.ts"

type Language = Term<"language"> | undefined

/** A heading or label without the colon at its end. */
export function bareName(text: string): string {
	const name = text.trim()
	return /[:：]$/.test(name) ? name.slice(0, -1).trimEnd() : name
}

/** The keys of a header that are read from a document. */
export type HeaderKey = "author" | "date" | "end" | "mode" | "session" | "start" | "status"
const headerKeys: readonly HeaderKey[] = ["date", "session", "mode", "status", "start", "end", "author"]

const keysByName = derived(() => {
	const table = new Map<string, HeaderKey>()
	for (const key of headerKeys)
		for (const name of [key, ...keyNamesOf(key), ...namesOfSection(`front-matter.${key}`)])
			if (!table.has(plainKey(name))) table.set(plainKey(name), key)
	for (const { sessions } of importReadings.current) for (const word of sessions) table.set(plainKey(word), "session")
	return table
})

/** The key of the header that a label names. */
export const headerKeyOf = (label: string): HeaderKey | undefined => keysByName().get(plainKey(bareName(label)))

const headerNames = derived(
	() => new Set(frontMatterKeys.flatMap(({ key }) => [key, ...keyNamesOf(key), ...namesOfSection(`front-matter.${key}`)]).map(plainKey)),
)

/** Whether a label names something that a header of a note has, or who it is about. */
export const isHeaderLabel = (label: string): boolean => headerNames().has(plainKey(bareName(label))) || headerKeyOf(label) !== undefined

const forms = derived(() => importReadings.current.flatMap((reading) => reading.forms))
const formNames = derived(() => {
	const table = new Map<string, FormPart>()
	for (const { parts } of forms())
		for (const { names, of } of parts) for (const name of names) if (!table.has(labelKey(name))) table.set(labelKey(name), of)
	return table
})

/** What a name is in the usual forms, by its words: `Subjective`. */
export const formPartOf = (name: string): FormPart | undefined => formNames().get(labelKey(bareName(name)))

/** What letters mean, if they are those of one form: `S`, `A` and `P`. At least two of them are needed. */
export function formOfLetters(letters: readonly string[]): ReadonlyMap<string, FormPart> | undefined {
	const given = [...new Set(letters)]
	if (given.length < 2) return undefined
	const form = forms().find(({ parts }) => given.every((letter) => parts.some((part) => part.letter === letter)))
	return form && new Map(form.parts.map(({ letter, of }) => [letter, of]))
}

/** The words for a letter of a form, in the language in use; the letter if there are none. */
export const nameOfLetter = (letter: string): string =>
	forms()
		.flatMap(({ parts }) => parts)
		.find((part) => part.letter === letter)?.names[0] ?? letter

/** Whether a name is one that a form of notes has in its first column. */
export const isKnownName = (text: string): boolean => {
	const name = bareName(text)
	return (
		name !== "" &&
		name.length <= 60 &&
		!name.includes("\n") &&
		(isNameOfPart(name) || isSectionName(name) || formPartOf(name) !== undefined || isHeaderLabel(name) || /^[A-Z]$/.test(name))
	)
}

/** The kind of note that a name says; nothing for one that is a section of a session note as well. */
export function kindOfName(text: string): Kind | undefined {
	const name = bareName(text)
	const kind = name.length > 60 ? undefined : findTerm("note", name)
	return kind === "formulation" || kind === "session" || kind === "closing" ? kind : undefined
}

/** Whether a name is that of a section in a session note, so that it may be in the middle of one. */
export const isSessionSection = (name: string): boolean =>
	partOfHeading("session", bareName(name)).part !== undefined || formPartOf(name) !== undefined

const sessionWords = derived(() => {
	const words = importReadings.current.flatMap(({ sessions }) => sessions)
	const names = words
		.toSorted((a, b) => b.length - a.length)
		.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
		.join("|")
	const signs = writtenWords()
		.number.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
		.join("|")
	return {
		word: new RegExp(String.raw`(?<!\p{L})(?:${names})(?!\p{L})`, "iu"),
		before: new RegExp(
			String.raw`(?<!\p{L})(?:${names})\.?(?!\p{L})[ \t]*[:#-]?[ \t]*(?:(?:${signs})\.?[ \t:]*)?(?<number>\d{1,3})(?![\d.,/]\d|\p{L})`,
			"iu",
		),
		after: new RegExp(String.raw`(?<![\d.,/])(?<number>\d{1,3})(?:\.|\.?[ªº]|st|nd|rd|th)?[ \t]*(?:${names})(?!\p{L})`, "iu"),
	}
})

/** Whether words name a session. */
export const namesSession = (text: string): boolean => text.length <= 60 && sessionWords().word.test(text)

export interface FoundNumber {
	readonly number: number
	readonly start: number
	readonly end: number
}

/** `Session 5`, `5. Sitzung`, `Sesión n.º 5`, `fifth session`: the number of a session in a line, and where it is. */
export function sessionNumberIn(whole: string, language: Language): FoundNumber | undefined {
	if (whole.length > 200) return undefined
	// The day of a date before the word is not the number of the session.
	const line = datesIn(whole, language).reduce(
		(rest, { start, end }) => rest.slice(0, start) + "|".repeat(end - start) + rest.slice(end),
		whole,
	)
	const { before, after, word } = sessionWords()
	const found = [before.exec(line), after.exec(line)].filter((each) => each !== null).sort((a, b) => a.index - b.index)[0]
	if (found) {
		const number = Number(found.groups?.["number"])
		return number > 0 ? { number, start: found.index, end: found.index + found[0].length } : undefined
	}
	if (!word.test(line)) return undefined
	// Numbers in words: each piece of the line is tried as a whole.
	for (const { 0: piece, index } of line.matchAll(/[^,;:()|\t–—]+/g)) {
		if (piece.length > 40 || !word.test(piece)) continue
		const [number, ...others] = numbersMeant(piece.toLowerCase().trim(), "session", language)
		if (number !== undefined && others.length === 0 && Number(number) > 0 && Number(number) < 1000) {
			const start = index + piece.length - piece.trimStart().length
			return { number: Number(number), start, end: start + piece.trim().length }
		}
	}
	return undefined
}

export interface Labelled {
	readonly label: string
	readonly value: string
	/** Where the value begins in the text. */
	readonly at: number
}

/** `Risk: denies ideation`: a label and what follows it; nothing for a line without one. */
export function labelledIn(text: string): Labelled | undefined {
	const [whole, label = "", value = ""] = /^\s*([^\s:：][^:：\n\t]{0,59}?)\s*[:：](?:[ \t]+|(?=\p{L}|\d)|$)([\s\S]*)$/u.exec(text) ?? []
	if (whole === undefined || /^\d{1,2}$/.test(label) || /^https?$/i.test(label)) return undefined
	return { label, value, at: text.length - value.length }
}

/** `S: …`, `S - …`, `(S) …`: a letter of one of the usual forms. */
export function letterIn(text: string): Labelled | undefined {
	const [whole, label, value = ""] = /^\s*\(?([A-Z])(?:\)|\s*[:.)]|\s+[-–—])(?:\s+|$)([\s\S]*)$/.exec(text) ?? []
	return whole === undefined || label === undefined ? undefined : { label, value, at: text.length - value.length }
}
