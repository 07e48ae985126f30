/** Resources as the standard wants them: nothing empty, and no characters that its texts may not have. */
import { clean } from "../clean.ts"

/** The same, but what is optional may be nothing, and a text empty. */
export type Loose<Of> = Of extends string | number | boolean
	? Of
	: Of extends readonly (infer Item)[]
		? readonly Loose<Item>[]
		: { readonly [Key in keyof Of]: Loose<Of[Key]> | (object extends Pick<Of, Key> ? undefined : never) }

/** A resource or a part of one without what is empty in it, and its texts without control characters. */
export function tidy<Of extends object>(draft: Loose<Of>): Of {
	// What is left out is what may be missing: a test has validators look at all of it.
	return (tidied(draft) ?? {}) as Of
}

function tidied(value: unknown): unknown {
	if (typeof value === "string") return tidyText(value)
	if (typeof value === "number") return Number.isFinite(value) ? value : undefined
	if (Array.isArray(value)) {
		const items = value.map(tidied).filter((item) => item !== undefined)
		return items.length > 0 ? items : undefined
	}
	if (typeof value !== "object" || value === null) return value ?? undefined
	const entries = Object.entries(value).flatMap(([key, held]) => {
		// The length of a narrative is not limited, and a cut one would not be valid XHTML.
		const made = key === "div" && typeof held === "string" ? clean(held) : tidied(held)
		return made === undefined ? [] : [[key, made] as const]
	})
	return entries.length > 0 ? Object.fromEntries(entries) : undefined
}

/** Some systems refuse texts that are longer: the standard allows 1 MB. */
const longest = 1_000_000

function tidyText(text: string): string | undefined {
	const made = clean(text).trim()
	return made === "" ? undefined : made.length > longest ? `${made.slice(0, longest - 1).toWellFormed()}…` : made
}
