/** The page “Who May Sign”. */
import * as vscode from "vscode"
import { onDidChangeIdentity } from "../shared/identity.ts"
import { Page } from "../shared/page/page.ts"
import type { KeyHome } from "../shared/signing/key-home.ts"
import { onDidChangeList } from "../shared/signing/signers-file.ts"
import { bodyOf } from "./signers-body.ts"
import { stateOf } from "./signers-state.ts"
import { style } from "./signers-style.ts"

/** @param command the one command that the page may call */
export function signersPage(
	home: KeyHome,
	viewType: string,
	command: string,
): { readonly page: Page; readonly disposables: vscode.Disposable } {
	const page = new Page({
		viewType,
		commands: [command],
		render: async () => ({ title: vscode.l10n.t("Who May Sign"), body: bodyOf(await stateOf(home), command), style }),
	})
	const refresh = (): void => void page.refresh()
	const disposables = vscode.Disposable.from(
		page,
		vscode.workspace.onDidChangeConfiguration(refresh),
		vscode.workspace.onDidGrantWorkspaceTrust(refresh),
		home.secrets.onDidChange(refresh),
		onDidChangeIdentity(refresh),
		onDidChangeList(refresh),
	)
	return { page, disposables }
}
