import { mkdir, writeFile } from "node:fs/promises"
import { join } from "node:path"

/**
 * Lets a VS Code of this profile be displayed in a language, by its id, as if a language pack was installed. The pack is empty: VS Code's
 * own words stay English, and extensions are asked for theirs in the language.
 */
export async function writeLanguagePack(userData: string, id: string): Promise<void> {
	const folder = join(userData, "language-pack")
	const translations = join(folder, "main.i18n.json")
	await mkdir(folder, { recursive: true })
	await writeFile(translations, JSON.stringify({ version: "1.0.0", contents: {} }))
	const pack = {
		hash: id,
		label: id,
		extensions: [{ extensionIdentifier: { id: `ipt-notes.language-pack-${id}` }, version: "1.0.0" }],
		translations: { vscode: translations },
	}
	await writeFile(join(userData, "languagepacks.json"), JSON.stringify({ [id]: pack }))
}
