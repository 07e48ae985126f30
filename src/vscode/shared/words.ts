/** The same facts in the same words, wherever the editor shows them: the tree, hovers, lenses, the status. */
import * as vscode from "vscode"
import type { Addenda } from "../../cases/addenda.ts"
import { areasOf, heldInTime, heldSessions, isCaseClosed, phaseOf, plannedNow } from "../../cases/course.ts"
import type { Case } from "../../cases/case.ts"
import type { NoteFacts, PersonFacts } from "../../cases/facts.ts"
import { bandTitle, type MeasureFacts } from "../../cases/measure-facts.ts"
import type { RiskStep } from "../../cases/risk.ts"
import { countOf, type OpenPoints } from "../../folder/open-points.ts"
import { languageInUse } from "../../language/index.ts"
import { addendumName, amendedMark, itemName, lateEntryWords, type Measure, termTitle, terms } from "../../record/index.ts"
import { nameOf } from "./uri.ts"

const { t } = vscode.l10n

/** A number to two decimals, as it is written in the language of the window. */
export const numberText = (value: number): string => languageInUse().grammar.number(value)

/** A title or a term within a sentence in the language of the window. */
export const inSentence = (title: string): string => languageInUse().grammar.inSentence(title)

/** A total with its band, if it has one. */
export function totalText(total: number, band?: string, prorated = false): string {
	const withBand = band === undefined ? numberText(total) : `${numberText(total)} (${band})`
	return prorated ? t("{0}, prorated", withBand) : withBand
}

/** The total with its band; for a measure without a total its parts and answers. */
export function scoreText(score: MeasureFacts | undefined): string {
	if (score?.contradictory) return t("{0}: given more than once", score.contradictory.map(numberText).join(" / "))
	if (score?.total !== undefined) return totalText(score.total, bandTitle(score), score.prorated)
	const parts = [...Object.entries(score?.values ?? {}).filter(([name]) => !name.startsWith("item")), ...Object.entries(score?.texts ?? {})]
	return (
		parts
			.map(
				([name, value]) =>
					`${name} ${typeof value === "boolean" ? (value ? t("yes") : t("no")) : typeof value === "number" ? numberText(value) : value}`,
			)
			.join(", ") || t("no total")
	)
}

/** Points up or down since the first score, or since the one before. */
export function changeText(by: number, since: "first" | "last"): string {
	const points = numberText(Math.abs(by))
	if (since === "first")
		return by === 0 ? t("as at the start") : by < 0 ? t("{0} lower than at the start", points) : t("{0} higher than at the start", points)
	return by === 0 ? t("as last time") : by < 0 ? t("{0} lower than last time", points) : t("{0} higher than last time", points)
}

/** Whether lower or higher totals are better; empty if that is not known. */
export function directionText({ better }: Measure): string {
	if (better === undefined) return ""
	return better === "lower" ? t("Lower is better.") : t("Higher is better.")
}

/** A session by its number. */
export function sessionText({ session }: Pick<NoteFacts, "session">): string {
	return session === undefined ? t("Session without number") : t("Session {0}", session)
}

/** What a note is, without its date; nothing if it does not say. */
function noteTitle(note: Pick<NoteFacts, "kind" | "session">): string | undefined {
	if (note.kind === "session") return sessionText(note)
	return note.kind && termTitle("note", note.kind)
}

/** What a note is; its file's name if it does not say. */
export function noteLabel(note: Pick<NoteFacts, "file" | "kind" | "session">): string {
	return noteTitle(note) ?? nameOf(vscode.Uri.parse(note.file))
}

/** An addendum with its day, its author and why it was written; for a row that has these elsewhere, without the reason. */
export function addendumText({ author, date, amendment }: Pick<NoteFacts, "amendment" | "author" | "date">, withReason = true): string {
	const { reason, ...others } = amendment ?? {}
	return addendumName({
		...others,
		...(author !== undefined && { author }),
		...(date !== undefined && { date }),
		...(withReason && reason !== undefined && { reason }),
	})
}

/** That a note was written or amended later, each in words; none of any other note. */
export function laterWords({ file, written }: NoteFacts, addenda?: Addenda): string[] {
	return [...(written === undefined ? [] : [lateEntryWords(written)]), ...(addenda?.under.has(file) ? [amendedMark()] : [])]
}

/** What a note is, with its date. */
export function noteText(note: NoteFacts): string {
	return [noteTitle(note) ?? t("Note"), note.date ?? t("no date")].join(", ")
}

/** What a note says of risk: items on suicidal thoughts, answers, and the level. */
export function riskText({ items, answers, level }: RiskStep): string {
	const levels = {
		missing: t("level needed, but not recorded"),
		"no-level": t("a Risk section without a level"),
		"not-recorded": t("no level recorded"),
	} as const
	return [
		...items.map(({ measure, item, value }) => `${itemName(measure, item)}: ${value}`),
		...answers.map(({ measure, yes }) => `${measure}: ${yes.length > 0 ? t("yes to {0}", yes.join(", ")) : t("every answer no")}`),
		level === "missing" || level === "no-level" || level === "not-recorded"
			? levels[level]
			: t("level {0}", inSentence(termTitle("risk-level", level))),
	].join(", ")
}

/** What is open in a few words; empty if nothing is. */
export function openWords(open: OpenPoints): string {
	const count = countOf(open)
	if (open.due > 0 && count === open.due) return dueText(open)
	return count === 0 ? "" : count === 1 ? t("1 still needed") : t("{0} still needed", count)
}

/** `14 parts needed by session 4` */
const dueText = ({ due, dueBy = 0 }: OpenPoints): string =>
	due === 1 ? t("1 part needed by session {0}", dueBy) : t("{0} parts needed by session {1}", due, dueBy)

/** What is missing, and what else is open: never empty. */
export function openText(open: OpenPoints): string {
	const { missing, due, others } = open
	const parts = missing === 0 ? "" : missing === 1 ? t("1 part still needed") : t("{0} parts still needed", missing)
	const only = others === 1 ? t("1 finding") : t("{0} findings", others)
	const rest = others === 0 ? "" : missing === 0 ? only : others === 1 ? t("1 other finding") : t("{0} other findings", others)
	return [parts, due === 0 ? "" : dueText(open), rest].filter((words) => words !== "").join(" · ") || t("nothing still needed")
}

/** Area, phase and sessions of a case, each in words. */
export function caseWords(patientCase: Case): string[] {
	const { area, phase, sessions } = caseParts(patientCase)
	return [area, phase, sessions].filter((part) => part !== "")
}

/** The words of a case by what they are about. Empty: nothing to say. */
export function caseParts(patientCase: Case): { readonly area: string; readonly phase: string; readonly sessions: string } {
	const [area] = areasOf(patientCase)
	const phase = phaseOf(patientCase)
	const held = heldSessions(patientCase)
	const planned = plannedNow(patientCase)
	const last = heldInTime(patientCase).at(-1)?.session ?? held.length
	const sessions = planned === undefined ? t("session {0}", last) : t("session {0} of {1}", last, planned)
	return {
		area: area ? termTitle("problem-area", area) : t("no problem area yet"),
		phase: isCaseClosed(patientCase) ? t("closed") : phase ? termTitle("phase", phase) : "",
		sessions: held.length > 0 ? sessions : "",
	}
}

/** A ring of closeness among all that there are, from 1 for the innermost. */
export const closenessWords = (ring: number): string => t("closeness {0} of {1}", ring, terms("closeness").length)

/** Relationship, ring and, except of the living, status of a person, each in words. */
export function personWords({ relationship, closeness, status }: PersonFacts): string[] {
	const ring = closeness === undefined ? "" : closenessWords(closeness)
	const life = status === undefined || status === "living" ? "" : termTitle("person-status", status)
	return [relationship ?? "", ring, life].filter((part) => part !== "")
}
