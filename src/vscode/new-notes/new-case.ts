/** New Case: asks for a code, the problem area and, once for all, the author's initials, and begins the formulation. */
import * as vscode from "vscode"
import * as z from "zod/mini"
import { fileNameFor } from "../../assist/forms/file-name.ts"
import { newFormulation } from "../../assist/forms/new-note.ts"
import { inLanguage } from "../../language/index.ts"
import { caseCode, type ProblemArea, terms } from "../../record/index.ts"
import type { Beginning } from "../../rules/configuration.ts"
import { safeName } from "../../text/file-name.ts"
import { today } from "../../text/today.ts"
import { askCode } from "../shared/ask-code.ts"
import { folderFor } from "../shared/files/new-file.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import { languageForNew } from "../shared/notes/written-language.ts"
import { pickFolder } from "../shared/pick-case.ts"
import { beginningIn } from "../shared/settings/settings.ts"
import { askAreas, isFirstCase, type Memory, askInitials } from "./ask-case.ts"
import { chooseFolder } from "./choose-folder.ts"
import { makeNote } from "../shared/drafts/make-note.ts"

/** Answers that a caller may hand over instead of the user typing them. */
const Answers = z.object({ code: caseCode, areas: z._default(z.array(z.enum(terms("problem-area"))), []) })

interface NewCase {
	readonly code: string
	readonly areas: readonly ProblemArea[]
	readonly begins: Beginning
}

/**
 * Begins the formulation of a new case. Resolves with its file; with nothing if the user gives up, or chooses a folder in
 * which the command goes on. Throws a sentence if there is a case of that code. `memory`: what is known in all windows.
 */
export async function newCase(notes: WorkspaceNotes, argument: unknown, memory: Memory): Promise<unknown> {
	const given = Answers.safeParse(argument)
	if ((vscode.workspace.workspaceFolders ?? []).length === 0) return chooseFolder()
	const folder = await pickFolder()
	if (!folder) return undefined
	await notes.ready()
	const answers = given.success ? { ...given.data, begins: beginningIn(folder) } : await ask(notes, folder, memory)
	if (answers === undefined) return undefined
	const { code, areas, begins } = answers
	if (notes.folder.index.case(code)) {
		throw new Error(vscode.l10n.t("There is a case {0} already. Choose another code.", code))
	}
	const name = fileNameFor({ kind: "formulation", case: code })
	const text = inLanguage(languageForNew(folder), () => newFormulation(code, today(), areas, begins))
	return makeNote(async () => folderFor(folder, safeName(code)), name, text, { foldsHeader: true })
}

/** Nothing if the user gives up before the case is known. Initials may be left out. */
async function ask({ folder: { index } }: WorkspaceNotes, folder: vscode.Uri, memory: Memory): Promise<NewCase | undefined> {
	const begins = beginningIn(folder)
	const asksInitials = begins.author === undefined && isFirstCase(memory)
	const title = (step: number): string => vscode.l10n.t("New Case ({0} of {1})", step, asksInitials ? 3 : 2)
	const code = await askCode(title(1), (known) => index.case(known) !== undefined)
	const areas = code === undefined ? undefined : await askAreas(title(2))
	if (code === undefined || areas === undefined) return undefined
	const author = asksInitials ? await askInitials(title(3), memory) : undefined
	return { code, areas, begins: { ...begins, ...(author !== undefined && { author }) } }
}
