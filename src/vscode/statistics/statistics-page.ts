/** The page of figures over all cases of the open folders, and of the cases of one figure. It follows what changes. */
import * as vscode from "vscode"
import * as z from "zod/mini"
import type { CountedCase } from "../../statistics/counted-case.ts"
import { tablesOf } from "../../statistics/tables.ts"
import { onDidChangeDebounced } from "../shared/notes/debounced-change.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import { openAtCommand } from "../shared/open-at.ts"
import type { Content } from "../shared/page/document.ts"
import { Page } from "../shared/page/page.ts"
import { daysToSign } from "../shared/settings/days-to-sign.ts"
import { nameOf } from "../shared/uri.ts"
import { bodyOf, type Shown, stoppedBody } from "./body.ts"
import { CountedCases } from "./counted-cases.ts"
import { withPatience } from "./counting.ts"
import { exportFigures } from "./export-figures.ts"
import { listOf, listTitle } from "./list.ts"
import { figureAt } from "./shown.ts"
import { style } from "./style.ts"

const { t } = vscode.l10n

const Asked = z.union([
	z.strictObject({ show: z.string().with(z.maxLength(400)) }),
	z.strictObject({ back: z.literal(true) }),
	z.strictObject({ count: z.literal(true) }),
])

/** Tables need more room than this many pixels. */
const leastForTables = 620

/** What the page is made of. */
export interface StatisticsOptions {
	readonly notes: WorkspaceNotes
	readonly viewType: string
	/** What its links call. */
	readonly command: string
	readonly exportCommand: string
}

export class StatisticsPage {
	readonly page: Page
	readonly disposables: vscode.Disposable
	readonly #notes: WorkspaceNotes
	readonly #command: string
	readonly #exportCommand: string
	readonly #counted: CountedCases
	/** The address of the figure whose cases are listed. */
	#shown: string | undefined
	/** The user has stopped the counting: nothing is counted until that is asked for. */
	#isStopped = false

	constructor({ notes, viewType, command, exportCommand }: StatisticsOptions) {
		this.#notes = notes
		this.#command = command
		this.#exportCommand = exportCommand
		this.#counted = new CountedCases(notes)
		this.page = new Page({
			viewType,
			commands: [openAtCommand, command, exportCommand, "ipt.caseOverview"],
			render: async (width) => this.#render(width),
		})
		this.disposables = vscode.Disposable.from(
			this.page,
			notes.onDidChange((change) => this.#counted.changed(change)),
			onDidChangeDebounced(notes, () => void this.page.refresh()),
		)
	}

	/** Shows the figures, counted anew if that was stopped before. */
	async show(): Promise<void> {
		this.#isStopped = false
		this.#shown = undefined
		await this.page.show()
	}

	/** Shows the cases of a figure, or all figures again, or counts again. */
	async arrange(argument: unknown): Promise<void> {
		const { data } = Asked.safeParse(argument)
		if (!data || !this.page.isOpen) return
		if ("count" in data) this.#isStopped = false
		this.#shown = "show" in data ? data.show : undefined
		await this.page.refresh()
	}

	/** Writes all figures to a file that the user chooses. Resolves with the file; with nothing if the user gives up. */
	async export(): Promise<vscode.Uri | undefined> {
		const cases = await this.#count()
		return cases && exportFigures(tablesOf(cases), this.#notes)
	}

	/** All cases; nothing if the user stops it. */
	async #count(): Promise<CountedCase[] | undefined> {
		await this.#notes.ready()
		await this.#notes.signatures.settled()
		this.#notes.updateOpen()
		try {
			return await withPatience(t("Counting cases"), async (report, token) => this.#counted.all(report, token))
		} catch (error) {
			if (error instanceof vscode.CancellationError) return undefined
			throw error
		}
	}

	async #render(width: number): Promise<Content> {
		const title = t("Caseload Statistics")
		const cases = this.#isStopped ? undefined : await this.#count()
		this.#isStopped = cases === undefined
		if (!cases) return { title, body: stoppedBody(this.#command), style }
		const tables = tablesOf(cases)
		const shown: Shown = {
			tables,
			cases,
			lost: this.#notes.folder.index.unplaced().map(({ file }) => ({ file, name: nameOf(vscode.Uri.parse(file)) })),
			daysToSign: daysToSign(),
			command: this.#command,
			exportCommand: this.#exportCommand,
			isNarrow: width < leastForTables,
		}
		const placed = this.#shown === undefined ? undefined : figureAt(tables, this.#shown)
		if (!placed) return { title, body: bodyOf(shown), style }
		return { title: listTitle(placed), body: listOf(placed, new Map(cases.map((one) => [one.code, one])), shown), style }
	}
}
