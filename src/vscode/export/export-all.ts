/** Export All Cases to a Folder: a summary of each, with progress and a way out; what could not be written is reported at the end. */
import * as vscode from "vscode"
import { fileNamesOf, formats } from "../../summary/index.ts"
import { leastModeOf } from "../shared/files/access.ts"
import { confirmIfUntrusted } from "../shared/files/confirm-untrusted.ts"
import { NotWritten } from "../shared/files/not-written.ts"
import { writeConfirmed } from "../shared/files/write-file.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import { pauseIfDue } from "../shared/slices.ts"
import { nameOf } from "../shared/uri.ts"
import { askChoice, type Choice } from "./choice.ts"
import type { Exporting } from "./export-summary.ts"
import { reportFolder } from "./report-written.ts"
import { hindranceOf, lostNotes, noLetter, requestNow, unreadFiles } from "./unread.ts"
import { writeInLanguage } from "./write-in-language.ts"

const { t } = vscode.l10n

/** A case with the file that its summary goes to. The code alone: the case may change while the user answers. */
interface Planned {
	readonly code: string
	readonly target: vscode.Uri
	/** The user has said that the file which is there goes. */
	readonly replace: boolean
}

/**
 * Exports a summary of each case, or of each of these. Resolves with how many were written and how many were not; with
 * nothing if there is no case or the user gives up.
 */
export async function exportAll({ notes, state }: Exporting, only?: ReadonlySet<string>): Promise<unknown> {
	await notes.ready()
	const codes = notes.folder.index.codes.filter((code) => only?.has(code) ?? true)
	if (codes.length === 0) {
		void vscode.window.showInformationMessage(t("There is no case in this folder yet. Begin one with “New Case”."))
		return undefined
	}
	const title = only ? t("Export {0} Cases to a Folder", codes.length) : t("Export All Cases to a Folder")
	const choice = await askChoice(state, title)
	const folder = choice && (await pickFolder(title))
	const plan = folder && (await planFor(codes, choice, folder))
	if (!plan) return undefined
	await confirmIfUntrusted()
	const outcome = await vscode.window.withProgress(
		{ location: vscode.ProgressLocation.Notification, title: t("Exporting cases"), cancellable: true },
		async (progress, token) => write(notes, plan, choice, progress, token),
	)
	const areLetters = choice.options.reader === "patient" && !formats[choice.format].isData
	void report({ ...outcome, areLetters }, plan.length, folder, unreadFiles(notes, outcome.lost))
	return { written: outcome.written, notWritten: outcome.reasons.length }
}

async function pickFolder(title: string): Promise<vscode.Uri | undefined> {
	const root = vscode.workspace.workspaceFolders?.[0]?.uri
	const picked = await vscode.window.showOpenDialog({
		title,
		openLabel: t("Export Here"),
		canSelectFiles: false,
		canSelectFolders: true,
		canSelectMany: false,
		...(root && { defaultUri: root }),
	})
	return picked?.[0]
}

/** Where each summary goes. One question is about all files that are there already. */
async function planFor(codes: readonly string[], { format, options }: Choice, folder: vscode.Uri): Promise<Planned[] | undefined> {
	const there = (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name)
	const cases = codes.map((code) => ({ code }))
	const names = fileNamesOf(cases, format, options.reader)
	const free = fileNamesOf(cases, format, options.reader, there)
	const inTheWay = names.filter((name, index) => name !== free[index]).length
	const replace = inTheWay > 0 ? await askReplace(inTheWay) : false
	if (replace === undefined) return undefined
	return codes.map((code, index) => ({
		code,
		target: vscode.Uri.joinPath(folder, (replace ? names : free)[index] ?? ""),
		replace: replace && names[index] !== free[index],
	}))
}

async function askReplace(files: number): Promise<boolean | undefined> {
	const [replace, keep] = [t("Replace"), t("Keep Both")]
	const question =
		files === 1
			? t("There is already a file with the name of a summary.")
			: t("There are already {0} files with the names of summaries.", files)
	const answer = await vscode.window.showWarningMessage(
		question,
		{ modal: true, detail: t("“Keep Both” gives the new ones other names.") },
		replace,
		keep,
	)
	return answer === undefined ? undefined : answer === replace
}

interface Outcome {
	readonly written: number
	readonly reasons: readonly string[]
	/** Notes that are lacking in what was written. */
	readonly lost: ReadonlySet<string>
	readonly cancelled: boolean
}

/** One after the other, each whole or not at all; a case that cannot be written does not keep the others from it. */
async function write(
	notes: WorkspaceNotes,
	plan: readonly Planned[],
	{ format, language, options }: Choice,
	progress: vscode.Progress<{ message?: string; increment?: number }>,
	token: vscode.CancellationToken,
): Promise<Outcome> {
	const reasons: string[] = []
	const lost = new Set<string>()
	let done = 0
	let since = performance.now()
	for (const { code, target, replace } of plan) {
		if (token.isCancellationRequested) return { written: done - reasons.length, reasons, lost, cancelled: true }
		progress.report({ message: t("{0} of {1}", done + 1, plan.length), increment: 100 / plan.length })
		try {
			await notes.signatures.settled()
			const request = requestNow(notes, code, options)
			const hindrance = formats[format].isData ? undefined : hindranceOf(notes, request)
			if (hindrance !== undefined) reasons.push(noLetter(code, hindrance))
			else {
				const content = await writeInLanguage(language, request, format)
				await writeConfirmed(target, content, { replace, ...(await leastModeOf([...request.notes.keys()])) })
				for (const file of lostNotes(request)) lost.add(file)
			}
		} catch (error) {
			reasons.push(error instanceof NotWritten ? error.message : t("The summary of {0} could not be made.", code))
		}
		done++
		since = await pauseIfDue(since)
	}
	return { written: done - reasons.length, reasons, lost, cancelled: false }
}

/** So many reasons are shown: what can be read at a glance. */
const mostReasons = 8

async function report(
	{ written: count, reasons, cancelled, areLetters }: Outcome & { readonly areLetters: boolean },
	all: number,
	folder: vscode.Uri,
	unread: readonly string[],
): Promise<void> {
	const text = [
		t("{0} of {1} summaries were written to “{2}”.", count, all, nameOf(folder)),
		...(cancelled ? [t("The rest was cancelled.")] : []),
		...(count > 0 && unread.length > 0 ? [t("They leave out what cannot be read: {0}.", unread.join(", "))] : []),
		...(count > 0 && areLetters ? [t("Read each letter through before you hand it over.")] : []),
	].join(" ")
	if (reasons.length > 0) {
		const more = reasons.length > mostReasons ? [t("And {0} more.", reasons.length - mostReasons)] : []
		await vscode.window.showWarningMessage(text, { modal: true, detail: [...reasons.slice(0, mostReasons), ...more].join("\n") })
		return
	}
	await reportFolder(unread.length > 0 ? vscode.window.showWarningMessage : vscode.window.showInformationMessage, text, folder)
}
