/** Reads a piece of Markdown: its sections, their sub-sections, fields and items, each with its range. */
import type { BlockContent, DefinitionContent, ListItem, RootContent } from "mdast"
import { noTextIn, type Range } from "../../text/text.ts"
import { trimmedEnd } from "../../text/trim.ts"
import { charactersOf, holds } from "./characters.ts"
import { type Field, fieldOf, hasContent, itemRange, rangeOf } from "./field.ts"
import { parseMarkdown, readMarkdown } from "./markdown.ts"
import { mentionsInPlain, mentionsOf, noMentions } from "./mentions.ts"
import { asRead } from "./pasted.ts"
import { plainText } from "./plain-text.ts"
import { readPlain } from "./plain/blocks.ts"
import { tablesIn } from "./rows.ts"
import { slipsIn } from "./slips.ts"
import type { Piece, Section, Outside, Part, Item } from "./piece.ts"

/** A piece of Markdown of which no more is known than its heading. */
export function unreadPiece(text: string): Piece {
	return { ...unreadHeading(text), mentions: noMentions, slips: [], ...ofText(text), unread: true }
}

/** Reads a piece of Markdown. Pure; equal texts give equal answers. */
export function readPiece(text: string): Piece {
	return pieceOf(parseMarkdown(text).children, text)
}

/** Reads a piece of plain Markdown; nothing if it is not plain. */
export function readPlainPiece(text: string): Piece | undefined {
	const nodes = readPlain(asRead(text))
	// An underscore may be part of an alias, or a mark next to it. What a link leads to is no running text.
	return nodes && pieceOf(nodes, text, /_|\]\(/.test(text) ? mentionsOf(nodes, text) : mentionsInPlain(text))
}

function pieceOf(nodes: readonly RootContent[], text: string, mentions = mentionsOf(nodes, text)): Piece {
	const cuts = cutAt(nodes, text.length, (depth) => depth <= 2)
	const outside = outsideIn(nodes, cuts, text)
	const title = outside.find(({ level }) => level === 1)
	return {
		...(title && { title }),
		sections: cuts.flatMap((cut) => (cut.depth === 2 ? [sectionOf(cut, text)] : [])),
		outside,
		mentions,
		slips: slipsIn(nodes, text),
		...ofText(text),
		unread: false,
	}
}

function ofText(text: string): Pick<Piece, "lineStarts" | "noTextAt" | "signs"> {
	const characters = charactersOf(text)
	const noTextAt = holds(characters, "maybeNoText") ? noTextIn(text) : undefined
	return { ...characters, ...(noTextAt !== undefined && { noTextAt }) }
}

/** A part of a piece read as the section of a heading that is not written as one: blanks take its place in `body`, `heading` is its length, `level` that of the heading. */
export function readSection(body: string, heading: number, title: string, level: number): Section {
	const cut = {
		depth: level,
		heading: { title, range: { start: 0, end: heading } },
		range: { start: 0, end: body.length },
		nodes: readMarkdown(body),
	}
	return sectionOf(cut, body, Math.max(3, level + 1))
}

function unreadHeading(text: string): Pick<Piece, "outside" | "sections"> {
	const match = /^## +([^\r\n]{1,200})/.exec(asRead(text.slice(0, 300)))
	const whole = { title: "", range: { start: 0, end: text.length }, fields: [], items: [], filled: true, ownEnd: text.length, tables: [] }
	if (!match) return { sections: [], outside: [{ ...whole, level: 0, heading: { start: 0, end: 0 } }] }
	const heading = { start: 0, end: match[0].trimEnd().length }
	const title = withoutClosingMarks(match[1] ?? "")
	return { sections: [{ ...whole, heading, title, subsections: [] }], outside: [] }
}

/** A heading's words without the number signs that may close it. */
function withoutClosingMarks(words: string): string {
	const open = trimmedEnd(words.trimEnd(), "#")
	return (open === open.trimEnd() ? words : open).trim()
}

interface Cut {
	readonly depth: number
	/** Absent for what comes before the first heading. */
	readonly heading?: { readonly title: string; readonly range: Range }
	readonly range: Range
	readonly nodes: readonly RootContent[]
}

/** What is before the first `#` or `##`, and under each `#`: one part for each heading in it. */
function outsideIn(nodes: readonly RootContent[], cuts: readonly Cut[], text: string): Outside[] {
	const end = cuts[0]?.range.start ?? text.length
	const before = nodes.filter((node) => rangeOf(node).start < end)
	const lead: Cut = { depth: 0, range: { start: 0, end }, nodes: before }
	return [lead, ...cuts].flatMap(({ depth, heading, range, nodes: under }) => {
		if (depth === 2) return []
		const deeper = cutAt(under, range.end, () => true)
		const ownEnd = deeper[0]?.range.start ?? range.end
		const ownNodes = deeper.length > 0 ? under.filter((node) => rangeOf(node).start < ownEnd) : under
		const own: Cut = { depth, ...(heading && { heading }), range: { start: range.start, end: ownEnd }, nodes: ownNodes }
		const isBlank = !heading && text.slice(own.range.start, ownEnd).trim() === ""
		return [...(isBlank ? [] : [own]), ...deeper].map((cut) => ({ ...partOf(cut, text), level: cut.depth }))
	})
}

function cutAt(nodes: readonly RootContent[], end: number, isCut: (depth: number) => boolean): Cut[] {
	const starts = nodes.flatMap((node, index) => (node.type === "heading" && isCut(node.depth) ? [{ node, index }] : []))
	return starts.map(({ node, index }, i) => {
		const next = starts[i + 1]
		return {
			depth: node.depth,
			heading: { title: plainText(node).trim(), range: rangeOf(node) },
			range: { start: rangeOf(node).start, end: next ? rangeOf(next.node).start : end },
			nodes: nodes.slice(index + 1, next?.index),
		}
	})
}

function partOf(cut: Cut, text: string): Part {
	const fields: Field[] = []
	const items: Item[] = []
	for (const node of cut.nodes) {
		if (node.type !== "list") continue
		for (const item of node.children) {
			const field = fieldOf(item, text)
			if (field) fields.push(field)
			items.push(itemOf(item, field, text))
		}
	}
	return {
		heading: cut.heading?.range ?? { start: cut.range.start, end: cut.range.start },
		title: cut.heading?.title ?? "",
		range: cut.range,
		fields,
		items,
		filled:
			items.some(({ empty }) => !empty) ||
			hasContent(
				cut.nodes.filter(({ type }) => type !== "list"),
				text,
			),
		ownEnd: cut.range.end,
		tables: tablesIn(cut.nodes),
	}
}

function itemOf(item: ListItem, field: Field | undefined, text: string): Item {
	const first: BlockContent | DefinitionContent | undefined = item.children[0]
	return {
		range: field?.range ?? itemRange(item, text),
		text: first?.type === "paragraph" ? plainText(first).trim() : "",
		empty: field?.empty ?? !hasContent(item.children, text),
	}
}

function sectionOf(cut: Cut, text: string, below = 3): Section {
	const first = cut.nodes.findIndex((node) => node.type === "heading" && node.depth === below)
	const own = first < 0 ? cut.nodes : cut.nodes.slice(0, first)
	const subsections = first < 0 ? [] : cutAt(cut.nodes.slice(first), cut.range.end, (depth) => depth <= below)
	const part = partOf({ ...cut, nodes: own }, text)
	return {
		...part,
		ownEnd: subsections[0]?.range.start ?? cut.range.end,
		subsections: subsections.map((sub) => partOf(sub, text)),
	}
}
