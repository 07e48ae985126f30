/** What the signs of the circle mean, one below the other; only those that occur, and all kinds of support. */
import { terms, termTitle } from "../../../record/index.ts"
import type { Element } from "../element.ts"
import { size } from "../style.ts"
import { linesAt } from "../text.ts"
import { figureWords } from "../words.ts"
import type { Circled } from "./circled.ts"
import type { Rings } from "./rings.ts"
import { confiding, disc, move, supportArcs } from "./person.ts"

const step = 26
/** A meaning has so many lines, so that none is cut in a narrow column. */
const mostLines = 2

/** The legend from `top` down, up to `right`; `bottom` is where it ends. */
export function signs(
	people: readonly Circled[],
	{ left, top, right }: Rings["signs"],
): { readonly elements: readonly Element[]; readonly bottom: number } {
	const words = figureWords.current.circle
	const has = (holds: (person: Circled) => boolean): boolean => people.some(holds)
	const sample =
		(status: Circled["status"], inArea: boolean) =>
		(x: number, y: number): Element[] =>
			disc(x, y, 9, { status, inArea })
	const entries: readonly (readonly [occurs: boolean, label: string, draw: (x: number, y: number) => readonly Element[]])[] = [
		[has(({ status, inArea }) => status === "living" && !inArea), termTitle("person-status", "living"), sample("living", false)],
		[has(({ status }) => status === "deceased"), termTitle("person-status", "deceased"), sample("deceased", false)],
		[has(({ status }) => status === "estranged"), termTitle("person-status", "estranged"), sample("estranged", false)],
		[has(({ inArea }) => inArea), words.inArea, sample("living", true)],
		...terms("confides")
			.filter((term) => term !== "no")
			.map(
				(term) =>
					[
						has(({ confides }) => confides === term),
						words.confiding(term),
						(x: number, y: number) => confiding([x - 10, y], [x + 10, y], term),
					] as const,
			),
		...terms("support")
			.filter((term) => term !== "none")
			.map(
				(term) =>
					[
						has(({ support }) => support.includes(term)),
						words.support(term),
						(x: number, y: number) => [...disc(x, y, 7, { status: "living", inArea: false }), ...supportArcs(x, y, 7, [term])],
					] as const,
			),
		[has(({ ringBefore }) => ringBefore !== undefined), words.moved, (x, y) => move([x - 10, y], [x + 10, y], false)],
		[has(({ ringWanted }) => ringWanted !== undefined), words.wanted, (x, y) => move([x - 10, y], [x + 10, y], true)],
	]
	const visible = entries.filter(([occurs]) => occurs)
	const style = { most: mostLines, size: size.small, fill: "muted" } as const
	const heading = linesAt(left, top - size.small, words.rings, { ...style, width: right - left })
	const elements = [...heading.elements]
	let y = top + 24 + heading.further
	let bottom = y + 12
	for (const [, label, draw] of visible) {
		const lines = linesAt(left + 32, y + 3.5 - size.small, label, { ...style, width: right - left - 32 })
		elements.push(...draw(left + 12, y), ...lines.elements)
		bottom = y + lines.further + 12
		y = bottom + step - 12
	}
	return { elements, bottom }
}
