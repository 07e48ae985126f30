/** New Case: asks for a code and the problem area, and begins the formulation. */
import * as vscode from "vscode"
import * as z from "zod/mini"
import { fileNameFor } from "../../assist/forms/file-name.ts"
import { newFormulation } from "../../assist/forms/new-note.ts"
import { definitionOf } from "../../record/guidance.ts"
import { areaOnlyIn, caseCode, type ProblemArea, terms, termTitle } from "../../record/index.ts"
import { safeName } from "../../text/file-name.ts"
import { today } from "../../text/today.ts"
import { folderFor } from "../shared/files/new-file.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import { pickFolder } from "../shared/pick-case.ts"
import { beginningIn } from "../shared/settings/settings.ts"
import { makeNote } from "./make-note.ts"

/** Answers that a caller may hand over instead of the user typing it. */
const Answers = z.object({ code: caseCode, areas: z._default(z.array(z.enum(terms("problem-area"))), []) })

/** Begins the formulation of a new case. Resolves with its file; with nothing if the user gives up. Throws a sentence if there is a case of that code. */
export async function newCase(notes: WorkspaceNotes, argument: unknown): Promise<unknown> {
	const given = Answers.safeParse(argument)
	const folder = await pickFolder()
	if (!folder) return undefined
	await notes.ready()
	const code = given.success ? given.data.code : await askCode(notes)
	if (code === undefined) return undefined
	if (notes.folder.index.case(code)) {
		throw new Error(vscode.l10n.t("There is a case {0} already. Choose another code.", code))
	}
	const areas = given.success ? given.data.areas : await askAreas()
	if (!areas) return undefined
	const name = fileNameFor({ kind: "formulation", case: code })
	return makeNote(async () => folderFor(folder, safeName(code)), name, newFormulation(code, today(), areas, beginningIn(folder)))
}

async function askCode(notes: WorkspaceNotes): Promise<string | undefined> {
	return vscode.window.showInputBox({
		title: vscode.l10n.t("New Case"),
		prompt: vscode.l10n.t("A code for the case, such as C-7. No name and no date of birth: the notes stay free of them."),
		validateInput: (value) => {
			if (!caseCode.safeParse(value).success) {
				return vscode.l10n.t("Up to 32 letters, digits, dots, dashes or underscores, beginning with a letter or digit.")
			}
			return notes.folder.index.case(value) ? vscode.l10n.t("There is a case {0} already.", value) : undefined
		},
	})
}

async function askAreas(): Promise<readonly ProblemArea[] | undefined> {
	const items = terms("problem-area")
		.filter((area) => areaOnlyIn[area] === undefined)
		.map((area) => {
			const { definition } = definitionOf("problem-area", area) ?? {}
			return { label: termTitle("problem-area", area), ...(definition !== undefined && { detail: definition }), areas: [area] }
		})
	const undecided = {
		label: vscode.l10n.t("Not decided yet"),
		detail: vscode.l10n.t("The area is chosen over the first sessions."),
		areas: [],
	}
	const picked = await vscode.window.showQuickPick([...items, undecided], {
		title: vscode.l10n.t("New Case"),
		placeHolder: vscode.l10n.t("The primary problem area"),
		matchOnDetail: true,
	})
	return picked?.areas
}
