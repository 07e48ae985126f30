/**
 * The page of one case. It follows the active note: the note of one case is never next to the overview of another.
 * What is typed is shown a moment later, in place: focus and scroll stay.
 */
import * as vscode from "vscode"
import { editDetailsCommand, newSessionCommand } from "../shared/command-names.ts"
import { isCaseAffected } from "../shared/notes/change.ts"
import { onDidChangeDebounced } from "../shared/notes/debounced-change.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import { openAtCommand } from "../shared/open-at.ts"
import { overviewTitle } from "../shared/overview-title.ts"
import { Page } from "../shared/page/page.ts"
import { pickCase } from "../shared/pick-case.ts"
import { requestFor } from "../shared/summary-request.ts"
import { bodyOf } from "./body.ts"
import { style } from "./style.ts"

export class CaseOverview {
	readonly page: Page
	readonly disposables: vscode.Disposable
	readonly #notes: WorkspaceNotes
	#code: string | undefined

	constructor(notes: WorkspaceNotes, viewType: string) {
		this.#notes = notes
		this.page = new Page({
			viewType,
			commands: [openAtCommand, newSessionCommand, editDetailsCommand],
			isBeside: true,
			render: async (width) => this.#render(width),
		})
		this.disposables = vscode.Disposable.from(
			this.page,
			onDidChangeDebounced(notes, (change) => {
				if (this.#code !== undefined && isCaseAffected(change, notes.folder.index, this.#code)) void this.page.refresh()
			}),
			vscode.window.onDidChangeActiveTextEditor((editor) => this.#follow(editor)),
		)
	}

	/** Shows a case: the one handed over, that of the active note, or one that the user picks. */
	async show(argument: unknown): Promise<void> {
		const active = vscode.window.activeTextEditor?.document.uri
		const patientCase = await pickCase(this.#notes, argument ?? active, vscode.l10n.t("Case Overview"))
		if (!patientCase) return
		this.#code = patientCase.code
		await this.page.show()
	}

	/** Finds the case of a page that was open when the window was closed: by its title, which is all that VS Code keeps. */
	async restore({ title }: vscode.WebviewPanel): Promise<void> {
		await this.#notes.ready()
		this.#code = this.#notes.folder.index.codes.find((code) => overviewTitle(code) === title)
	}

	async #render(width: number) {
		await this.#notes.ready()
		const code = this.#code
		const patientCase = code === undefined ? undefined : this.#notes.folder.index.case(code)
		return patientCase && { title: overviewTitle(patientCase.code), body: bodyOf(requestFor(this.#notes, patientCase), width), style }
	}

	#follow(editor: vscode.TextEditor | undefined): void {
		const code = editor && this.#notes.folder.caseOf(editor.document.uri.toString())?.code
		if (code === undefined || code === this.#code || !this.page.isOpen) return
		this.#code = code
		void this.page.refresh()
	}
}
