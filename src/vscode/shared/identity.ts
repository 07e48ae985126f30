/** Who writes in this window: initials and name, asked for once and remembered on this machine. Loaded when they are needed. */
import * as vscode from "vscode"
import * as z from "zod/mini"
import { initialsIn, type Named, printedNameIn, proposedInitials } from "../../text/initials.ts"
import { languageInUse } from "../../language/index.ts"
import { section } from "./settings/section.ts"

const { t } = vscode.l10n

/** What the extension remembers in all windows. */
export type IdentityMemory = Pick<vscode.Memento, "get" | "update">

/** A person who writes about notes. */
export interface Identity {
	/** As the keys `author` and `supervisor` of a note name the person. */
	readonly initials: string
	/** As it is printed. */
	readonly name: string
}

const key = "ipt.identity"

const Stored = z.object({
	initials: z.string().with(z.refine((value: string) => initialsIn(value) === value)),
	name: z.string().with(z.refine((value: string) => printedNameIn(value) === value)),
})

const changed = new vscode.EventEmitter<Identity>()

/** Fires when the user said who they are, or changed it in this window. */
export const onDidChangeIdentity = changed.event

/** Who the user is; nothing if that was not asked yet. Asks nothing. */
export function knownIdentity(memory: IdentityMemory): Identity | undefined {
	return Stored.safeParse(memory.get(key)).data
}

/** Who the user is, asked for if it is not known yet. Nothing if the user gives up. `about`: the notes that it is asked for. */
export async function identity(memory: IdentityMemory, about: readonly Named[] = []): Promise<Identity | undefined> {
	return knownIdentity(memory) ?? ask(memory, about)
}

/** Asks again who the user is. What was written before keeps its author. */
export async function changeIdentity(memory: IdentityMemory): Promise<Identity | undefined> {
	const next = await ask(memory)
	if (next) void vscode.window.showInformationMessage(t("What you add from now on is by {0} ({1}).", next.name, next.initials))
	return next
}

async function ask(memory: IdentityMemory, about: readonly Named[] = []): Promise<Identity | undefined> {
	const known = knownIdentity(memory)
	const initials = await vscode.window.showInputBox({
		title: t("Your Initials and Name (1 of 2)"),
		value: known?.initials ?? proposedInitials(initialsOfSettings(), about),
		placeHolder: t("Such as A.B."),
		prompt: [t("Your initials or code, as notes name their author or supervisor. This is asked once."), namesIn(about)].join(" ").trim(),
		ignoreFocusOut: true,
		validateInput: (value) =>
			initialsIn(value) === undefined
				? t("Use up to 32 letters, digits, dots, dashes or underscores, with a letter or digit first.")
				: undefined,
	})
	if (initials === undefined) return undefined
	const name = await vscode.window.showInputBox({
		title: t("Your Initials and Name (2 of 2)"),
		value: known?.name ?? "",
		placeHolder: t("Such as Alex Brown"),
		prompt: t("Your name, as it is to appear next to what you write about notes."),
		ignoreFocusOut: true,
		validateInput: (value) =>
			printedNameIn(value) === undefined ? t("Type your name on one line, in at most 100 characters.") : undefined,
	})
	const read = name === undefined ? undefined : Stored.safeParse({ initials: initialsIn(initials), name: printedNameIn(name) }).data
	if (!read) return undefined
	await memory.update(key, read)
	changed.fire(read)
	return read
}

/** The initials that new notes begin with by the user's own settings, if they have the form. */
function initialsOfSettings(): string {
	const author = vscode.workspace.getConfiguration(section).inspect<unknown>("author")?.globalValue
	return (typeof author === "string" && initialsIn(author)) || ""
}

/** Whom notes name, as a help to whoever is asked. */
function namesIn(about: readonly Named[]): string {
	const listed = (all: readonly (string | undefined)[]): string =>
		languageInUse().grammar.joined([...new Set(all)].flatMap((one) => initialsIn(one ?? "") ?? []))
	const [authors, supervisors] = [listed(about.map(({ author }) => author)), listed(about.map(({ supervisor }) => supervisor))]
	return [
		authors === "" ? "" : about.length === 1 ? t("Author of this note: {0}.", authors) : t("Authors of these notes: {0}.", authors),
		supervisors === "" ? "" : t("Supervisor: {0}.", supervisors),
	]
		.filter((words) => words !== "")
		.join(" ")
}
