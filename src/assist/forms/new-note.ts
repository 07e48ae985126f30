/** New notes as text: the empty form of a kind, with what the case already says of structure, never its narrative. */
import { areasOf, contractAt, heldInTime } from "../../cases/course.ts"
import type { Case } from "../../cases/case.ts"
import { nextSession } from "../../cases/sequence.ts"
import { type Fill, keyLines, placeholder, sectionSkeleton, type SectionForm } from "../../note/forms/skeleton.ts"
import {
	type Layout,
	type Need,
	type Phase,
	phaseWindow,
	type ProblemArea,
	type Requirement,
	type Section,
	terms,
} from "../../record/index.ts"
import { keyPlacesOf, sectionPlacesOf } from "../../record/places.ts"
import type { Beginning } from "../../rules/configuration.ts"
import { formIn } from "./section-form.ts"

/** Values that are known of the new note, by key of the front matter, as YAML. */
type Known = Readonly<Record<string, string>>

/** A formulation for a new case. `areas`: the problem areas chosen so far, the primary one first. */
export function newFormulation(code: string, date: string, areas: readonly ProblemArea[], begins: Beginning = {}, fill?: Fill): string {
	const known = {
		...beginning(begins),
		note: "formulation",
		case: code,
		date,
		variant: "ipt",
		...(areas.length > 0 && { "problem-areas": `[${areas.join(", ")}]` }),
	}
	const sections = sectionPlacesOf("formulation").flatMap(({ section: part }): [Section, SectionForm][] => {
		if (part.perArea) return areas.map((area): [Section, SectionForm] => [part, { area }])
		return isAsked(part) ? [[part, {}]] : []
	})
	return noteText("formulation", known, sections, fill, `Case ${code}`)
}

/** What a new session note is told beside the case. */
export interface NewSession {
	readonly date: string
	readonly status: "cancelled" | "held" | "missed"
	/** What the last session held planned, and its number: a reminder in a comment. */
	readonly lastPlan?: { readonly session: number | undefined; readonly text: string }
}

/** The next session of a case: number, phase, focus, measures, expected mechanisms and goals carried forward. */
export function newSession(of: Case, { date, status, lastPlan }: NewSession, begins: Beginning = {}, fill?: Fill): string {
	const number = nextSession(of)
	const phase = proposedPhase(of, number)
	const [primary] = areasOf(of)
	const last = heldInTime(of).at(-1)
	const focus = last?.focus ?? primary
	const held = status === "held"
	const known: Record<string, string> = {
		...beginning(begins),
		note: "session",
		case: of.code,
		session: String(number),
		date,
		phase,
		...(held ? focus && { focus } : { status }),
		...(held && { measures: measuresLines(of) }),
	}
	const layout = held ? "session" : "missed-session"
	const sections = sectionPlacesOf(layout)
		.map(({ section }) => section)
		.filter((part) => isAsked(part) && (part.id !== "session.ending" || phase === "conclusion"))
		.map((part): [Section, SectionForm] => [part, sessionForm(of, part, lastPlan)])
	return noteText(layout, known, sections, fill, `Session ${number}`)
}

/** The closing note of a case: goals and expected mechanisms carried forward. */
export function newClosing(of: Case, date: string, begins: Beginning = {}, fill?: Fill): string {
	const known = { ...beginning(begins), note: "closing", case: of.code, date, measures: measuresLines(of) }
	const sections = sectionPlacesOf("closing")
		.map(({ section }) => section)
		.filter((part) => isAsked(part) && !needsReason.has(part.id))
		.map((part): [Section, SectionForm] => [part, formIn(of, part)])
	return noteText("closing", known, sections, fill, `Closing ${of.code}`)
}

/** The empty form of a kind of note of which nothing is known but its date: its case and its number are to be written. */
export function emptyNote(layout: Layout, date: string, begins: Beginning = {}): string {
	const known = {
		...beginning(begins),
		note: layout === "missed-session" ? "session" : layout,
		case: placeholder,
		date,
		...(layout === "formulation" && { variant: "ipt" }),
		...(layout === "missed-session" && { status: "missed" }),
	}
	const sections = sectionPlacesOf(layout)
		.map(({ section }) => section)
		.filter((part) => isAsked(part) && !part.perArea && !needsReason.has(part.id))
		.map((part): [Section, SectionForm] => [part, {}])
	const title = { formulation: "Case", session: "Session", "missed-session": "Session", closing: "Closing" }[layout]
	return noteText(layout, known, sections, undefined, `${title} ${placeholder}`)
}

/** What would not be read as it is written without quotation marks gets them. */
const beginning = ({ author, language }: Beginning): Known => ({
	...(author !== undefined && {
		author: /^[\p{L}\p{N}](?:[\p{L}\p{N}. -]*[\p{L}\p{N}.])?$/u.test(author) ? author : JSON.stringify(author),
	}),
	...(language && { language }),
})

/** Sections that a note has only in some courses of treatment. */
const needsReason: ReadonlySet<string> = new Set(["session.ending", "closing.outreach", "closing.further-treatment"])

/** The phase of a session by its number in the contract, never earlier than that of the session before it. */
export function proposedPhase(of: Case, session: number): Phase {
	const phases = terms("phase")
	const planned = contractAt(of).sessions
	const concluding = planned !== undefined && planned > phaseWindow.initial && session > planned - phaseWindow.conclusion
	const byNumber: Phase = concluding ? "conclusion" : session <= phaseWindow.initial ? "initial" : "middle"
	const last = heldInTime(of).findLast(({ phase }) => phase !== undefined)?.phase ?? "initial"
	return phases.indexOf(last) > phases.indexOf(byNumber) ? last : byNumber
}

function sessionForm(of: Case, part: Section, lastPlan: NewSession["lastPlan"]): SectionForm {
	if (part.id !== "session.since-last" || lastPlan === undefined) return formIn(of, part)
	const { session, text } = lastPlan
	return { reminders: [`Plan of ${session === undefined ? "the last session" : `session ${session}`}: ${text}`] }
}

/** Measures of the formulation, their values to be written. */
function measuresLines({ formulation }: Case): string {
	const names = (formulation?.measures ?? [])
		.filter(({ known, total, by }) => known && total !== undefined && by === undefined)
		.map(({ name }) => name)
	return `\n${(names.length > 0 ? names : ["PHQ-9"]).map((name) => `  ${name}: ${placeholder}`).join("\n")}`
}

const needs = (requirement: Requirement): readonly Need[] =>
	typeof requirement === "string" ? [requirement] : [requirement.otherwise, ...requirement.cases.map(({ need }) => need)]

const isAsked = ({ need }: { readonly need: Requirement }): boolean => needs(need).some((one) => one !== "known" && one !== "never")

function noteText(
	layout: Layout,
	known: Known,
	sections: readonly (readonly [Section, SectionForm])[],
	fill: Fill | undefined,
	title: string,
): string {
	const keys = keyPlacesOf(layout)
		.filter(({ key, inner, need }) => !inner && (known[key.key] !== undefined || isAsked({ need })))
		.map(({ key }) => {
			const value = known[key.key]
			return value?.startsWith("\n") ? `${key.key}:${value}` : keyLines(key, value, fill)
		})
	const body = sections.map(([part, form]) => sectionSkeleton(part, form, fill))
	return `${["---", ...keys, "---"].join("\n")}\n\n# ${title}\n\n${body.join("\n\n")}\n`
}
