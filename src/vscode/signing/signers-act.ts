/** What a button of the page “Who May Sign” does. */
import * as vscode from "vscode"
import * as z from "zod/mini"
import { choosePlace } from "../shared/signing/choose-place.ts"
import { lineOf } from "../shared/signing/enter.ts"
import type { KeyHome } from "../shared/signing/key-home.ts"
import { myKey } from "../shared/signing/my-key.ts"
import { signersPlace } from "../shared/signing/settings.ts"
import { listAt } from "../shared/signing/signers-file.ts"
import { refuseUntrusted } from "../shared/signing/trust.ts"
import { addMyself, restore } from "./keys.ts"
import { addColleague, endLine, revokeKey } from "./signers.ts"

const { t } = vscode.l10n

const text = z.string().with(z.maxLength(16_384))

const Action = z.union([
	z.strictObject({ do: z.enum(["add", "copy", "myself", "open", "place", "restore"]) }),
	z.strictObject({ do: z.enum(["end", "revoke"]), signer: text, publicLine: text }),
])
export type Action = z.infer<typeof Action>

/** Carries out what a button says. Anything else than a button of the page is refused. */
export async function act(home: KeyHome, argument: unknown): Promise<void> {
	const { data: action } = Action.safeParse(argument)
	if (!action) return
	refuseUntrusted()
	const place = await signersPlace()
	switch (action.do) {
		case "add":
			return addColleague()
		case "copy":
			return copyLine(home)
		case "myself":
			return addMyself(home)
		case "open":
			return place && (await listAt(place)) !== undefined ? void (await vscode.window.showTextDocument(place)) : undefined
		case "place":
			return void (await choosePlace(t("Who May Sign")))
		case "restore":
			return restore(home)
		case "end":
			return place && endLine(place, action)
		case "revoke":
			return revokeKey(action)
	}
}

async function copyLine(home: KeyHome): Promise<void> {
	const key = await myKey(home)
	if (!key) return
	await vscode.env.clipboard.writeText(lineOf(key))
	void vscode.window.showInformationMessage(t("Your line is in the clipboard. Send it to your colleagues: it is no secret."))
}
