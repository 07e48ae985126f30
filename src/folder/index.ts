/** The index of a folder: the facts of its notes by file, and the cases they form. */
import { addendaIn, amendedPlace, isAddendum, placeOf } from "../cases/addenda.ts"
import { type Case, caseOf, type LookAlike } from "../cases/case.ts"
import type { NoteFacts } from "../cases/facts.ts"
import { lookAlikeKey } from "../record/index.ts"
import { compareNumbered, compareTexts } from "../text/order.ts"
import { Recent } from "../text/recent.ts"

/** So many of the cases whose codes look alike are named on one of them. */
const mostAlike = 3

/** So many cases are held as they were built. */
const mostRecent = 64

export class CaseIndex {
	readonly #notes = new Map<string, NoteFacts>()
	readonly #filesByCase = new Map<string, Set<string>>()
	/** In their order, until one comes or goes. */
	#codes: readonly string[] | undefined
	/** Codes by their look-alike key. */
	readonly #codesByLookAlikeKey = new Map<string, Set<string>>()
	/** The first codes of each look-alike key, in their order: the ones that findings name. */
	readonly #firstByLookAlikeKey = new Map<string, readonly string[]>()
	/** Cases as built last; one is dropped when a note of it changes, or of a case whose code looks like its own. */
	readonly #cases = new Recent<Case>(mostRecent)
	/** Files of the notes without a place. */
	readonly #unplaced = new Set<string>()
	/** Addenda by the place of the note that each names. */
	readonly #addendaByPlace = new Map<string, Set<string>>()
	/** The file at each place, once an addendum names a note that is not in its own case. */
	#filesByPlace: Map<string, string> | undefined
	/** An object for each state of a case, from one change to the next. */
	readonly #states = new Map<string, object>()

	/** Takes in a note, or replaces what was known of its file. */
	set(facts: NoteFacts): void {
		this.delete(facts.file)
		this.#notes.set(facts.file, facts)
		this.#filesByPlace?.set(placeOf(facts.file), facts.file)
		this.#dropAddendaOf(facts.file)
		if (facts.unplaced) this.#unplaced.add(facts.file)
		if (facts.case === undefined) return
		const place = amendedPlace(facts)
		if (place !== undefined) added(this.#addendaByPlace, place, facts.file)
		const isNew = !this.#filesByCase.has(facts.case)
		if (isNew) this.#codes = undefined
		added(this.#filesByCase, facts.case, facts.file)
		added(this.#codesByLookAlikeKey, lookAlikeKey(facts.case), facts.case)
		if (isNew) this.#placeFirst(lookAlikeKey(facts.case), [...this.#first(facts.case), facts.case])
		this.#drop(facts.case)
	}

	/** Forgets a file. */
	delete(file: string): void {
		const known = this.#notes.get(file)
		const code = known?.case
		this.#notes.delete(file)
		this.#filesByPlace?.delete(placeOf(file))
		this.#dropAddendaOf(file)
		const place = known && amendedPlace(known)
		if (place !== undefined) removed(this.#addendaByPlace, place, file)
		this.#unplaced.delete(file)
		if (code === undefined) return
		this.#drop(code)
		if (!removed(this.#filesByCase, code, file)) return
		this.#codes = undefined
		removed(this.#codesByLookAlikeKey, lookAlikeKey(code), code)
		if (this.#first(code).includes(code)) this.#placeFirst(lookAlikeKey(code), this.alike(code))
	}

	get(file: string): NoteFacts | undefined {
		return this.#notes.get(file)
	}

	/** Every file known, in the order of names. */
	get files(): readonly string[] {
		return [...this.#notes.keys()].sort()
	}

	/** The case of a code; nothing if no note names it. */
	case(code: string): Case | undefined {
		const known = this.#cases.get(code)
		if (known) return known
		if (!this.#filesByCase.has(code)) return undefined
		const notes = this.#notesOf(code)
		const built = caseOf(code, notes, this.#lookAlikes(code), this.#amendedElsewhere(notes))
		this.#cases.set(code, built)
		return built
	}

	/**
	 * The state that a case is in: the same object as long as nothing of it changes. What follows from a case is cached by
	 * this object rather than by the case, which is built again when it is needed and not held meanwhile.
	 */
	stateOf(code: string): object {
		const state = this.#states.get(code) ?? {}
		this.#states.set(code, state)
		return state
	}

	/** The files of a case. */
	filesOf(code: string): readonly string[] {
		return [...(this.#filesByCase.get(code) ?? [])]
	}

	/** The codes that look like this one, including itself. */
	alike(code: string): readonly string[] {
		return [...(this.#codesByLookAlikeKey.get(lookAlikeKey(code)) ?? [])]
	}

	/** The codes of all cases, in their order. */
	get codes(): readonly string[] {
		this.#codes ??= [...this.#filesByCase.keys()].sort(byCode)
		return this.#codes
	}

	/** All cases in the order of their codes. */
	cases(): Case[] {
		return this.codes.flatMap((code) => this.case(code) ?? [])
	}

	/** Notes that belong to no case, as they name none or cannot be read. */
	strays(): NoteFacts[] {
		return this.files.flatMap((file) => {
			const facts = this.#notes.get(file)
			return facts && facts.case === undefined ? [facts] : []
		})
	}

	/** Notes without a place in a case, in the order of their files; a session without number and date is one though it names its case. */
	unplaced(): NoteFacts[] {
		return [...this.#unplaced].sort().flatMap((file) => this.#notes.get(file) ?? [])
	}

	#notesOf(code: string): NoteFacts[] {
		return this.filesOf(code).flatMap((file) => this.#notes.get(file) ?? [])
	}

	#lookAlikes(code: string): LookAlike[] {
		const others = this.#first(code).filter((other) => other !== code)
		return others.slice(0, mostAlike).flatMap((other) => {
			const [first] = caseOf(other, this.#notesOf(other)).notes
			return first ? [{ code: other, first }] : []
		})
	}

	/** Notes of other cases, or of none, that addenda of a case name. */
	#amendedElsewhere(notes: readonly NoteFacts[]): Case["amendedElsewhere"] {
		const { amended, circular } = addendaIn(notes)
		const lost = notes.filter((note) => isAddendum(note) && !amended.has(note.file) && !circular.has(note.file))
		return new Map(
			lost.flatMap((note) => {
				const found = this.#noteAt(amendedPlace(note))
				return found ? [[note.file, found] as const] : []
			}),
		)
	}

	/** The places that addenda name and no note is at, each with the case of the addendum. */
	namedOutside(): (readonly [place: string, code: string])[] {
		return Array.from(this.#addendaByPlace, ([place, files]) =>
			this.#noteAt(place) ? [] : Array.from(files, (file) => [place, this.#notes.get(file)?.case ?? ""] as const),
		).flat()
	}

	#noteAt(place: string | undefined): NoteFacts | undefined {
		if (place === undefined) return undefined
		this.#filesByPlace ??= new Map(Array.from(this.#notes.keys(), (file) => [placeOf(file), file]))
		const file = this.#filesByPlace.get(place)
		return file === undefined ? undefined : this.#notes.get(file)
	}

	/** Whether any note is an addendum that says what it amends. */
	get hasAddenda(): boolean {
		return this.#addendaByPlace.size > 0
	}

	/** The cases whose addenda name this file. */
	casesAmending(file: string): readonly string[] {
		if (this.#addendaByPlace.size === 0) return []
		return Array.from(this.#addendaByPlace.get(placeOf(file)) ?? [], (addendum) => this.#notes.get(addendum)?.case ?? "")
	}

	#dropAddendaOf(file: string): void {
		for (const code of this.casesAmending(file)) this.#forget(code)
	}

	/** The first of the codes that look like this one. */
	#first(code: string): readonly string[] {
		return this.#firstByLookAlikeKey.get(lookAlikeKey(code)) ?? []
	}

	/** Keeps the first of these codes, which look alike; if they are others than before, the cases that name them change. */
	#placeFirst(key: string, codes: readonly string[]): void {
		const before = this.#firstByLookAlikeKey.get(key) ?? []
		const first = codes.toSorted().slice(0, mostAlike + 1)
		if (first.length === 0) this.#firstByLookAlikeKey.delete(key)
		else this.#firstByLookAlikeKey.set(key, first)
		if (first.join("\n") !== before.join("\n")) this.#dropAll(key)
	}

	/** What was built of a case, and of those that name it. */
	#drop(code: string): void {
		if (this.#first(code).includes(code)) this.#dropAll(lookAlikeKey(code))
		this.#forget(code)
	}

	/** Drops all cases of one look-alike key: iterates over whichever is smaller, these cases or those that are held. */
	#dropAll(key: string): void {
		const alike = this.#codesByLookAlikeKey.get(key) ?? new Set()
		if (alike.size <= this.#states.size) for (const code of alike) this.#forget(code)
		else for (const code of this.#states.keys()) if (lookAlikeKey(code) === key) this.#forget(code)
		for (const code of this.#cases.keys()) if (lookAlikeKey(code) === key) this.#forget(code)
	}

	#forget(code: string): void {
		this.#cases.delete(code)
		this.#states.delete(code)
	}
}

function added(sets: Map<string, Set<string>>, key: string, value: string): void {
	const set = sets.get(key) ?? new Set()
	set.add(value)
	sets.set(key, set)
}

/** Returns whether nothing is left under the key. */
function removed(sets: Map<string, Set<string>>, key: string, value: string): boolean {
	const set = sets.get(key)
	set?.delete(value)
	return set?.size === 0 && sets.delete(key)
}

/** `C-2` before `C-10`. */
const byCode = (a: string, b: string): number => compareNumbered(a, b) || compareTexts(a, b)
