/** A score that is written another way, as `14/27` or `14 → 9`, and can only mean one number. */
import type { MeasureReading, OtherForm } from "../../note/front-matter/measure-reading.ts"
import { bandOf } from "../../record/index.ts"
import { withWords } from "../kept-words.ts"
import type { Rule } from "../rule.ts"

export const measureForm: Rule<"front-matter.form"> = {
	codes: { "front-matter.form": { level: "information", kind: "contradiction" } },
	*check({ head, note: { text } }) {
		for (const reading of head?.measures ?? []) {
			for (const form of reading.otherForms) {
				yield {
					code: "front-matter.form",
					range: form.range,
					facts: {
						what: form.range.start === reading.nameRange.start ? "item" : "score",
						text: form.text,
						read: form.as,
						meant: mended(reading, form, text),
					},
				}
			}
		}
	},
}

/** The number alone; what else is written stays as a comment. Nothing if no comment can be, as in braces. */
function mended({ measure }: MeasureReading, { range, text, as, remark }: OtherForm, note: string): string {
	const isBand = measure !== undefined && remark !== undefined && bandOf(measure, Number(as))?.toLowerCase() === remark.toLowerCase()
	if (remark === undefined || isBand) return as
	return withWords(note, range, as, text) ?? ""
}
