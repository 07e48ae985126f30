/** The page of all cases, chosen and sorted as they were last in this window. It follows what changes. */
import * as vscode from "vscode"
import * as z from "zod/mini"
import { type Choice, choices, columns, inOrder, type RowOrder, rowOf } from "../../assist/caseload.ts"
import type { Case } from "../../cases/case.ts"
import { onDidChangeDebounced } from "../shared/notes/debounced-change.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import { openAtCommand } from "../shared/open-at.ts"
import type { Content } from "../shared/page/document.ts"
import { Page } from "../shared/page/page.ts"
import { pauseIfDue } from "../shared/slices.ts"
import { bodyOf } from "./body.ts"
import { style } from "./style.ts"

const Arrangement = z.union([z.strictObject({ by: z.enum(columns) }), z.strictObject({ show: z.enum(choices) })])

/** The number of open points of a case. */
export type OpenPointsOf = (patientCase: Case) => number

export class CaseloadPage {
	readonly page: Page
	readonly disposables: vscode.Disposable
	readonly #notes: WorkspaceNotes
	readonly #openPoints: () => Promise<OpenPointsOf>
	readonly #arrangeCommand: string
	#show: Choice = "all"
	#order: RowOrder = { by: "code", descending: false }

	constructor(notes: WorkspaceNotes, openPoints: () => Promise<OpenPointsOf>, viewType: string, arrangeCommand: string) {
		this.#notes = notes
		this.#openPoints = openPoints
		this.#arrangeCommand = arrangeCommand
		this.page = new Page({
			viewType,
			commands: [openAtCommand, arrangeCommand, "ipt.caseOverview"],
			column: vscode.ViewColumn.Active,
			render: async () => this.#render(),
		})
		this.disposables = vscode.Disposable.from(
			this.page,
			onDidChangeDebounced(notes, () => void this.page.refresh()),
		)
	}

	/** Shows some of the cases, or sorts by a column; by the same one once more the other way round. */
	async arrange(argument: unknown): Promise<void> {
		const parsed = Arrangement.safeParse(argument)
		if (!parsed.success) return
		if ("show" in parsed.data) this.#show = parsed.data.show
		else this.#order = { by: parsed.data.by, descending: this.#order.by === parsed.data.by && !this.#order.descending }
		await this.page.refresh()
	}

	async #render(): Promise<Content> {
		await this.#notes.ready()
		const openPointsOf = await this.#openPoints()
		const rows = []
		let since = performance.now()
		for (const code of this.#notes.folder.index.codes) {
			const patientCase = this.#notes.folder.index.case(code)
			if (patientCase) rows.push(rowOf(patientCase, openPointsOf(patientCase)))
			since = await pauseIfDue(since)
		}
		return {
			title: vscode.l10n.t("Caseload"),
			body: bodyOf(inOrder(rows, this.#order), { show: this.#show, order: this.#order, command: this.#arrangeCommand }),
			style,
		}
	}
}
