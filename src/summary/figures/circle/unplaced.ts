/** People without a ring, the deceased among them: next to the circle, with their names if they are few. */
import type { Element } from "../element.ts"
import { linked } from "../figure.ts"
import { shorten } from "../fit.ts"
import { size } from "../style.ts"
import type { FigureRequest } from "../request.ts"
import { textAt } from "../text.ts"
import { figureWords } from "../words.ts"
import type { Circled } from "./circled.ts"
import type { Rings } from "./rings.ts"
import { disc, supportArcs } from "./person.ts"

const few = 6
const pitch = 34
const r = 12

/** Discs of people without a ring, from `top` down; `bottom` is where they end. */
export function unplaced(
	request: FigureRequest,
	people: readonly Circled[],
	{ left, right }: Rings["signs"],
	top: number,
): { readonly elements: readonly Element[]; readonly bottom: number } {
	if (people.length === 0) return { elements: [], bottom: top }
	const isNamed = people.length <= few
	const across = isNamed ? 1 : Math.floor((right - left) / pitch)
	const room = right - left - 36
	return {
		elements: [
			textAt(left, top, figureWords.current.circle.unplaced, { size: size.tiny, fill: "muted" }),
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
					figureWords.current.circle.personTip(person),
					...supportArcs(x, y, r, person.support),
					...disc(x, y, r, person),
					name,
				)
			}),
		],
		bottom: top + 26 + (Math.ceil(people.length / across) - 1) * pitch + r + 6,
	}
}
