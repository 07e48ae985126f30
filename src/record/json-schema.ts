/** The front matter as JSON Schema, one form for each kind of note: for editors and programs of others. */
import * as z from "zod/mini"
import { type FrontMatterKey, keysOf, type Layout, terms, wordsOf } from "./index.ts"

/** The JSON Schema (draft 2020-12) of the front matter of every kind of note. */
export function frontMatterSchema(): Record<string, unknown> {
	const kinds = terms("note").map((kind) => formOfKind(kind))
	return z.toJSONSchema(
		z.union(kinds).with(z.meta({ title: "Front matter of an IPT note", description: "The keys at the head of an .ipt.md file" })),
		{ override: ({ jsonSchema }) => withoutOwnMeta(jsonSchema) },
	)
}

function formOfKind(kind: Layout & FrontMatterKind): z.ZodMiniType {
	const shape = keysOf(kind).map((key): [string, z.ZodMiniType] => {
		if (key.key === "note") return [key.key, z.literal(kind)]
		const value = described(key, `front-matter.${key.key}`, kind)
		return [key.key, key.in[kind] === "required" ? value : z.optional(value)]
	})
	return z.looseObject(Object.fromEntries(shape)).with(z.meta({ title: wordsOf(`front-matter.note`).title }))
}

type FrontMatterKind = "closing" | "formulation" | "session"

function described(key: FrontMatterKey, id: string, kind: Layout): z.ZodMiniType {
	const { title, write } = wordsOf(id)
	const inner = (key.keys ?? []).filter((sub) => sub.in[kind] !== undefined)
	const value =
		inner.length > 0
			? z.looseObject(Object.fromEntries(inner.map((sub) => [sub.key, z.optional(described(sub, `${id}.${sub.key}`, kind))])))
			: key.value
	return value.with(z.meta({ ...z.globalRegistry.get(value), title, description: `${write.slice(0, 1).toUpperCase()}${write.slice(1)}.` }))
}

/** What the schemas tell our own reader is not part of JSON Schema. */
function withoutOwnMeta(schema: Record<string, unknown>): void {
	for (const own of ["vocabulary", "form", "open"]) delete schema[own]
}
