/** What the signs of the circle mean, one below the other; only those that occur, and all kinds of support. */
import { terms, termTitle, wordsOf } from "../../../record/index.ts"
import type { Element } from "../element.ts"
import { words } from "../en.ts"
import { shorten } from "../fit.ts"
import { edge, size, width } from "../look.ts"
import { textAt } from "../text.ts"
import type { Circled } from "./circled.ts"
import { confiding, disc, move, supportArcs } from "./person.ts"

const step = 26

export function signs(
	people: readonly Circled[],
	left: number,
	top: number,
): { readonly elements: readonly Element[]; readonly bottom: number } {
	const has = (holds: (person: Circled) => boolean): boolean => people.some(holds)
	const sample =
		(status: Circled["status"], inArea: boolean) =>
		(x: number, y: number): Element[] =>
			disc(x, y, 9, { status, inArea })
	const entries: readonly (readonly [occurs: boolean, says: string, draw: (x: number, y: number) => readonly Element[]])[] = [
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
						`${wordsOf("person.confides").title.toLowerCase()}: ${termTitle("confides", term)}`,
						(x: number, y: number) => confiding([x - 10, y], [x + 10, y], term),
					] as const,
			),
		...terms("support")
			.filter((term) => term !== "none")
			.map(
				(term) =>
					[
						has(({ support }) => support.includes(term)),
						words.supportOf(termTitle("support", term)),
						(x: number, y: number) => [...disc(x, y, 7, { status: "living", inArea: false }), ...supportArcs(x, y, 7, [term])],
					] as const,
			),
		[has(({ ringBefore }) => ringBefore !== undefined), words.moved, (x, y) => move([x - 10, y], [x + 10, y], false)],
		[has(({ ringWanted }) => ringWanted !== undefined), words.wanted, (x, y) => move([x - 10, y], [x + 10, y], true)],
	]
	const shown = entries.filter(([occurs]) => occurs)
	const elements = [
		textAt(left, top, shorten(words.rings, { width: width - edge - left, size: size.tiny }), { size: size.tiny, fill: "muted" }),
		...shown.flatMap(([, says, draw], index) => {
			const y = top + 24 + index * step
			return [
				...draw(left + 12, y),
				textAt(left + 32, y + 3.5, shorten(says, { width: width - edge - left - 32, size: size.small }), {
					size: size.small,
					fill: "muted",
				}),
			]
		}),
	]
	return { elements, bottom: top + 24 + Math.max(0, shown.length - 1) * step + 12 }
}
