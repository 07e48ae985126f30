/** Comments as VS Code shows them. */
import * as vscode from "vscode"
import { type Author, isSameAuthor } from "../../remarks/entry.ts"
import type { Comment, Thread } from "../../remarks/threads.ts"
import { legible } from "../../text/text.ts"
import { authorText } from "../shared/remarks/words.ts"

const { t } = vscode.l10n

/** A remark or an answer that is in a file. The same object as long as it is shown, so that VS Code keeps what is typed into it. */
export class SavedComment implements vscode.Comment {
	readonly thread: vscode.CommentThread
	readonly note: vscode.Uri
	comment: Comment
	threadId: string
	body: string
	mode = vscode.CommentMode.Preview
	author: vscode.CommentAuthorInformation
	contextValue = ""
	label?: string
	timestamp?: Date

	constructor(thread: vscode.CommentThread, of: Thread, comment: Comment, me: Author | undefined) {
		this.thread = thread
		this.note = thread.uri
		this.comment = comment
		this.threadId = of.id
		this.author = { name: "" }
		this.body = ""
		this.show(of, comment, me)
	}

	/** Shows it as it is now. */
	show(of: Thread, comment: Comment, me: Author | undefined): void {
		const { entry, earlier, withdrawn } = comment
		this.comment = comment
		this.threadId = of.id
		this.author = { name: legible(authorText(entry.author)) }
		if (this.mode === vscode.CommentMode.Preview) this.body = legible(comment.text)
		const isOwn = me !== undefined && isSameAuthor(entry.author, me) && withdrawn === undefined
		this.contextValue = [isOwn ? "own" : "", earlier.length > 0 ? "edited" : ""].filter((word) => word !== "").join(" ")
		const label = [
			withdrawn === undefined ? "" : t("withdrawn"),
			earlier.length > 0 ? t("edited") : "",
			entry.isComplete ? "" : t("its end is missing"),
		]
			.filter((word) => word !== "")
			.join(", ")
		if (label === "") delete this.label
		else this.label = label
		const time = new Date(entry.time)
		if (Number.isNaN(time.getTime())) delete this.timestamp
		else this.timestamp = time
	}
}

/** What was typed and is not in a file yet. It stays in its field until it is. */
export class UnsavedComment implements vscode.Comment {
	readonly thread: vscode.CommentThread
	/** The id that it will have: what was written of it in vain is known again. */
	readonly id: string
	body: string
	readonly mode = vscode.CommentMode.Editing
	readonly author: vscode.CommentAuthorInformation
	readonly contextValue = "unsaved"
	readonly label = t("not saved yet")

	constructor(thread: vscode.CommentThread, id: string, text: string, me: Author | undefined) {
		this.thread = thread
		this.id = id
		this.body = text
		this.author = { name: me ? authorText(me) : t("You") }
	}
}

/** Lines of files that could not be read, for whoever can make something of them. */
export class UnreadComment implements vscode.Comment {
	readonly body: string
	readonly mode = vscode.CommentMode.Preview
	readonly author: vscode.CommentAuthorInformation = { name: "IPT Notes" }
	readonly contextValue = "unread"

	constructor(body: string) {
		this.body = legible(body)
	}
}
