/** What is written another way than the format says and can mean only one thing: it is read as meant. */
import type { Slip } from "../../note/front-matter/slip.ts"
import type { Rule, Subject } from "../rule.ts"

export const frontMatterForm: Rule = {
	codes: { "front-matter.form": "information" },
	*check(subject) {
		for (const { what, range, text, meant, path } of slipsOf(subject)) {
			yield { code: "front-matter.form", range, data: { what, text, meant, ...(path !== undefined && { path }) } }
		}
	},
}

/** All that is written another way in the front matter of a note, except its scores. */
export function slipsOf({ head, note: { frontMatter } }: Pick<Subject, "head" | "note">): readonly Slip[] {
	return [...(frontMatter?.slips ?? []), ...(head?.slips ?? [])]
}
