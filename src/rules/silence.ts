/** Findings that a note says are not needed in it. */
import { type Exception, exceptionsIn } from "../note/exceptions.ts"
import type { Note } from "../note/read.ts"
import type { Level } from "./levels.ts"
import { infoOf } from "./index.ts"
import type { OwnProblem, Problem } from "./rule.ts"

/** Whether a finding may be silenced: what is wrong may not, nor what is about risk. */
export function maySilence(code: string, level: Level | "off"): boolean {
	return level !== "error" && infoOf(code)?.neverSilenced !== true && !isAboutRisk(code)
}

/** Whether a code is of risk: its section, a field of it, or a rule of its own. */
export const isAboutRisk = (code: string): boolean => `.${code}`.includes(".risk")

/** The exceptions of a note, and which of them were of use. */
export class Exceptions {
	readonly #note: Note
	readonly #byCode: ReadonlyMap<string, readonly Exception[]>
	readonly #used = new Set<Exception>()
	/** Of findings that are never silenced. */
	readonly #refused = new Set<Exception>()

	constructor(note: Note) {
		this.#note = note
		this.#byCode = Map.groupBy(exceptionsIn(note), ({ code }) => code)
	}

	/** Whether the note says that this is not needed here, with a reason. */
	silence(problem: Problem, level: Level | "off"): boolean {
		if (this.#byCode.size === 0) return false
		const codes = [problem.code, ...("detailOf" in problem && problem.detailOf ? [problem.detailOf.code] : [])]
		const fitting = codes.flatMap((code) => this.#byCode.get(code) ?? []).filter((exception) => this.#isFor(exception, problem))
		const may = maySilence(problem.code, level)
		for (const exception of fitting) (may ? this.#used : this.#refused).add(exception)
		return may && fitting.some(({ reason }) => reason !== undefined)
	}

	/** Exceptions that silence nothing: as they have no reason, are of something else, or of what is always said. */
	*idle(): Iterable<OwnProblem<"note.unused-exception">> {
		for (const exception of [...this.#byCode.values()].flat()) {
			const { code, range, reason } = exception
			const cause =
				this.#refused.has(exception) || !maySilence(code, "hint")
					? "refused"
					: reason === undefined
						? "reason"
						: this.#used.has(exception)
							? undefined
							: "unused"
			if (cause !== undefined) yield { code: "note.unused-exception", range, facts: { code, cause } }
		}
	}

	/** What is reported in the front matter is of the whole note, wherever the exception is. */
	#isFor({ scope }: Exception, { range }: Problem): boolean {
		return scope === undefined || range.start < this.#note.start || (scope.start <= range.start && range.start < scope.end)
	}
}
