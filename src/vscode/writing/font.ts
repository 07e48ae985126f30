/** A proportional font for notes, as a setting of their language that can be undone. */
import * as vscode from "vscode"
import { languageId } from "../shared/selector.ts"

const { t } = vscode.l10n

/** What each system has for reading, as in the Markdown preview. */
export const proportionalFont = "-apple-system, BlinkMacSystemFont, 'Segoe UI', system-ui, 'Ubuntu', 'Noto Sans', sans-serif"

/** Letters of several widths are measured where a line is wrapped, not counted. */
const settings = { fontFamily: proportionalFont, wrappingStrategy: "advanced" } as const

/** Gives notes a proportional font, or offers the way back if they have it. A font that the user chose for notes stays. */
export async function useProportionalFont(): Promise<void> {
	const chosen = editorSettings().inspect<unknown>("fontFamily")?.globalLanguageValue
	if (chosen === undefined) {
		await set(settings)
		void offer(t("Notes now have a proportional font."), t("Undo"), async () => set({}))
	} else if (chosen === proportionalFont) {
		void offer(t("Notes already have a proportional font."), t("Use the Editor's Font"), async () => set({}))
	} else {
		void offer(t("You have chosen a font for notes yourself. Change it in the settings."), t("Show Settings"), async () =>
			vscode.commands.executeCommand("workbench.action.openSettings", `@lang:${languageId} editor.fontFamily`),
		)
	}
}

/** The settings of the editor in notes. */
const editorSettings = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration("editor", { languageId })

/** Sets both for notes in all folders; what is absent has its default again. */
async function set(values: Partial<typeof settings>): Promise<void> {
	const configuration = editorSettings()
	for (const key of Object.keys(settings) as (keyof typeof settings)[])
		await configuration.update(key, values[key], vscode.ConfigurationTarget.Global, true)
}

async function offer(message: string, title: string, run: () => Thenable<unknown>): Promise<void> {
	if ((await vscode.window.showInformationMessage(message, title)) === title) await run()
}
