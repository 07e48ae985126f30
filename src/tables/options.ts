/** How much the tables tell. Without a choice they contain no text, no name and no date. */
import * as z from "zod/mini"

/** Texts: none, those of a few words, or all. */
export const Texts = z.enum(["none", "labels", "full"])
/** People of the inventory: by role, by alias, or as written. */
export const Names = z.enum(["roles", "aliases", "full"])
/** Dates: the day, the week since the first session and the year, or the year alone. */
export const Dates = z.enum(["full", "year", "week"])

export const TableOptions = z.object({
	text: z._default(Texts, "none"),
	names: z._default(Names, "roles"),
	dates: z._default(Dates, "week"),
	/** Whether codes are replaced by pseudonyms. */
	pseudonyms: z._default(z.boolean(), false),
})
export type TableOptions = z.infer<typeof TableOptions>

/** Without a choice. */
export const usualOptions: TableOptions = TableOptions.parse({})
