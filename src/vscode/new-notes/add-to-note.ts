/** Add to Note: asks whether something is added or corrected, and why, and begins an addendum next to the note. */
import * as vscode from "vscode"
import * as z from "zod/mini"
import type { IdentityMemory } from "../shared/identity.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import { type NewAddendumOf, openAddendum } from "../shared/open-addendum.ts"
import { isAddressOfNote } from "../shared/selector.ts"
import { noteLabel } from "../shared/words.ts"

const { t } = vscode.l10n

/** A note in the tree. */
const OfNote = z.looseObject({ note: z.looseObject({ file: z.string() }) })

/** The file of a note, with the answers that a caller has already. */
const Answers = z.looseObject({
	file: z.string(),
	kind: z.optional(z.enum(["addition", "correction"])),
	reason: z.optional(z.string().with(z.minLength(1), z.maxLength(2000))),
	changed: z.optional(z.object({ text: z.string(), signed: z.exactOptional(z.string()) })),
})

/** A reason is a line, not a note. */
const longestReason = 200

/** Begins an addendum to the note of an address, of a node of the tree or in front. Resolves with its file; with nothing if the user gives up. */
export async function addToNote(notes: WorkspaceNotes, memory: IdentityMemory, argument: unknown): Promise<unknown> {
	const node = OfNote.safeParse(argument)
	const answers = Answers.safeParse(argument)
	const { kind: givenKind, reason: givenReason, changed } = answers.data ?? {}
	const file = node.data?.note.file ?? answers.data?.file
	const amended =
		argument instanceof vscode.Uri ? argument : file === undefined ? vscode.window.activeTextEditor?.document.uri : vscode.Uri.parse(file)
	if (!amended || !isAddressOfNote(amended)) {
		void vscode.window.showInformationMessage(t("Open a note first, or choose one in the list of cases. Then you can add to it."))
		return undefined
	}
	await notes.ready()
	const note = notes.folder.index.get(amended.toString())
	const title = t("Add to {0}", note ? noteLabel(note) : t("Note"))
	const kind = givenKind ?? (await askKind(title))
	const reason = kind && (givenReason ?? (await askReason(title)))
	if (kind === undefined || reason === undefined) return undefined
	return openAddendum(notes, memory, { amended, kind, reason, ...(changed && { changed }) })
}

async function askKind(title: string): Promise<NewAddendumOf["kind"] | undefined> {
	const items = [
		{ label: t("An addition"), detail: t("Something is missing in the note."), answer: "addition" as const },
		{ label: t("A correction"), detail: t("Something in the note is wrong."), answer: "correction" as const },
	]
	const picked = await vscode.window.showQuickPick(items, {
		title,
		placeHolder: t("The note stays as it is. What do you add to it?"),
		ignoreFocusOut: true,
	})
	return picked?.answer
}

async function askReason(title: string): Promise<string | undefined> {
	const reason = await vscode.window.showInputBox({
		title,
		prompt: t("Why do you add to the note or correct it now? The reason is part of the record."),
		placeHolder: t("Such as: letter from the family doctor"),
		ignoreFocusOut: true,
		validateInput: (value) => {
			if (value.trim() === "") return t("Write the reason in a few words.")
			return value.length > longestReason ? t("Use at most {0} characters.", longestReason) : undefined
		},
	})
	return reason?.trim()
}
