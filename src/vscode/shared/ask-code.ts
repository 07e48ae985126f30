/** Asking for the code of a case, which must say nothing about the client. */
import * as vscode from "vscode"
import { type CodeTrouble, codeTrouble } from "../../assist/case-code.ts"
import { caseCode } from "../../record/index.ts"
import { today } from "../../text/today.ts"

const { t } = vscode.l10n

/** Asks for the code of a case. It is refused if it identifies the client, or if `isTaken`. Nothing if the user gives up. */
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
