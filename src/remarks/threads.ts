/** The entries of all authors of a note, as threads: a remark, its answers, and what became of it. */
import { compareTexts } from "../text/order.ts"
import { type Anchor, type Author, isSameAuthor, type ReadEntry } from "./entry.ts"
import type { RemarkFile } from "./read.ts"

/** An entry and the file that it is in. */
export interface Placed extends ReadEntry {
	readonly file: string
}

/** An earlier wording of a comment. */
export interface Wording {
	readonly time: string
	readonly text: string
}

/** A remark or an answer as it reads now. */
export interface Comment {
	readonly entry: Placed
	readonly text: string
	/** What it read before, the first wording first. */
	readonly earlier: readonly Wording[]
	/** When its author withdrew it. */
	readonly withdrawn: string | undefined
}

export interface Thread {
	/** The id of its remark. */
	readonly id: string
	readonly anchor: Anchor
	/** The remark, then its answers in their order. There is one at least. */
	readonly comments: readonly [Comment, ...Comment[]]
	/** Who resolved it and when, unless it was reopened. */
	readonly resolved: { readonly author: Author; readonly time: string } | undefined
	/** The time of its newest entry: a later entry must not have an earlier one, whatever the clock of a machine says. */
	readonly last: string
}

/** Entries that refer to others: a longer chain than this is not followed. */
const deepest = 20

/** The threads of a note, from the files of all who wrote about it. Nothing that can be read is left out. */
export function threadsOf(files: readonly RemarkFile[]): readonly Thread[] {
	const entries = distinct(files)
	const byId = new Map(entries.map((entry) => [entry.id, entry]))
	const byThread = new Map<string, Placed[]>()
	for (const entry of entries) {
		const id = threadIdOf(entry, byId)
		const together = byThread.get(id)
		if (together) together.push(entry)
		else byThread.set(id, [entry])
	}
	return Array.from(byThread, ([id, together]) => threadOf(id, together)).flatMap((thread) => thread ?? [])
}

/** Every entry once, though a copy of a file may have it again: the whole one rather than a part of it. Those that differ are all kept. */
function distinct(files: readonly RemarkFile[]): Placed[] {
	const kept = new Map<string, Placed[]>()
	for (const { file, entries } of files.toSorted((a, b) => compareTexts(a.file, b.file)))
		for (const entry of entries) {
			const same = kept.get(entry.id) ?? []
			kept.set(entry.id, same)
			const known = same.findIndex((other) => isPartOf(entry, other) || isPartOf(other, entry))
			const other = same[known]
			const id = other?.id ?? (same.length === 0 ? entry.id : `${entry.id}-${same.length + 1}`)
			if (!other) same.push({ ...entry, id, file })
			else if (!isPartOf(entry, other)) same[known] = { ...entry, id, file }
		}
	return [...kept.values()].flat().sort((a, b) => compareTexts(timeOf(a), timeOf(b)))
}

/** Whether an entry says nothing that another of the same id does not say. */
function isPartOf(part: ReadEntry, whole: ReadEntry): boolean {
	if (part.kind !== whole.kind) return false
	if (!part.isComplete) return whole.text.startsWith(part.text)
	return whole.isComplete && part.text === whole.text && part.to === whole.to && isSameAuthor(part.author, whole.author)
}

/** A time of the usual form; others come first, in the order of their file. */
const timeOf = ({ time }: ReadEntry): string => (/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(time) ? time : "")

/** The remark that an entry leads to. What it refers to may be in a file that is not here yet: then all that refer to it are together. */
function threadIdOf(entry: Placed, byId: ReadonlyMap<string, Placed>): string {
	let at = entry
	for (let steps = 0; steps < deepest && at.kind !== "remark"; steps++) {
		const next = at.to === undefined ? undefined : byId.get(at.to)
		if (!next || next === at) return at.to ?? at.id
		at = next
	}
	return at.id
}

function threadOf(id: string, entries: readonly Placed[]): Thread | undefined {
	const byId = new Map(entries.map((entry) => [entry.id, entry]))
	/** What its author wrote about each comment since. */
	const later = new Map<Placed, Placed[]>()
	const written: Placed[] = []
	for (const entry of entries) {
		const comment = entry.isComplete && (entry.kind === "edited" || entry.kind === "withdrawn") ? commentMeant(entry, byId) : undefined
		const known = comment && later.get(comment)
		if (known) known.push(entry)
		else if (comment) later.set(comment, [entry])
		// A wording by somebody else is an answer, and so is what was written when a thread was resolved.
		if (isComment(entry) || (entry.text !== "" && !(comment && entry.kind === "edited"))) written.push(entry)
	}
	const comments = written.map((entry) => commentOf(entry, later.get(entry) ?? []))
	const first = comments.find(({ entry }) => entry.id === id) ?? comments[0]
	if (!first) return undefined
	const state = entries.findLast(({ kind, isComplete }) => isComplete && (kind === "resolved" || kind === "reopened"))
	return {
		id,
		anchor: first.entry.anchor,
		comments: [first, ...comments.filter((comment) => comment !== first)],
		resolved: state?.kind === "resolved" ? { author: state.author, time: state.time } : undefined,
		last: entries.map(timeOf).reduce((latest, time) => (time > latest ? time : latest), ""),
	}
}

const isComment = ({ kind }: ReadEntry): boolean => kind === "remark" || kind === "answer"

/** The comment that an entry changes: one of the same author. An edit may refer to the edit before. */
function commentMeant(entry: Placed, byId: ReadonlyMap<string, Placed>): Placed | undefined {
	let at: Placed | undefined = entry
	for (let steps = 0; steps < deepest && at && !isComment(at); steps++) at = byId.get(at.to ?? "")
	return at && isComment(at) && isSameAuthor(at.author, entry.author) ? at : undefined
}

function commentOf(entry: Placed, later: readonly Placed[]): Comment {
	const edits = later.filter(({ kind }) => kind === "edited")
	const wordings = [entry, ...edits].map(({ time, text }) => ({ time, text }))
	return {
		entry,
		text: wordings.at(-1)?.text ?? "",
		earlier: wordings.slice(0, -1),
		withdrawn: later.find(({ kind }) => kind === "withdrawn")?.time,
	}
}
