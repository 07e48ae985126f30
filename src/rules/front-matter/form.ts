/** What is written another way than the format says and can mean only one thing: it is read as meant. */
import type { Slip } from "../../note/front-matter/slip.ts"
import type { OtherForm } from "../../note/measures.ts"
import { lineRange } from "../../note/text.ts"
import type { Rule, Subject } from "../rule.ts"

export const frontMatterForm: Rule = {
	codes: { "front-matter.form": "information" },
	*check(subject) {
		for (const { what, range, text, meant, path } of slipsOf(subject)) {
			yield { code: "front-matter.form", range, data: { what, text, meant, ...(path !== undefined && { path }) } }
		}
	},
}

/** All that is written another way in the front matter of a note. */
export function slipsOf({ head, note: { frontMatter, text } }: Pick<Subject, "head" | "note">): readonly Slip[] {
	const scores = head?.measures.flatMap(({ name, otherForms }) => otherForms.map((form) => slipOf(form, `measures.${name}`, text))) ?? []
	return [...(frontMatter?.slips ?? []), ...(head?.slips ?? []), ...scores]
}

/** A score with more than its number: what the number alone would not keep becomes a comment at the end of its line. */
function slipOf({ range, text, as, remark }: OtherForm, path: string, whole: string): Slip {
	const line = lineRange(whole, range.end)
	const after = whole.slice(range.end, line.end)
	const end = range.end + after.trimEnd().length
	const comment = remark === undefined ? [] : [{ range: { start: end, end }, text: ` ${/\s#/.test(after) ? "" : "# "}${remark}` }]
	return { what: "value", range, text, meant: as, path, edits: [{ range, text: as }, ...comment] }
}
