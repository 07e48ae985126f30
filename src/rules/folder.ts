/** A set of notes read and checked together: the index they form, and the findings of each by its case. */
import type { Case } from "../cases/case.ts"
import { factsOf, type NoteFacts, unreadableFacts } from "../cases/facts.ts"
import { CaseIndex } from "../cases/index.ts"
import { isSame } from "../cases/same.ts"
import { decode } from "../note/decode.ts"
import { type Note, readNote } from "../note/read.ts"
import { checkNote, subjectOf } from "./check.ts"
import type { CheckOptions } from "./options.ts"
import type { Finding, Subject } from "./rule.ts"

interface ReadFile {
	readonly note: Note
	readonly facts: NoteFacts
	readonly invalidAt?: number
}

/** Findings with what they were found from: they stand as long as none of it changes. */
interface Checked {
	readonly note: Note
	readonly of: Case | undefined
	readonly options: CheckOptions
	readonly findings: readonly Finding[]
}

export class NoteFolder {
	readonly index = new CaseIndex()
	readonly #files = new Map<string, ReadFile>()
	readonly #checked = new Map<string, Checked>()

	/** Takes in a file, or replaces what was known of it. */
	setBytes(file: string, bytes: Uint8Array): void {
		const { text, invalidAt } = decode(bytes)
		if (invalidAt === undefined) {
			this.setText(file, text)
			return
		}
		this.#set(file, { note: readNote(text), facts: unreadableFacts(file, "encoding"), invalidAt })
	}

	/** Takes in a note as an editor shows it. Sections that did not change are not read again. */
	setText(file: string, text: string): void {
		const known = this.#files.get(file)
		if (known?.note.text === text && known.invalidAt === undefined) return
		const note = readNote(text, known?.note)
		const facts = factsOf(file, note)
		// While they stay the same, what was found of the case stands, and of its other notes.
		this.#set(file, { note, facts: known && isSame(known.facts, facts) ? known.facts : facts })
	}

	/** Takes in a file that is there but cannot be read. */
	setUnreadable(file: string): void {
		this.#set(file, { note: readNote(""), facts: unreadableFacts(file, "file") })
	}

	delete(file: string): void {
		this.#files.delete(file)
		this.#checked.delete(file)
		this.index.delete(file)
	}

	get files(): readonly string[] {
		return [...this.#files.keys()].sort()
	}

	has(file: string): boolean {
		return this.#files.has(file)
	}

	note(file: string): Note | undefined {
		return this.#files.get(file)?.note
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
		return read && subjectOf(file, read.note, options, read.facts, this.caseOf(file))
	}

	/** The findings of one file, in the order of its text. */
	check(file: string, options: CheckOptions): readonly Finding[] {
		const read = this.#files.get(file)
		if (!read || read.facts.unreadable === "file") return []
		const { note, facts, invalidAt } = read
		const of = this.caseOf(file)
		const known = this.#checked.get(file)
		if (known?.note === note && known.of === of && known.options === options) return known.findings
		const findings = checkNote({ file, note, facts, case: of, options, invalidAt })
		this.#checked.set(file, { note, of, options, findings })
		return findings
	}

	#set(file: string, read: ReadFile): void {
		this.#files.set(file, read)
		if (this.index.get(file) !== read.facts) this.index.set(read.facts)
	}
}
