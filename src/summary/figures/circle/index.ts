/** The interpersonal circle: the people of the inventory on four rings of felt closeness round the client. */
import { el, type Element } from "../element.ts"
import { figureOf, linked, top } from "../figure.ts"
import { shorten } from "../fit.ts"
import { edge, size, stroke } from "../style.ts"
import type { Figure, FigureRequest } from "../request.ts"
import { type Box, boxOf, crosses, overlap, type Segment, textAt } from "../text.ts"
import { figureWords } from "../words.ts"
import { key } from "./key.ts"
import { circledIn } from "./people.ts"
import { confiding, disc, headOf, leastNumbered, move, polar, supportArcs } from "./person.ts"
import { type Arrangement, arrange, mostOnRing, type Spot } from "./places.ts"
import { outer, ringCount, type Rings, ringsFor, self } from "./rings.ts"
import { signs } from "./signs.ts"
import { unplaced } from "./unplaced.ts"

/** Draws the circle of a case; people for whom the rings have no room are counted below. */
export function circle(request: FigureRequest): Figure {
	const words = figureWords.current.circle
	const all = circledIn(request)
	const rings = ringsFor(request)
	const visible = all.slice(0, mostOnRing)
	const meanings = signs(visible, rings.signs)
	const aside = unplaced(
		request,
		visible.filter(({ ring }) => ring === undefined),
		rings.signs,
		meanings.bottom + 22,
	)
	const below = Math.max(rings.middle[1] + rings.radius, aside.bottom) + 20
	const people = key(request, visible, all.length - visible.length, below)
	return figureOf(request, {
		id: "circle",
		title: words.title,
		description: words.description(all),
		height: below + people.height + 10,
		content: [
			ground(rings),
			drawn(request, rings, arrange(rings, visible)),
			visible.length === 0 ? nobody(rings) : undefined,
			meanings.elements,
			aside.elements,
			people.elements,
		],
	})
}

const nobody = ({ middle }: Rings): Element =>
	textAt(middle[0], middle[1] + self + 20, figureWords.current.circle.nobody, {
		size: size.small,
		italic: true,
		fill: "muted",
		anchor: "middle",
	})

/** The rings from the outermost in, a little darker towards the client. */
function ground(rings: Rings): Element[] {
	const { middle } = rings
	const numbers = Array.from({ length: ringCount }, (_, index) => ringCount - index)
	return [
		...numbers.map((ring) =>
			el("circle", {
				cx: middle[0],
				cy: middle[1],
				r: outer(rings, ring),
				fill: "accent",
				"fill-opacity": 0.05,
				stroke: "line",
				"stroke-width": stroke.fine,
			}),
		),
		el("circle", { cx: middle[0], cy: middle[1], r: self, fill: "paper", stroke: "ink", "stroke-width": stroke.plain }),
		textAt(middle[0], middle[1] + 4, shorten(figureWords.current.circle.client, { width: 2 * self - 4, size: size.tiny, bold: true }), {
			size: size.tiny,
			bold: true,
			anchor: "middle",
		}),
	]
}

function drawn(request: FigureRequest, rings: Rings, { disc: r, spots }: Arrangement): Element[] {
	const { middle } = rings
	const placeOf = ({ radius: away, angle }: Pick<Spot, "angle" | "radius">) => polar(...middle, away, angle)
	const ways = spots.map((spot) => waysOf(rings, spot, r))
	const taken = { lines: ways.flatMap(({ lines }) => lines), boxes: [...clientAndDiscs(rings, spots, r)] }
	const numbers = ringNumbers(rings, taken)
	return [
		...ways.flatMap(({ elements }) => elements),
		...numbers,
		...spots.map((spot) =>
			linked(
				request,
				spot.person.place,
				figureWords.current.circle.personTip(spot.person),
				...supportArcs(...placeOf(spot), r, spot.person.support),
				...disc(...placeOf(spot), r, spot.person),
			),
		),
		...named(rings, spots, r, taken),
	]
}

/** What no name may cover, and what may not run through one. Whatever is drawn is added. */
interface Taken {
	readonly lines: readonly Segment[]
	readonly boxes: Box[]
}

const isFree = (box: Box, { lines, boxes }: Taken): boolean =>
	!boxes.some((other) => overlap(box, other)) && !lines.some((segment) => crosses(segment, box))

function clientAndDiscs({ middle }: Rings, spots: readonly Spot[], r: number): Box[] {
	const around = (x: number, y: number, half: number): Box => ({ left: x - half, right: x + half, top: y - half, bottom: y + half })
	return [around(...middle, self), ...spots.map(({ radius: away, angle }) => around(...polar(...middle, away, angle), r + 3))]
}

/** The number of each ring at its edge: at the top, or as near to it as no line and no disc is in the way. */
function ringNumbers(rings: Rings, taken: Taken): Element[] {
	const { middle } = rings
	return Array.from({ length: ringCount }, (_, index) => index + 1).flatMap((ring) => {
		for (let step = 0; step < 72; step++) {
			const turn = ((step % 2 === 0 ? 1 : -1) * Math.ceil(step / 2) * Math.PI) / 36
			const [x, y] = polar(...middle, outer(rings, ring), -Math.PI / 2 + turn)
			const box = { left: x - 7, right: x + 7, top: y - 7, bottom: y + 7 }
			if (!isFree(box, taken)) continue
			taken.boxes.push(box)
			return [
				el(
					"g",
					{},
					el("circle", { cx: x, cy: y, r: 7, fill: "paper" }),
					textAt(x, y + 4, String(ring), { size: size.tiny, fill: "muted", anchor: "middle" }),
				),
			]
		}
		return []
	})
}

/** The lines from the client to a person: confiding, and moves from ring to ring. */
function waysOf(rings: Rings, { person, radius: away, angle }: Spot, r: number): { elements: Element[]; lines: Segment[] } {
	const { confides, ringBefore, ringWanted } = person
	const middleOf = (ring: number): number => (outer(rings, ring) + outer(rings, ring - 1)) / 2
	const moves = [
		...(ringBefore === undefined ? [] : [moveOf(rings, angle, middleOf(ringBefore), away, r, false)]),
		...(ringWanted === undefined ? [] : [moveOf(rings, angle, away, middleOf(ringWanted), r, true)]),
	].filter((each) => each !== undefined)
	const line: Segment = [polar(...rings.middle, self, angle), polar(...rings.middle, away - r, angle)]
	const confided = confiding(...line, confides)
	return {
		elements: [...confided, ...moves.flatMap(({ segment, isWanted }) => move(...segment, isWanted))],
		lines: [...(confided.length > 0 ? [line] : []), ...moves.flatMap(({ segment }) => [segment, ...sidesOfHead(segment)])],
	}
}

function sidesOfHead([from, to]: Segment): Segment[] {
	const points = headOf(from, to)
	return points.slice(1).map((point, index): Segment => [points[index] ?? point, point])
}

/** The distance of a move from the line of confiding. */
const moveOffset = 5

/** A move along a radius, from the disc that it leaves or to the one that it reaches; undefined if they are too close. */
function moveOf(
	{ middle }: Rings,
	angle: number,
	from: number,
	to: number,
	r: number,
	isWanted: boolean,
): { readonly segment: Segment; readonly isWanted: boolean } | undefined {
	const towards = Math.sign(to - from)
	const [start, end] = isWanted ? [from + towards * (r + 1), to] : [from, to - towards * (r + 1)]
	const at = (away: number) => polar(...polar(...middle, away, angle), moveOffset, angle + Math.PI / 2)
	return Math.sign(end - start) === towards ? { segment: [at(start), at(end)], isWanted } : undefined
}

/** Names next to their discs, as many as have room where no line runs; the key below has every name. A disc without its number gets that, if there is no room for the name. */
function named({ middle, radius }: Rings, spots: readonly Spot[], r: number, taken: Taken): Element[] {
	return spots.flatMap(({ person, radius: away, angle }) => {
		const [x, y] = polar(...middle, away, angle)
		const name = shorten(person.name, { width: 96, size: size.tiny, bold: person.inArea })
		const places = [
			[x, y + r + 14, "middle"],
			[x, y - r - 6, "middle"],
			[x + r + 6, y + 4, "start"],
			[x - r - 6, y + 4, "end"],
		] as const
		for (const words of r < leastNumbered ? [name, String(person.number)] : [name])
			for (const [at, baseline, anchor] of places) {
				const style = { size: size.tiny, bold: person.inArea, anchor }
				const box = boxOf(at, baseline, words, style)
				const isInside =
					box.left >= Math.max(edge, middle[0] - radius - 14) &&
					box.right <= middle[0] + radius + 14 &&
					box.top >= top - 8 &&
					box.bottom <= middle[1] + radius + 12
				if (!isInside || !isFree(box, taken)) continue
				taken.boxes.push(box)
				const { left, right, top: upper, bottom } = box
				const backing = { x: left, y: upper, width: right - left, height: bottom - upper, fill: "paper", "fill-opacity": 0.8 }
				return [el("rect", backing), textAt(at, baseline, words, style)]
			}
		return []
	})
}
