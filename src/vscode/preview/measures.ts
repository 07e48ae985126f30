/** The measures of a note's front matter, each with its band, as they are not to be seen in the preview otherwise. */
import { scoreName } from "../../cases/scores.ts"
import { factsOf } from "../../cases/facts.ts"
import { measureOf } from "../../cases/measure-facts.ts"
import { readNote } from "../../note/read.ts"
import { measureTitle } from "../../record/index.ts"

/** The measures of a note as HTML; empty if the note gives none. */
export function showMeasures(text: string, escaped: (text: string) => string): string {
	if (!/^measures[ \t]*:/m.test(text)) return ""
	const { measures } = factsOf("", readNote(text))
	const items = measures.map((given) => {
		const { total, band } = given
		const name = scoreName(given)
		const measure = measureOf(given)
		const value = total === undefined ? "" : ` <strong>${escaped(String(total))}</strong>`
		const words = band === undefined ? "" : ` <span class="ipt-band">${escaped(band)}</span>`
		return `<li><abbr title="${escaped(measure ? measureTitle(measure) : name)}">${escaped(name)}</abbr>${value}${words}</li>`
	})
	return items.length === 0 ? "" : `<ul class="ipt-measures">${items.join("")}</ul>\n`
}
