import { existsSync } from "node:fs"
import { mkdir, writeFile } from "node:fs/promises"
import { dirname, join } from "node:path"

/** Nothing but the notes: no welcome page, no chat, no telemetry, no updates. */
export const quiet = {
	"telemetry.telemetryLevel": "off",
	"chat.disableAIFeatures": true,
	"workbench.startupEditor": "none",
	"workbench.secondarySideBar.defaultVisibility": "hidden",
	"workbench.enableExperiments": false,
	"workbench.tips.enabled": false,
	"workbench.localHistory.enabled": false,
	"extensions.autoCheckUpdates": false,
	"extensions.autoUpdate": false,
	"extensions.ignoreRecommendations": true,
	"update.mode": "none",
	"git.openRepositoryInParentFolders": "never",
	"security.workspace.trust.enabled": false,
}

/** Nothing moves in a window that nobody watches: without a graphics card each picture of it is drawn by the processor. */
export const unmoved = { "workbench.reduceMotion": "on", "editor.cursorBlinking": "solid" }

/** A folder that was not trusted opens in Restricted Mode, without a question. */
export const restricted = {
	"security.workspace.trust.enabled": true,
	"security.workspace.trust.startupPrompt": "never",
	"security.workspace.trust.banner": "never",
}

/** Writes the user settings of a profile that has none yet; a user's own changes stay. */
export async function writeQuietSettings(userData: string, more: Record<string, unknown> = {}): Promise<void> {
	const file = join(userData, "User", "settings.json")
	if (existsSync(file)) return
	await mkdir(dirname(file), { recursive: true })
	await writeFile(file, `${JSON.stringify({ ...quiet, ...more }, null, "\t")}\n`)
}
