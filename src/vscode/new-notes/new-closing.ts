/** New Closing Note: goals and mechanisms of the case carried forward. A case that is under way is not closed without a question. */
import * as vscode from "vscode"
import * as z from "zod/mini"
import { fileNameFor } from "../../assist/forms/file-name.ts"
import { newNote } from "../../assist/forms/new-note.ts"
import { hasConcluded } from "../../cases/course.ts"
import type { Case } from "../../cases/case.ts"
import { inLanguage } from "../../language/index.ts"
import { today } from "../../text/today.ts"
import { folderOf } from "../shared/uri.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import { languageForNew } from "../shared/notes/written-language.ts"
import { askCase, caseToWriteOf, givenCase, pickFolder } from "../shared/pick-case.ts"
import { beginningIn } from "../shared/settings/settings.ts"
import { caseWords } from "../shared/words.ts"
import { makeNote } from "../shared/drafts/make-note.ts"

const { t } = vscode.l10n

/** A caller that has asked the user already hands over the code alone. */
const Decided = z.strictObject({ code: z.string() })

/** Begins the closing note of a case, or opens the one that it has. Resolves with its file; with nothing if the user gives up. */
export async function newClosingNote(notes: WorkspaceNotes, argument: unknown, selected: string | undefined): Promise<unknown> {
	const first = await caseToWriteOf(notes, argument, t("New Closing Note"), selected)
	// If there is no case of the code that was handed over, no other one is closed without a question.
	const isDecided = Decided.safeParse(argument).success && givenCase(notes, argument) !== undefined
	const patientCase = first && (isDecided || first.closing ? first : await confirmed(notes, first))
	if (!patientCase) return undefined
	if (patientCase.closing) {
		const uri = vscode.Uri.parse(patientCase.closing.file)
		await vscode.window.showTextDocument(uri)
		void vscode.window.showInformationMessage(t("Case {0} already has a closing note. Here it is.", patientCase.code))
		return uri
	}
	const folder = patientCase.formulation ? folderOf(vscode.Uri.parse(patientCase.formulation.file)) : await pickFolder()
	if (!folder) return undefined
	return makeNote(
		() => folder,
		fileNameFor({ kind: "closing", case: patientCase.code }),
		inLanguage(languageForNew(folder, patientCase), () => newNote("closing", patientCase, today(), beginningIn(folder))),
	)
}

/** Asks whether this case is to have its closing note; another case leads back to the same question. */
async function confirmed(notes: WorkspaceNotes, first: Case): Promise<Case | undefined> {
	let patientCase = first
	for (;;) {
		const begin = {
			label: t("Begin the closing note of {0}", patientCase.code),
			description: caseWords(patientCase).join(" · "),
			answer: "begin" as const,
		}
		const another = { label: t("Another case…"), answer: "another" as const }
		const picked = await vscode.window.showQuickPick([begin, another], {
			title: t("New Closing Note: {0}", patientCase.code),
			placeHolder: hasConcluded(patientCase)
				? t("Close case {0}?", patientCase.code)
				: t("Case {0} is still under way. Close it anyway?", patientCase.code),
		})
		if (picked?.answer !== "another") return picked && patientCase
		patientCase = (await askCase(notes, [], t("New Closing Note"))) ?? patientCase
	}
}
