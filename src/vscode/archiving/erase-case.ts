/** Erase Case: lists what there is of a case on a page, and erases it from there, if it still is what the page lists. */
import * as vscode from "vscode"
import * as z from "zod/mini"
import { archivePlace } from "../shared/archive-place.ts"
import { confirmIfUntrusted } from "../shared/files/confirm-untrusted.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import { Page } from "../shared/page/page.ts"
import { givenCase, pickCase } from "../shared/pick-case.ts"
import { pickArchived } from "./archived.ts"
import { askToErase } from "./ask-to-erase.ts"
import { eraseInventory } from "./erase-inventory.ts"
import { listBody, type Outcome, outcomeBody, style } from "./erase-page.ts"
import { type Inventory, inventoryOf, stateOf } from "./inventory.ts"
import { kindsText } from "./kinds.ts"
import { archiveDisk } from "./place.ts"

const { t } = vscode.l10n

const Code = z.string().check(z.minLength(1), z.maxLength(200))
const Argument = z.union([
	Code,
	z.pipe(
		z.looseObject({ code: Code }),
		z.transform(({ code }) => code),
	),
])

export class Erasing implements vscode.Disposable {
	readonly #notes: WorkspaceNotes
	readonly #context: vscode.ExtensionContext
	readonly #page: Page
	#shown: Inventory | Outcome | undefined

	constructor(notes: WorkspaceNotes, context: vscode.ExtensionContext) {
		this.#notes = notes
		this.#context = context
		this.#page = new Page({
			viewType: "ipt.eraseCase",
			commands: ["ipt.eraseListed"],
			render: async () => {
				const shown = this.#shown
				if (!shown) return undefined
				const body = "erased" in shown ? outcomeBody(shown) : listBody(shown, "ipt.eraseListed")
				return { title: t("Erase {0}", shown.code), body, style }
			},
		})
	}

	/** Shows what there is of a case: of the one handed over, or one that the user picks. Resolves with the list; with nothing if there is none. */
	async list(argument: unknown): Promise<Inventory | undefined> {
		await archiveDisk()
		const code = await this.#codeOf(argument)
		const inventory = code === undefined ? undefined : await inventoryOf(this.#notes, this.#context, code)
		if (inventory) await this.#show(inventory)
		else if (code !== undefined)
			void vscode.window.showInformationMessage(t("There is no file of {0} in the open folders or in the archive.", code))
		return inventory
	}

	async #codeOf(argument: unknown): Promise<string | undefined> {
		await this.#notes.ready()
		const given = givenCase(this.#notes, argument)?.code ?? Argument.safeParse(argument).data
		if (given !== undefined) return given
		const fromArchive = t("An archived case…")
		const hasCases = this.#notes.folder.index.codes.length > 0
		if (!hasCases) return (await pickArchived(undefined, t("Erase Case")))?.record.case
		const here = t("A case of the open folders…")
		const title = t("Erase Case")
		const picked = archivePlace() ? await vscode.window.showQuickPick([fromArchive, here], { title }) : here
		if (picked === fromArchive) return (await pickArchived(undefined, title))?.record.case
		return picked === here ? (await pickCase(this.#notes, undefined, title))?.code : undefined
	}

	async #show(shown: Inventory | Outcome): Promise<void> {
		this.#shown = shown
		await this.#page.show()
	}

	/** Erases the case that the page lists, if the user says so twice. Resolves with what came of it; with nothing if the user gives up. */
	async erase(argument: unknown): Promise<Outcome | undefined> {
		const shown = this.#shown
		// Only a list that is on the screen can be agreed to.
		if (!shown || "erased" in shown || !this.#page.isOpen || Argument.safeParse(argument).data !== shown.code) return undefined
		const before = await this.#asShown(shown)
		const answers = before && (await askToErase(before, this.#context))
		const inventory = answers && (await this.#asShown(shown))
		if (!inventory) return undefined
		await confirmIfUntrusted()
		const outcome = await vscode.window.withProgress(
			{ location: vscode.ProgressLocation.Notification, title: t("Erasing {0}", shown.code) },
			async () => eraseInventory(this.#notes, inventory, answers),
		)
		await this.#notes.recheck()
		await this.#show(outcome)
		report(outcome)
		return outcome
	}

	/** What there is now, if it is what the page lists. If not, it is shown anew. */
	async #asShown(shown: Inventory): Promise<Inventory | undefined> {
		const inventory = await inventoryOf(this.#notes, this.#context, shown.code)
		if (inventory && stateOf(inventory) === stateOf(shown)) return inventory
		if (inventory) await this.#show(inventory)
		void vscode.window.showWarningMessage(
			inventory
				? t("The list of {0} has changed, and nothing was erased. Read it again.", shown.code)
				: t("There is nothing left of {0}.", shown.code),
		)
		return undefined
	}

	dispose(): void {
		this.#page.dispose()
	}
}

function report({ code, erased, left }: Outcome): void {
	if (left.length === 0) void vscode.window.showInformationMessage(t("{0} is erased: {1}.", code, kindsText(erased)))
	else void vscode.window.showWarningMessage(t("{0} is erased in part. The page lists what could not be erased.", code))
}
