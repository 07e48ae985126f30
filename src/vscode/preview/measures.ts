/** The measures of a note's header, each with its band. */
import { scoreName } from "../../cases/scores.ts"
import type { Value } from "../../note/front-matter/entries.ts"
import type { Head } from "../../note/front-matter/head.ts"
import type { MeasureReading } from "../../note/front-matter/measure-reading.ts"
import { totalOf } from "../../note/front-matter/measure-values.ts"
import { onOneLine } from "../../note/front-matter/on-one-line.ts"
import { entriesIn } from "../../note/front-matter/read.ts"
import { bandOf, itemNamed, measureTitle } from "../../record/index.ts"

/** Words for what is written next to a total. */
export interface ScoreWords {
	/** `Item 9` */
	readonly item: (item: number) => string
	/** Before the answers to all items. */
	readonly items: string
}

/** The measures as HTML, each with its total, its band, and what else is written of it; empty if there are none. */
export function showMeasures({ measures }: Head, written: Value | undefined, words: ScoreWords, escaped: (text: string) => string): string {
	const items = measures.map((reading) => {
		const { measure, name, by } = reading
		const total = totalOf(reading)?.total
		const band = measure && total !== undefined ? bandOf(measure, total) : undefined
		const title = scoreName({ name: measure?.key ?? name, ...(by !== undefined && { by }) })
		const more = detailsOf(reading, written, total, words)
		return [
			`<li><abbr title="${escaped(measure ? measureTitle(measure) : title)}">${escaped(title)}</abbr>`,
			total === undefined ? "" : ` <strong>${escaped(String(total))}</strong>`,
			band === undefined ? "" : ` <span class="ipt-band">${escaped(band)}</span>`,
			more === "" ? "" : ` <span class="ipt-details">(${escaped(more)})</span>`,
			"</li>",
		].join("")
	})
	return items.length === 0 ? "" : `<ul class="ipt-measures">${items.join("")}</ul>\n`
}

/** Items, parts and whatever is written besides the total. */
function detailsOf({ nameRange }: MeasureReading, written: Value | undefined, total: number | undefined, words: ScoreWords): string {
	const value = entriesIn(written).find(({ keyRange }) => keyRange.start <= nameRange.start && nameRange.start <= keyRange.end)?.value
	if (value === undefined) return ""
	const isTotal = (text: string): boolean => total !== undefined && text === String(total)
	const rest: Value =
		value.kind === "map"
			? {
					...value,
					entries: value.entries
						.filter((entry) => entry.key !== "total" || !isTotal(onOneLine(entry.value, " ")))
						.map((entry) => ({ ...entry, key: nameOf(entry.key, words) })),
				}
			: value
	const text = onOneLine(rest, ": ")
	return isTotal(text) ? "" : text
}

/** What a key next to a total names. */
function nameOf(key: string, { item, items }: ScoreWords): string {
	const number = itemNamed(key)
	return key === "items" ? items : typeof number === "number" ? item(number) : key
}
