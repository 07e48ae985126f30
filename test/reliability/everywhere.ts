/** Notes that have one text in every place a clinician may write in, and what must be true of them whatever the text is. */
import { caseOf, type Case } from "../../src/cases/case.ts"
import { factsOf } from "../../src/cases/facts.ts"
import { type Note, readNote } from "../../src/note/read.ts"
import {
	type Field,
	keysOf,
	type Layout,
	personFields,
	type Section,
	sectionsOf,
	termTitle,
	terms,
	wordsOf,
} from "../../src/record/index.ts"
import { checkNote } from "../../src/rules/check.ts"
import { defaultOptions } from "../../src/rules/options.ts"
import type { Finding } from "../../src/rules/rule.ts"
import { messageOf } from "../../src/rules/words.ts"
import type { SummaryRequest } from "../../src/summary/index.ts"

/** The keys that say which note it is: with another value it would be none of the case. */
const identity: Readonly<Record<Whole, Readonly<Record<string, string>>>> = {
	formulation: { note: "formulation", case: "N-1", date: "2026-01-12" },
	session: { note: "session", case: "N-1", date: "2026-02-16", session: "6" },
	closing: { note: "closing", case: "N-1", date: "2026-05-04" },
}

type Whole = (typeof wholes)[number]

export const wholes = ["formulation", "session", "closing"] as const satisfies readonly Layout[]

/** A text as YAML writes it in double quotes. */
export const quoted = (text: string): string =>
	JSON.stringify(text).replace(
		/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
		(char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
	)

/** A note with `text` as the value of every key that does not say which note it is, and in every place of the body. */
export function noteWith(layout: Whole, text: string): string {
	const value = quoted(text)
	const keys = keysOf(layout).flatMap(({ key, keys: inner }) => {
		const own = identity[layout][key]
		if (own !== undefined) return [`${key}: ${own}`]
		if (key === "measures") return [`measures:\n  PHQ-9: ${value}\n  ${value}: ${value}\n  GAD-7: {${value}: 1, item1: ${value}}`]
		return [inner ? `${key}:\n${inner.map((each) => `  ${each.key}: ${value}`).join("\n")}` : `${key}: ${value}`]
	})
	return `---\n${keys.join("\n")}\n---\n\n# ${text}\n\n${bodyWith(layout, text)}`
}

/** The sections of a note with `text` in every place; the order puts it last where it may swallow what follows. */
export function bodyWith(layout: Layout, text: string): string {
	const field = ({ id }: Pick<Field, "id">) => `- **${wordsOf(id).title}**: ${text}`
	const sub = (title: string, fields: readonly Field[] = []) => `### ${title}\n\n${fields.map(field).join("\n") || text}`
	const section = (part: Section): string => {
		const { id, fields = [], subsections = [], entries } = part
		const title = part.perArea ? `${wordsOf(id).title}: ${text}` : wordsOf(id).title
		const inside = [
			...(fields.length > 0 ? [fields.map(field).join("\n")] : []),
			...(id === "formulation.goals" || id === "session.progress" || id === "closing.goals" ? [`- **G1**: ${text}`] : []),
			...(entries?.of === "mechanisms" && entries.as !== "sub-sections"
				? [`- **${termTitle("mechanism", terms("mechanism")[0] ?? "")}**: 2: ${text}\n- **${text}**: ${text}`]
				: []),
			...(entries?.of === "techniques"
				? [`- **${termTitle("technique", "communication-analysis")}**: ${text}\n- **${text}**: ${text}`]
				: []),
			...subsections.map((each) => sub(wordsOf(each.id).title, each.fields)),
			...(id === "formulation.inventory" ? [sub(text, personFields), sub("Sister", personFields)] : []),
			...(id === "formulation.mechanisms" ? terms("mechanism").map((term) => sub(termTitle("mechanism", term), entries?.fields)) : []),
		]
		return `## ${title}\n\n${inside.length > 0 ? inside.join("\n\n") : text}`
	}
	return `${[...sectionsOf(layout).map(section), `## ${text}\n\n- **${text}**: ${text}\n\n${text}`].join("\n\n")}\n`
}

/** Reads and checks a note. Throws if a finding points outside of the text or into a character, or says nothing. */
export function checked(text: string): { readonly note: Note; readonly findings: readonly Finding[] } {
	const note = readNote(text)
	const findings = checkNote({ file: "note", note })
	for (const finding of findings) expectFits(text, finding)
	return { note, findings }
}

/** A place in the text, and a message that is one. */
export function expectFits(text: string, finding: Finding): void {
	const { start, end } = finding.range
	const fits = 0 <= start && start <= end && end <= text.length && !splits(text, start) && !splits(text, end)
	if (!fits) throw new Error(`${finding.code}: ${start} to ${end} is no place in a text of ${text.length}`)
	const message = messageOf(finding)
	if (message.trim() === "" || (text.isWellFormed() && !message.isWellFormed()))
		throw new Error(`${finding.code} says ${JSON.stringify(message)}`)
}

/** Whether an offset is between the two halves of a character. */
const splits = (text: string, at: number): boolean => /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(at - 1, at + 1))

/** What an export is made from, of notes by their names. */
export function requestFor(texts: Readonly<Record<string, string>>): SummaryRequest {
	const notes = new Map(Object.entries(texts).map(([file, text]) => [file, readNote(text)] as const))
	const facts = Array.from(notes, ([file, note]) => factsOf(file, note))
	const patientCase: Case = caseOf(
		facts.find(({ case: code }) => code !== undefined)?.case ?? "",
		facts.filter(({ case: code }) => code !== undefined),
	)
	const findings = new Map(
		Array.from(notes, ([file, note]) => [file, checkNote({ file, note, case: patientCase, options: defaultOptions })] as const),
	)
	return { case: patientCase, notes, findings, now: "2026-06-01" }
}
