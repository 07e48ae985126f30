/**
 * Reads front matter that is not plain YAML: as it is meant, by the library, or else key by key. The library is large and
 * few notes need it, so that all of this is loaded late: `loadAnyYaml` in yaml.ts.
 */
import { frontMatterLimits } from "../../record/index.ts"
import { shift } from "../../text/text.ts"
import type { YamlRead } from "./entries.ts"
import { readWithLibrary } from "./library.ts"
import { isTooLong, readPlainYaml } from "./plain.ts"
import { recovered } from "./recover.ts"
import { shiftedEntry, shiftedSlip } from "./shifted.ts"
import { plainSpaces, withoutMarks } from "./spaces.ts"

/** Reads `written`, which begins at offset `at` of the note. Ranges in the answer are offsets in the note. Never throws. */
export function readAnyYaml(written: string, at: number): YamlRead {
	const whole = { start: 0, end: written.length }
	// The library does not know a carriage return as a line end; one character for another keeps every place.
	const { source, slips } = plainSpaces(written.slice(0, frontMatterLimits.bytes).replace(/\r(?!\n)/g, "\n"))
	const read = readLoosely(source)
	const problems = isTooLong(whole) ? [{ fault: "size", range: whole } as const, ...read.problems] : read.problems
	return {
		entries: read.entries.map((entry) => shiftedEntry(entry, at)),
		problems: problems.map(({ fault, range }) => ({ fault, range: shift(range, at) })),
		slips: [...slips, ...(read.slips ?? [])].map((slip) => shiftedSlip(slip, at)),
	}
}

function readLoosely(source: string): YamlRead {
	const range = { start: 0, end: source.length }
	const entries = readPlainYaml(source, range)
	if (entries) return { entries, problems: [] }
	const read = readWithLibrary(source, range)
	if (read.problems.length === 0) return read
	const { plain, slips } = withoutMarks(source)
	if (slips.length === 0) return recovered(source, read)
	const again = readLoosely(plain)
	return { ...again, slips: [...slips, ...(again.slips ?? [])] }
}
