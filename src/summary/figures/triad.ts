/**
 * The interpersonal triad: an acute stressor acts on a person with a biological, psychological and social diathesis; social
 * support buffers it, and if that is not enough, distress follows (Stuart & Robertson 2012).
 */
import { bandTitle } from "../../cases/measure-facts.ts"
import { mainMeasureOf, scoresOf, totalsInTime } from "../../cases/scores.ts"
import { noteHead } from "../../note/note-head.ts"
import { wordsOf, triadSections } from "../../record/index.ts"
import { fieldsOf, partCode, placesWithin } from "../../record/places.ts"
import { el, type Element } from "./element.ts"
import { figureOf, linked, top } from "./figure.ts"
import { wrap } from "./fit.ts"
import { dash, edge, leading, size, stroke } from "./style.ts"
import { way } from "./marks.ts"
import { type Figure, type FigureRequest, figureWidth, isNarrow } from "./request.ts"
import { type Lines, linesAt, textAt } from "./text.ts"
import { calledIn, type Written, writtenField, writtenPart } from "./written.ts"
import { figureWords } from "./words.ts"

/** One thing that a part of the triad contains: written, or not yet. */
interface Entry {
	readonly title: string
	readonly written?: Written
}

interface BoxText {
	readonly title: string
	readonly entries: readonly Entry[]
}

/** Draws the triad of a case; what the formulation lacks is drawn as not yet written. */
export function triad(request: FigureRequest): Figure {
	const words = figureWords.current.triad
	const parts = triadSections.map((id) => partOf(request, id))
	const distress = distressOf(request)
	const drawn = isNarrow(request) ? stacked(request, parts, distress) : sideBySide(request, parts, distress)
	return figureOf(request, {
		id: "triad",
		title: words.title,
		description: words.description(
			[...parts, distress].map(({ title, entries }) =>
				words.part(
					title,
					entries.map(({ title: name, written }) => words.entry(name, written?.text ?? words.notWritten)),
				),
			),
		),
		height: top + drawn.height + edge,
		content: drawn.elements,
	})
}

/** The three parts in a row, the distress below them. */
function sideBySide(request: FigureRequest, parts: readonly BoxText[], distress: BoxText): Drawn {
	const width = figureWidth(request)
	const columnWidth = (width - 2 * edge - 2 * between) / 3
	const titleLines = Math.max(...parts.map(({ title }) => titleOf(title, { x: 0, y: 0, width: columnWidth }).elements.length))
	const columns = parts.map((part, index) => {
		const x = edge + index * (columnWidth + between)
		return { x, drawn: box(request, part, { x, y: top, width: columnWidth, most: mostLines, titleLines }) }
	})
	const height = Math.max(...columns.map(({ drawn }) => drawn.height))
	const arrowTop = top + height
	const result = wideBox(request, distress, { x: edge, y: arrowTop + arrowHeight, width: width - 2 * edge, most: 4 })
	return {
		elements: [
			...columns.flatMap(({ x, drawn }, index) => [
				frame(x, top, columnWidth, height, stroke.plain),
				...drawn.elements,
				...arrow(x + columnWidth / 2, arrowTop, columnWidth, index),
			]),
			frame(edge, arrowTop + arrowHeight, width - 2 * edge, result.height, stroke.strong),
			...result.elements,
		],
		height: height + arrowHeight + result.height,
	}
}

/** Each part below the one before, with its arrow next to its words. */
function stacked(request: FigureRequest, parts: readonly BoxText[], distress: BoxText): Drawn {
	const place = { x: edge, width: figureWidth(request) - 2 * edge, most: mostLines }
	const elements: Element[] = []
	let at = top
	for (const [index, part] of [...parts, distress].entries()) {
		const drawn = box(request, part, { ...place, y: at })
		const isLast = index === parts.length
		elements.push(frame(edge, at, place.width, drawn.height, isLast ? stroke.strong : stroke.plain), ...drawn.elements)
		at += drawn.height
		if (isLast) break
		const words = figureWords.current.triad.leadsOn[index] ?? ""
		elements.push(
			...arrowTo(edge + 24, at + 4, at + arrowGap - 4, index),
			textAt(edge + 42, at + arrowGap / 2 + 4, words, { size: size.small, italic: true, fill: "muted" }),
		)
		at += arrowGap
	}
	return { elements, height: at - top }
}

const between = 14
const arrowHeight = 62
/** From one part to the next if they are one below the other. */
const arrowGap = 34
const mostLines = 6
const inner = 12

/** The fields of a section, or those and the prose of each of its sub-sections, as the record has them. */
function partOf(request: FigureRequest, id: (typeof triadSections)[number]): BoxText {
	const { formulation } = request.case
	const place = partCode(id)
	const entry = (field: string, written: Written | undefined): Entry => ({ title: wordsOf(field).title, ...(written && { written }) })
	const own = fieldsOf({ within: place }).map((field) => entry(field.id, writtenField(request, formulation, id, field.id)))
	const ofSubsections = placesWithin(place).flatMap(({ kind, id: sub, code }) => {
		if (kind !== "subsection") return []
		const fields = fieldsOf({ within: code }).map((field) => ({
			...entry(field.id, writtenField(request, formulation, sub, field.id)),
			title: figureWords.current.triad.fieldWithin(wordsOf(sub).title, wordsOf(field.id).title),
		}))
		return fields.some(({ written }) => written) ? fields : [entry(sub, writtenPart(request, formulation, sub))]
	})
	// If no field is filled, what is written in the section next to its fields is the entry.
	const entries = [...own, ...ofSubsections]
	const prose = entries.every(({ written }) => written === undefined) ? writtenPart(request, formulation, id) : undefined
	return { title: wordsOf(id).title, entries: prose ? [{ title: figureWords.current.triad.asWritten, written: prose }] : entries }
}

/** The distress that follows: its onset and diagnosis, the first score of the main measure, and the presenting problem in its own words. */
function distressOf(request: FigureRequest): BoxText {
	const words = figureWords.current.triad
	const { case: patientCase, notes } = request
	const { formulation } = patientCase
	const note = formulation && notes.get(formulation.file)
	const head = note && noteHead(note)
	const name = mainMeasureOf(patientCase)
	const first = name === undefined ? undefined : totalsInTime(scoresOf(patientCase).get(name) ?? [])[0]
	const fromHead = (key: "diagnosis" | "onset", text: string | undefined): Entry => ({
		title: wordsOf(`front-matter.${key}`).title,
		...(formulation &&
			text !== undefined &&
			text !== "" && {
				written: { text: calledIn(request, text), place: { file: formulation.file, line: formulation.keyLines[key] ?? 0 } },
			}),
	})
	const presenting = writtenPart(request, formulation, "formulation.presenting-problem")
	return {
		title: words.distress,
		entries: [
			{ title: wordsOf("formulation.presenting-problem").title, ...(presenting && { written: presenting }) },
			fromHead("onset", head?.onset),
			fromHead("diagnosis", head?.diagnosis && words.diagnoses(head.diagnosis)),
			...(first === undefined
				? []
				: [
						{
							title: words.firstScore,
							written: {
								text: words.score({ ...first, band: bandTitle(first) }),
								place: { file: first.note.file, line: first.line },
							},
						},
					]),
		],
	}
}

interface BoxPlace {
	readonly x: number
	readonly y: number
	readonly width: number
	/** So many lines of each entry. */
	readonly most: number
	/** So many lines are left for the title, as those next to it need them. */
	readonly titleLines?: number
}

interface Drawn {
	readonly elements: readonly Element[]
	readonly height: number
}

/** A part's title and entries from the top of its box. */
function box(request: FigureRequest, { title, entries }: BoxText, place: BoxPlace): Drawn {
	const lines = titleOf(title, place)
	const { titleLines = lines.elements.length } = place
	const head = 28 + (titleLines - 1) * size.heading * leading
	const list = entriesAt(request, entries, { ...place, y: place.y + head })
	return { elements: [...lines.elements, ...list.elements], height: head + list.height + 4 }
}

/** The title of a box, in two lines if it has no room in one. */
const titleOf = (title: string, { x, y, width }: Omit<BoxPlace, "most">): Lines =>
	linesAt(x + inner, y + 20 - size.heading, title, { width: width - 2 * inner, most: 2, size: size.heading, bold: true })

/** The distress: its words over the whole width, the other entries side by side below. */
function wideBox(request: FigureRequest, { title, entries: [first, ...others] }: BoxText, place: BoxPlace): Drawn {
	const head = box(request, { title, entries: first ? [first] : [] }, place)
	const column = place.width / others.length
	const row = others.map((entry, index) =>
		entriesAt(request, [entry], { x: place.x + index * column, y: place.y + head.height, width: column, most: 3 }),
	)
	return {
		elements: [...head.elements, ...row.flatMap(({ elements }) => elements)],
		height: head.height + Math.max(...row.map(({ height }) => height)) + 4,
	}
}

/** Entries one below the other; what is missing is in a dashed frame. */
function entriesAt(request: FigureRequest, entries: readonly Entry[], { x, y, width: wide, most }: BoxPlace): Drawn {
	const words = figureWords.current.triad
	const elements: Element[] = []
	let at = y
	for (const { title, written } of entries) {
		const text = written?.text ?? words.notWritten
		const label = linesAt(x + inner, at + 1, title, { width: wide - 2 * inner, most: 3, size: size.tiny, fill: "muted" })
		const lines = linesAt(x + inner, at + 1 + label.height, text, {
			width: wide - 2 * inner,
			most,
			size: size.small,
			italic: written === undefined,
			fill: written === undefined ? "muted" : "ink",
		})
		const height = 1 + label.height + lines.height + 8
		const gap =
			written === undefined
				? [
						el("rect", {
							x: x + inner - 5,
							y: at - 1,
							width: wide - 2 * inner + 10,
							height: height - 4,
							rx: 2,
							fill: "none",
							stroke: "muted",
							"stroke-width": stroke.fine,
							"stroke-dasharray": dash.missing,
						}),
					]
				: []
		elements.push(linked(request, written?.place, words.entry(title, text), ...gap, ...label.elements, ...lines.elements))
		at += height
	}
	return { elements, height: at - y }
}

const frame = (x: number, y: number, wide: number, height: number, line: number): Element =>
	el("rect", { x, y, width: wide, height, rx: 4, fill: "accent", "fill-opacity": 0.05, stroke: "accent", "stroke-width": line })

/** What each part does, in up to two lines, and its arrow down to the distress. */
function arrow(x: number, y: number, room: number, index: number): Element[] {
	const lines = wrap(figureWords.current.triad.leadsOn[index] ?? "", { width: room, size: size.small }, 2)
	const step = size.small * leading
	return [
		...lines.map((line, row) => textAt(x, y + 15 + row * step, line, { size: size.small, italic: true, fill: "muted", anchor: "middle" })),
		...arrowTo(x, y + 8 + lines.length * step, y + arrowHeight - 5, index),
	]
}

/** An arrow: stressor and diathesis lead on, support keeps distress down. */
function arrowTo(x: number, start: number, end: number, index: number): Element[] {
	const isBuffer = index === 2
	const head = isBuffer ? way([x - 9, end], [x + 9, end]) : way([x - 5, end - 7], [x, end], [x + 5, end - 7])
	return [el("path", { d: way([x, start], [x, end]) + head, fill: "none", stroke: "ink", "stroke-width": 1.6, "stroke-linejoin": "round" })]
}
