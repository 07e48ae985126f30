/** YAML read as it is written: every scalar is the text of the note, so that `012` stays `012`, `no` stays `no` and dates never shift. */
import { frontMatterLimits } from "../../record/index.ts"
import { type Range, shift } from "../../text/text.ts"
import { readPlainYaml } from "./plain.ts"
import { recovered } from "./recover.ts"
import { shiftedEntry, shiftedSlip } from "./shifted.ts"
import { plainSpaces, withoutMarks } from "./spaces.ts"
import type { YamlRead } from "./entries.ts"
import { isTooLong, readWithLibrary } from "./library.ts"

/** Reads the YAML in `range` of `text`; ranges in the answer are offsets in `text`. Never throws. */
export function readYaml(text: string, range: Range): YamlRead {
	const entries = isTooLong(range) ? undefined : readPlainYaml(text, range)
	return entries ? { entries, problems: [] } : readSource(text.slice(range.start, range.end), range.start)
}

/** What is no plain YAML: as it is meant, by the library, or else key by key. `at` is where the source begins in the note. */
function readSource(written: string, at: number): YamlRead {
	const whole = { start: 0, end: written.length }
	// The library knows no line end of a carriage return alone; one character for another keeps every place.
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
