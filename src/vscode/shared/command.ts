/** Registering commands: a failure is shown to the user in a sentence, never as an exception. */
import * as vscode from "vscode"

/** What may be done about a failure, offered with its message. */
interface WayOut {
	readonly title: string
	readonly run: () => unknown
}

/** A failure with a way out. */
export class Failure extends Error {
	readonly wayOut: WayOut

	constructor(message: string, wayOut: WayOut) {
		super(message)
		this.wayOut = wayOut
	}
}

/** Registers a command; what it throws is shown by its reason, without any text of a note. */
export function register(id: string, run: (argument: unknown, ...more: unknown[]) => unknown): vscode.Disposable {
	return vscode.commands.registerCommand(id, async (argument: unknown, ...more: unknown[]) => attempt(async () => run(argument, ...more)))
}

/** Does something, and shows the reason if it fails. Resolves with what it resolves with; with nothing if it fails. */
export async function attempt(run: () => unknown): Promise<unknown> {
	try {
		return await run()
	} catch (error) {
		if (!(error instanceof vscode.CancellationError)) void report(error)
		return undefined
	}
}

async function report(error: unknown): Promise<void> {
	if (!(error instanceof Failure)) void vscode.window.showErrorMessage(reasonOf(error))
	else {
		const { title, run } = error.wayOut
		if ((await vscode.window.showErrorMessage(error.message, title)) === title) await attempt(run)
	}
}

function reasonOf(error: unknown): string {
	if (error instanceof vscode.FileSystemError) {
		const reasons: Readonly<Record<string, string>> = {
			FileNotFound: vscode.l10n.t("The file or its folder is no longer there."),
			NoPermissions: vscode.l10n.t("You may not read that file."),
			Unavailable: vscode.l10n.t("The place cannot be reached at the moment. Try again later."),
		}
		return reasons[error.code] ?? vscode.l10n.t("The file could not be read.")
	}
	return error instanceof Error ? error.message : vscode.l10n.t("The command could not be carried out.")
}
