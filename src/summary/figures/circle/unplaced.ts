/** People of whom no ring is told, the deceased among them: beside the circle, with their names while they are few. */
import type { Element } from "../element.ts"
import { words } from "../en.ts"
import { linked } from "../figure.ts"
import { shorten } from "../fit.ts"
import { edge, size, width } from "../look.ts"
import type { FigureRequest } from "../request.ts"
import { textAt } from "../text.ts"
import type { Circled } from "./circled.ts"
import { disc, supportArcs } from "./person.ts"

const few = 6
const pitch = 34
const r = 12

export function unplaced(
	request: FigureRequest,
	people: readonly Circled[],
	left: number,
	top: number,
): { readonly elements: readonly Element[]; readonly bottom: number } {
	if (people.length === 0) return { elements: [], bottom: top }
	const isNamed = people.length <= few
	const across = isNamed ? 1 : Math.floor((width - edge - left) / pitch)
	const room = width - edge - left - 34
	return {
		elements: [
			textAt(left, top, words.unplaced, { size: size.tiny, fill: "muted" }),
			...people.map((person, index) => {
				const [x, y] = [left + 14 + (index % across) * pitch, top + 26 + Math.floor(index / across) * pitch]
				const name = isNamed
					? textAt(x + 22, y + 3.5, shorten(person.name, { width: room, size: size.tiny, bold: person.inArea }), {
							size: size.tiny,
							bold: person.inArea,
						})
					: undefined
				return linked(
					request,
					person.place,
					words.personTip(person),
					...supportArcs(x, y, r, person.support),
					...disc(x, y, r, person),
					name,
				)
			}),
		],
		bottom: top + 26 + (Math.ceil(people.length / across) - 1) * pitch + r + 6,
	}
}
