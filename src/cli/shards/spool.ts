/** Entries in the order of their keys: in memory while they are few, else on disk in parts, of which one is at hand at a time. */
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs"
import { basename, join } from "node:path"
import { keyOfCase, keyOfFolder } from "../../tables/index.ts"
import { compareTexts } from "../../text/order.ts"
import { type Entry, readEntry, separator, written } from "./entry.ts"
import { folderOfEntry } from "./listing.ts"

/** All notes of one key: of cases whose codes look alike, or those in one folder that name no case. */
export interface Group {
	readonly key: string
	readonly entries: readonly Entry[]
}

/** The key of an entry: of its case, or of its folder. */
export const keyOf = (entry: Entry): string => (entry.code === undefined ? keyOfFolder(folderOfEntry(entry)) : keyOfCase(entry.code))

interface Placed {
	readonly order: string
	readonly entry: Entry
}

/** More entries are not held: some 50 MB. */
const mostHeld = 100_000
/** A part is written when so many characters wait for it. */
const mostWaiting = 1 << 16

export class Spool implements Disposable {
	readonly #mostHeld: number
	readonly #parent: string
	readonly #name: string
	#held: Placed[] = []
	#folder: string | undefined
	/** What waits to be written, by the first two digits of the order. */
	readonly #waiting = new Map<string, string>()
	readonly #parts = new Set<string>()

	/** Parts are in a folder of `parent`, if they are needed. `name` is in its name, by which it is known if the process is ended. */
	constructor(parent: string, name: string, held = mostHeld) {
		this.#parent = parent
		this.#name = name
		this.#mostHeld = held
	}

	/** Adds an entry. `order` is in hexadecimal digits, the same for the same key. */
	add(entry: Entry, order: string): void {
		if (this.#folder === undefined) {
			this.#held.push({ order, entry })
			if (this.#held.length > this.#mostHeld) this.#toDisk()
		} else this.#write(order, entry)
	}

	#toDisk(): void {
		mkdirSync(this.#parent, { recursive: true })
		this.#folder = mkdtempSync(join(this.#parent, `.${this.#name}.list.tmp-`))
		const held = this.#held
		this.#held = []
		for (const { order, entry } of held) this.#write(order, entry)
	}

	#write(order: string, entry: Entry): void {
		const part = order.slice(0, 2)
		const waiting = `${this.#waiting.get(part) ?? ""}${order}\t${written(entry)}${separator}`
		this.#parts.add(part)
		this.#waiting.set(part, waiting.length > mostWaiting ? this.#append(part, waiting) : waiting)
	}

	#append(part: string, text: string): "" {
		appendFileSync(join(this.#folder ?? "", part), text, { mode: 0o600 })
		return ""
	}

	/** All entries by their keys, in order; of one path that was added twice one. */
	*groups(): Iterable<Group> {
		if (this.#folder === undefined) {
			yield* grouped(this.#held)
			return
		}
		for (const part of [...this.#parts].sort()) {
			this.#append(part, this.#waiting.get(part) ?? "")
			this.#waiting.delete(part)
			const lines = readFileSync(join(this.#folder, part), "utf8").split(separator)
			yield* grouped(lines.flatMap((line) => (line === "" ? [] : [placedIn(line)])))
		}
	}

	/** The name of the folder for parts, if there is one. */
	get folderName(): string | undefined {
		return this.#folder && basename(this.#folder)
	}

	[Symbol.dispose](): void {
		if (this.#folder !== undefined) rmSync(this.#folder, { recursive: true, force: true })
	}
}

function placedIn(line: string): Placed {
	const at = line.indexOf("\t")
	return { order: line.slice(0, at), entry: readEntry(line.slice(at + 1)) }
}

function* grouped(placed: Placed[]): Iterable<Group> {
	placed.sort(
		(a, b) => compareTexts(a.order, b.order) || compareTexts(a.entry.kind, b.entry.kind) || compareTexts(a.entry.file, b.entry.file),
	)
	let order: string | undefined
	let entries: Entry[] = []
	for (const each of placed) {
		if (each.order !== order && entries[0]) yield { key: keyOf(entries[0]), entries }
		if (each.order !== order) entries = []
		order = each.order
		const last = entries.at(-1)
		if (last?.file !== each.entry.file || last.kind !== each.entry.kind) entries.push(each.entry)
	}
	if (entries[0]) yield { key: keyOf(entries[0]), entries }
}
