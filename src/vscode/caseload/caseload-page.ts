/** The page of all cases, chosen and sorted as they were last in this window. Its columns are kept longer. It follows what changes. */
import * as vscode from "vscode"
import * as z from "zod/mini"
import { type Choice, choices, columns, fitting, inOrder, type RowOrder, rowOf, switched } from "../../assist/caseload.ts"
import type { Case } from "../../cases/case.ts"
import { onDidChangeDebounced } from "../shared/notes/debounced-change.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import { openAtCommand } from "../shared/open-at.ts"
import type { Content } from "../shared/page/document.ts"
import { Page } from "../shared/page/page.ts"
import { pauseIfDue } from "../shared/slices.ts"
import { bodyOf } from "./body.ts"
import { readColumns, writeColumns } from "./kept-columns.ts"
import { style } from "./style.ts"

const Arrangement = z.union([
	z.strictObject({ by: z.enum(columns) }),
	z.strictObject({ show: z.enum(choices) }),
	z.strictObject({ column: z.enum(columns) }),
])

/** The space at the edges of the page. */
const around = 48

/** The number of open points of a case. */
export type OpenPointsOf = (patientCase: Case) => number

/** What the page is made of. */
export interface Caseload {
	readonly notes: WorkspaceNotes
	/** Checks all cases, and resolves with the number of open points of each. */
	readonly openPoints: () => Promise<OpenPointsOf>
	/** Where the choice of columns is kept. */
	readonly state: vscode.Memento
	readonly viewType: string
	/** What the heads of the columns and the choices of cases call. */
	readonly arrangeCommand: string
}

export class CaseloadPage {
	readonly page: Page
	readonly disposables: vscode.Disposable
	readonly #notes: WorkspaceNotes
	readonly #openPoints: () => Promise<OpenPointsOf>
	readonly #state: vscode.Memento
	readonly #arrangeCommand: string
	#show: Choice = "all"
	#order: RowOrder = { by: "code", descending: false }
	/** How much room the table had when it was last shown. */
	#room = 0

	constructor({ notes, openPoints, state, viewType, arrangeCommand }: Caseload) {
		this.#notes = notes
		this.#openPoints = openPoints
		this.#state = state
		this.#arrangeCommand = arrangeCommand
		this.page = new Page({
			viewType,
			commands: [openAtCommand, arrangeCommand, "ipt.caseOverview"],
			render: async (width) => this.#render(width),
		})
		this.disposables = vscode.Disposable.from(
			this.page,
			onDidChangeDebounced(notes, () => void this.page.refresh()),
		)
	}

	/** Shows some of the cases, switches a column, or sorts by one; by the same one once more the other way round. */
	async arrange(argument: unknown): Promise<void> {
		const parsed = Arrangement.safeParse(argument)
		if (!parsed.success) return
		if ("show" in parsed.data) this.#show = parsed.data.show
		else if ("column" in parsed.data) {
			const { column } = parsed.data
			const chosen = readColumns(this.#state)
			await writeColumns(this.#state, switched(chosen, column, fitting(this.#room, chosen).visible.includes(column)))
		} else this.#order = { by: parsed.data.by, descending: this.#order.by === parsed.data.by && !this.#order.descending }
		await this.page.refresh()
	}

	async #render(width: number): Promise<Content> {
		this.#room = width - around
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
			body: bodyOf(inOrder(rows, this.#order), {
				show: this.#show,
				order: this.#order,
				command: this.#arrangeCommand,
				...fitting(this.#room, readColumns(this.#state)),
			}),
			style,
		}
	}
}
