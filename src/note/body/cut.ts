/**
 * Cuts the body of a note into pieces that can be read one by one: each begins with a `##` heading that is certainly
 * at the top level. If that is not certain (inside a fence or an HTML block, or because of a list), no
 * cut is made, and the piece contains several sections. A missed cut costs time; a wrong one would change the meaning.
 */
import { wide } from "../../text/wide.ts"

/** An open block that hides headings. `unsure`: what is open cannot be known by lines alone, to the end of the text. */
type Open =
	| { readonly kind: "fence"; readonly close: RegExp }
	| { readonly kind: "html"; readonly close: RegExp }
	| { readonly kind: "until-blank" }
	| { readonly kind: "unsure" }

/** A heading in the first column closes every list before it. */
const heading = new RegExp(`^#{1,6}(?:[ \\t${wide}]|$)`)
const sectionHeading = new RegExp(`^##[ ${wide}]`)
const fenceOpening = /^( {0,3})(`{3,}(?!`)|~{3,}(?!~))(.*)$/
/** What may open a block begins so. */
const mayOpen = /^ {0,3}(?:`{3}|~{3}|<)/
/** Those of a word processor too. */
const listMarker = /^[ \t\u00A0]*(?:[-+*]|\d{1,9}[.)]|[^\p{L}\p{N}\s#>`~<|]|[o§Øüvq])(?:[ \t\p{Zs}]|$)/u
const blank = /^[ \t]*$/

/** HTML blocks that end at a mark rather than at a blank line, with their ends (CommonMark 4.6, kinds 1 to 5). */
const htmlKinds: readonly (readonly [open: RegExp, close: RegExp])[] = [
	[/^<(?:script|pre|style|textarea)(?=[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
	[/^<!--/, /-->/],
	[/^<\?/, /\?>/],
	[/^<!\[CDATA\[/, /\]\]>/],
	[/^<![a-z]/i, />/],
]

/** Offsets after `start`, where a piece begins, at which the next ones do. What is before `start` has no say in it. */
export function* cutsAfter(text: string, start: number): Iterable<number> {
	for (const { at, line, isHeading } of followed(text, start)) if (isHeading && at > start && sectionHeading.test(line)) yield at
}

/** A line, with what is known of the blocks around it. */
export interface FollowedLine {
	readonly at: number
	readonly line: string
	/** In a block that hides headings, or its first line; or such a block cannot be known from here on. */
	readonly isOpen: boolean
	/** A heading in the first column: it closes every list. */
	readonly isHeading: boolean
	/** A list may go on here. */
	readonly listPossible: boolean
}

/** The lines of a text from a place on where a piece begins. */
export function* followed(text: string, start = 0): Iterable<FollowedLine> {
	let open: Open | undefined
	let listPossible = false
	const words = /[^\r\n]*/y
	for (let next = start; next < text.length;) {
		const at = next
		words.lastIndex = at
		words.test(text)
		const line = text.slice(at, words.lastIndex)
		next = words.lastIndex + (text.startsWith("\r\n", words.lastIndex) ? 2 : 1)
		if (open?.kind === "unsure") break
		if (open) {
			yield { at, line, isOpen: true, isHeading: false, listPossible }
			if (open.kind === "until-blank" && listMarker.test(line)) listPossible = true
			open = stillOpen(open, line)
			continue
		}
		if (heading.test(line)) {
			listPossible = false
			yield { at, line, isOpen: false, isHeading: true, listPossible }
			continue
		}
		if (mayOpen.test(line)) open = opening(line, listPossible)
		yield { at, line, isOpen: open !== undefined, isHeading: false, listPossible }
		if (listMarker.test(line)) listPossible = true
	}
}

function stillOpen(open: Exclude<Open, { kind: "unsure" }>, line: string): Open | undefined {
	if (open.kind === "until-blank") {
		if (blank.test(line)) return undefined
		// An HTML block hides a fence, a paragraph does not: which of the two is here is not known.
		return fenceOpening.test(line) || htmlKinds.some(([opens]) => opens.test(line.replace(/^ {0,3}/, ""))) ? { kind: "unsure" } : open
	}
	return open.close.test(line) ? undefined : open
}

function opening(line: string, listPossible: boolean): Open | undefined {
	const fence = fenceOpening.exec(line)
	if (fence) {
		const [, indent = "", marks = "", info = ""] = fence
		if (marks.startsWith("`") && info.includes("`")) return undefined
		if (indent !== "" && listPossible) return { kind: "unsure" }
		return { kind: "fence", close: new RegExp(`^ {0,3}${marks[0]}{${marks.length},}[ \\t]*$`) }
	}
	const html = /^( {0,3})(<.*)$/.exec(line)
	if (!html) return undefined
	const [, indent = "", markup = ""] = html
	for (const [opens, closes] of htmlKinds) {
		if (!opens.test(markup)) continue
		if (closes.test(markup.slice(1))) return undefined
		return indent !== "" && listPossible ? { kind: "unsure" } : { kind: "html", close: closes }
	}
	return { kind: "until-blank" }
}
