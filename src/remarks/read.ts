/** Reads the file of an author. Never throws, and leaves out nothing: what is no entry is named line by line. */
import { type Anchor, type EntryKind, entryKinds, type ReadEntry } from "./entry.ts"
import { lineEnds, normalText } from "./write.ts"

/** Lines of a file that are no part of an entry. */
export interface UnreadLine {
	/** From 0. */
	readonly line: number
	readonly text: string
}

export interface RemarkFile {
	readonly file: string
	readonly entries: readonly ReadEntry[]
	readonly unread: readonly UnreadLine[]
	/** Whether a newer version of the format is named. What is understood is read nevertheless. */
	readonly isNewer: boolean
}

/** A key at the start of a line; what comes after it is its value. */
const keyLine = /^([a-z][a-z-]{0,40}):(?=[ \t]|$)(.*)$/
const id = /^[\p{L}\p{N}_-]{1,64}$/u
/** Keys whose value is in the indented lines below them. */
const longKeys: readonly string[] = ["about", "text"]

/** What a line says of a block. */
interface Field {
	readonly key: string
	readonly value: string
	readonly below: string[]
}

interface Block {
	readonly kind: EntryKind
	readonly id: string
	readonly line: number
	readonly fields: Field[]
	readonly raw: UnreadLine[]
}

/** Reads the text of a file. */
export function readRemarks(file: string, text: string): RemarkFile {
	const entries: ReadEntry[] = []
	const unread: UnreadLine[] = []
	let isNewer = false
	let block: Block | undefined
	let field: Field | undefined
	/** Empty lines: they are part of a text only if it goes on after them. */
	let empty = 0
	const close = (isComplete: boolean): void => {
		if (block && id.test(block.id)) entries.push(entryOf(block, isComplete))
		else if (block) unread.push(...block.raw)
		block = undefined
		field = undefined
	}
	for (const [line, raw] of text.split(lineEnds).entries()) {
		const content = raw.replace(/^\uFEFF+/, "")
		if (content.trim() === "") {
			empty++
			continue
		}
		const gap = empty
		empty = 0
		const [, key, rest = ""] = keyLine.exec(content) ?? []
		const value = rest.replace(/^[ \t]+/, "")
		if (key === undefined) {
			const below = /^(?: {2}|\t| )(.*)$/s.exec(content)?.[1]
			if (field && below !== undefined) field.below.push(...Array.from({ length: gap }, () => ""), below)
			else {
				unread.push({ line, text: content })
				field = undefined
				continue
			}
		} else if (isKind(key)) {
			close(false)
			block = { kind: key, id: value.trim(), line, fields: [], raw: [] }
		} else if (key === "ipt-remarks") {
			isNewer ||= value.trim() !== "1"
			field = undefined
		} else if (!block) {
			unread.push({ line, text: content })
		} else if (key === "end" && value.trim() === block.id) {
			close(true)
			continue
		} else {
			field = { key, value: value.trim(), below: [] }
			block.fields.push(field)
		}
		block?.raw.push({ line, text: content })
	}
	close(false)
	return { file, entries, unread: unread.toSorted((a, b) => a.line - b.line), isNewer }
}

const isKind = (key: string): key is EntryKind => entryKinds.some((kind) => kind === key)

function entryOf({ kind, id: own, line, fields }: Block, isComplete: boolean): ReadEntry {
	const used = new Set<Field>()
	const take = (key: string): Field | undefined => {
		const found = fields.find((field) => field.key === key && (longKeys.includes(key) || field.below.length === 0))
		if (found) used.add(found)
		return found
	}
	const value = (key: string): string => take(key)?.value ?? ""
	const long = (key: string): string => {
		const found = take(key)
		return found ? normalText([found.value, ...found.below].join("\n")) : ""
	}
	const to = value("to")
	const anchor = anchorOf(fields, used, long("about"))
	const entry = {
		kind,
		id: own,
		to: to === "" ? undefined : to,
		time: value("time"),
		author: { initials: value("author"), name: value("name") },
		anchor,
		text: long("text"),
	}
	const more = fields
		.filter((field) => !used.has(field))
		.map(({ key, value: words, below }) => [key, normalText([words, ...below].join("\n"))] as const)
	return { ...entry, isComplete, line, more }
}

function anchorOf(fields: readonly Field[], used: Set<Field>, about: string): Anchor {
	const lines = fields.find(({ key, value, below }) => key === "lines" && below.length === 0 && lineNumbers.test(value))
	const headings = fields.filter(({ key, below }) => key === "under" && below.length === 0)
	for (const field of lines ? [lines, ...headings] : headings) used.add(field)
	const [, first = "1", last = first] = lineNumbers.exec(lines?.value ?? "") ?? []
	const start = Math.max(1, Number(first))
	return {
		start,
		end: Math.max(start, Number(last)),
		under: headings.map(({ value }) => value),
		about: about === "" ? [] : about.split("\n"),
	}
}

const lineNumbers = /^(\d{1,9})(?:-(\d{1,9}))?$/
