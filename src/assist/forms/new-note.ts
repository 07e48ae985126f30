/** New notes as text: the empty form of a kind, with what the case already says of structure, never its narrative. */
import { areasOf, contractAt, heldInTime } from "../../cases/course.ts"
import type { Case } from "../../cases/case.ts"
import { languageOf } from "../../cases/language.ts"
import { nextSession } from "../../cases/sequence.ts"
import { inOneLine, yamlOf } from "../../note/forms/scalar.ts"
import { type Fill, keyLines, placeholder, sectionSkeleton, type SectionForm } from "../../note/forms/skeleton.ts"
import {
	type Kind,
	kindOf,
	type Layout,
	layoutTable,
	type Phase,
	phaseWindow,
	type ProblemArea,
	type Section,
	terms,
	termTitle,
} from "../../record/index.ts"
import { keyPlacesOf, sectionPlacesOf } from "../../record/places.ts"
import type { LayoutShape } from "../../record/shape.ts"
import { usualLevel } from "../../rules/circumstances.ts"
import type { Beginning } from "../../rules/configuration.ts"
import type { ChangedPlace } from "../changed-places.ts"
import { assistWords } from "../words.ts"
import { filledWith } from "./changed-text.ts"
import { formIn } from "./section-form.ts"

/** Values that are known of the new note, by key of the front matter, as YAML. */
type Known = Readonly<Record<string, string>>

/** A formulation for a new case. `areas`: the problem areas chosen so far, the primary one first. */
export function newFormulation(code: string, date: string, areas: readonly ProblemArea[], begins: Beginning = {}, fill?: Fill): string {
	const layout = "formulation"
	const known = {
		...firstKeys(layout, code, date, begins),
		...usualValues(layout),
		...(areas.length > 0 && { "problem-areas": `[${areas.join(", ")}]` }),
	}
	const sections = requestedSections(layout).flatMap((part): [Section, SectionForm][] =>
		part.perArea ? areas.map((area): [Section, SectionForm] => [part, { area }]) : [[part, {}]],
	)
	return noteText(layout, known, sections, fill, headingOfNote(layout, code))
}

/** What a new session note says besides what the case says. */
export interface NewSession {
	readonly date: string
	readonly status: "cancelled" | "held" | "missed"
	/** What the last session held planned, and its number: a reminder in a comment. */
	readonly lastPlan?: { readonly session: number | undefined; readonly text: string }
}

/** The next session of a case: number, phase, focus, measures, expected mechanisms and goals carried forward. */
export function newSession(patientCase: Case, { date, status, lastPlan }: NewSession, begins: Beginning = {}, fill?: Fill): string {
	const held = status === "held"
	const layout = held ? "session" : "missed-session"
	const carried = carriedKeys(layout, patientCase)
	const known = { ...firstKeys(layout, patientCase.code, date, beginningOf(patientCase, begins)), ...carried, ...(!held && { status }) }
	const sections = requestedSections(layout, ({ id }) => id === "session.ending" && carried["phase"] === "conclusion").map(
		(part): [Section, SectionForm] => [part, sessionForm(patientCase, part, lastPlan)],
	)
	return noteText(layout, known, sections, fill, headingOfNote(layout, carried["session"] ?? ""))
}

/** A note of any other kind for a case, as its closing: keys, goals and expected mechanisms carried forward. */
export function newNote(kind: Kind, patientCase: Case, date: string, begins: Beginning = {}, fill?: Fill): string {
	const { code } = patientCase
	const known = { ...firstKeys(kind, code, date, beginningOf(patientCase, begins)), ...carriedKeys(kind, patientCase) }
	const sections = requestedSections(kind).map((part): [Section, SectionForm] => [part, formIn(patientCase, part)])
	return noteText(kind, known, sections, fill, headingOfNote(kind, code))
}

/** What a new addendum says besides what the case says. */
export interface NewAddendum {
	/** The file name of the note that it amends. */
	readonly amends: string
	readonly date: string
	readonly kind: "addition" | "correction"
	readonly reason?: string
	/** What is to be in its Addendum section already: words, or the whole text of a note. */
	readonly text?: string
	/** What it is to say already: where a note was changed, what was there and what is there now. */
	readonly changes?: readonly ChangedPlace[]
}

/** An addendum to a note of a case: its text is still to be written, unless there is one already. */
export function newAddendum(patientCase: Case, addendum: NewAddendum, begins: Beginning = {}): string {
	const { code } = patientCase
	const { amends, date, kind, reason, text, changes = [] } = addendum
	const layout = "addendum"
	const known = {
		...firstKeys(layout, code, date, beginningOf(patientCase, begins)),
		amends: asYaml(amends),
		...(reason !== undefined && { reason: asYaml(inOneLine(reason)) }),
	}
	const given = changes.length > 0 ? filledWith(changes) : text === undefined ? {} : { "addendum.addendum": withinSection(text) }
	const ids =
		changes.length > 0
			? ["addendum.correction", "addendum.addendum"].filter((id) => Object.keys(given).some((filled) => filled.startsWith(id)))
			: [
					...(kind === "correction" ? ["addendum.correction"] : []),
					...(kind === "addition" || text !== undefined ? ["addendum.addendum"] : []),
				]
	const sections = ids.flatMap((id) =>
		sectionPlacesOf(layout).flatMap(({ section }): [Section, SectionForm][] => (section.id === id ? [[section, {}]] : [])),
	)
	const fill = (id: string): string => given[id] ?? placeholder
	return noteText(layout, known, sections, fill, headingOfNote(layout, code))
}

const asYaml = (text: string): string => yamlOf(text) ?? JSON.stringify(text)

/** A text as it can be in a section: one with a header or headings of its own is set off as it is written, so that nothing of it is taken for the note's. */
function withinSection(text: string): string {
	const lines = text.replace(/\r\n?/g, "\n").replace(/^\n+/, "").trimEnd()
	if (!/^ {0,3}(?:#{1,6}(?:[ \t]|$)|-+[ \t]*$|=+[ \t]*$)/m.test(lines)) return lines
	const longest = Math.max(2, ...Array.from(lines.matchAll(/`{3,}/g), ([ticks]) => ticks.length))
	const fence = "`".repeat(longest + 1)
	return `${fence}markdown\n${lines}\n${fence}`
}

/** The empty form of a kind of note of which nothing is known but its date: its case and its number are to be written. */
export function emptyNote(layout: Layout, date: string, begins: Beginning = {}): string {
	const known = { ...firstKeys(layout, placeholder, date, begins), ...usualValues(layout) }
	const sections = requestedSections(layout)
		.filter(({ perArea }) => !perArea)
		.map((part): [Section, SectionForm] => [part, {}])
	return noteText(layout, known, sections, undefined, headingOfNote(layout, placeholder))
}

/** The heading of a new note: what it is, and its case or its number. */
function headingOfNote(layout: Layout, which: string): string {
	const kind = kindOf(layout)
	return `${assistWords.current.noteHeadings[kind] ?? termTitle("note", kind)} ${which}`
}

const firstKeys = (layout: Layout, code: string, date: string, begins: Beginning): Known => ({
	...beginning(begins),
	note: kindOf(layout),
	case: code,
	date,
})

/** What a further note of a case begins with: it is in the language of the case, whatever new cases are in. */
const beginningOf = (patientCase: Case, { language, ...others }: Beginning): Beginning => ({
	...others,
	...(language && (languageOf(undefined, patientCase) ?? language) === language && { language }),
})

/** Keys that a note of this layout begins with, if the case says nothing of them. */
const usualValues = (layout: Layout): Known => onlyKeys(layout, { variant: "ipt", status: "missed" })

/** What a case says of the keys of a new note, for those that the layout needs or begins with. */
function carriedKeys(layout: Layout, patientCase: Case): Partial<Record<string, string>> & Known {
	const number = nextSession(patientCase)
	const [primary] = areasOf(patientCase)
	const focus = heldInTime(patientCase).at(-1)?.focus ?? primary
	const carried = {
		session: String(number),
		phase: proposedPhase(patientCase, number),
		...(focus && { focus }),
		measures: measuresLines(patientCase),
	}
	return onlyKeys(layout, carried)
}

/** Of some values, those of keys that a new note of this layout has. */
function onlyKeys(layout: Layout, values: Known): Known {
	const { begins = [] }: LayoutShape = layoutTable[layout]
	const names = keyPlacesOf(layout).flatMap(({ key, inner, need }) =>
		!inner && (begins.includes(key.key) || usualLevel(need)) ? [key.key] : [],
	)
	return Object.fromEntries(Object.entries(values).filter(([key]) => names.includes(key)))
}

/** The sections that a new note begins with; `isDue` adds to them of those that are needed in some courses of treatment only. */
const requestedSections = (layout: Layout, isDue: (section: Section) => boolean = () => false): Section[] =>
	sectionPlacesOf(layout)
		.map(({ section }) => section)
		.filter((section) => usualLevel(section.need) && (isUsual(section) || isDue(section)))

const isUsual = ({ need }: Section): boolean => typeof need === "string" || need.otherwise !== "never"

/** What would not be read as it is written without quotation marks gets them. */
const beginning = ({ author, language }: Beginning): Known => ({
	...(author !== undefined && {
		author: /^[\p{L}\p{N}](?:[\p{L}\p{N}. -]*[\p{L}\p{N}.])?$/u.test(author) ? author : JSON.stringify(author),
	}),
	...(language && { language }),
})

/** The phase of a session by its number in the contract, never earlier than that of the session before it. */
export function proposedPhase(patientCase: Case, session: number): Phase {
	const phases = terms("phase")
	const planned = contractAt(patientCase).sessions
	const concluding = planned !== undefined && planned > phaseWindow.initial && session > planned - phaseWindow.conclusion
	const byNumber: Phase = concluding ? "conclusion" : session <= phaseWindow.initial ? "initial" : "middle"
	const last = heldInTime(patientCase).findLast(({ phase }) => phase !== undefined)?.phase ?? "initial"
	return phases.indexOf(last) > phases.indexOf(byNumber) ? last : byNumber
}

function sessionForm(patientCase: Case, part: Section, lastPlan: NewSession["lastPlan"]): SectionForm {
	if (part.id !== "session.since-last" || lastPlan === undefined) return formIn(patientCase, part)
	const { session, text } = lastPlan
	return { reminders: [assistWords.current.lastPlan(session, text)] }
}

/** Measures of the formulation, their values to be written. */
function measuresLines({ formulation }: Case): string {
	const names = (formulation?.measures ?? [])
		.filter(({ known, total, by }) => known && total !== undefined && by === undefined)
		.map(({ name }) => name)
	return `\n${(names.length > 0 ? names : ["PHQ-9"]).map((name) => `  ${name}: ${placeholder}`).join("\n")}`
}

function noteText(
	layout: Layout,
	known: Known,
	sections: readonly (readonly [Section, SectionForm])[],
	fill: Fill | undefined,
	title: string,
): string {
	const keys = keyPlacesOf(layout)
		.filter(({ key, inner, need }) => !inner && (known[key.key] !== undefined || usualLevel(need)))
		.map(({ key }) => {
			const value = known[key.key]
			return value?.startsWith("\n") ? `${key.key}:${value}` : keyLines(key, value, fill)
		})
	const body = sections.map(([part, form]) => sectionSkeleton(part, form, fill))
	return `${["---", ...keys, "---"].join("\n")}\n\n# ${title}\n\n${body.join("\n\n")}\n`
}
