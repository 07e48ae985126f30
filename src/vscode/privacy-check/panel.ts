/** The page of the privacy check, refreshed as the window changes. */
import * as vscode from "vscode"
import { Page } from "../shared/page/page.ts"
import { inspect } from "./inspect.ts"
import { bodyOf } from "./page.ts"
import { style } from "./style.ts"

/** @param command the one command that the page may call */
export function privacyPage(viewType: string, command: string): { readonly page: Page; readonly disposables: vscode.Disposable } {
	const page = new Page({
		viewType,
		commands: [command],
		render: async () => ({ title: vscode.l10n.t("Privacy Check"), body: bodyOf(await inspect(), command), style }),
	})
	const refresh = (): void => void page.refresh()
	const disposables = vscode.Disposable.from(
		page,
		vscode.workspace.onDidChangeConfiguration(refresh),
		vscode.workspace.onDidChangeWorkspaceFolders(refresh),
		vscode.extensions.onDidChange(refresh),
	)
	return { page, disposables }
}
