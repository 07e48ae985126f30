/** New Note: a note of a case of a kind that has no command of its own. */
import * as vscode from "vscode"
import * as z from "zod/mini"
import { fileNameFor } from "../../assist/forms/file-name.ts"
import { newNote } from "../../assist/forms/new-note.ts"
import { inLanguage } from "../../language/index.ts"
import { type Kind, termTitle } from "../../record/index.ts"
import { today } from "../../text/today.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import { languageForNew } from "../shared/notes/written-language.ts"
import { caseToWriteOf, pickFolder } from "../shared/pick-case.ts"
import { beginningIn } from "../shared/settings/settings.ts"
import { folderOf } from "../shared/uri.ts"
import { makeNote } from "../shared/drafts/make-note.ts"
import { otherKinds } from "./other-kinds.ts"

const { t } = vscode.l10n

/** A caller may hand over the kind, with the code of the case. */
const Answers = z.looseObject({ kind: z.string() })

/** Begins a note of another kind. Resolves with its file; with nothing if the user gives up. */
export async function newNoteOfCase(notes: WorkspaceNotes, argument: unknown, selected: string | undefined): Promise<unknown> {
	const kind = await kindOf(argument)
	const patientCase = kind && (await caseToWriteOf(notes, argument, t("New Note"), selected))
	if (!patientCase) return undefined
	const folder = patientCase.formulation ? folderOf(vscode.Uri.parse(patientCase.formulation.file)) : await pickFolder()
	if (!folder) return undefined
	const date = today()
	const name = fileNameFor({ kind, case: patientCase.code, date })
	const text = inLanguage(languageForNew(folder, patientCase), () => newNote(kind, patientCase, date, beginningIn(folder)))
	return makeNote(() => folder, name, text)
}

/** The kind that was handed over, or that the user picks of several. */
async function kindOf(argument: unknown): Promise<Kind | undefined> {
	const answers = Answers.safeParse(argument)
	const given = otherKinds.find((kind) => answers.success && kind === answers.data.kind)
	if (given || otherKinds.length <= 1) return given ?? otherKinds[0]
	const items = otherKinds.map((kind) => ({ label: termTitle("note", kind), answer: kind }))
	return (await vscode.window.showQuickPick(items, { title: t("New Note") }))?.answer
}
