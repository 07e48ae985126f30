/** What the keys of a scale of one's own mean, for the editors that complete settings and configurations. */
import type { OwnMeasure } from "../../src/record/index.ts"

const descriptions: Readonly<Record<keyof OwnMeasure, string>> = {
	name: "The name by which the scale is shown",
	title: "Its full name",
	aliases: "Other names of it in notes; all are read without regard to case, spaces and dashes",
	items: "Number of items",
	itemRange: "Least and greatest value of an item",
	range: "Least and greatest total",
	scoring: "How items make a total: their sum, their mean, or no total at all",
	decimals: "Totals may have decimals",
	better: "Which totals are better",
	bands: "Names of the bands and the total that each begins with",
	reliableChange: "Points of a reliable change: as many for the worse are reported",
	suicideItem: "Number of the item on suicidal thoughts; any value above its threshold (0) calls for a Risk section",
	subscales: "Subscales by name: the numbers of their items, and their range",
}

/** The same JSON Schema, with a description for each key of a scale of one's own, wherever the schema holds one. */
export function withDescriptions(schema: unknown): unknown {
	if (Array.isArray(schema)) return schema.map(withDescriptions)
	if (typeof schema !== "object" || schema === null) return schema
	const inner = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, withDescriptions(value)]))
	return inner["title"] === "A scale of your own" ? { ...inner, properties: described(inner["properties"]) } : inner
}

const described = (properties: unknown): unknown =>
	Object.fromEntries(
		Object.entries(properties ?? {}).map(([key, property]) => [key, { ...property, description: descriptions[key as keyof OwnMeasure] }]),
	)
