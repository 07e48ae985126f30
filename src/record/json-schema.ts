/** The front matter as JSON Schema, one form for each kind of note: for editors and programs of others. */
import * as z from "zod/mini"
import { asSentence } from "../text/sentence.ts"
import { type Kind, terms, termTitle, wordsOf } from "./index.ts"
import { type KeyPlace, keyPlacesOf } from "./places.ts"

/** The JSON Schema (draft 2020-12) of the front matter of every kind of note, under this title. */
export function frontMatterSchema(titled: { readonly title: string; readonly description: string }): Record<string, unknown> {
	const kinds = terms("note").map(formOfKind)
	return z.toJSONSchema(z.union(kinds).with(z.meta({ ...titled })), { override: ({ jsonSchema }) => withoutOwnMeta(jsonSchema) })
}

function formOfKind(kind: Kind): z.ZodMiniType {
	const places = keyPlacesOf(kind)
	const shape = places.flatMap((place): [string, z.ZodMiniType][] => {
		const { key, inner, need } = place
		if (inner) return []
		if (key.key === "note") return [[key.key, z.literal(kind)]]
		const value = described(
			place,
			places.filter((one) => one.key === key && one.inner),
		)
		return [[key.key, need === "required" ? value : z.optional(value)]]
	})
	return z.looseObject(Object.fromEntries(shape)).with(z.meta({ title: termTitle("note", kind) }))
}

function described({ id, key, inner }: KeyPlace, within: readonly KeyPlace[] = []): z.ZodMiniType {
	const { title, write } = wordsOf(id)
	const value =
		within.length > 0
			? z.looseObject(Object.fromEntries(within.map((place) => [place.inner?.key, z.optional(described(place))])))
			: (inner ?? key).value
	return value.with(z.meta({ ...z.globalRegistry.get(value), title, description: asSentence(write) }))
}

/** What the schemas say to our own reader is not part of JSON Schema. */
function withoutOwnMeta(schema: Record<string, unknown>): void {
	for (const own of ["vocabulary", "form", "mayBeDate", "range", "open"]) delete schema[own]
}
