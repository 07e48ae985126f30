/** Scales of your own: how settings and the folder's configuration describe one, and the measure it becomes. */
import * as z from "zod/mini"
import { memoize } from "../text/memo.ts"
import type { Measure } from "./measure.ts"
import { Range } from "./range.ts"

const name = z.string().with(z.minLength(1), z.maxLength(80))
const item = z.int().with(z.minimum(1), z.maximum(200))

const Described = z.object({
	name,
	title: z.optional(z.string()),
	aliases: z.optional(z.array(name)),
	items: z.optional(item),
	itemRange: z.optional(Range),
	range: z.optional(Range),
	scoring: z.optional(z.enum(["sum", "mean", "none"])),
	decimals: z.optional(z.boolean()),
	better: z.optional(z.enum(["lower", "higher"])),
	bands: z.optional(z.array(z.object({ from: z.number(), name }))),
	reliableChange: z.optional(z.number().with(z.positive())),
	suicideItem: z.optional(z.union([item, z.object({ item, threshold: z.number() })])),
	subscales: z.optional(z.record(name, z.object({ items: z.optional(z.array(item)), range: z.optional(Range) }))),
})

/** What its keys say of a scale fits together: a number of an item that it does not have would never be found in a note. */
export const OwnMeasure = Described.with(
	z.refine(({ items = Infinity, suicideItem = 0 }) => (typeof suicideItem === "number" ? suicideItem : suicideItem.item) <= items, {
		path: ["suicideItem"],
	}),
	z.refine(
		({ items = Infinity, subscales = {} }) => Object.values(subscales).every((sub) => sub.items?.every((one) => one <= items) ?? true),
		{
			path: ["subscales"],
		},
	),
)
export type OwnMeasure = z.infer<typeof OwnMeasure>

/** The scales that a setting describes; those of the wrong form are left out. */
export function ownMeasuresIn(value: unknown): OwnMeasure[] {
	return Array.isArray(value) ? value.flatMap((one: unknown) => z.safeParse(OwnMeasure, one).data ?? []) : []
}

/** The measures made of their descriptions; the same list gives the same measures. */
export const scalesOf: (own: readonly OwnMeasure[]) => readonly Measure[] = memoize((own: readonly OwnMeasure[]) => own.map(measureOfOwn))

function measureOfOwn(own: OwnMeasure): Measure {
	const {
		aliases,
		items,
		itemRange,
		range,
		scoring = "sum",
		decimals,
		better,
		bands = [],
		reliableChange,
		suicideItem,
		subscales = {},
	} = own
	const ordered = bands.toSorted((a, b) => a.from - b.from)
	const total =
		range ?? (items === undefined || itemRange === undefined || scoring === "none" ? undefined : rangeOf(items, itemRange, scoring))
	const parts = Object.entries(subscales).map(([part, sub]) => [part.toLowerCase(), sub] as const)
	const partItems = parts.flatMap(([part, sub]) => (sub.items ? [[part, sub.items] as const] : []))
	return {
		key: own.name,
		words: { title: own.title ?? own.name, bands: ordered.map(({ name: band }) => band) },
		scoring,
		...(aliases && { names: aliases }),
		...(items !== undefined && { items }),
		...(itemRange && { item: itemRange }),
		...(total && { total }),
		...(decimals !== undefined && { decimals }),
		...(better && { better }),
		...(ordered.length > 0 && { bands: ordered.map(({ from }) => from) }),
		...(reliableChange !== undefined && { reliableChange }),
		...(suicideItem !== undefined && { suicideItem: typeof suicideItem === "number" ? { item: suicideItem, threshold: 0 } : suicideItem }),
		...(parts.length > 0 && {
			parts: Object.fromEntries(parts.map(([part, sub]) => [part, sub.range ?? partRange(sub.items?.length, itemRange, scoring)])),
		}),
		...(partItems.length > 0 && { partItems: Object.fromEntries(partItems) }),
	}
}

const rangeOf = (items: number, [least, most]: readonly [number, number], scoring: OwnMeasure["scoring"]): readonly [number, number] =>
	scoring === "mean" ? [least, most] : [least * items, most * items]

/** Without a range of its own, and without items that give it, a part may have any value. */
function partRange(
	items: number | undefined,
	itemRange: readonly [number, number] | undefined,
	scoring: OwnMeasure["scoring"],
): readonly [number, number] | null {
	return items === undefined || itemRange === undefined ? null : rangeOf(items, itemRange, scoring)
}
