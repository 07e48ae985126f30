/** Notes in which nothing is missing, made from the record: every place contains its example. */
import { newNote, newFormulation, newSession } from "../../src/assist/forms/new-note.ts"
import { caseOf } from "../../src/cases/case.ts"
import { factsOf, type NoteFacts } from "../../src/cases/facts.ts"
import { entrySkeleton, type Fill } from "../../src/note/forms/skeleton.ts"
import { readNote } from "../../src/note/read.ts"
import { exampleOf } from "../../src/record/guidance.ts"
import { type Kind, kinds, personFields, type ProblemArea, sectionsOf, terms, termTitle } from "../../src/record/index.ts"
import { keyPlacesOf } from "../../src/record/places.ts"
import { checkNote } from "../../src/rules/check.ts"
import { partsOf } from "../../src/rules/details.ts"
import { type CheckOptions, defaultOptions } from "../../src/rules/options.ts"
import type { Finding } from "../../src/rules/rule.ts"
import { replaced } from "../harness/replaced.ts"

const words = "Told in her own words."

/** Every place filled: by its example, or by words. Whoever an example speaks of is in the inventory below. */
const filled: Fill = (id) => (exampleOf(id) ?? words).replace(/@[a-z-]+/g, "@mother")

/** The front matter of each kind, complete and without anything odd. */
const heads = {
	formulation: `ipt: 1
note: formulation
case: C-1
date: 2026-01-12
author: AB
setting: outpatient
diagnosis: F32.1
onset: 2025-10
problem-areas: [AREA]
contract:
  sessions: 16
  frequency: weekly
  minutes: 50
  start: 2026-01-05
measures:
  PHQ-9: {total: 16, item9: 0}`,
	session: `ipt: 1
note: session
case: C-1
session: 6
date: 2026-02-16
phase: middle
focus: AREA
start: 09:00
end: 09:50
mode: in-person
attended: [client]
author: AB
measures:
  PHQ-9: {total: 12, item9: 0}`,
	missed: `ipt: 1
note: session
case: C-1
session: 6
date: 2026-02-16
phase: middle
status: missed
author: AB`,
} as const

const people = ["Mother", "Partner", "Friend"]

/** A formulation in which nothing is missing, for one problem area. */
export function completeFormulation(area: ProblemArea = "role-transition"): string {
	const made = newFormulation("C-1", "2026-01-12", [area], {}, filled)
	const inventory = people.map((name) => entrySkeleton(name, personFields, filled)).join("\n\n")
	const mechanisms = terms("mechanism").map((term) => {
		const fields = sectionsOf("formulation").find(({ id }) => id === "formulation.mechanisms")?.entries?.fields ?? []
		return entrySkeleton(termTitle("mechanism", term), fields, filled)
	})
	const text = made
		.replace(/^---\n[\s\S]*?\n---\n/, `---\n${heads.formulation.replace("AREA", area)}\n---\n`)
		.replace(/(## Interpersonal inventory\n\n[^\n]*\n)/, `$1\n${inventory}\n`)
		.replace(/(## Mechanisms of change\n\n[^\n]*\n)/, `$1\n${mechanisms.join("\n\n")}\n`)
		.replace(/## Timeline\n\n([^\n]*)\n\n- .*/, "## Timeline\n\n$1\n\n- 2025-09: moved to another town")
		.replace(/- \*\*G1\*\*: .*/, "- **G1**: meets a friend once a week (by 2026-04-01)")
		.replace(/(\*\*(?:Person|Other person)\*\*: ).*/, "$1@mother")
		.replace(/(- \*\*Plan\*\*: ).*/g, "$1call the team when thoughts of death return")
	return area === "lost-healthy-self" ? replaced(text, ["author: AB", "author: AB\nvariant: ipsrt"]) : text
}

/** A held session of the middle phase in which nothing is missing. */
export function completeSession(): string {
	return newSession(complete(), { date: "2026-02-16", status: "held" }, {}, filled)
		.replace(/^---\n[\s\S]*?\n---\n/, `---\n${heads.session.replace("AREA", "role-transition")}\n---\n`)
		.replace(/(## Techniques\n\n[^\n]*)/, "$1\n\n- **Clarification**: what she hoped for from her sister")
		.replace(/(\*\*(?:Enhancing|Decreasing|Processing|Improving)[^*]*\*\*: ).*/g, "$11: spoke of it")
}

/** Short notes of the sessions before the complete one, so that its case has no gap. */
export const earlierSessions: readonly string[] = [1, 2, 3, 4, 5].map((number) =>
	heads.missed
		.replace("session: 6", `session: ${number}`)
		.replace("2026-02-16", `2026-01-${String(5 + number).padStart(2, "0")}`)
		.replace(/^[\s\S]*$/, "---\n$&\n---\n"),
)

/** A missed session in which nothing is missing. */
export function completeMissedSession(): string {
	return newSession(complete(), { date: "2026-02-16", status: "missed" }, {}, filled).replace(
		/^---\n[\s\S]*?\n---\n/,
		`---\n${heads.missed}\n---\n`,
	)
}

/** The kinds of notes that are made from the record alone: the closing, and any that is added. */
export const otherKinds: readonly Kind[] = kinds.filter((kind) => kind !== "formulation" && kind !== "session")

/** A note of one of these kinds in which nothing is missing. */
export function completeNote(kind: Kind): string {
	const own = new Map(
		Object.entries({ note: kind, case: "C-1", date: "2026-05-04", measures: "{PHQ-9: {total: 5, item9: 0}}", amends: "other-0" }),
	)
	const keys = keyPlacesOf(kind)
		.filter(({ inner, need }) => !inner && need !== "known")
		.map(({ id, key: { key } }) => `${key}: ${own.get(key) ?? exampleOf(id)}`)
	return newNote(kind, complete(), "2026-05-04", {}, filled)
		.replace(/^---\n[\s\S]*?\n---\n/, `---\n${keys.join("\n")}\n---\n`)
		.replace(/(\*\*G1\*\*: ).*/, "$1met: every Thursday")
}

/** A closing note in which nothing is missing. */
export const completeClosing = (): string => completeNote("closing")

const complete = () => caseOf("C-1", [factsOf("formulation", readNote(completeFormulation()))])

/** Checks a note, in a case with these other notes. */
export function findingsOf(text: string, others: readonly string[] = [], options: Partial<CheckOptions> = {}): Finding[] {
	const note = readNote(text)
	const facts = factsOf("this", note)
	const all: NoteFacts[] = [facts, ...others.map((other, index) => factsOf(`other-${index}`, readNote(other)))]
	const patientCase =
		facts.case === undefined
			? undefined
			: caseOf(
					facts.case,
					all.filter((one) => one.case === facts.case),
				)
	return checkNote({ file: "this", note, facts, case: patientCase, options: { ...defaultOptions, ...options } })
}

/** Codes of the findings, each once; those of details for the place that they are of. */
export function codesIn(text: string, others: readonly string[] = [], options: Partial<CheckOptions> = {}): string[] {
	return [...new Set(findingsOf(text, others, options).flatMap(partsOf))]
}
