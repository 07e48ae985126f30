/** The fixes of a finding, found by its code and facts. */
import { isDueLater } from "../../folder/open-points.ts"
import { absentParts, placeOfDetails } from "../../rules/details.ts"
import { mendFrontMatter } from "../../rules/front-matter/mend.ts"
import { pastedListEdits } from "../../rules/pasted-list.ts"
import { type Finding, isOf, type Subject } from "../../rules/rule.ts"
import type { FindingGroup } from "../../rules/together.ts"
import { wideSpaceEdits } from "../../rules/wide-spaces.ts"
import { addTogether } from "./add-missing.ts"
import { addPerson } from "./add-person.ts"
import { type Fix, mayBeWritten } from "./fix.ts"
import { listedScores } from "./listed-scores.ts"
import { insertMissing } from "./insert-missing.ts"
import { notNeeded } from "./not-needed.ts"
import { recordSuicideItem } from "./record-suicide-item.ts"
import { replaceValue } from "./replace-value.ts"

type OtherNote = (file: string) => Subject | undefined

/** The fixes of what is displayed as one, best first: all of its parts at once, each part, and what each says if it is not needed. */
export function fixesOf(subject: Subject, group: FindingGroup, other?: OtherNote): Fix[] {
	const [first] = group
	if (group.length === 1) return fixesFor(subject, first, other)
	const count = group.flatMap(absentParts).length
	const all = count > 1 && mayBeWritten(subject) ? [togetherFix(subject, group, count)] : []
	const [silencing, mending] = [true, false].map((isSilencing) =>
		group.flatMap((finding) => fixesFor(subject, finding, other).filter(({ title }) => (title.does === "not-needed") === isSilencing)),
	)
	return [...all, ...(mending ?? []).map(oneOfSeveral), ...(silencing ?? [])]
}

/** Not the right answer by itself. */
const oneOfSeveral = (fix: Fix): Fix => ({
	title: fix.title,
	get edits() {
		return fix.edits
	},
	preferred: false,
})

/**
 * The fixes of a finding, best first; none if the note may not be written to or nothing can be done.
 * `other` gives another note of the case, for a finding whose fix belongs there.
 */
export function fixesFor(subject: Subject, finding: Finding, other: OtherNote = () => undefined): Fix[] {
	if (!mayBeWritten(subject)) return []
	// Which of two versions is right is seen by comparing them, and only so.
	if (finding.code === "case.conflict-copy") return comparingFixes(finding)
	const silencing = notNeeded(subject, finding)
	return [...mendingFixes(subject, finding, other), ...(silencing ? [silencing] : [])]
}

function mendingFixes(subject: Subject, finding: Finding, other: OtherNote): Fix[] {
	const listed = listedScores(subject, finding)
	if (listed) return [listed]
	const mended = mendFrontMatter(subject, finding)
	if (mended) return [mended]
	const details = absentParts(finding).length
	if (placeOfDetails(finding.code) !== undefined) return details > 0 ? [togetherFix(subject, [finding], details)] : []
	const [absent] = absentParts(finding)
	const insertion = absent && insertMissing(subject, absent)
	if (insertion) return [insertion]
	if (finding.code === "note.pasted-list")
		return [{ title: { does: "tidy", what: "lists" }, edits: pastedListEdits(subject.note), preferred: true }]
	if (finding.code === "note.spaces") return [{ title: { does: "tidy", what: "spaces" }, edits: wideSpaceEdits(subject), preferred: true }]
	if (isOf(finding, "measure.suicide-item-missing")) return recordSuicideItem(subject, finding)
	const replacements = replaceValue(subject, finding)
	if (!isOf(finding, "person.unknown")) return replacements
	const file = finding.related?.[0]?.file
	const formulation = file === undefined || file === subject.file ? subject : other(file)
	const addition = formulation && mayBeWritten(formulation) ? addPerson(formulation, finding) : undefined
	// If another alias is similar, it may be a typing mistake: then neither is certainly right.
	return [...replacements, ...(addition ? [addition] : [])].map((fix) => ({ ...fix, preferred: replacements.length === 0 }))
}

/** Opens the other version next to the note. */
function comparingFixes({ related = [] }: Finding): Fix[] {
	return related.flatMap(({ file }) =>
		file === undefined ? [] : [{ title: { does: "compare" }, edits: [], preferred: true, compare: file }],
	)
}

/** Its edits are worked out when they are requested. */
function togetherFix(subject: Subject, group: FindingGroup, count: number): Fix {
	const [first] = group
	return {
		title: { does: "insert-together", count, recommended: first.level === "information" && !isDueLater(first) },
		get edits() {
			return addTogether(subject, group)
		},
		preferred: true,
	}
}
