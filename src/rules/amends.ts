/** What an addendum amends: a note that is next to it, of its own case, no later than itself, and never itself in the end. */
import { amendable } from "../cases/addenda.ts"
import { nearest } from "../record/index.ts"
import { nameOfFile } from "../text/file-name.ts"
import { compareTexts } from "../text/order.ts"
import { valueRange } from "./ranges.ts"
import { related, type Rule } from "./rule.ts"

declare module "./rule.ts" {
	interface FindingFacts {
		/** `file`: as it is written. `allowed`: names of files that may be meant, the nearest first. */
		readonly "amends.unknown": { readonly file: string; readonly allowed: readonly string[] }
		readonly "amends.other-case": { readonly file: string; readonly case: string; readonly other: string }
		readonly "amends.circle": { readonly file: string }
		/** The date of the addendum, and that of the note. */
		readonly "amends.date-order": { readonly date: string; readonly amended: string }
	}
}

/** More files than these are no choice. */
const mostChoices = 8

/** No more files than these are compared with what is written. */
const mostCompared = 40

/** The files that begin most like a name, in the order of names if they are few. */
function likeliest(name: string, files: readonly string[]): string[] {
	const sorted = files.toSorted(compareTexts)
	if (sorted.length <= mostCompared) return sorted
	const alike = Map.groupBy(sorted, (file) => sharedStart(name, file))
	return [...alike.keys()]
		.sort((a, b) => b - a)
		.flatMap((length) => alike.get(length) ?? [])
		.slice(0, mostCompared)
}

/** How many characters two names begin with alike. */
function sharedStart(a: string, b: string): number {
	let length = 0
	while (length < a.length && a[length] === b[length]) length++
	return length
}

export const amends: Rule<"amends.circle" | "amends.date-order" | "amends.other-case" | "amends.unknown"> = {
	codes: {
		"amends.unknown": { level: "error", kind: "contradiction" },
		"amends.other-case": { level: "error", kind: "contradiction" },
		"amends.circle": { level: "error", kind: "contradiction" },
		"amends.date-order": { level: "warning", kind: "contradiction" },
	},
	acrossNotes: true,
	kind: "addendum",
	*check(subject) {
		const { case: patientCase, facts, file } = subject
		const { addenda, amendedElsewhere, notes } = patientCase
		const name = facts.amendment?.amends
		if (name === undefined) return
		const range = valueRange(subject, "amends")
		const amended = addenda.amended.get(file)
		const elsewhere = amendedElsewhere.get(file)
		if (addenda.circular.has(file)) yield { code: "amends.circle", range, facts: { file: name } }
		else if (amended?.date !== undefined && facts.date !== undefined && facts.date < amended.date)
			yield {
				code: "amends.date-order",
				range: valueRange(subject, "date"),
				facts: { date: facts.date, amended: amended.date },
				related: [related(amended, "date", "other")],
			}
		else if (elsewhere?.case !== undefined)
			yield {
				code: "amends.other-case",
				range,
				facts: { file: name, case: patientCase.code, other: elsewhere.case },
				related: [related(elsewhere, "case", "other")],
			}
		else if (!amended && !elsewhere) {
			const files = likeliest(
				name,
				amendable(notes, facts, addenda).map((note) => nameOfFile(note.file)),
			)
			const near = nearest(name, files, mostChoices)
			const allowed = [...near, ...files.filter((one) => !near.includes(one))].slice(0, mostChoices)
			yield { code: "amends.unknown", range, facts: { file: name, allowed } }
		}
	},
}
