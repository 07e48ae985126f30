/** Who the numbers of the circle are: each person's name, and what is told of them, two in a row. */
import type { Element } from "../element.ts"
import { words } from "../en.ts"
import { linked } from "../figure.ts"
import { shorten } from "../fit.ts"
import { edge, size, width } from "../look.ts"
import type { FigureRequest } from "../request.ts"
import { linesAt, textAt } from "../text.ts"
import type { Circled } from "./circled.ts"
import { disc } from "./person.ts"

const between = 20
const columnWidth = (width - 2 * edge - between) / 2
const indent = 28
const mostLines = 2

export function key(
	request: FigureRequest,
	people: readonly Circled[],
	lacking: number,
	top: number,
): { readonly elements: readonly Element[]; readonly height: number } {
	const elements: Element[] = []
	let y = top
	for (let index = 0; index < people.length; index += 2) {
		const row = people.slice(index, index + 2).map((person, column) => entry(request, person, edge + column * (columnWidth + between), y))
		elements.push(...row.map(({ element }) => element))
		y += Math.max(...row.map(({ height }) => height))
	}
	if (lacking > 0) elements.push(textAt(edge, y + 12, words.more(lacking), { size: size.small, italic: true, fill: "muted" }))
	return { elements, height: y - top + (lacking > 0 ? 20 : 0) }
}

function entry(request: FigureRequest, person: Circled, x: number, y: number): { readonly element: Element; readonly height: number } {
	const room = columnWidth - indent
	const detail = linesAt(x + indent, y + 15, words.personDetail(person), { width: room, most: mostLines, size: size.tiny, fill: "muted" })
	const name = textAt(x + indent, y + 11, shorten(person.name, { width: room, size: size.text, bold: true }), {
		size: size.text,
		bold: true,
	})
	return {
		element: linked(request, person.place, words.personTip(person), ...disc(x + 10, y + 13, 9.5, person), name, ...detail.elements),
		height: 15 + detail.height + 8,
	}
}
