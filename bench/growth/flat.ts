/** Work that must not grow with what it leaves untouched: a letter typed in one section of a note. */
import { NoteFolder } from "../../src/folder/folder.ts"
import { show } from "../contenders/ours.ts"
import { corpusNotes } from "../corpus.ts"
import { namedNote, type NoteName } from "../notes/named.ts"
import { keystrokes } from "../notes/typing.ts"
import type { Growth } from "./growth.ts"

/** Letters typed into a note of this size, one each time the work is done. */
function typing(folder: NoteFolder, file: string, name: NoteName): () => unknown {
	const { text, title } = namedNote(name)
	show(folder, file, text)
	// Made beforehand and used again and again: a large text takes longer to put together than to read.
	const texts = keystrokes(text, title)
	const prepared = Array.from({ length: 16 }, () => texts.next().value)
	let next = 0
	return () => show(folder, file, prepared[next++ % prepared.length] ?? "")
}

/** The same note, and no more of it known than its text. */
function readingAnew(name: NoteName): () => unknown {
	const { text } = namedNote(name)
	return () => show(new NoteFolder(), "note", text)
}

interface FlatGrowth extends Growth {
	/** All that was left untouched, read and checked for the first time. */
	readonly anew: Growth["prepare"]
}

const inOneNote = (name: string, kind: "long" | "many"): FlatGrowth => ({
	name,
	unit: "KB",
	sizes: [125, 250, 500],
	times: 5,
	prepare: (size) => typing(new NoteFolder(), "note", `${kind}-${size}`),
	anew: (size) => readingAnew(`${kind}-${size}`),
})

function readingFolder(count: number): NoteFolder {
	const folder = new NoteFolder()
	for (const { path, text } of corpusNotes(count, 5)) show(folder, path, text)
	return folder
}

export const flatGrowth: readonly FlatGrowth[] = [
	inOneNote("a letter in one section among many others", "many"),
	inOneNote("a letter in one section among long ones", "long"),
	{
		name: "a letter in one note of a folder",
		unit: "notes",
		sizes: [400, 800, 1600],
		lighter: 16,
		times: 20,
		prepare: (count) => typing(readingFolder(count), "note", "generated-formulation"),
		anew: (count) => () => readingFolder(count),
	},
]
