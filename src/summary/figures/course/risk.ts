/** Risk from note to note: the item on suicidal thoughts as a number, and the level as a bar, even if it is missing. */
import { type RiskStep, riskTrack } from "../../../cases/risk.ts"
import { isPlaceless } from "../../../cases/order.ts"
import { el, type Element } from "../element.ts"
import { linked } from "../figure.ts"
import { shorten } from "../fit.ts"
import { dash, size, stroke } from "../style.ts"
import { line } from "../marks.ts"
import type { FigureRequest } from "../request.ts"
import { boxOf, overlap, textAt } from "../text.ts"
import { widthOf } from "../width.ts"
import { figureWords } from "../words.ts"
import { type Axis, besidePlot, sideOf } from "./axis.ts"
import { contractLine } from "./contract.ts"
import type { Drawn } from "./panel.ts"
import { rowName } from "./rows.ts"

/** Bars of the levels rise by so much from one to the next; the lowest is a tick. */
const rise = 7
const tick = 1.5
const heights = { none: tick, low: rise, moderate: 2 * rise, high: 3 * rise } as const
const itemRow = 14
const barRow = 3 * rise + 4

/** The steps that the figure shows: those with a known place in time; none if all of them are silent. */
export function riskSteps({ case: patientCase }: Pick<FigureRequest, "case">): readonly RiskStep[] {
	const steps = riskTrack(patientCase).filter(({ note }) => !isPlaceless(note))
	return steps.some(({ level, items, answers }) => level !== "not-recorded" || items.length + answers.length > 0) ? steps : []
}

/** The row of risk; nothing without steps. */
export function riskLane(request: FigureRequest, axis: Axis, steps: readonly RiskStep[], top: number): Drawn {
	if (steps.length === 0) return { elements: [], height: 0 }
	const words = figureWords.current.course
	const { left, right } = axis
	const bottom = top + itemRow + barRow
	return {
		elements: [
			rowName(axis, top + 9, words.rows.suicideItem),
			rowName(axis, bottom - rise, words.rows.riskLevel),
			textAt(
				right + besidePlot,
				bottom - 3 * rise + 4,
				shorten(words.levelText("high"), { width: axis.end - right - besidePlot, size: size.tiny }),
				{
					size: size.tiny,
					fill: "muted",
				},
			),
			textAt(right + besidePlot, bottom, shorten(words.levelText("none"), { width: axis.end - right - besidePlot, size: size.tiny }), {
				size: size.tiny,
				fill: "muted",
			}),
			line(left, bottom, right, bottom),
			...contractLine(axis, top, bottom),
			...steps.flatMap((step) => bar(request, axis, step, bottom)),
			...numbers(request, axis, steps, top + 9),
		],
		height: bottom - top + 12,
	}
}

/** The level as a bar; an empty one if there is none: dashed if it is required and missing, with a whole edge in a section without it. */
function bar(request: FigureRequest, axis: Axis, { note, level, line: at }: RiskStep, bottom: number): Element[] {
	if (level === "not-recorded") return []
	const isGiven = level !== "missing" && level !== "no-level"
	const height = isGiven ? heights[level] : heights.high
	const barWidth = Math.max(2, Math.min(9, axis.step * 0.6))
	const colour = level === "none" || level === "low" ? "accent" : "alert"
	const style = isGiven ? { fill: colour, stroke: colour, "stroke-width": stroke.fine } : missingStyle(level)
	const rect = el("rect", { x: axis.x(axis.columnOf(note)) - barWidth / 2, y: bottom - height, width: barWidth, height, ...style })
	return [linked(request, { file: note.file, line: at }, figureWords.current.course.levelTip(level, note), rect)]
}

const missingStyle = (level: "missing" | "no-level") =>
	level === "missing"
		? ({ fill: "none", stroke: "alert", "stroke-width": stroke.plain, "stroke-dasharray": dash.fine } as const)
		: ({ fill: "none", stroke: "ink", "stroke-width": stroke.plain } as const)

/** The empty bar of a level that is not there, with its middle at a place. */
export const missingBar = (level: "missing" | "no-level", x: number, y: number): Element =>
	el("rect", { x: x - 4, y: y - 5.5, width: 8, height: 11, ...missingStyle(level) })

interface Label {
	readonly text: string
	readonly isRaised: boolean
	readonly tip: string
	readonly file: string
	readonly line: number
	readonly column: number
}

/** The numbers over the bars, as many as have room: raised ones first, then the last. */
function numbers(request: FigureRequest, axis: Axis, steps: readonly RiskStep[], y: number): Element[] {
	const labels = steps.filter(({ items, answers }) => items.length + answers.length > 0).map((step) => labelOf(step, axis))
	const placed: { readonly label: Label; readonly x: number }[] = []
	for (const label of [...labels.filter(({ isRaised }) => isRaised), ...labels.filter(({ isRaised }) => !isRaised).toReversed()]) {
		const half = widthOf(label.text, size.tiny, label.isRaised) / 2
		const [least, most] = sideOf(axis, axis.x(label.column))
		const x = Math.min(Math.max(axis.x(label.column), least + half + 1), most - half - 1)
		const box = boxOf(x, y, label.text, styleOf(label))
		const room = { ...box, left: box.left - 1.5, right: box.right + 1.5 }
		if (!placed.some((other) => overlap(room, boxOf(other.x, y, other.label.text, styleOf(other.label))))) placed.push({ label, x })
	}
	return placed.map(({ label, x }) =>
		linked(request, { file: label.file, line: label.line }, label.tip, textAt(x, y, label.text, styleOf(label))),
	)
}

const styleOf = ({ isRaised }: Label) =>
	({ size: size.tiny, anchor: "middle", bold: isRaised, fill: isRaised ? "alert" : "muted" }) as const

/** The highest item, or whether a screener has a yes. */
function labelOf(step: RiskStep, axis: Axis): Label {
	const { note, items, answers } = step
	const [item] = items.toSorted((a, b) => Number(b.isRaised) - Number(a.isRaised) || b.value - a.value)
	const isYes = answers.some(({ yes }) => yes.length > 0)
	const words = figureWords.current.course
	const text = item && !(isYes && !item.isRaised) ? figureWords.current.shared.number(item.value) : isYes ? words.yes : words.no
	return {
		text,
		isRaised: isYes || item?.isRaised === true,
		tip: words.riskTip(step),
		file: note.file,
		line: item?.line ?? answers[0]?.line ?? 0,
		column: axis.columnOf(note),
	}
}
