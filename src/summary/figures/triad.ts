/**
 * The interpersonal triad: an acute stressor acts on a person with a biological, psychological and social diathesis; social
 * support buffers it, and where that is not enough distress follows (Stuart & Robertson 2012).
 */
import { mainMeasureOf, scoresOf, totalsInTime } from "../../cases/scores.ts"
import { readHead } from "../../note/front-matter/head.ts"
import { wordsOf } from "../../record/index.ts"
import { fieldsOf, partCode, placesWithin } from "../../record/places.ts"
import { el, type Element } from "./element.ts"
import { words } from "./en.ts"
import { figureOf, linked, top } from "./figure.ts"
import { dash, edge, size, stroke, width } from "./look.ts"
import { way } from "./marks.ts"
import type { Figure, FigureRequest } from "./request.ts"
import { numberText } from "./scale.ts"
import { linesAt, textAt } from "./text.ts"
import { calledIn, fieldTold, partTold, type Told } from "./told.ts"

/** One thing that a part of the triad holds: told, or not yet. */
interface Entry {
	readonly title: string
	readonly told?: Told
}

interface Part {
	readonly title: string
	readonly entries: readonly Entry[]
}

export function triad(request: FigureRequest): Figure {
	const parts = (["formulation.acute-stressor", "formulation.diathesis", "formulation.social-support"] as const).map((id) =>
		partOf(request, id),
	)
	const distress = distressOf(request)
	const columnWidth = (width - 2 * edge - 2 * between) / 3
	const columns = parts.map((part, index) => ({
		x: edge + index * (columnWidth + between),
		drawn: box(request, part, { x: edge + index * (columnWidth + between), y: top, width: columnWidth, most: mostLines }),
	}))
	const height = Math.max(...columns.map(({ drawn }) => drawn.height))
	const arrowTop = top + height
	const result = wideBox(request, distress, { x: edge, y: arrowTop + arrowHeight, width: width - 2 * edge, most: 4 })
	return figureOf(request, {
		id: "triad",
		title: words.triad,
		description: [...parts, distress]
			.map(({ title, entries }) =>
				words.partInWords(
					title,
					entries.map(({ title: name, told }) => `${name}: ${told?.text ?? words.notWritten}`),
				),
			)
			.join(" "),
		height: arrowTop + arrowHeight + result.height + edge,
		content: [
			columns.map(({ x, drawn }, index) => [
				frame(x, top, columnWidth, height, stroke.plain),
				drawn.elements,
				arrow(x + columnWidth / 2, arrowTop, index),
			]),
			frame(edge, arrowTop + arrowHeight, width - 2 * edge, result.height, stroke.strong),
			result.elements,
		],
	})
}

const between = 14
const arrowHeight = 58
const mostLines = 6
const inner = 12

/** The fields of a section, or those and the prose of each of its sub-sections, as the record has them. */
function partOf(request: FigureRequest, id: "formulation.acute-stressor" | "formulation.diathesis" | "formulation.social-support"): Part {
	const { formulation } = request.case
	const place = partCode(id)
	const entry = (field: string, told: Told | undefined): Entry => ({ title: wordsOf(field).title, ...(told && { told }) })
	const own = fieldsOf({ within: place }).map((field) => entry(field.id, fieldTold(request, formulation, id, field.id)))
	const ofSubsections = placesWithin(place).flatMap(({ kind, id: sub, code }) => {
		if (kind !== "subsection") return []
		const told = fieldsOf({ within: code }).map((field) => ({
			...entry(field.id, fieldTold(request, formulation, sub, field.id)),
			title: `${wordsOf(sub).title}: ${wordsOf(field.id).title.toLowerCase()}`,
		}))
		return told.some((each) => each.told) ? told : [entry(sub, partTold(request, formulation, sub))]
	})
	// What stands in a section beside its fields is told as well where no field is.
	const entries = [...own, ...ofSubsections]
	const prose = entries.every(({ told }) => told === undefined) ? partTold(request, formulation, id) : undefined
	return { title: wordsOf(id).title, entries: prose ? [{ title: words.asWritten, told: prose }] : entries }
}

/** The distress that follows: its onset and diagnosis, the first score of the main measure, and the presenting problem in its own words. */
function distressOf(request: FigureRequest): Part {
	const { case: of, notes } = request
	const { formulation } = of
	const note = formulation && notes.get(formulation.file)
	const head = note?.frontMatter && readHead(note.frontMatter)
	const name = mainMeasureOf(of)
	const first = name === undefined ? undefined : totalsInTime(scoresOf(of).get(name) ?? [])[0]
	const fromHead = (key: "diagnosis" | "onset", text: string | undefined): Entry => ({
		title: wordsOf(`front-matter.${key}`).title,
		...(formulation &&
			text !== undefined &&
			text !== "" && { told: { text: calledIn(request, text), place: { file: formulation.file, line: formulation.keyLines[key] ?? 0 } } }),
	})
	const presenting = partTold(request, formulation, "formulation.presenting-problem")
	return {
		title: words.distress,
		entries: [
			{ title: wordsOf("formulation.presenting-problem").title, ...(presenting && { told: presenting }) },
			fromHead("onset", head?.onset),
			fromHead("diagnosis", head?.diagnosis?.join("; ")),
			...(first === undefined
				? []
				: [
						{
							title: words.firstScore,
							told: {
								text: words.scoreText(first.name, numberText(first.total), first.band, words.noteName(first.note)),
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
}

interface Drawn {
	readonly elements: readonly Element[]
	readonly height: number
}

/** A part's title and entries from the top of its box. */
function box(request: FigureRequest, { title, entries }: Part, place: BoxPlace): Drawn {
	const list = entriesAt(request, entries, { ...place, y: place.y + 28 })
	return {
		elements: [textAt(place.x + inner, place.y + 20, title, { size: size.heading, bold: true }), ...list.elements],
		height: 28 + list.height + 4,
	}
}

/** The distress: its words over the whole width, the other entries side by side below. */
function wideBox(request: FigureRequest, { title, entries: [first, ...others] }: Part, place: BoxPlace): Drawn {
	const head = box(request, { title, entries: first ? [first] : [] }, place)
	const column = place.width / others.length
	const row = others.map((entry, index) =>
		entriesAt(request, [entry], { x: place.x + index * column, y: place.y + head.height, width: column, most: 2 }),
	)
	return {
		elements: [...head.elements, ...row.flatMap(({ elements }) => elements)],
		height: head.height + Math.max(...row.map(({ height }) => height)) + 4,
	}
}

/** Entries one below the other; what is missing stands in a dashed frame. */
function entriesAt(request: FigureRequest, entries: readonly Entry[], { x, y, width: wide, most }: BoxPlace): Drawn {
	const elements: Element[] = []
	let at = y
	for (const { title, told } of entries) {
		const text = told?.text ?? words.notWritten
		const label = textAt(x + inner, at + 12, title, { size: size.tiny, fill: "muted" })
		const lines = linesAt(x + inner, at + 15, text, {
			width: wide - 2 * inner,
			most,
			size: size.small,
			italic: told === undefined,
			fill: told === undefined ? "muted" : "ink",
		})
		const height = 15 + lines.height + 8
		const gap =
			told === undefined
				? [
						el("rect", {
							x: x + inner - 5,
							y: at + 1,
							width: wide - 2 * inner + 10,
							height: height - 5,
							rx: 2,
							fill: "none",
							stroke: "muted",
							"stroke-width": stroke.fine,
							"stroke-dasharray": dash.missing,
						}),
					]
				: []
		elements.push(linked(request, told?.place, `${title}: ${text}`, ...gap, label, ...lines.elements))
		at += height
	}
	return { elements, height: at - y }
}

const frame = (x: number, y: number, wide: number, height: number, line: number): Element =>
	el("rect", { x, y, width: wide, height, rx: 4, fill: "accent", "fill-opacity": 0.05, stroke: "accent", "stroke-width": line })

/** What each part does, on its way down to the distress: stressor and diathesis lead to it, support holds it back. */
function arrow(x: number, y: number, index: number): Element[] {
	const [start, end] = [y + 22, y + arrowHeight - 5]
	const isBuffer = index === 2
	const head = isBuffer ? way([x - 9, end], [x + 9, end]) : way([x - 5, end - 7], [x, end], [x + 5, end - 7])
	return [
		textAt(x, y + 15, words.leadsOn[index] ?? "", { size: size.tiny * 1.05, italic: true, fill: "muted", anchor: "middle" }),
		el("path", { d: way([x, start], [x, end]) + head, fill: "none", stroke: "ink", "stroke-width": 1.6, "stroke-linejoin": "round" }),
	]
}
