/** Show Remarks: all open ones of the caseload in a list, those that wait for the user first. */
import * as vscode from "vscode"
import type { Thread } from "../../remarks/threads.ts"
import { isDone, lastComment, waitingFor } from "../../remarks/waiting.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import { authorText, beginningOf } from "../shared/remarks/words.ts"
import { noteText } from "../shared/words.ts"
import type { Remarking } from "./actions.ts"
import { openRemark } from "./open-remark.ts"

const { t } = vscode.l10n

interface Item extends vscode.QuickPickItem {
	readonly file?: string
	readonly thread?: string
}

interface Open {
	readonly file: string
	readonly thread: Thread
	readonly what: "remark" | "answer" | "others"
}

/** Lists the open remarks of all notes, and opens the one that is chosen. */
export async function showRemarks(remarking: Remarking, notes: WorkspaceNotes): Promise<void> {
	const { store } = remarking.controller
	// The list is as it is now, whatever the watcher of an operating system has missed.
	await store.recheck()
	const open = store.notesWithRemarks.flatMap((file): Open[] =>
		store
			.threads(vscode.Uri.parse(file))
			.filter((thread) => !isDone(thread))
			.map((thread) => ({ file, thread, what: waitingFor(thread, store.me) ?? "others" })),
	)
	if (open.length === 0) {
		void vscode.window.showInformationMessage(t("No remark is open."))
		return
	}
	const titles = { remark: t("Remarks by others"), answer: t("Answers to your remarks"), others: t("Waiting for others") } as const
	const items = (["remark", "answer", "others"] as const).flatMap((what): Item[] => {
		const some = open.filter((each) => each.what === what)
		if (some.length === 0) return []
		const header = { label: titles[what], kind: vscode.QuickPickItemKind.Separator }
		return [header, ...some.map((each) => itemOf(notes, each))]
	})
	const picked = await vscode.window.showQuickPick(items, {
		title: t("Open Remarks"),
		placeHolder: t("Choose a remark to go to it."),
		matchOnDescription: true,
		matchOnDetail: true,
	})
	if (picked?.file !== undefined) await openRemark(remarking, { file: picked.file, thread: picked.thread })
}

function itemOf({ folder }: WorkspaceNotes, { file, thread, what }: Open): Item {
	const { id, anchor } = thread
	const comment = what === "answer" ? lastComment(thread) : thread.comments[0]
	const note = folder.index.get(file)
	const where = note ? [note.case ?? "", noteText(note)] : [vscode.workspace.asRelativePath(vscode.Uri.parse(file))]
	return {
		label: beginningOf(comment),
		description: [authorText(comment.entry.author), ...where].filter((part) => part !== "").join(" · "),
		detail: anchor.about.join(" ").replace(/\s+/g, " ").slice(0, 120),
		file,
		thread: id,
	}
}
