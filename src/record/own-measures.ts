/** Scales of one's own: how settings and the folder's configuration describe one, and the measure it becomes. */
import * as z from "zod/mini"
import { keptWith } from "../text/remember.ts"
import { type Measure, Range } from "./measure.ts"

const name = z.string().with(z.minLength(1), z.maxLength(80))
const item = z.int().with(z.minimum(1), z.maximum(200))

const described = <Of extends z.ZodMiniType>(of: Of, description: string) => of.with(z.meta({ description }))

export const OwnMeasure = z
	.object({
		name: described(name, "The name by which the scale is shown"),
		title: z.optional(described(z.string(), "Its full name")),
		aliases: z.optional(described(z.array(name), "Other names of it in notes; all are read without regard to case, spaces and dashes")),
		items: z.optional(described(item, "Number of items")),
		itemRange: z.optional(described(Range, "Least and greatest value of an item")),
		range: z.optional(described(Range, "Least and greatest total")),
		scoring: z.optional(described(z.enum(["sum", "mean", "none"]), "How items make a total: their sum, their mean, or no total at all")),
		decimals: z.optional(described(z.boolean(), "Totals may have decimals")),
		better: z.optional(described(z.enum(["lower", "higher"]), "Which totals are better")),
		bands: z.optional(described(z.array(z.object({ from: z.number(), name })), "Names of the bands and the total that each begins with")),
		reliableChange: z.optional(described(z.number().with(z.positive()), "Points of a reliable change: as many for the worse are reported")),
		suicideItem: z.optional(
			described(
				z.union([item, z.object({ item, threshold: z.number() })]),
				"Number of the item on suicidal thoughts; any value above its threshold (0) calls for a Risk section",
			),
		),
		subscales: z.optional(
			described(
				z.record(name, z.object({ items: z.optional(z.array(item)), range: z.optional(Range) })),
				"Subscales by name: the numbers of their items, and their range",
			),
		),
	})
	.with(z.meta({ title: "A scale of your own" }))
export type OwnMeasure = z.infer<typeof OwnMeasure>

/** The scales that a setting describes; those of the wrong form are left out. */
export function ownMeasuresIn(value: unknown): OwnMeasure[] {
	return Array.isArray(value) ? value.flatMap((one: unknown) => z.safeParse(OwnMeasure, one).data ?? []) : []
}

/** The measures that descriptions stand for; the same list gives the same measures. */
export const scalesOf: (own: readonly OwnMeasure[]) => readonly Measure[] = keptWith((own: readonly OwnMeasure[]) => own.map(measureOfOwn))

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

/** Without a range of its own, and without items to tell it, a part may have any value. */
function partRange(
	items: number | undefined,
	itemRange: readonly [number, number] | undefined,
	scoring: OwnMeasure["scoring"],
): readonly [number, number] | null {
	return items === undefined || itemRange === undefined ? null : rangeOf(items, itemRange, scoring)
}
