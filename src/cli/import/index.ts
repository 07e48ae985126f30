/** `ipt-notes import`: the word after it says what is imported. */
import { commandLineWords } from "../../language/command-line.ts"
import type { Choice } from "../configuration.ts"
import { type Format, UsageError } from "../usage.ts"

/** What a call of `import` says. */
export interface ImportOptions {
	readonly map?: string | undefined
	readonly out?: string | undefined
	readonly case?: string | undefined
	readonly dryRun: boolean
	readonly force: boolean
	readonly format: Format
}

/** Imports what the first word says, and returns the exit status. `choiceOf` makes the choice of notes of the paths that are left. */
export async function importInto(
	rest: readonly string[],
	choiceOf: (paths: readonly string[]) => Choice,
	options: ImportOptions,
): Promise<number> {
	const [what, file, ...paths] = rest
	if (what === "scores") {
		if (file === undefined) throw new UsageError(commandLineWords.current.importScores.withoutFile)
		const { importScores } = await import("./scores.ts")
		return importScores(file, choiceOf(paths), options)
	}
	const { importNotes } = await import("./notes.ts")
	return importNotes(rest, options)
}
