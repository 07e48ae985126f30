/** New Session Note: the next number, phase and focus, headings and goals carried forward, the last plan as a reminder. */
import * as vscode from "vscode"
import * as z from "zod/mini"
import { heldSessions, type Case } from "../../cases/case.ts"
import { fileNameFor, newSession } from "../../cases/new-note.ts"
import { nextSession } from "../../cases/sequence.ts"
import { namedSections, sectionsNamed } from "../../note/named.ts"
import { terms, termTitle } from "../../record/index.ts"
import type { WorkspaceNotes } from "../workspace-notes.ts"
import { createNew, folderOf } from "../write-file.ts"
import { pickCase, pickFolder, today } from "./pick.ts"
import { showNew } from "./show-new.ts"

const Answers = z.looseObject({ status: z.enum(terms("session-status")) })

export async function newSessionNote(notes: WorkspaceNotes, argument: unknown): Promise<unknown> {
	const title = vscode.l10n.t("New Session Note")
	const of = await pickCase(notes, argument, title)
	if (!of) return undefined
	const given = Answers.safeParse(argument)
	const status = given.success ? given.data.status : await askStatus(of, title)
	if (!status) return undefined
	const folder = of.formulation ? folderOf(vscode.Uri.parse(of.formulation.file)) : await pickFolder()
	if (!folder) return undefined
	const lastPlan = planOf(notes, of)
	const text = newSession(of, { date: today(), status, ...(lastPlan !== undefined && { lastPlan }) })
	const name = fileNameFor({ kind: "session", case: of.code, session: nextSession(of) })
	const uri = await createNew(folder, name, text)
	await showNew(uri)
	return uri
}

async function askStatus(of: Case, title: string) {
	const items = terms("session-status").map((status) => ({
		label: termTitle("session-status", status),
		description: vscode.l10n.t("session {0}, {1}", nextSession(of), today()),
		status,
	}))
	const picked = await vscode.window.showQuickPick(items, { title, placeHolder: vscode.l10n.t("Did the session take place?") })
	return picked?.status
}

/** What the last session planned, on one line: a reminder, not a text to be kept. */
function planOf(notes: WorkspaceNotes, of: Case): string | undefined {
	const last = heldSessions(of).at(-1)
	const note = last && notes.folder.note(last.file)
	const [plan] = note ? sectionsNamed(namedSections(note, "session"), "session.plan") : []
	if (!note || !plan?.placed.part.filled) return undefined
	const { at, part } = plan.placed
	const text = note.text.slice(at + part.heading.end, at + part.range.end).replace(/<!--[\s\S]*?-->/g, " ")
	return text.replace(/\s+/g, " ").trim().slice(0, 400)
}
