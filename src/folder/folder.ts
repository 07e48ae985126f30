/** A set of notes read and checked together: the index they form, and the findings of each by its case. */
import { memoize } from "../text/memo.ts"
import type { Case } from "../cases/case.ts"
import { factsOf, type NoteFacts, unreadableFacts } from "../cases/facts.ts"
import { withScales } from "../cases/scales.ts"
import { largeFile, type Note, readNote } from "../note/read.ts"
import { type Measure, noScales } from "../record/index.ts"
import { checkNote, subjectOf } from "../rules/check.ts"
import type { CheckOptions } from "../rules/options.ts"
import type { ChangedSignature, Finding, Subject } from "../rules/rule.ts"
import { decode } from "../text/decode.ts"
import { Recent } from "../text/recent.ts"
import { isSame } from "../text/same.ts"
import { fingerprint } from "../text/text.ts"
import { CaseIndex } from "./index.ts"
import { type StoredFindings, type StoredNote, owned, ownedFacts, optionsFingerprint, shareEmpty } from "./stored.ts"

/** Reads a file once more, synchronously, when its text is needed again. */
export interface NoteSource {
	has(file: string): boolean
	/** The bytes of a file; nothing if it cannot be read any more. */
	read(file: string): Uint8Array | undefined
}

interface ReadFile {
	readonly facts: NoteFacts
	/** Only of what is not read again. */
	readonly note?: Note
	/** Of the text, if the note is not held. */
	readonly fingerprint?: number
	readonly invalidAt?: number
	/** Findings of an earlier window or another thread: valid if they were found from the same. */
	readonly checked?: StoredFindings
}

/** Findings with what they were found from: valid as long as none of it changes. */
interface Checked {
	readonly read: ReadFile
	/** The state of the note's case. */
	readonly state: object | undefined
	readonly options: CheckOptions
	readonly changedSince: readonly ChangedSignature[] | undefined
	readonly findings: readonly Finding[]
}

/** More than a case mostly has. */
const usuallyRecent = 64

export class NoteFolder {
	readonly index = new CaseIndex()
	readonly #source: NoteSource | undefined
	readonly #files = new Map<string, ReadFile>()
	readonly #checked = new Map<string, Checked>()
	/** Signatures of each file whose text is another one now. */
	readonly #changedSince = new Map<string, readonly ChangedSignature[]>()
	/** As they were last read, which may be later than they were taken in. */
	readonly #recent: Recent<Note>
	/** By which the state of a case is known again in another window or thread. */
	readonly #fingerprintOfState = memoize((_: object, code: string) => this.#newFingerprintOf(code))
	#scalesFor: (file: string) => readonly Measure[] = () => noScales

	/** With a source, only facts and findings of its notes are held, without their text, except for the `mostRecent` last ones. */
	constructor(source?: NoteSource, mostRecent = usuallyRecent) {
		this.#source = source
		this.#recent = new Recent(mostRecent)
	}

	/** Says which scales besides those of the record count in which file, for all that is known and will be taken in. */
	setScales(scalesFor: (file: string) => readonly Measure[]): void {
		this.#scalesFor = scalesFor
		for (const [file, { facts }] of this.#files) {
			const scaled = withScales(facts, scalesFor(file))
			const indexed = this.index.get(file)
			if (indexed !== scaled && (!indexed || !isSame(indexed, scaled))) this.index.set(scaled)
		}
	}

	/** Takes in a file, or replaces what was known of it. */
	setBytes(file: string, bytes: Uint8Array): void {
		const { text, invalidAt } = decode(bytes)
		const known = this.#files.get(file)
		const isSameText =
			known?.invalidAt === invalidAt && known?.facts.unreadable !== "file" && known?.note?.bytes === undefined && this.isTakenIn(file, text)
		const isHeld = !this.#source?.has(file)
		// A file that was only touched is known already.
		if (isSameText && (known?.note !== undefined) === isHeld) return
		const note = isSameText && known?.note ? known.note : readNote(text, known?.note ?? this.#recent.get(file))
		const facts =
			isSameText && known ? known.facts : invalidAt === undefined ? factsOf(file, note) : unreadableFacts(file, "encoding", text)
		const read = invalidAt === undefined ? {} : { invalidAt }
		if (isHeld) this.#set(file, { note, facts, ...read })
		else {
			this.#set(file, { facts: ownedFacts(facts), fingerprint: fingerprint(text), ...read })
			this.#recent.set(file, note)
		}
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

	/** Takes in a file that is there but too large to be read, of this size in bytes. */
	setTooLarge(file: string, bytes: number): void {
		this.#recent.delete(file)
		const note = largeFile(bytes)
		this.#set(file, { note, facts: factsOf(file, note) })
	}

	/**
	 * Says which signatures of a file are of a text that it had before; none of a file that is as it was signed, or that nobody signed.
	 * Returns whether that is new.
	 */
	setSignature(file: string, changedSince: readonly ChangedSignature[] = []): boolean {
		if (isSame(this.#changedSince.get(file) ?? [], changedSince)) return false
		if (changedSince.length > 0) this.#changedSince.set(file, changedSince)
		else this.#changedSince.delete(file)
		return true
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
		return known?.note ? known.note.text === text : known?.fingerprint === fingerprint(text)
	}

	get files(): readonly string[] {
		return [...this.#files.keys()].sort()
	}

	has(file: string): boolean {
		return this.#files.has(file)
	}

	/** A number by which a change of what was read of a file is noticed: of its text, or of the size of one that is too large. */
	fingerprintOf(file: string): number | undefined {
		const read = this.#files.get(file)
		return read && this.#textFingerprint(file) + (read.note?.bytes ?? 0)
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
		return this.#known(file, options) ?? this.#find(file, options)
	}

	/** Whether the findings of a file are known, so that nothing is read for them. */
	isChecked(file: string, options: CheckOptions): boolean {
		return this.#known(file, options) !== undefined
	}

	/**
	 * The findings that are at hand of a note whose text is not: those that came with it count, whatever its case was then.
	 * While notes of the case are still to be read, that spares reading this one again and again.
	 */
	checkAtHand(file: string, options: CheckOptions): readonly Finding[] {
		const checked = this.#changedSince.has(file) ? undefined : this.#files.get(file)?.checked
		return checked?.options === optionsFingerprint(options) ? checked.findings : this.check(file, options)
	}

	/** What is held of a note, with its findings if they are known; nothing if its text is held. */
	stored(file: string, options: CheckOptions): StoredNote | undefined {
		const read = this.#files.get(file)
		if (read?.fingerprint === undefined) return undefined
		const { facts, fingerprint: textFingerprint, invalidAt } = read
		// What ledgers say is not known by what the findings are stored with.
		const findings = this.#changedSince.has(file) ? undefined : this.#known(file, options)
		const checked = findings && { findings, options: optionsFingerprint(options), caseFingerprint: this.#caseFingerprint(read) }
		return { facts, fingerprint: textFingerprint, ...(invalidAt !== undefined && { invalidAt }), ...(checked && { checked }) }
	}

	/** Takes in what was held of a file in an earlier window or another thread. */
	restore(stored: StoredNote): void {
		const { file } = stored.facts
		this.#recent.delete(file)
		this.#set(file, { ...stored, facts: shareEmpty(stored.facts) })
	}

	/** Findings that are still valid. */
	#known(file: string, options: CheckOptions): readonly Finding[] | undefined {
		const read = this.#files.get(file)
		if (!read) return undefined
		const state = this.#stateOf(read)
		const changedSince = this.#changedSince.get(file)
		const known = this.#checked.get(file)
		const isKnown = known?.read === read && known.state === state && known.options === options && known.changedSince === changedSince
		if (isKnown) return known.findings
		const { checked } = read
		if (changedSince || checked?.options !== optionsFingerprint(options) || checked.caseFingerprint !== this.#caseFingerprint(read))
			return undefined
		const { findings } = checked
		this.#checked.set(file, { read, state, options, changedSince, findings })
		return findings
	}

	#find(file: string, options: CheckOptions): readonly Finding[] {
		const read = this.#files.get(file)
		const note = read?.facts.unreadable === "file" ? undefined : this.note(file)
		if (!read || !note) return []
		const { facts, invalidAt } = read
		const changedSince = this.#changedSince.get(file)
		const found = checkNote({ file, note, facts, case: this.caseOf(file), options, invalidAt, changedSince })
		const findings = read.note ? found : owned(found)
		this.#checked.set(file, { read, state: this.#stateOf(read), options, changedSince, findings })
		return findings
	}

	#stateOf({ facts }: ReadFile): object | undefined {
		return facts.case === undefined ? undefined : this.index.stateOf(facts.case)
	}

	#caseFingerprint({ facts: { case: code } }: ReadFile): number {
		return code === undefined ? 0 : this.#fingerprintOfState(this.index.stateOf(code), code)
	}

	#newFingerprintOf(code: string): number {
		const notes = this.index.filesOf(code).map((file) => `${file}\n${this.#textFingerprint(file)}`)
		const { lookAlikes = [], amendedElsewhere = [] } = this.index.case(code) ?? {}
		const alike = lookAlikes.map((other) => `${other.code}\n${other.first.file}`)
		const elsewhere = Array.from(amendedElsewhere, ([, other]) => `${other.file}\n${other.case ?? ""}`)
		return fingerprint([code, ...notes.sort(), ...alike, ...elsewhere].join("\n"))
	}

	#textFingerprint(file: string): number {
		const read = this.#files.get(file)
		return read?.fingerprint ?? fingerprint(read?.note?.text ?? "")
	}

	#set(file: string, read: ReadFile): void {
		const known = this.#files.get(file)?.facts
		// While facts stay the same, what is cached of the case and of its other notes stays valid.
		const facts = known && isSame(known, read.facts) ? known : read.facts
		this.#files.set(file, { ...read, facts })
		if (facts !== known) this.index.set(withScales(facts, this.#scalesFor(file)))
	}
}
