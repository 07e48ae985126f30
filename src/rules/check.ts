/** Checks a note: all rules over one reading of it, levels as chosen. The one entrance for editor and command line. */
import { type Case, caseOf } from "../cases/case.ts"
import { factsOf, type NoteFacts } from "../cases/facts.ts"
import { readHead } from "../note/head.ts"
import { namedSections } from "../note/named.ts"
import type { Note } from "../note/read.ts"
import { rules } from "./index.ts"
import { type CheckOptions, chosenLevel, defaultOptions } from "./options.ts"
import type { Finding, Problem, Rule, Subject } from "./rule.ts"

export interface CheckRequest {
	/** The note's key in the index. */
	readonly file: string
	readonly note: Note
	readonly facts?: NoteFacts
	/** The case as the index knows it; the note alone where it belongs to none. */
	readonly case?: Case | undefined
	readonly options?: CheckOptions
}

/** What a note lacks or says wrongly, in the order of its text. Never throws for any text. */
export function checkNote({ file, note, facts, case: of, options = defaultOptions }: CheckRequest): Finding[] {
	const subject = subjectOf(file, note, options, facts, of)
	const findings: Finding[] = []
	for (const rule of rules) {
		for (const problem of rule.check(subject)) {
			const level = levelOf(problem, rule, options)
			if (level !== "off") findings.push({ ...problem, level })
		}
	}
	return findings.sort(
		(a, b) => a.range.start - b.range.start || a.range.end - b.range.end || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0),
	)
}

function levelOf(problem: Problem, rule: Rule, { rules: chosen }: CheckOptions) {
	return chosenLevel(chosen, problem.code) ?? problem.level ?? rule.codes[problem.code] ?? "warning"
}

/** A note as rules see it. */
export function subjectOf(
	file: string,
	note: Note,
	options: CheckOptions,
	known?: NoteFacts,
	of?: Case,
): Subject {
	const readable = note.frontMatter && note.frontMatter.problems.length === 0 ? note.frontMatter : undefined
	const head = readable && readHead(readable)
	const facts = known ?? factsOf(file, note, head)
	return {
		file,
		note,
		...(head && { head }),
		...(head?.layout && { layout: head.layout }),
		sections: head?.layout ? namedSections(note, head.layout) : [],
		facts,
		case: of ?? caseOf(facts.case ?? "", [facts]),
		profile: options.profile,
	}
}
