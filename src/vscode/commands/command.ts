/** Registering commands: a failure is told to the user in a sentence, never as an exception. */
import * as vscode from "vscode"

/** Registers a command; what it throws is shown by its reason, without any text of a note. */
export function register(id: string, run: (argument: unknown, ...more: unknown[]) => unknown): vscode.Disposable {
	return vscode.commands.registerCommand(id, async (argument: unknown, ...more: unknown[]) => {
		try {
			return await run(argument, ...more)
		} catch (error) {
			if (error instanceof vscode.CancellationError) return undefined
			void vscode.window.showErrorMessage(reasonOf(error))
			return undefined
		}
	})
}

function reasonOf(error: unknown): string {
	if (error instanceof vscode.FileSystemError) {
		const reasons: Readonly<Record<string, string>> = {
			FileExists: vscode.l10n.t("A file of that name is there already. Nothing was written."),
			FileNotFound: vscode.l10n.t("The file or its folder is no longer there. Nothing was written."),
			NoPermissions: vscode.l10n.t("You may not write there. Choose another place."),
			Unavailable: vscode.l10n.t("The place cannot be reached at the moment. Try again later."),
		}
		return reasons[error.code] ?? vscode.l10n.t("The file could not be written. Nothing was changed.")
	}
	return error instanceof Error ? error.message : vscode.l10n.t("The command could not be carried out.")
}
