/** Keys of the front matter that are missing or empty: `KIND.front-matter.KEY`. */
import { memoize } from "../../text/memo.ts"
import { isEmptyValue } from "../../note/front-matter/empty.ts"
import { entriesIn, entryOf, type FrontMatter, isFaulty, isUnreadable } from "../../note/front-matter/read.ts"
import { layouts } from "../../record/index.ts"
import { type KeyPlace, keyPlacesOf, unknownKindPlaces } from "../../record/places.ts"
import { type Circumstances, circumstancesOf, needOf } from "../circumstances.ts"
import type { MissingProblem, PartRule, Subject } from "../rule.ts"
import { type ReportMissing, reporterFor, needsKey } from "./reporter.ts"
import { codesOfPlaces } from "./codes.ts"

export const missingFrontMatter: PartRule = {
	codes: Object.fromEntries(
		layouts.flatMap((layout) => [
			// Without `note` the kind is not known, and the code cannot name it.
			...codesOfPlaces(keyPlacesOf(layout).filter(({ key }) => key.key !== "note")),
			...codesOfPlaces(unknownKindPlaces),
		]),
	),
	*check(subject) {
		const {
			note: { frontMatter },
			head,
		} = subject
		if (!frontMatter || !head || head.isProcess || isUnreadable(frontMatter)) return
		yield* missingOf(frontMatter, subject, circumstancesOf(subject))
	},
}

const missingOf = memoize(
	(_: FrontMatter, subject: Subject, circumstances: Circumstances) => [...missingIn(subject, circumstances)],
	(_, { case: patientCase }, circumstances) => [needsKey(patientCase, circumstances)],
)

function* missingIn(subject: Subject, circumstances: Circumstances): Iterable<MissingProblem> {
	const { note, layout } = subject
	if (!note.frontMatter) return
	const report = reporterFor(subject)
	// If the kind is not known, only what every note needs can be missing.
	for (const place of layout ? keyPlacesOf(layout) : unknownKindPlaces) yield* missingKey(place, note.frontMatter, circumstances, report)
}

function* missingKey(
	place: KeyPlace,
	frontMatter: FrontMatter,
	circumstances: Circumstances,
	report: ReportMissing,
): Iterable<MissingProblem> {
	const { code, id, need, key, inner, within } = place
	const outer = entryOf(frontMatter.entries, key.key)
	// What cannot be read is there, and has been reported; keys of a map can be missing only if there is a map.
	if (outer && isFaulty(frontMatter, outer.value.range)) return
	if (inner && (outer?.value.kind !== "map" || isEmptyValue(outer.value))) return
	const entry = inner ? entryOf(entriesIn(outer?.value), inner.key) : outer
	if (entry && !isEmptyValue(entry.value)) return
	// The version of the format is no detail of the record.
	const details = key.key === "ipt" || within === undefined ? undefined : { code: within, range: frontMatter.opening }
	yield* report(code, id, needOf(need, circumstances), entry?.keyRange ?? frontMatter.opening, { empty: entry !== undefined }, details)
}
