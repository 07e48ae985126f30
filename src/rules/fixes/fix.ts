/** Fixes: what can be done about a finding, as edits of the note's text. Found by the finding's code and data. */
import type { TextEdit } from "../../note/text.ts"
import type { Finding, Subject } from "../rule.ts"
import { absentParts, placeOfDetails } from "../details.ts"
import { addDetails } from "./add-missing.ts"
import { addPerson } from "./add-person.ts"
import { mendFrontMatter } from "./mend-front-matter.ts"
import { pastedListEdits } from "../pasted-list.ts"
import { insertMissing } from "./insert-missing.ts"
import { notNeeded } from "./not-needed.ts"
import { recordSuicideItem } from "./record-suicide-item.ts"
import { replaceValue } from "./replace-value.ts"
import { wideSpaceEdits } from "../wide-spaces.ts"

/** What a fix does, for its title: `insert` a part by its name, put `word` in place of what is there, or before it, and so on. */
export type FixTitle =
	| { readonly does: "insert"; readonly part: string }
	/** Says in the note that it is not needed there. */
	| { readonly does: "not-needed"; readonly what: string }
	| { readonly does: "insert-details"; readonly count: number }
	| { readonly does: "replace"; readonly word: string }
	| { readonly does: "tidy"; readonly what: "blank" | "lists" | "marks" | "spaces" | "tabs" }
	| { readonly does: "put-first"; readonly word: string }
	| { readonly does: "add-person"; readonly name: string }
	| { readonly does: "record-item"; readonly measure: string; readonly item: number }
	| { readonly does: "compare" }

export interface Fix {
	readonly title: FixTitle
	readonly edits: readonly TextEdit[]
	/** The one right answer. */
	readonly preferred: boolean
	/** The note that the edits are of, where it is another than the finding's. */
	readonly file?: string
	/** Another version of the note, to be shown beside it: nothing is written. */
	readonly compare?: string
}

/**
 * The fixes of a finding, best first; none where the note may not be written to or nothing can be done.
 * `other` gives another note of the case, for a finding whose fix belongs there.
 */
export function fixesFor(subject: Subject, finding: Finding, other: (file: string) => Subject | undefined = () => undefined): Fix[] {
	if (!mayBeWritten(subject)) return []
	// Which of two versions is right is seen by comparing them, and only so.
	if (finding.code === "case.conflict-copy") return comparingFixes(finding)
	const silencing = notNeeded(subject, finding)
	return [...mendingFixes(subject, finding, other), ...(silencing ? [silencing] : [])]
}

function mendingFixes(subject: Subject, finding: Finding, other: (file: string) => Subject | undefined): Fix[] {
	const mended = mendFrontMatter(subject, finding)
	if (mended) return [mended]
	const details = absentParts(finding).length
	if (placeOfDetails(finding.code) !== undefined) return details > 0 ? [detailsFix(subject, finding, details)] : []
	const insertion = insertMissing(subject, finding)
	if (insertion) return [insertion]
	if (finding.code === "note.pasted-list") return [{ title: { does: "tidy", what: "lists" }, edits: pastedListEdits(subject.note), preferred: true }]
	if (finding.code === "note.spaces") return [{ title: { does: "tidy", what: "spaces" }, edits: wideSpaceEdits(subject), preferred: true }]
	if (finding.code === "measure.suicide-item-missing") return recordSuicideItem(subject, finding)
	const replacements = replaceValue(subject, finding)
	if (finding.code !== "person.unknown") return replacements
	const file = finding.related?.[0]?.file
	const formulation = file === undefined || file === subject.file ? subject : other(file)
	const addition = formulation && mayBeWritten(formulation) ? addPerson(formulation, finding) : undefined
	// Where another alias is near it may be a slip of the pen: then neither is the one right answer.
	return [...replacements, ...(addition ? [addition] : [])].map((fix) => ({ ...fix, preferred: replacements.length === 0 }))
}

/** Shows the other version beside the note. */
function comparingFixes({ related = [] }: Finding): Fix[] {
	return related.flatMap(({ file }) => (file === undefined ? [] : [{ title: { does: "compare" }, edits: [], preferred: true, compare: file }]))
}

/** Its edits are worked out when they are asked for. */
function detailsFix(subject: Subject, finding: Finding, count: number): Fix {
	return {
		title: { does: "insert-details", count },
		get edits() {
			return addDetails(subject, finding)
		},
		preferred: true,
	}
}

/** A file whose text cannot be trusted is never written to. */
export function mayBeWritten({ note: { text, tooLarge } }: Pick<Subject, "note">): boolean {
	return !tooLarge && !/[\0\uFFFD\p{Cs}]/u.test(text)
}

