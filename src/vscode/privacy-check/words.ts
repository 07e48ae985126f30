/** The words of the page: what was found, and what it means for someone who writes notes. */
import * as vscode from "vscode"
import { type PrivacyFactId, type Setting, written } from "./facts.ts"
import type { Remote } from "./git.ts"
import type { Sending } from "./senders.ts"
import type { Seen, State } from "./state.ts"

const { t } = vscode.l10n

/** The words of each state: the headings of the page. */
export const stateTitles = (): Record<State, string> => ({
	open: t("Worth a look"),
	closed: t("Nothing to do"),
	unseen: t("Cannot be seen"),
})

/** The title of each fact. */
export const titles = (): Record<PrivacyFactId, string> => ({
	"ai-features": t("Chat and other AI features"),
	"inline-completion": t("Completion by AI in notes"),
	"other-extensions": t("Extensions that send text"),
	"local-history": t("Local History"),
	"hot-exit": t("Unsaved text after closing"),
	index: t("Index of IPT Notes"),
	"cloud-changes": t("Cloud Changes"),
	telemetry: t("Telemetry of VS Code"),
	"settings-sync": t("Settings Sync"),
	"git-remote": t("Git"),
	"cloud-folder": t("Cloud folder"),
	"remote-window": t("Remote window"),
	"disk-encryption": t("Encryption of the disk"),
})

/** What was found, in a sentence. */
export function foundText(id: PrivacyFactId, state: State, seen: Seen): string {
	return state === "open" ? openTexts(seen)[id] : closedTexts()[id]
}

const openTexts = ({ remoteName, provider, remotes, cloudServices }: Seen): Record<PrivacyFactId, string> => ({
	"ai-features": t("The AI features of VS Code are on."),
	"inline-completion": t("Completion by AI is switched on for notes."),
	"other-extensions": t("These extensions are known to send text, or may be set to do so:"),
	"local-history": t("VS Code keeps a copy of a note each time it is saved."),
	"hot-exit": t("VS Code keeps a copy of unsaved text when its window closes."),
	index: t("IPT Notes keeps an encrypted index of a large folder."),
	"cloud-changes": t("Changes may be stored in the cloud when you continue your work elsewhere."),
	telemetry: t("VS Code reports on its use and its errors to its maker."),
	"git-remote": t("The folder belongs to a git repository that can be sent to: {0}.", remotes.map(remoteText).join(", ")),
	"cloud-folder": t("{0} copies the folder to a server.", cloudServices.join(", ")),
	"remote-window":
		remoteName === undefined
			? t("The folder is not on this machine. An extension provides it: {0}.", provider ?? "")
			: t("The folder is open on another system: {0}.", remoteName),
	"settings-sync": "",
	"disk-encryption": "",
})

const closedTexts = (): Record<PrivacyFactId, string> => ({
	"ai-features": t("The AI features of VS Code are off."),
	"inline-completion": t("Completion by AI is off in notes. A chat or an agent that you use may still read open notes."),
	"other-extensions": t("None of the extensions in this window is on the list of those known to send text."),
	"local-history": t("VS Code keeps no copies of saved notes."),
	"hot-exit": t("When a window closes, VS Code asks about unsaved text and keeps no copy of it."),
	index: t("IPT Notes keeps nothing of a note outside its folder."),
	"cloud-changes": t("Changes are not stored in the cloud."),
	telemetry: t("Telemetry is off."),
	"settings-sync": t("An extension cannot see if it is on. The gear at the lower left of the window shows it."),
	"git-remote": t("No git repository with an address to send it to was found."),
	"cloud-folder": t("The path of the folder names no known cloud service."),
	"remote-window": t("The folder is open on this machine."),
	"disk-encryption": t("An extension cannot see if the disk is encrypted."),
})

/** What it means, and what can be done. */
export const meanings = (): Record<PrivacyFactId, string> => ({
	"ai-features": t(
		"A chat or an agent may read any open file and any file of the folder, and send what it reads to a language model. No setting excludes single files. To keep notes out, switch these features off here, or write notes in a VS Code profile without them.",
	),
	"inline-completion": t(
		"It sends the text around the cursor to a language model while you type. Switching it off does not keep a chat or an agent that you use from reading open notes.",
	),
	"other-extensions": t(
		"What an extension sends depends on the extension and its settings. Disable those that you do not need for this folder. The list cannot include every extension, or those that are disabled or run on another machine.",
	),
	"local-history": t(
		"The copies are outside the folder, in VS Code's own data, and remain when the note is deleted. Earlier copies remain until you run “Local History: Delete All”.",
	),
	"hot-exit": t(
		"The copy is outside the folder, in VS Code's own data, until the note is saved or its changes are discarded. VS Code always keeps such a copy of an unsaved note in case of a crash, so save often.",
	),
	index: t(
		"A folder of 200 notes or more has an index, so that it opens at once. The index has codes, dates, scores, the people of the inventory, the words of goals and indicators, and what is still needed. It is in VS Code's own data. Its key is in the key store of the system, and nobody can read a copy of the index without it. If you switch this off, the index is deleted.",
	),
	"cloud-changes": t(
		"“Continue Working On” can store changes of the folder, with the text of notes, on a Microsoft server, so that you can continue on another machine.",
	),
	telemetry: t(
		"It is not meant to include what you write, but reports of errors may include the names of files and folders. Extensions are asked to follow the same setting, but do not have to.",
	),
	"settings-sync": t(
		"It copies settings, snippets, keyboard shortcuts, the list of extensions and the state of views to a server, but not the files of a folder. Write nothing about a client into settings or snippets.",
	),
	"git-remote": t(
		"“Push” copies every committed note there, with all its earlier versions. Deleting a note later does not undo this. A user name or password in the address is not shown here.",
	),
	"cloud-folder": t(
		"Every note is copied to that service and to all devices that share the folder, with its earlier versions. Find out if the service may be used for records, or keep the folder in an encrypted vault. On macOS, Desktop and Documents may be in iCloud even if the path does not show it.",
	),
	"remote-window": t(
		"Notes are read and written there, and extensions run there. With WSL or a container, this is usually the same machine. With SSH, a tunnel, a codespace or a browser, it is another one. A folder that an extension provides is where that extension stores it, for example on GitHub.",
	),
	"disk-encryption": t(
		"Encrypt the whole disk (BitLocker, FileVault, LUKS). This protects the notes, and every copy of them that this page mentions, if the machine is lost or stolen.",
	),
})

/** What an extension of each kind sends. */
export const sendingTexts = (): Record<Sending, string> => ({
	completion: t("sends the text around the cursor, and of other open files, to a language model"),
	assistant: t("a chat or agent that can send files of the folder to a language model"),
	grammar: t("sends what you write to a server to check it, unless it is set to check on this machine"),
	upload: t("copies files or settings to a server"),
	sharing: t("shows open files to those you invite"),
	names: t("sends the names of files and the times of your work, not their text"),
})

/** The words on a button that leads to a place, for the facts that no setting governs. */
export const placeTitles = (): Partial<Record<PrivacyFactId, string>> => ({
	"other-extensions": t("Show Extensions"),
	"settings-sync": t("Show Settings of Settings Sync"),
	"git-remote": t("Show Source Control"),
})

function remoteText({ name, host, isFolder }: Remote): string {
	return t("{0} ({1})", name, host ?? (isFolder ? t("a folder") : t("an address that cannot be read")))
}

/** What a button sets, for a question and for a reader who wants to know. */
export function settingsText(settings: readonly Setting[]): string {
	return settings.map(written).join("\n")
}
