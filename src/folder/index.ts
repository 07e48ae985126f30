/** The index of a folder: the facts of its notes by file, and the cases they form. */
import { type Case, caseOf, type LookAlike } from "../cases/case.ts"
import type { NoteFacts } from "../cases/facts.ts"
import { codeLooksLike } from "../record/index.ts"
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
	/** Codes by how they look. */
	readonly #codesByLook = new Map<string, Set<string>>()
	/** The first codes of each look, in their order: those that are named on others. */
	readonly #firstByLook = new Map<string, readonly string[]>()
	/** Cases as built last; one is dropped when a note of it changes, or of a case that looks like it. */
	readonly #cases = new Recent<Case>(mostRecent)
	/** Files of the notes without a place. */
	readonly #unplaced = new Set<string>()
	/** A thing of its own for each state of a case, from one change to the next. */
	readonly #states = new Map<string, object>()

	/** Takes in a note, or replaces what was known of its file. */
	set(facts: NoteFacts): void {
		this.delete(facts.file)
		this.#notes.set(facts.file, facts)
		if (facts.unplaced) this.#unplaced.add(facts.file)
		if (facts.case === undefined) return
		const isNew = !this.#filesByCase.has(facts.case)
		if (isNew) this.#codes = undefined
		added(this.#filesByCase, facts.case, facts.file)
		added(this.#codesByLook, codeLooksLike(facts.case), facts.case)
		if (isNew) this.#placeFirst(codeLooksLike(facts.case), [...this.#first(facts.case), facts.case])
		this.#drop(facts.case)
	}

	/** Forgets a file. */
	delete(file: string): void {
		const code = this.#notes.get(file)?.case
		this.#notes.delete(file)
		this.#unplaced.delete(file)
		if (code === undefined) return
		this.#drop(code)
		if (!removed(this.#filesByCase, code, file)) return
		this.#codes = undefined
		removed(this.#codesByLook, codeLooksLike(code), code)
		if (this.#first(code).includes(code)) this.#placeFirst(codeLooksLike(code), this.alike(code))
	}

	get(file: string): NoteFacts | undefined {
		return this.#notes.get(file)
	}

	/** Every file known, in the order of names. */
	get files(): readonly string[] {
		return [...this.#notes.keys()].sort()
	}

	/** The case of a code; nothing where no note names it. */
	case(code: string): Case | undefined {
		const known = this.#cases.get(code)
		if (known) return known
		if (!this.#filesByCase.has(code)) return undefined
		const built = caseOf(code, this.#notesOf(code), this.#lookAlikes(code))
		this.#cases.set(code, built)
		return built
	}

	/**
	 * The state that a case is in: the same thing as long as nothing of it changes. What follows from a case is kept beside
	 * this rather than beside the case, which is made anew when it is needed again and not held meanwhile.
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

	/** The codes that look like this one, itself among them. */
	alike(code: string): readonly string[] {
		return [...(this.#codesByLook.get(codeLooksLike(code)) ?? [])]
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

	/** The first of the codes that look like this one. */
	#first(code: string): readonly string[] {
		return this.#firstByLook.get(codeLooksLike(code)) ?? []
	}

	/** Takes the first of these codes, of one look; where they are others than before, their cases name others. */
	#placeFirst(look: string, codes: readonly string[]): void {
		const before = this.#firstByLook.get(look) ?? []
		const first = codes.toSorted().slice(0, mostAlike + 1)
		if (first.length === 0) this.#firstByLook.delete(look)
		else this.#firstByLook.set(look, first)
		if (first.join("\n") !== before.join("\n")) this.#dropAll(look)
	}

	/** What was built of a case, and of those that name it. */
	#drop(code: string): void {
		if (this.#first(code).includes(code)) this.#dropAll(codeLooksLike(code))
		this.#forget(code)
	}

	/** Of all cases of one look, which are fewer than those that are held, or the other way round. */
	#dropAll(look: string): void {
		const alike = this.#codesByLook.get(look) ?? new Set()
		if (alike.size <= this.#states.size) for (const code of alike) this.#forget(code)
		else for (const code of this.#states.keys()) if (codeLooksLike(code) === look) this.#forget(code)
		for (const code of this.#cases.keys()) if (codeLooksLike(code) === look) this.#forget(code)
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

const collator = new Intl.Collator("en", { numeric: true })

/** `C-2` before `C-10`. */
const byCode = (a: string, b: string): number => collator.compare(a, b) || (a < b ? -1 : 1)
