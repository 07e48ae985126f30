/** Checks a note: all rules over one reading of it, levels as chosen. The one entrance for editor and command line. */
import { type Case, caseOf } from "../cases/case.ts"
import { factsOf, type NoteFacts } from "../cases/facts.ts"
import { caseWith, withScales } from "../cases/scales.ts"
import { type Head, mayHaveScores } from "../note/front-matter/head.ts"
import { readMeasures } from "../note/front-matter/measures.ts"
import { entriesIn, entryOf, type FrontMatter } from "../note/front-matter/read.ts"
import type { Note } from "../note/read.ts"
import { readable } from "../note/readable.ts"
import type { Measure } from "../record/index.ts"
import { memoize } from "../text/memo.ts"
import { compareTexts } from "../text/order.ts"
import { detailsTogether } from "./details.ts"
import { rulesFor } from "./index.ts"
import { noteLimits } from "./note-limits.ts"
import { type CheckOptions, chosenLevel, defaultOptions, LevelChoice, scalesFor } from "./options.ts"
import type { AnyRule, ChangedSignature, Finding, Problem, Subject } from "./rule.ts"
import { Exceptions } from "./silence.ts"
import { unusedException } from "./unused-exception.ts"

export interface CheckRequest {
	/** The note's key in the index. */
	readonly file: string
	readonly note: Note
	readonly facts?: NoteFacts
	/** The case as the index knows it; the note alone if it belongs to none. */
	readonly case?: Case | undefined
	readonly options?: CheckOptions
	/** Offset of the first character that is not UTF-8: the text cannot be trusted, and that is all that is said. */
	readonly invalidAt?: number | undefined
	/** Signatures of a text that the note had before. */
	readonly changedSince?: readonly ChangedSignature[] | undefined
}

/** What a note lacks or says wrongly, in the order of its text. Never throws for any text. */
export function checkNote(request: CheckRequest): Finding[] {
	const { file, note, facts, case: patientCase, invalidAt, options = defaultOptions, changedSince } = request
	if (invalidAt !== undefined) return invalidText(invalidAt, request)
	const subject = { ...subjectOf(file, note, options, facts, patientCase), ...(changedSince && { changedSince }) }
	const findings: Finding[] = []
	const exceptions = new Exceptions(note)
	for (const rule of rulesFor(subject.facts.kind)) {
		for (const problem of rule.check(subject)) {
			const level = levelOf(problem, rule, options)
			if (!exceptions.silence(problem, level) && level !== "off") findings.push({ ...problem, level })
		}
	}
	for (const problem of exceptions.idle()) {
		const level = levelOf(problem, unusedException, options)
		if (level !== "off") findings.push({ ...problem, level })
	}
	return detailsTogether(findings, options).sort(
		(a, b) => a.range.start - b.range.start || a.range.end - b.range.end || compareTexts(a.code, b.code),
	)
}

/** Of bytes that are no text, all that can be said is that they are not, and not what was signed. */
function invalidText(at: number, { options = defaultOptions, changedSince = [] }: CheckRequest): Finding[] {
	const range = { start: at, end: at + 1 }
	const problem: Problem = { code: "note.encoding", range, facts: { cause: "bytes" } }
	const level = levelOf(problem, noteLimits, options)
	return [
		...(level === "off" ? [] : [{ ...problem, level }]),
		...(changedSince.length > 0
			? [{ code: "signature.changed", range, facts: { signatures: changedSince }, level: "error" } as const]
			: []),
	]
}

function levelOf(problem: Problem, rule: AnyRule, { rules: chosen, atLeast }: CheckOptions): LevelChoice {
	const info = rule.codes[problem.code]
	if (info?.hasFixedLevel) return info.level
	const level = chosenLevel(chosen, problem.code) ?? problem.level ?? info?.level ?? "warning"
	const least = chosenLevel(atLeast, problem.code)
	return least !== undefined && gravity(least) < gravity(level) ? least : level
}

/** The graver, the smaller. */
const gravity = (level: LevelChoice): number => LevelChoice.options.indexOf(level)

/** A head whose measures are read with the user's own scales. */
const headWith = memoize(
	(frontMatter: FrontMatter, head: Head, own: readonly Measure[]): Head => ({
		...head,
		measures: readMeasures(entriesIn(entryOf(frontMatter.entries, "measures")?.value), own),
	}),
	(_, head, own) => [head, own],
)

/** A note as rules see it. */
export function subjectOf(file: string, note: Note, options: CheckOptions, known?: NoteFacts, patientCase?: Case): Subject {
	const { head: read, sections } = readable(note)
	const own = scalesFor(options)
	const head = read && note.frontMatter && own.length > 0 && mayHaveScores(read.kind) ? headWith(note.frontMatter, read, own) : read
	const facts = withScales(known ?? factsOf(file, note), own)
	return {
		file,
		note,
		...(head && { head }),
		...(head?.layout && { layout: head.layout }),
		sections,
		facts,
		case: patientCase ? (own.length > 0 ? caseWith(patientCase, own) : patientCase) : caseOf(facts.case ?? "", [facts]),
		options,
	}
}
