/**
 * New Session Note: the next number, phase and focus, headings and goals carried forward, the last plan as a reminder.
 *
 * One question if the case is in front: did the session take place? Each answer names the number, the phase and the
 * date that is proposed, and Enter takes all of it. Enter alone is a held session; a letter and Enter, such as M for
 * missed, is any other. Another date or another case are answers of the same list.
 */
import * as vscode from "vscode"
import * as z from "zod/mini"
import { fileNameFor } from "../../assist/forms/file-name.ts"
import { type NewSession, newSession, proposedPhase } from "../../assist/forms/new-note.ts"
import { proposedDate } from "../../assist/next-date.ts"
import { heldInTime } from "../../cases/course.ts"
import type { Case } from "../../cases/case.ts"
import { nextSession } from "../../cases/sequence.ts"
import { inLanguage, languageInUse } from "../../language/index.ts"
import { namedSections, sectionsNamed } from "../../note/named.ts"
import { calendarDate, type Term, terms, termTitle } from "../../record/index.ts"
import { shortened } from "../../text/text.ts"
import { today } from "../../text/today.ts"
import { folderOf } from "../shared/uri.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import { languageForNew } from "../shared/notes/written-language.ts"
import { askCase, caseToWriteOf, givenCase, pickFolder } from "../shared/pick-case.ts"
import { beginningIn } from "../shared/settings/settings.ts"
import { makeNote } from "../shared/drafts/make-note.ts"

/** Answers that a caller may hand over instead of the user giving them; without a date the proposed one is taken. */
const Answers = z.looseObject({ status: z.enum(terms("session-status")), date: z.optional(calendarDate) })

interface Session {
	readonly patientCase: Case
	readonly status: Term<"session-status">
	readonly date: string
}

/** Begins the next session note of a case. Resolves with its file; with nothing if the user gives up. */
export async function newSessionNote(notes: WorkspaceNotes, argument: unknown, selected: string | undefined): Promise<unknown> {
	const patientCase = await caseToWriteOf(notes, argument, title(), selected)
	if (!patientCase) return undefined
	const given = givenCase(notes, argument)
	// Answers are for the case they name: if there is none of its code, no other one is written to without a question.
	const answers = Answers.safeParse(argument)
	const session =
		given && answers.success
			? { patientCase, date: proposedDate(patientCase, today()), ...answered(answers.data) }
			: await ask(notes, patientCase)
	return session && write(notes, session)
}

const title = (): string => vscode.l10n.t("New Session Note")

const answered = ({ status, date }: z.infer<typeof Answers>) => ({ status, ...(date !== undefined && { date }) })

async function write(notes: WorkspaceNotes, { patientCase, status, date }: Session): Promise<vscode.Uri | undefined> {
	const folder = patientCase.formulation ? folderOf(vscode.Uri.parse(patientCase.formulation.file)) : await pickFolder()
	if (!folder) return undefined
	const lastPlan = planOf(notes, patientCase)
	const answers = { date, status, ...(lastPlan !== undefined && { lastPlan }) }
	const text = inLanguage(languageForNew(folder, patientCase), () => newSession(patientCase, answers, beginningIn(folder)))
	const name = fileNameFor({ kind: "session", case: patientCase.code, session: nextSession(patientCase) })
	return makeNote(() => folder, name, text)
}

/** Asks until the session is known: another date or another case leads back to the same question. */
async function ask(notes: WorkspaceNotes, first: Case): Promise<Session | undefined> {
	let patientCase = first
	let date = proposedDate(patientCase, today())
	for (;;) {
		const answer = await askStatus(patientCase, date)
		if (answer === undefined) return undefined
		if (answer === "another-date") date = (await askDate(patientCase, date)) ?? date
		else if (answer === "another-case") {
			patientCase = (await askCase(notes, [], title())) ?? patientCase
			date = proposedDate(patientCase, today())
		} else return { patientCase, status: answer, date }
	}
}

async function askStatus(patientCase: Case, date: string) {
	const number = nextSession(patientCase)
	const description = vscode.l10n.t(
		"session {0} · {1} · {2}",
		number,
		termTitle("phase", proposedPhase(patientCase, number)),
		withWeekday(date),
	)
	const statuses = terms("session-status").map((answer) => ({ label: termTitle("session-status", answer), description, answer }))
	const items = [
		...statuses,
		{ label: "", kind: vscode.QuickPickItemKind.Separator, answer: undefined },
		{ label: vscode.l10n.t("Another date…"), answer: "another-date" as const },
		{ label: vscode.l10n.t("Another case…"), answer: "another-case" as const },
	]
	const picked = await vscode.window.showQuickPick(items, {
		title: vscode.l10n.t("New Session Note: {0}", patientCase.code),
		placeHolder: vscode.l10n.t("Did the session take place?"),
	})
	return picked?.answer
}

async function askDate(patientCase: Case, date: string): Promise<string | undefined> {
	return vscode.window.showInputBox({
		title: vscode.l10n.t("New Session Note: {0}", patientCase.code),
		prompt: vscode.l10n.t("The date of the session as year-month-day, such as 2026-03-09."),
		value: date,
		valueSelection: [0, date.length],
		validateInput: (value) =>
			calendarDate.safeParse(value).success ? undefined : vscode.l10n.t("Write a real date as year-month-day, such as 2026-03-09."),
	})
}

/** `Mon 2026-11-30`: by its weekday a date is checked at a glance. */
function withWeekday(date: string): string {
	const weekday = new Intl.DateTimeFormat(languageInUse().id, { weekday: "short", timeZone: "UTC" }).format(new Date(`${date}T00:00:00Z`))
	return `${weekday} ${date}`
}

/** What the last session held planned, on one line: a reminder, not a text to stay. */
function planOf(notes: WorkspaceNotes, patientCase: Case): NewSession["lastPlan"] {
	const last = heldInTime(patientCase).at(-1)
	const note = last && notes.folder.note(last.file)
	const [plan] = note ? sectionsNamed(namedSections(note, "session"), "session.plan") : []
	if (!note || !plan?.placed.part.filled) return undefined
	const { at, part } = plan.placed
	const text = note.text.slice(at + part.heading.end, at + part.range.end).replace(/<!--[\s\S]*?(?:-->|$)/g, " ")
	return { session: last.session, text: shortened(text.replace(/\s+/g, " ").trim(), 400) }
}
