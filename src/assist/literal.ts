/** Where Markdown is left as it is: code, HTML and comments, in which nothing of a note is read. */
import type { Node, RootContent } from "mdast"
import { readMarkdown } from "../note/body/markdown.ts"
import type { Note } from "../note/read.ts"

/** Whether what is written at an offset is read as Markdown: in the body, and neither in code, HTML nor a comment. */
export function isMarkdown(note: Pick<Note, "frontMatter" | "placedPieces" | "text">, offset: number): boolean {
	return offset >= (note.frontMatter?.bodyStart ?? 0) && !isLiteral(note, offset)
}

/** Whether an offset of the body is in code, HTML or a comment, or in a piece that was left unread. */
export function isLiteral({ text, placedPieces }: Pick<Note, "placedPieces" | "text">, offset: number): boolean {
	const index = placedPieces.findLastIndex(({ at }) => at <= offset)
	const placed = placedPieces[index]
	if (!placed) return false
	if (placed.piece.unread) return true
	const source = text.slice(placed.at, placedPieces[index + 1]?.at)
	return holdsLiterally(readMarkdown(source), offset - placed.at)
}

function holdsLiterally(nodes: readonly RootContent[], offset: number): boolean {
	return nodes.some((node) => {
		if (!holds(node, offset)) return false
		if (node.type === "code" || node.type === "html" || node.type === "inlineCode") return true
		return "children" in node && holdsLiterally(node.children, offset)
	})
}

/** The end of a block belongs to it: what is written there goes on in it. */
const holds = ({ type, position }: Node, offset: number): boolean => {
	const start = position?.start.offset ?? 0
	const end = position?.end.offset ?? 0
	return start < offset && (type === "inlineCode" ? offset < end : offset <= end)
}
