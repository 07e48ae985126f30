/** The page of all cases, kept as they are, in the order that was chosen last in this window. */
import * as vscode from "vscode"
import * as z from "zod/mini"
import { columns, inOrder, type RowOrder, rowOf } from "../../cases/caseload.ts"
import { onDidChangeGathered } from "../gathered.ts"
import { openAtCommand } from "../open-at.ts"
import type { Content } from "../page/document.ts"
import { Page } from "../page/page.ts"
import { breathe } from "../slices.ts"
import type { CasesView } from "../tree/view.ts"
import type { WorkspaceNotes } from "../workspace-notes.ts"
import { bodyOf } from "./body.ts"
import { style } from "./style.ts"

const Sorting = z.strictObject({ by: z.enum(columns) })

export class CaseloadPage {
	readonly page: Page
	readonly disposables: vscode.Disposable
	readonly #notes: WorkspaceNotes
	readonly #cases: CasesView
	readonly #sortCommand: string
	#order: RowOrder = { by: "code", descending: false }

	constructor(notes: WorkspaceNotes, cases: CasesView, viewType: string, sortCommand: string) {
		this.#notes = notes
		this.#cases = cases
		this.#sortCommand = sortCommand
		this.page = new Page({ viewType, commands: [openAtCommand, sortCommand, "ipt.caseOverview"], column: vscode.ViewColumn.Active, render: async () => this.#render() })
		this.disposables = vscode.Disposable.from(this.page, onDidChangeGathered(notes, () => void this.page.refresh()))
	}

	/** Sorts by a column; by the same one once more the other way round. */
	async sort(argument: unknown): Promise<void> {
		const asked = Sorting.safeParse(argument)
		if (!asked.success) return
		const { by } = asked.data
		this.#order = { by, descending: this.#order.by === by && !this.#order.descending }
		await this.page.refresh()
	}

	async #render(): Promise<Content> {
		await this.#notes.ready()
		const { caseload } = await this.#cases.tree()
		await caseload.prepare()
		const rows = []
		let since = performance.now()
		for (const code of this.#notes.folder.index.codes) {
			const of = this.#notes.folder.index.case(code)
			if (of) rows.push(rowOf(of, caseload.openPoints(of)))
			since = await breathe(since)
		}
		return { title: vscode.l10n.t("Caseload"), body: bodyOf(inOrder(rows, this.#order), this.#order, this.#sortCommand), style }
	}
}
