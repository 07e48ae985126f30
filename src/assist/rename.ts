/**
 * A person or a goal under another name, in every note of the case: edits only of the words, or why there are none.
 * What the edits make of the notes is read again before they are handed out: no word may come to mean something else.
 */
import { readNote } from "../note/read.ts"
import { readable, type ReadableNote } from "../note/readable.ts"
import { goalsIn, isGoalId, mentionsIn } from "../note/values/value.ts"
import { aliasOf } from "../record/index.ts"
import { applyEdits, type TextEdit } from "../text/text.ts"
import { isOf, type Occurrence, occurrencesIn, type Topic } from "./mentions.ts"

/** Why nothing is renamed. */
export type Refusal =
	/** Neither a person nor a goal. */
	| { readonly why: "not-nameable" }
	/** No letter or digit in the new name. */
	| { readonly why: "empty" }
	/** The new name cannot be a heading or a mention. */
	| { readonly why: "impossible"; readonly name: string }
	| { readonly why: "no-goal-id"; readonly name: string }
	/** Another person or goal is described, or mentioned, by that name. */
	| { readonly why: "taken"; readonly name: string; readonly file: string }
	/** Two people of one note have this alias: which of them is meant is not known. */
	| { readonly why: "two-of-one-alias"; readonly name: string; readonly file: string }
	/** A note that speaks of it must not be written to. */
	| { readonly why: "read-only"; readonly file: string }
	/** A part of a note was left unread that may speak of it. */
	| { readonly why: "unread"; readonly file: string }

export type Renaming = { readonly edits: ReadonlyMap<string, readonly TextEdit[]> } | { readonly refused: Refusal }

export interface RenameRequest {
	readonly topic: Topic
	/** As typed: an alias (`elder-sister`, with or without `@`), the words of a heading (`Elder sister`), a goal's id. */
	readonly newName: string
	/** The notes of the case. */
	readonly files: readonly string[]
	readonly noteOf: (file: string) => ReadableNote | undefined
	/** Whether a file may be written to. */
	readonly mayBeWritten: (file: string) => boolean
}

/** Edits by file, for the files that change. Pure; never throws. */
export function rename({ topic, newName, files, noteOf, mayBeWritten }: RenameRequest): Renaming {
	if (topic.kind !== "goal" && topic.kind !== "person") return { refused: { why: "not-nameable" } }
	const named = topic.kind === "goal" ? goalName(newName) : personName(newName)
	if ("why" in named) return { refused: named }
	const notes = files.flatMap((file): NoteOfCase[] => {
		const of = noteOf(file)
		return of ? [{ file, of, occurrences: occurrencesIn(of) }] : []
	})
	const refused = clash(topic, named.name, notes)
	if (refused) return { refused }
	const edits = new Map<string, readonly TextEdit[]>()
	for (const note of notes) {
		const { file, of } = note
		if (leftUnread(topic, of)) return { refused: { why: "unread", file } }
		const own = note.occurrences.filter(isOf(topic)).flatMap((found) => editOf(found, named, of.note.text))
		if (own.length === 0) continue
		if (!mayBeWritten(file)) return { refused: { why: "read-only", file } }
		if (!meansTheSame(note, own, topic, named.name)) return { refused: { why: "impossible", name: named.typed } }
		edits.set(file, own)
	}
	return { edits }
}

interface NoteOfCase {
	readonly file: string
	readonly of: ReadableNote
	readonly occurrences: readonly Occurrence[]
}

/** A new name: the topic's, and the words of its heading. */
interface Named {
	/** Alias or goal id. */
	readonly name: string
	readonly typed: string
	/** Words for a heading that contained `old`. */
	readonly words: (old: string) => string
}

function goalName(newName: string): Named | Refusal {
	const name = newName.trim().toUpperCase()
	if (name === "") return { why: "empty" }
	return isGoalId(name) ? { name, typed: name, words: () => name } : { why: "no-goal-id", name: newName.trim() }
}

function personName(newName: string): Named | Refusal {
	const typed = newName.trim().replace(/[^\S\r\n]+/gu, " ")
	const asAlias = typed.startsWith("@")
	const words = asAlias ? typed.slice(1) : typed
	const name = aliasOf(words)
	if (name === "") return { why: "empty" }
	const [mention] = mentionsIn(`@${name}`)
	if (/[\p{Cc}\p{Cs}\uFFFD]/u.test(typed) || mention?.alias !== name) return { why: "impossible", name: typed.replace(/\s+/gu, " ") }
	return { name, typed, words: (old) => (asAlias || words === name ? inWords(name, old) : words) }
}

/** The words of an alias, with capitals as the old heading has them. */
function inWords(alias: string, old: string): string {
	const capital = (word: string): string => word.replace(/^./u, (letter) => letter.toUpperCase())
	const hasCapital = (word: string): boolean => /^\p{Lu}/u.test(word)
	const oldWords = old.match(/[\p{L}\p{N}\p{M}_]+/gu) ?? []
	const words = alias.split("-")
	if (oldWords.length > 1 && oldWords.every(hasCapital)) return words.map(capital).join(" ")
	return words.map((word, index) => (index === 0 && hasCapital(oldWords[0] ?? "A") ? capital(word) : word)).join(" ")
}

function clash(topic: Topic, name: string, notes: readonly NoteOfCase[]): Refusal | undefined {
	const isDefined = (found: Occurrence): boolean => isOf(topic)(found) && found.as === "definition"
	const twice = topic.kind === "person" && notes.find(({ occurrences }) => occurrences.filter(isDefined).length > 1)
	if (twice) return { why: "two-of-one-alias", name: topic.name, file: twice.file }
	const taken = name !== topic.name && notes.find(({ occurrences }) => occurrences.some(isOf({ ...topic, name })))
	return taken ? { why: "taken", name, file: taken.file } : undefined
}

function editOf({ topic, as, range }: Occurrence, { name, words }: Named, text: string): TextEdit[] {
	const old = text.slice(range.start, range.end)
	if (topic.kind === "goal") return topic.name === name ? [] : [{ range, text: name }]
	if (as !== "definition") return topic.name === name ? [] : [{ range, text: `@${name}` }]
	const heading = words(old)
	return heading === old ? [] : [{ range, text: heading }]
}

/** Whether a part of the note that could not be read in time seems to speak of the topic. */
function leftUnread({ kind, name }: Topic, { note }: ReadableNote): boolean {
	return note.unread.some(({ start, end }) => {
		const text = note.text.slice(start, end)
		return kind === "person" ? mentionsIn(text).some(({ alias }) => alias === name) : goalsIn(text).some(({ id }) => id === name)
	})
}

/** Whether a note speaks, after the edits, of the same things at the same places, the topic by its new name. */
function meansTheSame({ of: { note }, occurrences: before }: NoteOfCase, edits: readonly TextEdit[], topic: Topic, name: string): boolean {
	const after = occurrencesIn(readable(readNote(applyEdits(note.text, edits), note)))
	// Both lists are in the order of the text: the edits before an occurrence are those before the last one, and more.
	let passed = 0
	let shifted = 0
	const moved = (offset: number): number => {
		for (let edit = edits[passed]; edit && edit.range.end <= offset; edit = edits[++passed])
			shifted += edit.text.length - (edit.range.end - edit.range.start)
		return offset + shifted
	}
	return (
		after.length === before.length &&
		before.every((was, index) => {
			const is = after[index]
			const expected = isOf(topic)(was) ? { ...topic, name } : was.topic
			return is !== undefined && isOf(expected)(is) && is.as === was.as && is.range.end === moved(was.range.end)
		})
	)
}
