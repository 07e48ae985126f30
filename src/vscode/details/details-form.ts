/**
 * The header of one note as a form. What is entered is written into the note at once; what is changed in the note is in the
 * form at once. Nothing is stored but what could not be written.
 */
import * as vscode from "vscode"
import * as z from "zod/mini"
import type { DetailGroup } from "../../assist/details/detail.ts"
import { detailsOf } from "../../assist/details/details.ts"
import { measuresToAdd, newScoreGroup } from "../../assist/details/scores.ts"
import { writeDetail } from "../../assist/details/write-detail.ts"
import { scalesOf } from "../../record/index.ts"
import type { Subject } from "../../rules/rule.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import { openAtCommand } from "../shared/open-at.ts"
import { documentOf } from "../shared/page/document.ts"
import { nextColumn } from "../shared/page/next-column.ts"
import { noteLabel } from "../shared/words.ts"
import { bodyOf, type Draft, idOf } from "./body.ts"
import { change, noteInFront, subjectOf } from "./note-in-front.ts"
import { script } from "./script.ts"
import { style } from "./style.ts"

/** What the page sends: values of a detail by its id, or the name of a measure to add. */
const Message = z.discriminatedUnion("does", [
	z.strictObject({
		does: z.literal("enter"),
		id: z.string().with(z.maxLength(200)),
		values: z.array(z.string().with(z.maxLength(4000))).with(z.maxLength(100)),
	}),
	z.strictObject({ does: z.literal("add"), name: z.string().with(z.maxLength(100)) }),
])
type Message = z.infer<typeof Message>

export class DetailsForm implements vscode.Disposable {
	readonly #notes: WorkspaceNotes
	readonly #disposables: vscode.Disposable
	#panel: vscode.WebviewPanel | undefined
	#send: (message: unknown) => Thenable<boolean> = async () => false
	#uri: vscode.Uri | undefined
	/** Measures that were added in the form and have no score yet. */
	#added: string[] = []
	#drafts = new Map<string, Draft>()
	#lastBody = ""
	/** The page is to be made anew, not only its fields. */
	#isNew = false
	#refreshes = 0
	#working: Promise<unknown> = Promise.resolve()

	constructor(notes: WorkspaceNotes) {
		this.#notes = notes
		this.#disposables = vscode.workspace.onDidChangeTextDocument(({ document }) => {
			if (document.uri.toString() === this.#uri?.toString()) void this.#refresh()
		})
	}

	/** Shows the header of the note that was handed over, or of the one in front. */
	async show(argument: unknown): Promise<void> {
		const uri = noteInFront(argument)
		await subjectOf(this.#notes, uri)
		if (uri.toString() !== this.#uri?.toString()) {
			this.#added = []
			this.#drafts.clear()
		}
		this.#uri = uri
		if (this.#panel) this.#panel.reveal()
		else this.#open()
		this.#isNew = true
		await this.#refresh()
	}

	#open(): void {
		const panel = vscode.window.createWebviewPanel("ipt.details", "", nextColumn(), {
			enableScripts: true,
			enableForms: false,
			enableCommandUris: [openAtCommand],
			localResourceRoots: [],
			retainContextWhenHidden: true,
		})
		this.#panel = panel
		this.#send = panel.webview.postMessage.bind(panel.webview)
		panel.webview.onDidReceiveMessage((message: unknown) => void this.take(message))
		panel.onDidDispose(() => {
			this.#panel = undefined
			this.#uri = undefined
		})
	}

	/** Does what a message of the page says; nothing for anything else. Resolves when it is done, and the page says so. */
	async take(given: unknown): Promise<void> {
		const message = Message.safeParse(given)
		if (message.success) await this.#inTurn(async () => this.#take(message.data))
	}

	/** One after the other, so that each is made for the text that the one before left. */
	async #inTurn(run: () => Promise<void>): Promise<void> {
		const turn = this.#working.then(run).catch((error: unknown) => {
			if (error instanceof Error) void vscode.window.showErrorMessage(error.message)
		})
		this.#working = turn
		await turn
	}

	async #take(message: Message): Promise<void> {
		if (message.does === "add") {
			if (!this.#added.includes(message.name)) this.#added.push(message.name)
		} else if (this.#uri) {
			const { id, values } = message
			await change(this.#notes, this.#uri, (subject) => {
				const detail = this.#groups(subject)
					.flatMap(({ details }) => details)
					.find((each) => idOf(each) === id)
				const written = detail && writeDetail(subject, detail, values)
				if (written && "refused" in written) this.#drafts.set(id, { values, refusal: written.refused, instead: String(detail.value) })
				else this.#drafts.delete(id)
				return written && "edits" in written ? written.edits : undefined
			})
		}
		await this.#refresh()
	}

	/** The details of the note, and of the measures that were added here. */
	#groups(subject: Subject): DetailGroup[] {
		const own = scalesOf(subject.options.measures)
		const toAdd = measuresToAdd(subject)
		return [...detailsOf(subject), ...this.#added.filter((name) => toAdd.includes(name)).map((name) => newScoreGroup(name, own))]
	}

	/** Drops what was entered and refused in place of a value that the note no longer has. */
	#forget(groups: readonly DetailGroup[]): void {
		const values = new Map(groups.flatMap(({ details }) => details.map((detail) => [idOf(detail), String(detail.value)] as const)))
		for (const [id, { instead }] of this.#drafts) if (values.get(id) !== instead) this.#drafts.delete(id)
	}

	/** Shows the note as it is now; if another refresh began in the meantime, that one does. */
	async #refresh(): Promise<void> {
		const [panel, uri, turn] = [this.#panel, this.#uri, ++this.#refreshes]
		if (!panel || !uri) return
		try {
			const { subject } = await subjectOf(this.#notes, uri)
			if (panel !== this.#panel || turn !== this.#refreshes) return
			panel.title = vscode.l10n.t("Details: {0}", noteLabel(subject.facts))
			const groups = this.#groups(subject)
			this.#forget(groups)
			const body = bodyOf({
				subject,
				groups,
				drafts: this.#drafts,
				addable: measuresToAdd(subject).filter((name) => !this.#added.includes(name)),
			})
			const text = body.toString()
			const isSame = text === this.#lastBody
			this.#lastBody = text
			if (this.#isNew) {
				this.#isNew = false
				panel.webview.html = documentOf({ title: panel.title, body, style, script })
			} else if (!isSame) await this.#send({ body: text })
		} catch {
			// The note is gone, or can no longer be changed.
			panel.dispose()
		}
	}

	dispose(): void {
		this.#disposables.dispose()
		this.#panel?.dispose()
	}
}
