/** Which case a note names, from its first bytes: a folder of millions of notes is not read whole to be divided. */
import { factsOf } from "../cases/facts.ts"
import { caseAtHead } from "../note/front-matter/case-line.ts"
import { readHead } from "../note/front-matter/head.ts"
import { isUnreadable, readFrontMatter } from "../note/front-matter/read.ts"
import { readNote } from "../note/read.ts"
import { decode } from "../text/decode.ts"

/** So many bytes are read first: nearly every header is within them. */
export const firstBytes = 4096

/** What the header of a note says of where the note belongs. */
export interface HeadOfNote {
	/** The code that it names, whether or not it has a place in that case. */
	readonly case?: string
	/** The file that an addendum amends, next to it. */
	readonly amends?: string
}

/** Reads it from the first bytes of a note. Nothing if these are too few: then all are needed. */
export function headOfBytes(bytes: Uint8Array, isWhole: boolean): HeadOfNote | undefined {
	if (isWhole) return headOfWhole(bytes)
	// A character may be cut in two at the end: what is in the header is not.
	const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes)
	const frontMatter = readFrontMatter(text)
	// A fence at the very end may go on.
	if (!frontMatter || frontMatter.bodyStart >= text.length) return undefined
	const before = text.slice(0, frontMatter.bodyStart)
	if (before.includes("\uFFFD") || isUnreadable(frontMatter)) return undefined
	const { case: code, kind, amends } = readHead(frontMatter)
	// Without a code, a line of what is not understood may name one.
	if (code === undefined) return undefined
	return { case: code, ...(kind === "addendum" && amends !== undefined && { amends }) }
}

function headOfWhole(bytes: Uint8Array): HeadOfNote {
	const { text, invalidAt } = decode(bytes)
	if (invalidAt !== undefined) return named(caseAtHead(text))
	const { case: code, mayBelongTo, amendment } = factsOf("", readNote(text))
	return { ...named(code ?? mayBelongTo), ...(amendment?.amends !== undefined && { amends: amendment.amends }) }
}

const named = (code: string | undefined): HeadOfNote => (code === undefined ? {} : { case: code })
