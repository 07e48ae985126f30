/** The interpersonal circle: the people of the inventory on four rings of felt closeness round the client. */
import { el, type Element } from "../element.ts"
import { words } from "../en.ts"
import { figureOf, linked, top } from "../figure.ts"
import { shorten } from "../fit.ts"
import { edge, size, stroke } from "../look.ts"
import type { Figure, FigureRequest } from "../request.ts"
import { type Box, boxOf, overlap, textAt } from "../text.ts"
import { key } from "./key.ts"
import { circledIn } from "./people.ts"
import { confiding, disc, move, polar, supportArcs } from "./person.ts"
import { type Arrangement, arrange, mostOnRing, outer, ringCount, self, type Spot } from "./places.ts"
import { signs } from "./signs.ts"
import { unplaced } from "./unplaced.ts"

const radius = outer(ringCount)
const middle = [edge + radius + 4, top + radius + 4] as const
const signsLeft = middle[0] + radius + 24

export function circle(request: FigureRequest): Figure {
	const all = circledIn(request)
	const shown = all.slice(0, mostOnRing)
	const arrangement = arrange(shown)
	const meanings = signs(shown, signsLeft, top + 16)
	const aside = unplaced(
		request,
		shown.filter(({ ring }) => ring === undefined),
		signsLeft,
		meanings.bottom + 22,
	)
	const below = Math.max(middle[1] + radius, aside.bottom) + 20
	const people = key(request, shown, all.length - shown.length, below)
	return figureOf(request, {
		id: "circle",
		title: words.circle,
		description: words.circleDescription(all.map((person) => words.personTip(person))),
		height: below + people.height + 10,
		content: [
			rings(),
			drawn(request, arrangement),
			shown.length === 0 ? nobody() : undefined,
			meanings.elements,
			aside.elements,
			people.elements,
		],
	})
}

const nobody = (): Element =>
	textAt(middle[0], middle[1] + self + 20, words.nobody, { size: size.small, italic: true, fill: "muted", anchor: "middle" })

/** The rings from the outermost in, a little darker towards the client; their numbers at the top of their edges. */
function rings(): Element[] {
	const numbers = Array.from({ length: ringCount }, (_, index) => ringCount - index)
	return [
		...numbers.map((ring) =>
			el("circle", {
				cx: middle[0],
				cy: middle[1],
				r: outer(ring),
				fill: "accent",
				"fill-opacity": 0.05,
				stroke: "line",
				"stroke-width": stroke.fine,
			}),
		),
		el("circle", { cx: middle[0], cy: middle[1], r: self, fill: "paper", stroke: "ink", "stroke-width": stroke.plain }),
		textAt(middle[0], middle[1] + 3, words.client, { size: size.tiny, bold: true, anchor: "middle" }),
	]
}

const ringNames = (): { readonly box: Box; readonly element: Element }[] =>
	Array.from({ length: ringCount }, (_, index) => {
		const [x, y, says] = [middle[0], middle[1] - outer(index + 1) + 3, String(index + 1)]
		const ground = el("circle", { cx: x, cy: y - 3, r: 6, fill: "paper" })
		return {
			box: boxOf(x, y, says, { size: size.tiny, anchor: "middle" }),
			element: el("g", {}, ground, textAt(x, y, says, { size: size.tiny, fill: "muted", anchor: "middle" })),
		}
	})

function drawn(request: FigureRequest, { disc: r, spots }: Arrangement): Element[] {
	const placeOf = ({ radius: away, angle }: Pick<Spot, "angle" | "radius">) => polar(...middle, away, angle)
	const names = ringNames()
	const labels = named(
		spots,
		r,
		names.map(({ box }) => box),
	)
	return [
		...spots.flatMap((spot) =>
			confiding(polar(...middle, self, spot.angle), placeOf({ ...spot, radius: spot.radius - r }), spot.person.confides),
		),
		...spots.flatMap(({ person, radius: away, angle }) => [
			...(person.ringBefore === undefined ? [] : moved(angle, middleOf(person.ringBefore), away, r, false)),
			...(person.ringWanted === undefined ? [] : moved(angle, away, middleOf(person.ringWanted), r, true)),
		]),
		...names.map(({ element }) => element),
		...spots.map((spot) =>
			linked(
				request,
				spot.person.place,
				words.personTip(spot.person),
				...supportArcs(...placeOf(spot), r, spot.person.support),
				...disc(...placeOf(spot), r, spot.person),
			),
		),
		...labels,
	]
}

const middleOf = (ring: number): number => (outer(ring) + outer(ring - 1)) / 2

/** A move runs so far beside the line of confiding. */
const beside = 5

/** A move along a radius, from the disc that it leaves or to the one that it reaches. */
function moved(angle: number, from: number, to: number, r: number, isWanted: boolean): Element[] {
	const towards = Math.sign(to - from)
	const [start, end] = isWanted ? [from + towards * (r + 1), to] : [from, to - towards * (r + 1)]
	const at = (away: number) => polar(...polar(...middle, away, angle), beside, angle + Math.PI / 2)
	return Math.sign(end - start) === towards ? move(at(start), at(end), isWanted) : []
}

/** Names beside their discs, as many as stand clear of all else; the key below has every name. */
function named(spots: readonly Spot[], r: number, taken: readonly Box[]): Element[] {
	const client = { left: middle[0] - self, right: middle[0] + self, top: middle[1] - self, bottom: middle[1] + self }
	const discs = spots.map(({ radius: away, angle }) => {
		const [x, y] = polar(...middle, away, angle)
		return { left: x - r - 3, right: x + r + 3, top: y - r - 3, bottom: y + r + 3 }
	})
	const boxes: Box[] = [...taken, client, ...discs]
	return spots.flatMap(({ person, radius: away, angle }) => {
		const [x, y] = polar(...middle, away, angle)
		const says = shorten(person.name, { width: 96, size: size.tiny, bold: person.inArea })
		const choices = [
			[x, y + r + 13, "middle"],
			[x, y - r - 6, "middle"],
			[x + r + 6, y + 3, "start"],
			[x - r - 6, y + 3, "end"],
		] as const
		for (const [at, baseline, anchor] of choices) {
			const look = { size: size.tiny, bold: person.inArea, anchor }
			const box = boxOf(at, baseline, says, look)
			if (
				box.left < edge ||
				box.right > middle[0] + radius + 14 ||
				box.top < top - 8 ||
				box.bottom > middle[1] + radius + 12 ||
				boxes.some((other) => overlap(box, other))
			)
				continue
			boxes.push(box)
			const ground = el("rect", {
				x: box.left,
				y: box.top,
				width: box.right - box.left,
				height: box.bottom - box.top,
				fill: "paper",
				"fill-opacity": 0.8,
			})
			return [ground, textAt(at, baseline, says, look)]
		}
		return []
	})
}
