/** Answers to the questions of a measure that is never summed: whether any was yes, and to which, if there is room. */
import { suicideGravity } from "../../../record/index.ts"
import { el, type Element } from "../element.ts"
import { linked } from "../figure.ts"
import { size, stroke } from "../style.ts"
import { mark } from "../marks.ts"
import type { FigureRequest } from "../request.ts"
import { boxOf, group, overlap, textAt } from "../text.ts"
import { widthOf } from "../width.ts"
import { figureWords } from "../words.ts"
import { type Axis, sideOf } from "./axis.ts"
import { contractLine } from "./contract.ts"
import type { Answered, Panel } from "./series.ts"

/** The row of a measure that consists of questions: a mark for each note, with what was answered with yes. */
export function answersLane(request: FigureRequest, axis: Axis, { answers, name }: Panel, top: number, bottom: number): Element[] {
	const { left, right } = axis
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
	if (answers.length === 0)
		return [frame, textAt(left + 8, middle - 2, figureWords.current.course.noTotal, { size: size.small, italic: true, fill: "muted" })]
	const labels = labelsOf(answers, axis, middle - 7)
	return [
		frame,
		...contractLine(axis, top, bottom),
		textAt(left - 6, middle + 3, figureWords.current.course.rows.answers, { size: size.tiny, fill: "muted", anchor: "end" }),
		...answers.map((answered) => {
			const { column, score, yes } = answered
			const drawn = mark("square", axis.x(column), middle, yes.length > 0 ? { fill: "alert", stroke: "alert" } : {})
			const label = labels.get(answered)
			return group(
				undefined,
				linked(request, { file: score.note.file, line: score.line }, figureWords.current.course.answersTip(name, yes), drawn),
				label && textAt(label.x, label.y, label.text, style),
			)
		}),
	]
}

const style = { size: size.tiny, anchor: "middle" } as const

interface Label {
	readonly text: string
	readonly x: number
	readonly y: number
}

/** The label of each: all questions with yes if there is room, otherwise the gravest. Of two that are close the graver keeps its label. */
function labelsOf(answers: readonly Answered[], axis: Axis, y: number): ReadonlyMap<Answered, Label> {
	const placed = new Map<Answered, Label>()
	const place = (answered: Answered, text: string): boolean => {
		const label = labelAt(axis, answered.column, text, y)
		const { left: from, right: to, ...box } = boxOf(label.x, label.y, text, style)
		const room = { ...box, left: from - 1.5, right: to + 1.5 }
		if (Array.from(placed).some(([other, { text: theirs, x }]) => other !== answered && overlap(room, boxOf(x, y, theirs, style))))
			return false
		placed.set(answered, label)
		return true
	}
	const withYes = answers.filter(({ yes }) => yes.length > 0).map((answered) => ({ answered, inGravity: byGravity(answered.yes) }))
	for (const {
		answered,
		inGravity: [gravest = "", ...more],
	} of withYes.toSorted((a, b) => rank(a.inGravity[0]) - rank(b.inGravity[0])))
		place(answered, figureWords.current.course.questionAndMore(gravest, more.length))
	// Each grows as far as all can before one grows further.
	for (const fuller of [inRanges, (yes: readonly string[]) => yes.join(" ")])
		for (const answered of placed.keys()) place(answered, fuller(answered.yes))
	return placed
}

/** Over its mark, or as near to it as the frame and the end of the contract allow. */
function labelAt(axis: Axis, column: number, text: string, y: number): Label {
	const at = axis.x(column)
	const half = widthOf(text, size.tiny) / 2
	const [least, most] = sideOf(axis, at)
	return { text, x: Math.min(Math.max(at, least + half + 1), most - half - 1), y }
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
	const { questions, questionRange } = figureWords.current.course
	return questions(runs.flatMap((run) => (run.length > 2 ? questionRange(run[0] ?? "", run.at(-1) ?? "") : run)))
}

/** The number of a question with a plain numbered key; other questions are part of no range. */
const numberOf = (question = ""): number => Number(/^q(\d+)$/.exec(question)?.[1] ?? Number.NaN)
