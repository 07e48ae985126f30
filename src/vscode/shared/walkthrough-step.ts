/** Steps of the walkthrough: one is done once its command has made something, not when it was given up. */
import * as vscode from "vscode"
import { register } from "./command.ts"

/** Says that what a command is for was done, by the context `COMMAND.done` that the manifest names. */
export async function stepDone(command: string): Promise<void> {
	await vscode.commands.executeCommand("setContext", `${command}.done`, true)
}

/** Registers a command as `register` does. Its step is done if it resolves with anything. */
export function registerStep(id: string, run: (argument: unknown, ...more: unknown[]) => Promise<unknown>): vscode.Disposable {
	return register(id, async (argument, ...more) => {
		const made = await run(argument, ...more)
		if (made !== undefined) await stepDone(id)
		return made
	})
}
