/** What is done with remarks in the margin: each becomes an entry of the user's own file. */
import * as vscode from "vscode"
import { type Anchor, type EntryKind, newId } from "../../remarks/entry.ts"
import { nextTime } from "../../remarks/waiting.ts"
import { normalText } from "../../remarks/write.ts"
import { NotWritten } from "../shared/files/not-written.ts"
import { identity, type Identity, type IdentityMemory } from "../shared/identity.ts"
import { momentText } from "../shared/moment.ts"
import { isAddressOfNote } from "../shared/selector.ts"
import { SavedComment, UnsavedComment } from "./comment.ts"
import type { RemarkController } from "./controller.ts"
import { type ShownNote, withUnsaved } from "./shown-note.ts"

const { t } = vscode.l10n

/** What the actions work with. */
export interface Remarking {
	readonly controller: RemarkController
	readonly memory: IdentityMemory
}

/** Something to write about lines of a note. */
interface Draft {
	readonly kind: EntryKind
	readonly id: string
	readonly to: string | undefined
	readonly anchor: Anchor
	readonly text: string
	/** The time of the newest entry of the thread. */
	readonly last: string
}

/** Saves what was typed below a thread: a remark if it begins one, else an answer. What cannot be saved stays in a field. */
export async function submit(remarking: Remarking, argument: unknown): Promise<void> {
	if (isReply(argument)) await save(remarking, argument.thread, newId(), argument.text)
}

/** Saves what was edited, or tries again to save what could not be saved. */
export async function saveComment(remarking: Remarking, argument: unknown): Promise<void> {
	if (argument instanceof UnsavedComment) return save(remarking, argument.thread, argument.id, argument.body)
	if (!(argument instanceof SavedComment)) return
	const { comment, body } = argument
	const text = normalText(body)
	if (text === "") throw new Error(t("Nothing is written there. To take a remark back, withdraw it."))
	argument.mode = vscode.CommentMode.Preview
	try {
		if (text !== comment.text) await change(remarking, argument, "edited", text)
	} catch (error) {
		argument.mode = vscode.CommentMode.Editing
		throw error
	} finally {
		redraw(argument.thread)
	}
}

/** Leaves a comment as it is, or drops what could not be saved. */
export async function cancelComment(remarking: Remarking, argument: unknown): Promise<void> {
	if (argument instanceof UnsavedComment) {
		const { thread } = argument
		const shown = await noteOf(remarking, thread)
		if (shown?.id !== undefined) shown.note.keep(thread, [])
		else thread.dispose()
	} else if (argument instanceof SavedComment) {
		argument.mode = vscode.CommentMode.Preview
		argument.body = argument.comment.text
		redraw(argument.thread)
	}
}

/** Lets the author change the words of a comment. */
export function edit(argument: unknown): void {
	if (!(argument instanceof SavedComment)) return
	argument.mode = vscode.CommentMode.Editing
	redraw(argument.thread)
}

/** Takes a comment back: it stays to be seen, as withdrawn. */
export async function withdraw(remarking: Remarking, argument: unknown): Promise<void> {
	if (!(argument instanceof SavedComment)) return
	const yes = t("Withdraw")
	const question = t("Withdraw what you wrote?")
	const detail = t("It stays where it is and can still be read, marked as withdrawn. This cannot be undone.")
	if ((await vscode.window.showWarningMessage(question, { modal: true, detail }, yes)) === yes)
		await change(remarking, argument, "withdrawn", "")
}

/** Says that a thread is done, or that it is not. */
export async function settle(remarking: Remarking, argument: unknown, kind: "resolved" | "reopened"): Promise<void> {
	const thread = threadIn(argument)
	const shown = thread && (await noteOf(remarking, thread))
	if (!thread || shown?.id === undefined) return
	const of = remarking.controller.store.threads(thread.uri).find(({ id }) => id === shown.id)
	const me = await identity(remarking.memory)
	if (!of || !me) return
	const { anchor, last } = of
	await write(remarking, thread.uri, me, { kind, id: newId(), to: shown.id, anchor, text: "", last })
	if (kind === "resolved") thread.collapsibleState = vscode.CommentThreadCollapsibleState.Collapsed
}

/** Shows what a comment read before. */
export async function showEarlier(argument: unknown): Promise<void> {
	if (!(argument instanceof SavedComment)) return
	const { earlier, text, entry } = argument.comment
	const before = earlier.map((wording) => `${momentText(wording.time)}\n${wording.text}`)
	const detail = [...before, `${t("Now")}\n${text}`].join("\n\n")
	await vscode.window.showInformationMessage(t("What {0} wrote", entry.author.name), { modal: true, detail })
}

async function save(remarking: Remarking, thread: vscode.CommentThread, id: string, typed: string): Promise<void> {
	const text = normalText(typed)
	if (text === "") return
	try {
		await saveNow(remarking, thread, id, text)
	} catch (error) {
		// VS Code has emptied the field: what was typed comes back as a comment that is still edited.
		const unsaved = [new UnsavedComment(thread, id, text, remarking.controller.store.me)]
		const shown = remarking.controller.known(thread.uri)
		if (shown) shown.keep(thread, unsaved)
		else withUnsaved(thread, unsaved)
		thread.collapsibleState = vscode.CommentThreadCollapsibleState.Expanded
		throw error
	}
}

async function saveNow(remarking: Remarking, thread: vscode.CommentThread, id: string, text: string): Promise<void> {
	const shown = await noteOf(remarking, thread)
	const me = shown && (await identity(remarking.memory))
	if (!shown || !me) throw new vscode.CancellationError()
	const { note } = shown
	const of = remarking.controller.store.threads(thread.uri).find((each) => each.id === shown.id)
	if (of) {
		const { anchor, last } = of
		await write(remarking, thread.uri, me, { kind: "answer", id, to: of.id, anchor, text, last })
	} else {
		const { start, end } = thread.range ?? new vscode.Range(0, 0, 0, 0)
		const anchor = note.anchors.of(start.line, end.line)
		// Once the file is read again, the remark is shown in the thread that the user has begun.
		note.adopt(id, thread)
		try {
			await write(remarking, thread.uri, me, { kind: "remark", id, to: undefined, anchor, text, last: "" })
		} catch (error) {
			note.release(id)
			throw error
		}
	}
	note.keep(thread, [])
}

async function change(
	remarking: Remarking,
	{ note, threadId, comment }: SavedComment,
	kind: "edited" | "withdrawn",
	text: string,
): Promise<void> {
	const of = remarking.controller.store.threads(note).find(({ id }) => id === threadId)
	const me = await identity(remarking.memory)
	if (!of || !me) throw new vscode.CancellationError()
	const { anchor } = comment.entry
	await write(remarking, note, me, { kind, id: newId(), to: comment.entry.id, anchor, text, last: of.last })
}

async function write({ controller }: Remarking, note: vscode.Uri, { initials, name }: Identity, { last, ...draft }: Draft): Promise<void> {
	try {
		await controller.store.add(note, { ...draft, time: nextTime(new Date(), last), author: { initials, name } })
	} catch (error) {
		throw error instanceof NotWritten ? new Error(whyNot(error)) : error
	}
}

function whyNot({ trouble }: NotWritten): string {
	switch (trouble) {
		case "permission":
		case "read-only":
			return t("It was not saved, because you may not write in the folder of the note. Ask whoever set up the folder, then save again.")
		case "full":
			return t("It was not saved, because the disk is full. Make room, then save again.")
		case "busy":
			return t("It was not saved, because another program is using your file of remarks, or the place cannot be reached. Save again later.")
		default:
			return t("It was not saved, because your file of remarks could not be written. Save again later.")
	}
}

/** Makes VS Code take in what changed of the comments of a thread. */
function redraw(thread: vscode.CommentThread): void {
	thread.comments = [...thread.comments]
}

async function noteOf(
	{ controller }: Remarking,
	thread: vscode.CommentThread,
): Promise<{ readonly note: ShownNote; readonly id: string | undefined } | undefined> {
	// A caller may hand over anything in the form of a thread.
	if (!isAddressOfNote(thread.uri)) return undefined
	const note = await controller.shown(await vscode.workspace.openTextDocument(thread.uri))
	return note && { note, id: note.idOf(thread) }
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null

/** A thread of ours, as VS Code hands it over: with the address of its note and its place. */
const isThread = (value: unknown): value is vscode.CommentThread =>
	isObject(value) &&
	"uri" in value &&
	value.uri instanceof vscode.Uri &&
	"comments" in value &&
	Array.isArray(value.comments) &&
	"dispose" in value

const isReply = (value: unknown): value is vscode.CommentReply =>
	isObject(value) && "thread" in value && isThread(value.thread) && "text" in value && typeof value.text === "string"

/** The thread that a menu is called for; from the list of comments, that of a comment. */
function threadIn(argument: unknown): vscode.CommentThread | undefined {
	if (argument instanceof SavedComment) return argument.thread
	if (isReply(argument)) return argument.thread
	return isThread(argument) ? argument : undefined
}
