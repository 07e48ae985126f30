/** The index of a folder: the facts of its notes by file, and the cases they form. */
import { type Case, caseOf } from "./case.ts"
import type { NoteFacts } from "./facts.ts"

export class CaseIndex {
	readonly #notes = new Map<string, NoteFacts>()
	readonly #filesByCase = new Map<string, Set<string>>()
	/** Cases as built; one is dropped when a note of it changes. */
	readonly #cases = new Map<string, Case>()

	/** Takes in a note, or replaces what was known of its file. */
	set(facts: NoteFacts): void {
		this.delete(facts.file)
		this.#notes.set(facts.file, facts)
		if (facts.case === undefined) return
		const files = this.#filesByCase.get(facts.case) ?? new Set()
		files.add(facts.file)
		this.#filesByCase.set(facts.case, files)
		this.#cases.delete(facts.case)
	}

	/** Forgets a file. */
	delete(file: string): void {
		const code = this.#notes.get(file)?.case
		this.#notes.delete(file)
		if (code === undefined) return
		const files = this.#filesByCase.get(code)
		files?.delete(file)
		if (files?.size === 0) this.#filesByCase.delete(code)
		this.#cases.delete(code)
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
		const files = this.#filesByCase.get(code)
		if (!files) return undefined
		const built = caseOf(code, [...files].flatMap((file) => this.#notes.get(file) ?? []))
		this.#cases.set(code, built)
		return built
	}

	/** All cases in the order of their codes. */
	cases(): Case[] {
		return [...this.#filesByCase.keys()].sort(byCode).flatMap((code) => this.case(code) ?? [])
	}

	/** Notes that belong to no case, as they name none or cannot be read. */
	strays(): NoteFacts[] {
		return this.files.flatMap((file) => {
			const facts = this.#notes.get(file)
			return facts && facts.case === undefined ? [facts] : []
		})
	}
}

/** `C-2` before `C-10`. */
const byCode = (a: string, b: string): number => a.localeCompare(b, "en", { numeric: true }) || (a < b ? -1 : 1)
