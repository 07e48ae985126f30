/** What was changed in a text, place by place, so that an addendum says what was and what is now, and nothing else. */
import { readNote } from "../note/read.ts"
import { canonicalText } from "../signatures/canonical.ts"
import { trimmedEnd } from "../text/trim.ts"

/** A change at one place of a note. */
export interface ChangedPlace {
	/** The headings that it is under, the outermost first; empty before the first of them. */
	readonly under: readonly string[]
	/** It is in the header. */
	readonly inHeader: boolean
	/** The lines that are no longer there, and the lines that are new, as they are written. One of them may be empty. */
	readonly was: readonly string[]
	readonly now: readonly string[]
}

/** A line that says something. */
interface Line {
	readonly text: string
	readonly under: readonly string[]
	readonly inHeader: boolean
	/** Blank lines between this one and the one before. */
	readonly blanksBefore: number
}

/** More comparisons of lines with lines are not made: two notes of more than 2,000 changed lines have little in common. */
const mostComparisons = 4_000_000

/**
 * The places at which two texts differ, in their order. Together with what both have, they contain each line of both. Nothing if
 * that cannot be said line by line: then only the whole text says what was changed.
 */
export function changedPlaces(before: string, after: string): readonly ChangedPlace[] | undefined {
	const [was, now] = [linesOf(before), linesOf(after)]
	const start = commonLength(was, now, (lines, at) => lines[at])
	const end = commonLength(was.slice(start), now.slice(start), (lines, at) => lines[lines.length - 1 - at])
	const [wasChanged, nowChanged] = [was.slice(start, was.length - end), now.slice(start, now.length - end)]
	if (wasChanged.length * nowChanged.length > mostComparisons) return undefined
	const places = hunks(wasChanged, nowChanged).flatMap(bySection)
	return places.length === 0 ? undefined : places
}

function linesOf(text: string): readonly Line[] {
	const plain = canonicalText(text)
	const note = readNote(plain)
	const lines: Line[] = []
	const under: { readonly depth: number; readonly title: string }[] = []
	let fence = ""
	let blanksBefore = 0
	let at = 0
	for (const line of plain.slice(0, -1).split("\n")) {
		const inHeader = note.frontMatter !== undefined && at < note.start
		at += line.length + 1
		if (line === "") {
			blanksBefore++
			continue
		}
		const [, depth = "", title = ""] = (!inHeader && fence === "" && /^ {0,3}(#{1,6})[ \t]+(\S.*)$/.exec(line)) || []
		if (depth !== "") {
			while ((under.at(-1)?.depth ?? 0) >= depth.length) under.pop()
			under.push({ depth: depth.length, title: trimmedEnd(title, " \t#") })
		}
		const [, mark = ""] = /^ {0,3}(`{3,}|~{3,})/.exec(line) ?? []
		if (!inHeader && fence === "") fence = mark
		else if (fence !== "" && mark.startsWith(fence)) fence = ""
		// The heading of the whole note is no place in it.
		const titles = under.filter((heading) => heading.depth > 1).map((heading) => heading.title)
		lines.push({ text: line, under: titles, inHeader, blanksBefore })
		blanksBefore = 0
	}
	return lines
}

function commonLength(a: readonly Line[], b: readonly Line[], lineAt: (lines: readonly Line[], at: number) => Line | undefined): number {
	const most = Math.min(a.length, b.length)
	let length = 0
	while (length < most && lineAt(a, length)?.text === lineAt(b, length)?.text) length++
	return length
}

interface Hunk {
	readonly was: readonly Line[]
	readonly now: readonly Line[]
}

/** What is between the lines of the longest common sequence. */
function hunks(was: readonly Line[], now: readonly Line[]): readonly Hunk[] {
	const width = now.length + 1
	/** How many lines the rests from here on have in common. */
	const common = new Uint32Array((was.length + 1) * width)
	const at = (i: number, j: number): number => common[i * width + j] ?? 0
	for (let i = was.length - 1; i >= 0; i--)
		for (let j = now.length - 1; j >= 0; j--)
			common[i * width + j] = was[i]?.text === now[j]?.text ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
	const found: Hunk[] = []
	let [i, j, wasFrom, nowFrom] = [0, 0, 0, 0]
	const end = (): void => {
		if (i > wasFrom || j > nowFrom) found.push({ was: was.slice(wasFrom, i), now: now.slice(nowFrom, j) })
	}
	while (i < was.length || j < now.length) {
		if (i < was.length && j < now.length && was[i]?.text === now[j]?.text) {
			end()
			i++
			j++
			wasFrom = i
			nowFrom = j
		} else if (j >= now.length || (i < was.length && at(i + 1, j) >= at(i, j + 1))) i++
		else j++
	}
	end()
	return found
}

/** Of a change that goes over several sections, what each of them has of it. */
function bySection({ was, now }: Hunk): readonly ChangedPlace[] {
	const placeOf = ({ under, inHeader }: Line): string => JSON.stringify([inHeader, ...under])
	const [wasIn, nowIn] = [Map.groupBy(was, placeOf), Map.groupBy(now, placeOf)]
	return [...new Set([...wasIn.keys(), ...nowIn.keys()])].flatMap((place) => {
		const [gone, added] = [wasIn.get(place) ?? [], nowIn.get(place) ?? []]
		const first = gone[0] ?? added[0]
		return first ? [{ under: first.under, inHeader: first.inHeader, was: asWritten(gone), now: asWritten(added) }] : []
	})
}

/** Lines with the blank ones between them. */
const asWritten = (lines: readonly Line[]): readonly string[] =>
	lines.flatMap(({ text, blanksBefore }, index) => [...(index === 0 ? [] : Array.from({ length: blanksBefore }, () => "")), text])
