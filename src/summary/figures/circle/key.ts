/** Who the numbers of the circle are: each person's name and details, as many in a row as have room. */
import type { Element } from "../element.ts"
import { linked } from "../figure.ts"
import { shorten } from "../fit.ts"
import { edge, size } from "../style.ts"
import { type FigureRequest, figureWidth } from "../request.ts"
import { linesAt, textAt } from "../text.ts"
import { figureWords } from "../words.ts"
import type { Circled } from "./circled.ts"
import { disc } from "./person.ts"

const between = 20
/** A column is at least so wide, if the figure is. */
const leastColumn = 280
const indent = 28
const mostLines = 5

/** The key from `top` down. `lacking`: how many people the circle has no room for. */
export function key(
	request: FigureRequest,
	people: readonly Circled[],
	lacking: number,
	top: number,
): { readonly elements: readonly Element[]; readonly height: number } {
	const elements: Element[] = []
	let y = top
	const room = figureWidth(request) - 2 * edge
	const columns = Math.max(1, Math.floor((room + between) / (leastColumn + between)))
	const width = (room - (columns - 1) * between) / columns
	for (let index = 0; index < people.length; index += columns) {
		const row = people
			.slice(index, index + columns)
			.map((person, column) => entry(request, person, { x: edge + column * (width + between), y, width }))
		elements.push(...row.map(({ element }) => element))
		y += Math.max(...row.map(({ height }) => height))
	}
	if (lacking > 0)
		elements.push(textAt(edge, y + 12, figureWords.current.shared.more(lacking), { size: size.small, italic: true, fill: "muted" }))
	return { elements, height: y - top + (lacking > 0 ? 20 : 0) }
}

interface Column {
	readonly x: number
	readonly y: number
	readonly width: number
}

function entry(request: FigureRequest, person: Circled, { x, y, width }: Column): { readonly element: Element; readonly height: number } {
	const room = width - indent
	const detail = linesAt(x + indent, y + 15, figureWords.current.circle.person(person), {
		width: room,
		most: mostLines,
		size: size.tiny,
		fill: "muted",
	})
	const name = textAt(x + indent, y + 11, shorten(person.name, { width: room, size: size.text, bold: true }), {
		size: size.text,
		bold: true,
	})
	return {
		element: linked(
			request,
			person.place,
			figureWords.current.circle.personTip(person),
			...disc(x + 10, y + 13, 9.5, person),
			name,
			...detail.elements,
		),
		height: 15 + detail.height + 8,
	}
}
