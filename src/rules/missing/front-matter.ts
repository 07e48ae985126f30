/** Keys of the front matter that are missing or hold nothing: `KIND.front-matter.KEY`. */
import { isEmptyValue } from "../../note/front-matter/empty.ts"
import { entriesIn, entryOf, type FrontMatter, isFaulty, isUnreadable } from "../../note/front-matter/read.ts"
import { layouts } from "../../record/index.ts"
import { type KeyPlace, keyPlacesOf, unknownKindPlaces } from "../../record/places.ts"
import { type Circumstances, circumstancesOf, needOf } from "../circumstances.ts"
import type { MissingProblem, PartRule, Subject } from "../rule.ts"
import { type Ask, askingIn, decisiveOf } from "./asking.ts"
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
			case: of,
		} = subject
		if (!frontMatter || !head || head.isProcess || isUnreadable(frontMatter)) return
		const circumstances = circumstancesOf(subject)
		const known = kept.get(frontMatter)
		const by = decisiveOf(of, circumstances)
		const problems = known?.by === by ? known.problems : [...missingIn(subject, circumstances)]
		kept.set(frontMatter, { by, problems })
		yield* problems
	},
}

const kept = new WeakMap<FrontMatter, { readonly by: string; readonly problems: readonly MissingProblem[] }>()

function* missingIn(subject: Subject, circumstances: Circumstances): Iterable<MissingProblem> {
	const { note, layout } = subject
	if (!note.frontMatter) return
	const ask = askingIn(subject)
	// If the kind is not known, only what every note needs can be asked for.
	for (const place of layout ? keyPlacesOf(layout) : unknownKindPlaces) yield* missingKey(place, note.frontMatter, circumstances, ask)
}

function* missingKey(place: KeyPlace, frontMatter: FrontMatter, circumstances: Circumstances, ask: Ask): Iterable<MissingProblem> {
	const { code, id, need, key, inner, within } = place
	const outer = entryOf(frontMatter.entries, key.key)
	// What cannot be read is there, and has been reported; keys of a map are asked for if there is a map.
	if (outer && isFaulty(frontMatter, outer.value.range)) return
	if (inner && (outer?.value.kind !== "map" || isEmptyValue(outer.value))) return
	const entry = inner ? entryOf(entriesIn(outer?.value), inner.key) : outer
	if (entry && !isEmptyValue(entry.value)) return
	// The version of the format is no detail of the record.
	const details = key.key === "ipt" || within === undefined ? undefined : { code: within, range: frontMatter.opening }
	yield* ask(code, id, needOf(need, circumstances), entry?.keyRange ?? frontMatter.opening, { empty: entry !== undefined }, details)
}
