/** The front matter around the cursor, by its lines: it may be no YAML yet. */
import { variantOf } from "../../cases/course.ts"
import type { Case } from "../../cases/case.ts"
import type { CaseIndex } from "../../folder/index.ts"
import { layoutOf } from "../../note/front-matter/head.ts"
import { type HeadLine, headLines } from "../../note/front-matter/lines.ts"
import { findTerm, type Layout, type Measure, type Term } from "../../record/index.ts"
import type { Range } from "../../text/text.ts"

export interface FrontMatterRequest {
	readonly text: string
	readonly offset: number
	/** The note's key in the index: what it has itself does not count as taken. */
	readonly file: string
	readonly index: CaseIndex
	/** Scales of your own. */
	readonly scales?: readonly Measure[]
}

export interface HeadContext extends FrontMatterRequest {
	readonly line: HeadLine
	/** All other lines. */
	readonly others: readonly HeadLine[]
	/** The key at the margin that the line is under. */
	readonly parent?: HeadLine
	readonly layout?: Layout
	readonly variant: Term<"variant">
	readonly patientCase?: Case
}

/** The context of the cursor; nothing if it is outside of the front matter. */
export function headContext(request: FrontMatterRequest): HeadContext | undefined {
	const { text, offset, index } = request
	const lines = headLines(text) ?? []
	const at = lines.findIndex(({ range }) => range.start <= offset && offset <= range.end)
	const line = lines[at]
	if (!line) return undefined
	const others = lines.filter((other) => other !== line)
	const valueOf = (name: string): string => {
		const found = others.find((other) => isTop(other) && other.key?.name === name)
		return found ? wordsAt(text, found.value) : ""
	}
	const parent = isTop(line) ? undefined : lines.slice(0, at).findLast((other) => isTop(other) && other.key)
	const layout = layoutOf(findTerm("note", valueOf("note")), findTerm("session-status", valueOf("status")))
	const patientCase = index.case(valueOf("case"))
	return {
		...request,
		line,
		others,
		...(parent && { parent }),
		...(layout && { layout }),
		variant: findTerm("variant", valueOf("variant")) ?? (patientCase ? variantOf(patientCase) : "ipt"),
		...(patientCase && { patientCase }),
	}
}

/** Whether a line is at the margin, as the keys of the note are. */
export const isTop = ({ indent, isItem }: HeadLine): boolean => indent === "" && !isItem

/** What is written at a range, without quotes. */
export const wordsAt = (text: string, { start, end }: Range): string => text.slice(start, end).replace(/^(["'])(.*)\1$/, "$2")

/** Cases that other notes name: this note's own code is still being written. */
export const otherCases = ({ index, file }: FrontMatterRequest): Case[] =>
	index.cases().filter(({ notes }) => notes.some((note) => note.file !== file))
