/** How a note is written: Writing Mode, and a font for prose. */
import * as vscode from "vscode"
import { register } from "../shared/command.ts"

/**
 * Registers the commands. Writing Mode is VS Code's Zen Mode, which alone knows what it hid and shows it again, after a reload too.
 * Whether it fills the screen is the user's own setting: no default of ours reaches other languages.
 */
export function registerWriting(): vscode.Disposable {
	return vscode.Disposable.from(
		register("ipt.writingMode", async () => vscode.commands.executeCommand("workbench.action.toggleZenMode")),
		register("ipt.leaveWritingMode", async () => vscode.commands.executeCommand("workbench.action.exitZenMode")),
		register("ipt.proportionalFont", async () => (await import("./font.ts")).useProportionalFont()),
	)
}
