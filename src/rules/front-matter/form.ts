/** What is written another way than the format says and can mean only one thing: it is read as meant. */
import type { Slip } from "../../note/front-matter/slip.ts"
import type { Rule, Subject } from "../rule.ts"

/** `what` is a slip of the header, or a score or the name of an item; `meant` is empty if no fix can write it. */
export type OtherForm =
	| { readonly what: Slip["what"]; readonly text: string; readonly meant: string; readonly path?: string }
	/** `read`: the number that it is read as. */
	| { readonly what: "item" | "score"; readonly text: string; readonly meant: string; readonly read: string }

declare module "../rule.ts" {
	interface FindingFacts {
		readonly "front-matter.form": OtherForm
	}
}

export const frontMatterForm: Rule<"front-matter.form"> = {
	codes: { "front-matter.form": { level: "information", kind: "contradiction" } },
	*check(subject) {
		for (const { what, range, text, meant, path } of slipsOf(subject)) {
			yield { code: "front-matter.form", range, facts: { what, text, meant, ...(path !== undefined && { path }) } }
		}
	},
}

/** All that is written another way in the front matter of a note, except its scores. */
export function slipsOf({ head, note: { frontMatter } }: Pick<Subject, "head" | "note">): readonly Slip[] {
	return [...(frontMatter?.slips ?? []), ...(head?.slips ?? [])]
}
