/** The questions of New Case. */
import * as vscode from "vscode"
import { type CodeTrouble, codeTrouble } from "../../assist/case-code.ts"
import { definitionOf } from "../../record/guidance.ts"
import { areasOfVariant, caseCode, type ProblemArea, termTitle } from "../../record/index.ts"
import { longestAuthor } from "../../rules/options.ts"
import { today } from "../../text/today.ts"
import { section } from "../shared/settings/section.ts"

const { t } = vscode.l10n

/** What the extension remembers in all windows. */
export type Memory = Pick<vscode.Memento, "get" | "update">

/** By which it is remembered that the initials were typed or skipped. */
const initialsAsked = "ipt.initialsAsked"

/** Whether the user was never asked for the initials before. */
export const isFirstCase = (memory: Memory): boolean => memory.get(initialsAsked) !== true

/** Asks for the code of a new case. It is refused if it identifies the client, or if `isTaken`. Nothing if the user gives up. */
export async function askCode(title: string, isTaken: (code: string) => boolean): Promise<string | undefined> {
	const code = await vscode.window.showInputBox({
		title,
		placeHolder: t("Such as C-7"),
		prompt: t("A code for the case. Never a name or a date of birth."),
		ignoreFocusOut: true,
		validateInput: (value) => whyNot(value.trim(), isTaken),
	})
	return code?.trim()
}

function whyNot(code: string, isTaken: (code: string) => boolean): string | undefined {
	if (!caseCode.safeParse(code).success) {
		return code === ""
			? t("Type a code, such as C-7.")
			: t("Use up to 32 letters, digits, dots, dashes or underscores, with a letter or digit first.")
	}
	const trouble = codeTrouble(code, today())
	if (trouble !== undefined) return adviceOn(trouble)
	return isTaken(code) ? t("There is a case {0} already. Choose another code.", code) : undefined
}

function adviceOn(trouble: CodeTrouble): string {
	switch (trouble) {
		case "name":
			return t("This looks like a name. Use a code that says nothing about the client, such as C-7.")
		case "birth":
			return t("This looks like a date of birth. Use a code that says nothing about the client, such as C-7.")
		case "number":
			return t("This looks like a number that belongs to a person. Use a code that says nothing about the client, such as C-7.")
	}
}

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
