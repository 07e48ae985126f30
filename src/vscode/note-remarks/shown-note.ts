/** The threads of one open note, each at its place. */
import * as vscode from "vscode"
import { Anchors, type Place } from "../../remarks/anchor.ts"
import type { Author } from "../../remarks/entry.ts"
import type { Thread } from "../../remarks/threads.ts"
import type { KnownFile } from "../shared/remarks/read-folder.ts"
import { authorText } from "../shared/remarks/words.ts"
import { SavedComment, UnreadComment, UnsavedComment } from "./comment.ts"

const { t } = vscode.l10n

/** More lines that could not be read are in the file. */
const mostUnread = 20

interface ShownThread {
	readonly thread: vscode.CommentThread
	/** By the id of their entries. */
	readonly comments: Map<string, SavedComment>
	unsaved: readonly UnsavedComment[]
}

export class ShownNote implements vscode.Disposable {
	readonly #controller: vscode.CommentController
	readonly #document: vscode.TextDocument
	readonly #shown = new Map<string, ShownThread>()
	/** What could not be read of the files. */
	unread: vscode.CommentThread | undefined
	#anchors: { readonly version: number; readonly anchors: Anchors } | undefined

	constructor(controller: vscode.CommentController, document: vscode.TextDocument) {
		this.#controller = controller
		this.#document = document
	}

	/** The lines of the note as it is now. */
	get anchors(): Anchors {
		const { version } = this.#document
		if (this.#anchors?.version !== version) this.#anchors = { version, anchors: new Anchors(this.#document.getText()) }
		return this.#anchors.anchors
	}

	/** Shows these threads where their lines are now, and what could not be read of the files at the start of the note. */
	show(threads: readonly Thread[], files: readonly KnownFile[], me: Author | undefined): void {
		const ids = new Set(threads.map(({ id }) => id))
		for (const [id, { thread, unsaved }] of this.#shown) {
			// What is typed into a thread stays, though its file is gone.
			if (ids.has(id) || unsaved.length > 0) continue
			thread.dispose()
			this.#shown.delete(id)
		}
		for (const thread of threads) this.#showThread(thread, me)
		this.#showUnread(files)
	}

	/** Takes in a thread that the user has begun, under the id that it is to have. */
	adopt(id: string, thread: vscode.CommentThread): void {
		const before = this.idOf(thread)
		if (before !== undefined) this.#shown.delete(before)
		this.#shown.set(id, { thread, comments: new Map(), unsaved: [] })
	}

	/** The thread of this id is one that the user has just begun, after all. */
	release(id: string): void {
		this.#shown.delete(id)
	}

	/** The threads that are shown. */
	get threads(): readonly vscode.CommentThread[] {
		return Array.from(this.#shown.values(), ({ thread }) => thread)
	}

	/** The thread of an id; nothing if it is not shown. */
	threadOf(id: string): vscode.CommentThread | undefined {
		return this.#shown.get(id)?.thread
	}

	/** The id of a thread that is in a file; nothing of one that the user has just begun. */
	idOf(thread: vscode.CommentThread): string | undefined {
		for (const [id, shown] of this.#shown) if (shown.thread === thread) return id
		return undefined
	}

	/** Keeps what was typed and could not be saved in a field of its thread; nothing if all is saved. */
	keep(thread: vscode.CommentThread, unsaved: readonly UnsavedComment[]): void {
		const shown = [...this.#shown.values()].find((each) => each.thread === thread)
		if (shown) shown.unsaved = unsaved
		withUnsaved(thread, unsaved)
	}

	dispose(): void {
		for (const { thread } of this.#shown.values()) thread.dispose()
		this.#shown.clear()
		this.unread?.dispose()
	}

	#showThread(thread: Thread, me: Author | undefined): void {
		const place = this.anchors.find(thread.anchor)
		const range = this.#rangeOf(place)
		const shown = this.#shown.get(thread.id) ?? {
			thread: this.#controller.createCommentThread(this.#document.uri, range, []),
			comments: new Map(),
			unsaved: [],
		}
		const isNew = !this.#shown.has(thread.id)
		this.#shown.set(thread.id, shown)
		const view = shown.thread
		const comments = thread.comments.map((comment) => {
			const known = shown.comments.get(comment.entry.id)
			known?.show(thread, comment, me)
			const one = known ?? new SavedComment(view, thread, comment, me)
			shown.comments.set(comment.entry.id, one)
			return one
		})
		if (!view.range?.isEqual(range)) view.range = range
		view.comments = [...comments, ...shown.unsaved]
		view.contextValue = thread.resolved ? "resolved" : "open"
		view.state = thread.resolved ? vscode.CommentThreadState.Resolved : vscode.CommentThreadState.Unresolved
		const label = labelOf(thread, place)
		view.label = label
		if (isNew && view.comments.length === comments.length) view.canReply = true
	}

	#showUnread(files: readonly KnownFile[]): void {
		const texts = files.flatMap(unreadText)
		if (texts.length === 0) {
			this.unread?.dispose()
			this.unread = undefined
			return
		}
		this.unread ??= this.#controller.createCommentThread(this.#document.uri, new vscode.Range(0, 0, 0, 0), [])
		this.unread.label = t("Remarks that could not be read")
		this.unread.canReply = false
		this.unread.contextValue = "unread"
		this.unread.comments = texts.map((text) => new UnreadComment(text))
	}

	#rangeOf({ start, end }: Place): vscode.Range {
		const last = this.#document.lineAt(Math.min(end, this.#document.lineCount - 1))
		return new vscode.Range(Math.min(start, last.lineNumber), 0, last.lineNumber, last.range.end.character)
	}
}

/** Shows what could not be saved after what is saved. */
export function withUnsaved(thread: vscode.CommentThread, unsaved: readonly UnsavedComment[]): void {
	thread.comments = [...thread.comments.filter((comment) => !(comment instanceof UnsavedComment)), ...unsaved]
}

/** What is said of a thread as a whole. */
function labelOf({ resolved, anchor: { about } }: Thread, { by }: Place): string {
	const lost = {
		text: "",
		part: t("Some of the text has changed."),
		heading: t("The text has changed."),
		nothing: t("The text has changed."),
	}[by]
	const was = lost === "" ? "" : `${lost} ${t("It was: “{0}”", about.join(" ").replace(/\s+/g, " ").slice(0, 120))}`
	return [resolved ? t("Resolved by {0}", authorText(resolved.author)) : "", was].filter((words) => words !== "").join(" · ") || t("Remark")
}

function unreadText({ file, unread, isNewer, isUnreadable }: KnownFile): string[] {
	if (isUnreadable) return [t("The file “{0}” cannot be read. Open it to see why.", file)]
	if (unread.length === 0)
		return isNewer ? [t("The file “{0}” was written by a newer version. Update IPT Notes to see all of it.", file)] : []
	const lines = unread.slice(0, mostUnread).map(({ line, text }) => `${line + 1}: ${text}`)
	return [[t("These lines of “{0}” are no remarks. Open the file to correct them.", file), ...lines].join("\n")]
}
