/** The page of all cases, kept as they are, as they were chosen and sorted last in this window. */
import * as vscode from "vscode"
import * as z from "zod/mini"
import { type Choice, choices, columns, inOrder, type RowOrder, rowOf } from "../../assist/caseload.ts"
import { onDidChangeGathered } from "../gathered.ts"
import { openAtCommand } from "../open-at.ts"
import type { Content } from "../page/document.ts"
import { Page } from "../page/page.ts"
import { breathe } from "../slices.ts"
import type { CasesView } from "../tree/view.ts"
import type { WorkspaceNotes } from "../workspace-notes.ts"
import { bodyOf } from "./body.ts"
import { style } from "./style.ts"

const Arrangement = z.union([z.strictObject({ by: z.enum(columns) }), z.strictObject({ show: z.enum(choices) })])

export class CaseloadPage {
	readonly page: Page
	readonly disposables: vscode.Disposable
	readonly #notes: WorkspaceNotes
	readonly #cases: CasesView
	readonly #arrangeCommand: string
	#show: Choice = "all"
	#order: RowOrder = { by: "code", descending: false }

	constructor(notes: WorkspaceNotes, cases: CasesView, viewType: string, arrangeCommand: string) {
		this.#notes = notes
		this.#cases = cases
		this.#arrangeCommand = arrangeCommand
		this.page = new Page({
			viewType,
			commands: [openAtCommand, arrangeCommand, "ipt.caseOverview"],
			column: vscode.ViewColumn.Active,
			render: async () => this.#render(),
		})
		this.disposables = vscode.Disposable.from(
			this.page,
			onDidChangeGathered(notes, () => void this.page.refresh()),
		)
	}

	/** Shows some of the cases, or sorts by a column; by the same one once more the other way round. */
	async arrange(argument: unknown): Promise<void> {
		const asked = Arrangement.safeParse(argument)
		if (!asked.success) return
		if ("show" in asked.data) this.#show = asked.data.show
		else this.#order = { by: asked.data.by, descending: this.#order.by === asked.data.by && !this.#order.descending }
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
		return {
			title: vscode.l10n.t("Caseload"),
			body: bodyOf(inOrder(rows, this.#order), { show: this.#show, order: this.#order, command: this.#arrangeCommand }),
			style,
		}
	}
}
