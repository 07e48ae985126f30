/** What sessions noted last of each mechanism, in their words. */
import { heldSessions } from "../../../cases/course.ts"
import type { MechanismCourse } from "../../../cases/mechanisms.ts"
import { ratingNeedsEvidence, termTitle } from "../../../record/index.ts"
import type { Element } from "../element.ts"
import { linked } from "../figure.ts"
import { wrap } from "../fit.ts"
import { edge, size } from "../style.ts"
import { line } from "../marks.ts"
import type { FigureRequest, LineOfNote } from "../request.ts"
import { textAt } from "../text.ts"
import { calledIn } from "../written.ts"
import { figureWords } from "../words.ts"
import { type Layout, nameStep } from "./layout.ts"

interface Row {
	readonly text: string
	readonly place?: LineOfNote
	/** The words are ours, not those of a note. */
	readonly isOwn?: boolean
}

/** The last indicators of change, each in the words of its session; one without words appears with its rating. */
function rowsOf(request: FigureRequest, course: MechanismCourse): Row[] {
	const words = figureWords.current.mechanisms
	const most = 3
	const changes = course.indicators.filter(({ rating }) => rating === undefined || rating >= ratingNeedsEvidence)
	const rows = changes.slice(-most).map(({ note, rating, text, line: written }): Row => {
		const seen = text === "" ? (rating === undefined ? undefined : words.noExample) : calledIn(request, text)
		return {
			text: words.lastNoted(note.session, rating, seen),
			place: { file: note.file, line: written },
			isOwn: text === "",
		}
	})
	return rows.length > 0 ? rows : [{ text: course.indicators.length > 0 ? words.noChangeNoted : untouched(request, course), isOwn: true }]
}

/** What is said of a mechanism without an indicator: that a session rated it 0, or that none mentioned it. */
export function untouched({ case: patientCase }: FigureRequest, { mechanism }: MechanismCourse): string {
	const isRated = heldSessions(patientCase).some((session) => session.mechanisms.some((facts) => facts.mechanism === mechanism))
	return isRated ? termTitle("rating", "0") : figureWords.current.mechanisms.nothingNoted
}

/** From one line of what was noted to the next; and so many lines of each, next to the name or below it. */
const rowStep = 15
const mostLines = { nextTo: 3, below: 4 } as const

/** What changed last, mechanism by mechanism. */
export function noted(
	request: FigureRequest,
	{ nameWidth, left, end, drop }: Layout,
	courses: readonly MechanismCourse[],
	at: number,
): { readonly elements: readonly Element[]; readonly height: number } {
	const elements: Element[] = [
		line(edge, at - 6, end, at - 6),
		textAt(edge, at + 10, figureWords.current.mechanisms.lastChanges, { size: size.small, fill: "muted" }),
	]
	const isBelow = drop > 0
	let y = at + 30
	for (const course of courses) {
		const title = termTitle("mechanism", course.mechanism)
		const name = wrap(title, { width: nameWidth - (isBelow ? 0 : 8), size: size.small, bold: true }, 2)
		elements.push(...name.map((part, row) => textAt(edge, y + row * nameStep, part, { size: size.small, bold: true })))
		let below = isBelow ? y + name.length * nameStep + 1 : y
		for (const { text, place, isOwn = false } of rowsOf(request, course)) {
			const lines = wrap(text, { width: end - left, size: size.small }, isBelow ? mostLines.below : mostLines.nextTo)
			const style = { size: size.small, italic: isOwn, fill: isOwn ? "muted" : "ink" } as const
			const first = below
			elements.push(linked(request, place, text, ...lines.map((part, row) => textAt(left, first + row * rowStep, part, style))))
			below += lines.length * rowStep
		}
		y = Math.max(y + name.length * nameStep, below) + 8
	}
	return { elements, height: y - at }
}
