/** Notes that a setting opens as Markdown: said in the status bar, with an offer to open them as notes. */
import * as vscode from "vscode"
import * as z from "zod/mini"
import { noteEnding } from "../../text/note-ending.ts"
import { languageId, noteGlob } from "../shared/selector.ts"

const { t } = vscode.l10n

const pattern = `*${noteEnding}`

/** By pattern; a value that is no text is somebody's slip, and stays as it is. */
const Associations = z.record(z.string(), z.unknown())

/** Whether `files.associations` is why a note is opened as Markdown, not its reader's own choice for the moment. */
export function isMarkdownByAssociation(document: vscode.TextDocument): boolean {
	if (document.languageId !== "markdown" || !document.uri.path.endsWith(noteEnding)) return false
	const associations = Associations.safeParse(vscode.workspace.getConfiguration("files", document.uri).get("associations"))
	if (!associations.success || associations.data[pattern] === languageId) return false
	return Object.entries(associations.data).some(
		([glob, language]) =>
			language === "markdown" && vscode.languages.match({ pattern: glob.includes("/") ? glob : `**/${glob}` }, document) > 0,
	)
}

/** The item that says so, with the command that opens notes as notes. */
export function associationItem(): vscode.LanguageStatusItem {
	const item = vscode.languages.createLanguageStatusItem("ipt.association", { language: "markdown", pattern: noteGlob })
	item.name = t("IPT note opened as Markdown")
	item.text = t("opened as Markdown")
	item.detail = t("A setting opens all .md files as Markdown. Colours, outline and snippets of notes are missing.")
	item.severity = vscode.LanguageStatusSeverity.Warning
	item.command = { command: "ipt.associate", title: t("Open as IPT Notes…") }
	return item
}

/** A caller may say where, instead of a question to the user. */
const Answers = z.object({ target: z.enum(["user", "workspace"]) })

/** Adds notes to `files.associations`, in the settings that the user chooses. */
export async function associate(argument: unknown): Promise<void> {
	const given = Answers.safeParse(argument)
	const target = given.success ? given.data.target : await askTarget()
	if (!target) return
	const files = vscode.workspace.getConfiguration("files")
	const known = files.inspect<unknown>("associations")
	const own = Associations.safeParse(target === "user" ? known?.globalValue : known?.workspaceValue)
	const where = target === "user" ? vscode.ConfigurationTarget.Global : vscode.ConfigurationTarget.Workspace
	await files.update("associations", { ...(own.success && own.data), [pattern]: languageId }, where)
}

async function askTarget(): Promise<"user" | "workspace" | undefined> {
	const user = { label: t("In my settings"), description: t("for every folder"), target: "user" } as const
	const workspace = { label: t("In the settings of this workspace"), description: t("for all who open it"), target: "workspace" } as const
	const choices = vscode.workspace.workspaceFolders ? [user, workspace] : [user]
	const picked = await vscode.window.showQuickPick(choices, {
		title: t("Open as IPT Notes"),
		placeHolder: t("Which settings should open {0} files as IPT notes?", pattern),
	})
	return picked?.target
}
