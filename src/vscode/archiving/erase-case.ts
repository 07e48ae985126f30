/** Erase Case: lists what there is of a case, asks twice, erases, looks whether each is gone, and leaves a few lines about it. */
import * as vscode from "vscode"
import * as z from "zod/mini"
import { type Erasure, erasureLog, type ErasedKind, erasureText, signedBlock, withBlock, withBlockReplaced } from "../../archive/erasure.ts"
import { isDue } from "../../archive/retention.ts"
import type { Sign } from "../../signatures/index.ts"
import { troubleOf } from "../../files/trouble.ts"
import { today } from "../../text/today.ts"
import { archivePlace } from "../shared/archive-place.ts"
import { confirmIfUntrusted } from "../shared/files/confirm-untrusted.ts"
import { writeConfirmed } from "../shared/files/write-file.ts"
import { type Identity, identity } from "../shared/identity.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import { Page } from "../shared/page/page.ts"
import { keyOf, opened } from "../shared/signing/my-key.ts"
import { givenCase, pickCase } from "../shared/pick-case.ts"
import { bytesAt } from "../shared/reading/place.ts"
import { pickArchived, retentionYears } from "./archived.ts"
import { listBody, type Outcome, outcomeBody, style } from "./erase-page.ts"
import { type Inventory, inventoryOf, stateOf } from "./inventory.ts"
import { kindsText } from "./kinds.ts"
import { closeEditorsOf } from "./own-files.ts"
import { archiveDisk } from "./place.ts"
import { now } from "./time.ts"

const { t } = vscode.l10n

const Code = z.string().check(z.minLength(1), z.maxLength(200))
const Argument = z.union([
	Code,
	z.pipe(
		z.looseObject({ code: Code }),
		z.transform(({ code }) => code),
	),
])

/** A reason is a line, not a note. */
const longestReason = 200

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
		const answers = before && (await this.#ask(before))
		const inventory = answers && (await this.#asShown(shown))
		if (!inventory) return undefined
		await confirmIfUntrusted()
		const outcome = await vscode.window.withProgress(
			{ location: vscode.ProgressLocation.Notification, title: t("Erasing {0}", shown.code) },
			async () => this.#eraseAll(inventory, answers),
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

	async #ask({ code, items, dates, unsaved }: Inventory): Promise<Answers | undefined> {
		const goOn = t("Go On")
		const years = retentionYears()
		const due = isDue(dates, years, today())
		const detail = [
			t("This deletes {0}. It cannot be undone.", kindsText(items)),
			...(unsaved.length === 0 ? [] : [t("Text that is not saved is discarded.")]),
			...(due ? [] : [years === undefined ? t("No retention period is set.") : t("The retention period is not over.")]),
		].join("\n\n")
		const question = t("Erase {0} for good?", code)
		if ((await vscode.window.showWarningMessage(question, { modal: true, detail }, goOn)) !== goOn) return undefined
		const by = await identity(this.#context.globalState)
		if (!by) return undefined
		const reason = await vscode.window.showInputBox({
			title: t("Why is {0} erased?", code),
			prompt: t("This is written into “{0}”. Name no person, and nothing from the notes.", erasureLog),
			value: due ? t("The retention period is over") : "",
			ignoreFocusOut: true,
			validateInput: (value) =>
				value.trim() === "" || value.length > longestReason ? t("Type a reason of up to {0} characters.", longestReason) : undefined,
		})
		if (reason === undefined || reason.trim() === "") return undefined
		// Whoever signs notes signs these lines too. The passphrase is asked for before anything is erased.
		const key = vscode.workspace.isTrusted ? await keyOf(this.#context, by) : undefined
		const signer = key && (await opened(key, t("Sign the lines about {0}", code)))
		if (key && !signer) return undefined
		const typed = await vscode.window.showInputBox({
			title: t("Erase {0} for good?", code),
			prompt: t("Type the code of the case, {0}, to erase it.", code),
			ignoreFocusOut: true,
			validateInput: (value) => (value.trim() === code ? undefined : t("This is not {0}. Press Escape to keep the case.", code)),
		})
		return typed?.trim() === code ? { by, reason: reason.trim(), ...(signer && { sign: signer.sign }) } : undefined
	}

	async #eraseAll(inventory: Inventory, { by, reason, sign }: Answers): Promise<Outcome> {
		const { code, items, dates, folders, unsaved } = inventory
		const disk = await archiveDisk()
		const log = new ErasureLog(logPlace(folders))
		const erasure: Erasure = {
			case: code,
			time: now(),
			by: by.initials,
			name: by.name,
			reason,
			first: dates.first,
			last: dates.last,
			erased: counts(items),
			left: 0,
		}
		// If the log cannot be written, nothing is erased.
		await log.begin(erasureText({ ...erasure, isBegun: true }))
		await closeEditorsOf([...items.map(({ path }) => vscode.Uri.file(path)), ...unsaved])
		await this.#notes.forgetStored()
		// The record of the archive goes last: until then it says what belongs to the case.
		const inOrder = [...items].sort((a, b) => Number(a.kind === "archive record") - Number(b.kind === "archive record"))
		const left = await disk.eraseAll(inOrder)
		await this.#removeFolders(inventory)
		const paths = new Set(left.map(({ path }) => path))
		const erased = items.filter(({ path }) => !paths.has(path))
		const isSigned = await log.end(erasureText({ ...erasure, erased: counts(erased), left: left.length }), sign)
		return {
			code,
			erased,
			left: left.map(({ path, trouble }) => ({ path, reason: reasonOf(trouble) })),
			log: log.uri.fsPath,
			isSigned,
			inventory,
		}
	}

	/** Folders that are empty now; an open folder and the archive stay. */
	async #removeFolders({ folders, archived }: Inventory): Promise<void> {
		const disk = await archiveDisk()
		for (const { uri } of vscode.workspace.workspaceFolders ?? [])
			await disk.removeEmptyFolders(
				folders.map(({ fsPath }) => fsPath),
				uri.fsPath,
			)
		for (const { folder } of archived)
			await disk.removeEmptyFolders([folder.fsPath, ...folders.map(({ fsPath }) => fsPath)], vscode.Uri.joinPath(folder, "..").fsPath)
	}

	dispose(): void {
		this.#page.dispose()
	}
}

interface Answers {
	readonly by: Identity
	readonly reason: string
	/** Nothing if the user has no key on this machine. */
	readonly sign?: Sign
}

function counts(items: readonly { readonly kind: ErasedKind }[]): ReadonlyMap<ErasedKind, number> {
	return new Map([...Map.groupBy(items, ({ kind }) => kind)].map(([kind, all]) => [kind, all.length]))
}

/** The log is in the archive, or in the open folder of the notes if there is none. */
function logPlace(folders: readonly vscode.Uri[]): vscode.Uri {
	const root = folders.map((folder) => vscode.workspace.getWorkspaceFolder(folder)?.uri).find((uri) => uri !== undefined)
	const place = archivePlace() ?? root ?? vscode.workspace.workspaceFolders?.[0]?.uri
	if (!place) throw new Error(t("There is no folder for the lines about it. Open the folder of your notes, then try again."))
	return vscode.Uri.joinPath(place, erasureLog)
}

/** The log with the block of one erasure: written before it, and written anew after it. */
class ErasureLog {
	readonly uri: vscode.Uri
	#begun = ""

	constructor(uri: vscode.Uri) {
		this.uri = uri
	}

	async begin(block: string): Promise<void> {
		await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(this.uri, ".."))
		await writeConfirmed(this.uri, withBlock(await this.#read(), block), { replace: true })
		this.#begun = block
	}

	/** Resolves with whether the block is signed, if it was to be: a key that is gone must not keep it from being written. */
	async end(text: string, sign: Sign | undefined): Promise<boolean> {
		const signed = await signedBlock(text, sign).catch(() => undefined)
		await writeConfirmed(this.uri, withBlockReplaced(await this.#read(), this.#begun, signed ?? text), { replace: true })
		return sign === undefined || signed !== undefined
	}

	async #read(): Promise<string> {
		try {
			return new TextDecoder().decode(await bytesAt(this.uri))
		} catch (error) {
			if (troubleOf(error) === "gone") return ""
			throw error
		}
	}
}

function reasonOf(trouble: string): string {
	switch (trouble) {
		case "busy":
			return t("Another program is using it. Close it there, then delete it by hand.")
		case "changed":
			return t("It was written meanwhile. Run “Erase Case…” again.")
		case "permission":
		case "read-only":
			return t("You may not delete it. Ask whoever looks after the folder.")
		default:
			return t("It could not be deleted. Delete it by hand, or run “Erase Case…” again.")
	}
}

function report({ code, erased, left }: Outcome): void {
	if (left.length === 0) void vscode.window.showInformationMessage(t("{0} is erased: {1}.", code, kindsText(erased)))
	else void vscode.window.showWarningMessage(t("{0} is erased in part. The page lists what could not be erased.", code))
}
