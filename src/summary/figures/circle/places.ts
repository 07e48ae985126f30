/** The places of people on the four rings of the circle: evenly spaced, none over another. */
import type { Circled } from "./circled.ts"
import { outer, ringCount, type Rings, widest } from "./rings.ts"

/** Sizes of a person's disc: the largest for which every ring has room. */
const discs = [12, 9.5, 7, 5] as const
/** What is drawn round a disc, and the least space between two. */
const around = 3.5
/** Numbers of rings are drawn at their edges: discs leave room for them. */
const clear = 6

export interface Spot {
	readonly person: Circled
	readonly angle: number
	readonly radius: number
}

export interface Arrangement {
	readonly disc: number
	readonly spots: readonly Spot[]
}

/** Rows in a ring for discs of a size, each with its radius and how many it has room for; none if the ring is narrower than the disc. */
function rowsOf(rings: Pick<Rings, "ringWidth">, ring: number, disc: number): { readonly radius: number; readonly room: number }[] {
	const pitch = 2 * (disc + around)
	if (2 * disc + around > rings.ringWidth) return []
	const [from, to] = [outer(rings, ring - 1) + disc + clear, outer(rings, ring) - disc - clear]
	const count = Math.max(1, Math.floor((to - from) / pitch) + 1)
	return Array.from({ length: count }, (_, row) => {
		const radius = count === 1 ? (from + to) / 2 : from + ((to - from) * row) / (count - 1)
		return { radius, room: Math.floor(Math.PI / Math.asin(Math.min(1, pitch / 2 / radius))) }
	})
}

const roomIn = (rings: Pick<Rings, "ringWidth">, ring: number, disc: number): number =>
	rowsOf(rings, ring, disc).reduce((sum, { room }) => sum + room, 0)

/** How many people every ring of the largest circle has room for. */
export const mostOnRing = roomIn({ ringWidth: widest }, 1, discs[3])

/** The place of each person, ring by ring, and the size of disc that fits them all. */
export function arrange(rings: Rings, people: readonly Circled[]): Arrangement {
	const byRing = Array.from({ length: ringCount }, (_, index) => people.filter(({ ring }) => ring === index + 1))
	const disc = discs.find((size) => byRing.every((ring, index) => ring.length <= roomIn(rings, index + 1, size))) ?? discs[3]
	const spots: Spot[] = []
	for (const [index, ring] of byRing.entries()) {
		// On a small circle those without room have their place in the key alone.
		const withRoom = ring.slice(0, roomIn(rings, index + 1, disc))
		spots.push(...turned(onRing(rings, withRoom, index + 1, disc), spots))
	}
	return { disc, spots }
}

const turns = 24

/** The direction of the numbers of the rings. */
const upwards = -Math.PI / 2

/** A ring turned so that the ways from the client to its people pass clear of those further in, and of the rings' numbers. */
function turned(ring: readonly Spot[], inner: readonly Spot[]): Spot[] {
	const step = (2 * Math.PI) / Math.max(1, ring.length) / turns
	const candidates = Array.from({ length: turns }, (_, index) => ring.map((spot) => ({ ...spot, angle: spot.angle + index * step })))
	const avoided = [upwards, ...inner.map(({ angle }) => angle)]
	const nearness = (spots: readonly Spot[]): number =>
		spots.reduce((sum, { angle }) => sum + avoided.reduce((all, other) => all + 1 / (0.02 + 1 - Math.cos(angle - other)), 0), 0)
	return candidates.reduce((best, candidate) => (nearness(candidate) < nearness(best) - 1e-9 ? candidate : best), candidates[0] ?? [])
}

function onRing(rings: Rings, people: readonly Circled[], ring: number, disc: number): Spot[] {
	const rows = rowsOf(rings, ring, disc)
	const single = rows.length % 2 === 1 ? rows[(rows.length - 1) / 2] : undefined
	// If one row has room for all, it is the middle one.
	const used = single && people.length <= single.room ? [single] : rows
	const total = used.reduce((sum, { room }) => sum + room, 0)
	let start = 0
	return used.flatMap(({ radius, room }, row) => {
		const share =
			row === used.length - 1 ? people.length - start : Math.min(room, people.length - start, Math.round((people.length * room) / total))
		const own = people.slice(start, start + share)
		start += share
		return own.map((person, index) => ({ person, radius, angle: upwards + row * 0.35 + ((index + 0.5) * 2 * Math.PI) / own.length }))
	})
}
