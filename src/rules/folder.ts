/** A set of notes read and checked together: the index they form, and the findings of each by its case. */
import type { Case } from "../cases/case.ts"
import { factsOf, type NoteFacts, unreadableFacts } from "../cases/facts.ts"
import { CaseIndex } from "../cases/index.ts"
import { Recent } from "../cases/recent.ts"
import { isSame } from "../cases/same.ts"
import { decode } from "../note/decode.ts"
import { type Note, readNote } from "../note/read.ts"
import { fingerprint } from "../note/text.ts"
import { checkNote, subjectOf } from "./check.ts"
import type { CheckOptions } from "./options.ts"
import type { Finding, Subject } from "./rule.ts"

/** Where a file can be read once more, at once, when its text is asked for again. */
export interface NoteSource {
	has(file: string): boolean
	/** The bytes of a file; nothing where it cannot be read any more. */
	read(file: string): Uint8Array | undefined
}

interface ReadFile {
	readonly facts: NoteFacts
	/** Only of what is not read again. */
	readonly note?: Note
	/** Of the text of all else. */
	readonly print?: number
	readonly invalidAt?: number
}

/** Findings with what they were found from: they stand as long as none of it changes. */
interface Checked {
	readonly read: ReadFile
	/** The state of the note's case. */
	readonly state: object | undefined
	readonly options: CheckOptions
	readonly findings: readonly Finding[]
}

/** More than a case mostly has. */
const usuallyRecent = 64

export class NoteFolder {
	readonly index = new CaseIndex()
	readonly #source: NoteSource | undefined
	readonly #files = new Map<string, ReadFile>()
	readonly #checked = new Map<string, Checked>()
	/** As they were last read, which may be later than they were taken in. */
	readonly #recent: Recent<Note>

	/** With a source, what it has is held as facts and findings alone, without its text, but for the `mostRecent` last ones. */
	constructor(source?: NoteSource, mostRecent = usuallyRecent) {
		this.#source = source
		this.#recent = new Recent(mostRecent)
	}

	/** Takes in a file, or replaces what was known of it. */
	setBytes(file: string, bytes: Uint8Array): void {
		const { text, invalidAt } = decode(bytes)
		const known = this.#files.get(file)
		const before = known?.note ?? this.#recent.get(file)
		const isSameText = before?.text === text && known?.invalidAt === invalidAt && this.isTakenIn(file, text)
		const note = isSameText ? before : readNote(text, before)
		const facts = isSameText && known ? known.facts : invalidAt === undefined ? factsOf(file, note) : unreadableFacts(file, "encoding")
		if (this.#source?.has(file)) {
			if (!isSameText || known?.note) this.#set(file, { facts: ownedFacts(facts), print: fingerprint(text), ...(invalidAt !== undefined && { invalidAt }) })
			this.#recent.set(file, note)
		} else if (!isSameText) this.#set(file, { note, facts, ...(invalidAt !== undefined && { invalidAt }) })
	}

	/** Takes in a note as an editor shows it. Sections that did not change are not read again. */
	setText(file: string, text: string): void {
		const known = this.#files.get(file)
		if (known?.note?.text === text && known.invalidAt === undefined) return
		const note = readNote(text, known?.note ?? this.#recent.get(file))
		this.#recent.delete(file)
		this.#set(file, { note, facts: factsOf(file, note) })
	}

	/** Takes in a file that is there but cannot be read. */
	setUnreadable(file: string): void {
		this.#recent.delete(file)
		this.#set(file, { note: readNote(""), facts: unreadableFacts(file, "file") })
	}

	delete(file: string): void {
		this.#files.delete(file)
		this.#checked.delete(file)
		this.#recent.delete(file)
		this.index.delete(file)
	}

	/** Whether this is the text that was taken in of a file: one that was only read again does not count. */
	isTakenIn(file: string, text: string): boolean {
		const known = this.#files.get(file)
		return known?.note ? known.note.text === text : known?.print === fingerprint(text)
	}

	get files(): readonly string[] {
		return [...this.#files.keys()].sort()
	}

	has(file: string): boolean {
		return this.#files.has(file)
	}

	/** A note with its text. What is not held is read again: as it is now, while its facts are those that were taken in. */
	note(file: string): Note | undefined {
		const known = this.#files.get(file)
		const held = known && (known.note ?? this.#recent.get(file))
		if (!known || held) return held
		const bytes = this.#source?.read(file)
		const note = bytes && readNote(decode(bytes).text)
		if (note) this.#recent.set(file, note)
		return note
	}

	/** Whether the file's bytes are text: to others nothing is ever written. */
	isText(file: string): boolean {
		const read = this.#files.get(file)
		return read !== undefined && read.invalidAt === undefined && read.facts.unreadable !== "file"
	}

	/** The case that a file belongs to. */
	caseOf(file: string): Case | undefined {
		const code = this.#files.get(file)?.facts.case
		return code === undefined ? undefined : this.index.case(code)
	}

	/** A note as its rules see it. */
	subject(file: string, options: CheckOptions): Subject | undefined {
		const read = this.#files.get(file)
		const note = this.note(file)
		return read && note && subjectOf(file, note, options, read.facts, this.caseOf(file))
	}

	/** The findings of one file, in the order of its text. */
	check(file: string, options: CheckOptions): readonly Finding[] {
		const read = this.#files.get(file)
		if (!read || read.facts.unreadable === "file") return []
		const code = read.facts.case
		const state = code === undefined ? undefined : this.index.stateOf(code)
		const known = this.#checked.get(file)
		if (known?.read === read && known.state === state && known.options === options) return known.findings
		const note = this.note(file)
		if (!note) return []
		const { facts, invalidAt } = read
		const found = checkNote({ file, note, facts, case: this.caseOf(file), options, invalidAt })
		const findings = read.note ? found : owned(found)
		this.#checked.set(file, { read, state, options, findings })
		return findings
	}

	#set(file: string, read: ReadFile): void {
		const known = this.#files.get(file)?.facts
		// While they stay the same, what was found of the case stands, and of its other notes.
		const facts = known && isSame(known, read.facts) ? known : read.facts
		this.#files.set(file, { ...read, facts })
		if (facts !== known) this.index.set(facts)
	}
}

/** A copy that holds on to nothing: a slice of a text would keep the whole text in memory. */
const owned = <Data>(data: Data): Data => JSON.parse(JSON.stringify(data)) as Data

const none: readonly never[] = []

/** The same of facts. Most lists of most notes are empty: all of these are one. */
function ownedFacts(facts: NoteFacts): NoteFacts {
	const copy: Record<string, unknown> = { ...owned(facts) }
	for (const [key, value] of Object.entries(copy)) if (Array.isArray(value) && value.length === 0) copy[key] = none
	return copy as unknown as NoteFacts
}
