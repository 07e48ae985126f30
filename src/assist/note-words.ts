/** Notes, scores, people and cases in a few words, for hovers and lists. */
import { areasOf, heldInTime, heldSessions, isCaseClosed, phaseOf, plannedNow } from "../cases/course.ts"
import type { Addenda } from "../cases/addenda.ts"
import type { Case } from "../cases/case.ts"
import type { NoteFacts, PersonFacts } from "../cases/facts.ts"
import { bandTitle, type MeasureFacts } from "../cases/measure-facts.ts"
import { addendumName, amendedMark, lateEntryWords, type Measure, termTitle, terms } from "../record/index.ts"
import { helpWords } from "./help-words.ts"

const words = () => helpWords.current.notes

/** A total with its band, if it has one. */
export function totalText(total: number, band?: string, prorated = false): string {
	const { number, prorated: proratedTotal } = words()
	const withBand = band === undefined ? number(total) : `${number(total)} (${band})`
	return prorated ? proratedTotal(withBand) : withBand
}

/** The total with its band; for a measure without a total its parts and answers. */
export function scoreText(score: MeasureFacts | undefined): string {
	const { number, answer, contradictory, noTotal } = words()
	if (score?.contradictory) return contradictory(score.contradictory.map(number).join(" / "))
	if (score?.total !== undefined) return totalText(score.total, bandTitle(score), score.prorated)
	const parts = [...Object.entries(score?.values ?? {}).filter(([name]) => !name.startsWith("item")), ...Object.entries(score?.texts ?? {})]
	const said = (value: boolean | number | string): string =>
		typeof value === "boolean" ? answer(value) : typeof value === "number" ? number(value) : value
	return parts.map(([name, value]) => `${name} ${said(value)}`).join(", ") || noTotal
}

/** Points up or down since the first score, or since the one before. */
export const changeText = (by: number, since: "first" | "last"): string => words().changed(by, words().number(Math.abs(by)), since)

/** Whether lower or higher totals are better; empty if that is not known. */
export const directionText = ({ better }: Measure): string => (better === undefined ? "" : words().better[better])

/** A session by its number. */
export const sessionText = ({ session }: Pick<NoteFacts, "session">): string => words().session(session)

/** What a note is, with its date. */
export function noteText(note: NoteFacts): string {
	const { note: anyNote, noDate } = words()
	const title = note.kind === "session" ? sessionText(note) : note.kind && termTitle("note", note.kind)
	return [title ?? anyNote, note.date ?? noDate].join(", ")
}

/** An addendum with its day, its author and why it was written. */
export function addendumText({ author, date, amendment }: Pick<NoteFacts, "amendment" | "author" | "date">): string {
	return addendumName({ ...amendment, ...(author !== undefined && { author }), ...(date !== undefined && { date }) })
}

/** That a note was written or amended later, each in words; none of any other note. */
export function laterWords({ file, written }: NoteFacts, addenda?: Addenda): string[] {
	return [...(written === undefined ? [] : [lateEntryWords(written)]), ...(addenda?.under.has(file) ? [amendedMark()] : [])]
}

/** A ring of closeness among all that there are, from 1 for the innermost. */
export const closenessWords = (ring: number): string => words().closeness(ring, terms("closeness").length)

/** Relationship, ring and, except of the living, status of a person, each in words. */
export function personWords({ relationship, closeness, status }: PersonFacts): string[] {
	const ring = closeness === undefined ? "" : closenessWords(closeness)
	const life = status === undefined || status === "living" ? "" : termTitle("person-status", status)
	return [relationship ?? "", ring, life].filter((part) => part !== "")
}

/** Area, phase and sessions of a case, each in words. */
export function caseWords(patientCase: Case): string[] {
	const { noArea, closed, lastSession } = words()
	const [area] = areasOf(patientCase)
	const phase = phaseOf(patientCase)
	const held = heldSessions(patientCase)
	const last = heldInTime(patientCase).at(-1)?.session ?? held.length
	return [
		area ? termTitle("problem-area", area) : noArea,
		...(isCaseClosed(patientCase) ? [closed] : phase ? [termTitle("phase", phase)] : []),
		...(held.length > 0 ? [lastSession(last, plannedNow(patientCase))] : []),
	]
}
