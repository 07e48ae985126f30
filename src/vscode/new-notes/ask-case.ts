/** The questions of New Case. */
import * as vscode from "vscode"
import { definitionOf } from "../../record/guidance.ts"
import { areasOfVariant, type ProblemArea, termTitle } from "../../record/index.ts"
import { longestAuthor } from "../../rules/options.ts"
import { section } from "../shared/settings/section.ts"

const { t } = vscode.l10n

/** What the extension remembers in all windows. */
export type Memory = Pick<vscode.Memento, "get" | "update">

/** By which it is remembered that the initials were typed or skipped. */
const initialsAsked = "ipt.initialsAsked"

/** Whether the user was never asked for the initials before. */
export const isFirstCase = (memory: Memory): boolean => memory.get(initialsAsked) !== true

/** Asks for the primary problem area: one, or none if it is not decided yet. Nothing if the user gives up. */
export async function askAreas(title: string): Promise<readonly ProblemArea[] | undefined> {
	const items = areasOfVariant(undefined).map((area) => {
		const { definition } = definitionOf("problem-area", area) ?? {}
		return { label: termTitle("problem-area", area), ...(definition !== undefined && { detail: definition }), areas: [area] }
	})
	const undecided = { label: t("Not decided yet"), detail: t("The area is chosen over the first sessions."), areas: [] }
	const picked = await vscode.window.showQuickPick([...items, undecided], {
		title,
		placeHolder: t("The primary problem area"),
		matchOnDetail: true,
		ignoreFocusOut: true,
	})
	return picked?.areas
}

/**
 * Asks for the author's initials and stores them in the user's settings, for all notes to come. Nothing if there are none to
 * write: Enter alone skips the question for good, Escape for this time.
 */
export async function askInitials(title: string, memory: Memory): Promise<string | undefined> {
	const typed = await vscode.window.showInputBox({
		title,
		placeHolder: t("Such as A.B."),
		prompt: t("Your initials, as the author of this note and all later ones. Press Enter alone to leave them out."),
		ignoreFocusOut: true,
		validateInput: (value) => (value.length > longestAuthor ? t("Use at most {0} characters.", longestAuthor) : undefined),
	})
	if (typed === undefined) return undefined
	await memory.update(initialsAsked, true)
	const initials = typed.trim()
	if (initials === "") return undefined
	try {
		await vscode.workspace.getConfiguration(section).update("author", initials, vscode.ConfigurationTarget.Global)
	} catch {
		// A settings file that cannot be written must not cost the case that is being made.
		void vscode.window.showWarningMessage(
			t("Your initials are in this note, but the settings could not be saved. Add them there as “ipt.author”."),
		)
	}
	return initials
}
