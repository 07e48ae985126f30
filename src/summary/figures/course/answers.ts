/** Answers to the questions of a measure that is never summed: whether any was yes, and to which, as far as there is room. */
import { suicideGravity } from "../../../record/index.ts"
import { el, type Element } from "../element.ts"
import { words } from "../en.ts"
import { linked } from "../figure.ts"
import { size, stroke } from "../look.ts"
import { mark } from "../marks.ts"
import type { FigureRequest } from "../request.ts"
import { boxOf, group, overlap, textAt } from "../text.ts"
import { widthOf } from "../width.ts"
import { type Axis, left, right, sideOf } from "./axis.ts"
import { contractLine } from "./contract.ts"
import type { Answered, Panel } from "./series.ts"

export function answersLane(request: FigureRequest, axis: Axis, { answers, name }: Panel, top: number, bottom: number): Element[] {
	const middle = (top + bottom) / 2 + 6
	const frame = el("rect", {
		x: left,
		y: top,
		width: right - left,
		height: bottom - top,
		fill: "none",
		stroke: "line",
		"stroke-width": stroke.fine,
	})
	if (answers.length === 0) return [frame, textAt(left + 8, middle - 2, words.noTotal, { size: size.small, italic: true, fill: "muted" })]
	const labels = labelsOf(answers, axis, middle - 7)
	return [
		frame,
		...contractLine(axis, top, bottom),
		textAt(left - 6, middle + 3, words.anyYes, { size: size.tiny, fill: "muted", anchor: "end" }),
		...answers.map((answered) => {
			const { column, score, yes } = answered
			const drawn = mark("square", axis.x(column), middle, yes.length > 0 ? { fill: "alert", stroke: "alert" } : {})
			const label = labels.get(answered)
			return group(
				undefined,
				linked(request, { file: score.note.file, line: score.line }, words.answersTip(name, yes), drawn),
				label && textAt(label.x, label.y, label.words, look),
			)
		}),
	]
}

const look = { size: size.tiny, anchor: "middle" } as const

interface Label {
	readonly words: string
	readonly x: number
	readonly y: number
}

/** What is told of each: all where there is room, else the gravest. Of two that stand close the graver keeps its label. */
function labelsOf(answers: readonly Answered[], axis: Axis, y: number): ReadonlyMap<Answered, Label> {
	const placed = new Map<Answered, Label>()
	const place = (answered: Answered, said: string): boolean => {
		const label = labelAt(axis, answered.column, said, y)
		const { left: from, right: to, ...box } = boxOf(label.x, label.y, said, look)
		const room = { ...box, left: from - 1.5, right: to + 1.5 }
		if (Array.from(placed).some(([other, { words: theirs, x }]) => other !== answered && overlap(room, boxOf(x, y, theirs, look))))
			return false
		placed.set(answered, label)
		return true
	}
	const told = answers.filter(({ yes }) => yes.length > 0).map((answered) => ({ answered, inGravity: byGravity(answered.yes) }))
	for (const {
		answered,
		inGravity: [gravest = "", ...more],
	} of told.toSorted((a, b) => rank(a.inGravity[0]) - rank(b.inGravity[0])))
		place(answered, words.andMore(gravest, more.length))
	// Each grows as far as all can before one grows further.
	for (const fuller of [inRanges, (yes: readonly string[]) => yes.join(" ")])
		for (const answered of placed.keys()) place(answered, fuller(answered.yes))
	return placed
}

/** Over its mark, as near as the frame and the end of the contract let it stand. */
function labelAt(axis: Axis, column: number, said: string, y: number): Label {
	const at = axis.x(column)
	const half = widthOf(said, size.tiny) / 2
	const [least, most] = sideOf(axis, at)
	return { words: said, x: Math.min(Math.max(at, least + half + 1), most - half - 1), y }
}

const rank = (question = ""): number => (suicideGravity.includes(question) ? suicideGravity.indexOf(question) : suicideGravity.length)

const byGravity = (yes: readonly string[]): string[] => yes.toSorted((a, b) => rank(a) - rank(b))

/** `q1, q4–q6`: three and more in a row by their ends. */
function inRanges(yes: readonly string[]): string {
	const runs: string[][] = []
	for (const question of yes) {
		const last = runs.at(-1)
		if (last && numberOf(question) === numberOf(last.at(-1)) + 1) last.push(question)
		else runs.push([question])
	}
	return runs.map((run) => (run.length > 2 ? words.range(run[0] ?? "", run.at(-1) ?? "") : run.join(", "))).join(", ")
}

/** What is no plain number of a question stands in no row. */
const numberOf = (question = ""): number => Number(/^q(\d+)$/.exec(question)?.[1] ?? Number.NaN)
