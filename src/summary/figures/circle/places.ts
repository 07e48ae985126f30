/** Where people stand on the four rings of the circle: evenly, each clear of the others. */
import { terms } from "../../../record/index.ts"
import type { Circled } from "./circled.ts"

export const ringCount = terms("closeness").length
/** Radius of the client's own disc, and how wide each ring is. */
export const self = 24
export const ringWidth = 51
/** The outer edge of a ring. */
export const outer = (ring: number): number => self + ring * ringWidth

/** Sizes of a person's disc: the largest for which every ring has room. */
const discs = [12, 9.5, 7, 5] as const
/** What is drawn round a disc, and the least space between two. */
const around = 3.5
/** Numbers of rings stand at their edges: discs keep clear of them. */
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

/** Rows in a ring for discs of a size, each with its radius and how many it holds. */
function rowsOf(ring: number, disc: number): { readonly radius: number; readonly room: number }[] {
	const pitch = 2 * (disc + around)
	const [from, to] = [outer(ring - 1) + disc + clear, outer(ring) - disc - clear]
	const count = Math.max(1, Math.floor((to - from) / pitch) + 1)
	return Array.from({ length: count }, (_, row) => {
		const radius = count === 1 ? (from + to) / 2 : from + ((to - from) * row) / (count - 1)
		return { radius, room: Math.floor(Math.PI / Math.asin(Math.min(1, pitch / 2 / radius))) }
	})
}

const roomIn = (ring: number, disc: number): number => rowsOf(ring, disc).reduce((sum, { room }) => sum + room, 0)

/** So many people can stand on any one ring. */
export const mostOnRing = roomIn(1, discs[3])

export function arrange(people: readonly Circled[]): Arrangement {
	const rings = Array.from({ length: ringCount }, (_, index) => people.filter(({ ring }) => ring === index + 1))
	const disc = discs.find((size) => rings.every((ring, index) => ring.length <= roomIn(index + 1, size))) ?? discs[3]
	const spots: Spot[] = []
	for (const [index, ring] of rings.entries()) spots.push(...turned(onRing(ring, index + 1, disc), spots))
	return { disc, spots }
}

const turns = 24

/** Where the numbers of the rings stand. */
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

function onRing(people: readonly Circled[], ring: number, disc: number): Spot[] {
	const rows = rowsOf(ring, disc)
	const single = rows.length % 2 === 1 ? rows[(rows.length - 1) / 2] : undefined
	// As long as one row holds all, it is the middle one.
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
