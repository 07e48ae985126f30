/** The questions before a case is erased: whether, why, and the code of the case as a last word. */
import * as vscode from "vscode"
import { erasureLog } from "../../archive/erasure.ts"
import { isDue } from "../../archive/retention.ts"
import type { Sign } from "../../signatures/index.ts"
import { today } from "../../text/today.ts"
import { type Identity, identity } from "../shared/identity.ts"
import { keyOf, opened } from "../shared/signing/my-key.ts"
import { retentionYears } from "./archived.ts"
import type { Inventory } from "./inventory.ts"
import { kindsText } from "./kinds.ts"

const { t } = vscode.l10n

/** A reason is a line, not a note. */
const longestReason = 200

export interface Answers {
	readonly by: Identity
	readonly reason: string
	/** Nothing if the user has no key on this machine. */
	readonly sign?: Sign
}

/** Asks all of it. Nothing if the user gives up at any question. */
export async function askToErase(
	{ code, items, dates, unsaved }: Inventory,
	context: vscode.ExtensionContext,
): Promise<Answers | undefined> {
	const goOn = t("Go On")
	const years = retentionYears()
	const due = isDue(dates, years, today())
	const detail = [
		t("This deletes {0}. It cannot be undone.", kindsText(items)),
		...(unsaved.length === 0 ? [] : [t("Text that is not saved is discarded.")]),
		...(due ? [] : [years === undefined ? t("No retention period is set.") : t("The retention period is not over.")]),
	].join("\n\n")
	const question = t("Erase {0} for good?", code)
	if ((await vscode.window.showWarningMessage(question, { modal: true, detail }, goOn)) !== goOn) return undefined
	const by = await identity(context.globalState)
	if (!by) return undefined
	const reason = await vscode.window.showInputBox({
		title: t("Why is {0} erased?", code),
		prompt: t("This is written into “{0}”. Name no person, and nothing from the notes.", erasureLog),
		value: due ? t("The retention period is over") : "",
		ignoreFocusOut: true,
		validateInput: (value) =>
			value.trim() === "" || value.length > longestReason ? t("Type a reason of up to {0} characters.", longestReason) : undefined,
	})
	if (reason === undefined || reason.trim() === "") return undefined
	// Whoever signs notes signs these lines too. The passphrase is asked for before anything is erased.
	const key = vscode.workspace.isTrusted ? await keyOf(context, by) : undefined
	const signer = key && (await opened(key, t("Sign the lines about {0}", code)))
	if (key && !signer) return undefined
	const typed = await vscode.window.showInputBox({
		title: t("Erase {0} for good?", code),
		prompt: t("Type the code of the case, {0}, to erase it.", code),
		ignoreFocusOut: true,
		validateInput: (value) => (value.trim() === code ? undefined : t("This is not {0}. Press Escape to keep the case.", code)),
	})
	return typed?.trim() === code ? { by, reason: reason.trim(), ...(signer && { sign: signer.sign }) } : undefined
}
