/** Answering what commands ask, as a user would. */
import * as vscode from "vscode"
import { after } from "./helpers.ts"

/** A question that was asked. */
export interface Question {
	readonly title: string
	/** Of a question for a text: why a text is refused; nothing if it is taken. */
	readonly refusal?: (text: string) => unknown
}

/** The answers to the questions of New Case; a question without an answer is given up. */
interface Answers {
	readonly code?: string
	readonly area?: string
	readonly initials?: string
}

/** Answers the questions of New Case, for the test that calls it, and adds each to a list. */
export function answering(questions: Question[], { code, area, initials }: Answers): void {
	const texts = [code, initials]
	replace("showInputBox", async ({ title = "", ...options }: vscode.InputBoxOptions = {}) => {
		questions.push({ title, refusal: (text) => options.validateInput?.(text) })
		return texts.shift()
	})
	replace("showQuickPick", async (items: readonly vscode.QuickPickItem[], { title = "" }: vscode.QuickPickOptions = {}) => {
		questions.push({ title })
		return items.find(({ label }) => label === area)
	})
}

/** Gives these texts, one after the other, and chooses these lines in lists, for the test that calls it; adds each question to a list. */
export function giving(questions: Question[], texts: readonly string[], lines: readonly string[]): void {
	const [textsLeft, linesLeft] = [[...texts], [...lines]]
	replace("showInputBox", async ({ title = "", ...options }: vscode.InputBoxOptions = {}) => {
		questions.push({ title, refusal: (text) => options.validateInput?.(text) })
		return textsLeft.shift()
	})
	replace("showQuickPick", async (items: readonly vscode.QuickPickItem[], { title = "" }: vscode.QuickPickOptions = {}) => {
		questions.push({ title })
		const wanted = linesLeft.shift()
		return items.find(({ label }) => label === wanted)
	})
}

/** Chooses these lines in the lists that are shown, one after the other, and this file to save to; what each list offers is returned. */
export function choosing(lines: readonly string[], target: vscode.Uri): (readonly string[])[] {
	const left = [...lines]
	const shown: string[][] = []
	replace("showQuickPick", async (items: readonly vscode.QuickPickItem[]) => {
		shown.push(items.map(({ label, description }) => (description === undefined ? label : `${label}: ${description}`)))
		const wanted = left.shift()
		return items.find(({ label }) => label.replace(/^\$\([\w-]+\) /, "") === wanted)
	})
	replace("showSaveDialog", async () => target)
	return shown
}

type Replaced =
	| "showErrorMessage"
	| "showInformationMessage"
	| "showInputBox"
	| "showOpenDialog"
	| "showQuickPick"
	| "showSaveDialog"
	| "showWarningMessage"

function replace(name: Replaced, by: (...all: never[]) => unknown): void {
	const before: unknown = Reflect.get(vscode.window, name)
	Reflect.set(vscode.window, name, by)
	after(() => void Reflect.set(vscode.window, name, before))
}

/** Takes the calls of a command that would end the window, for the test that calls it: their arguments, and nothing happens. */
export function taking(command: string): unknown[][] {
	const calls: unknown[][] = []
	const run: (id: string, ...more: unknown[]) => Thenable<unknown> = vscode.commands.executeCommand
	Reflect.set(vscode.commands, "executeCommand", async (id: string, ...more: unknown[]) => {
		if (id !== command) return run(id, ...more)
		calls.push(more)
		return undefined
	})
	after(() => void Reflect.set(vscode.commands, "executeCommand", run))
	return calls
}

/** What a user answers to whatever is asked while a test runs. */
export interface Replies {
	/** The text for a question, by its title and prompt; nothing gives up. */
	readonly text?: (asked: string) => string | undefined
	/** The line of a list, by its title and the lines. The first one otherwise. */
	readonly line?: (title: string, lines: readonly string[]) => string | undefined
	/** The button of a message with buttons. Nothing closes it. */
	readonly button?: (message: string, buttons: readonly string[]) => string | undefined
	/** The file that is opened or saved to. */
	readonly file?: vscode.Uri
}

/** A question as it was asked: its title and prompt, or its message, with the lines or buttons of it. */
export interface Asked {
	readonly asked: string
	readonly offered: readonly string[]
}

/** Answers all that is asked, for the test that calls it. What was asked is added to the list that is returned. */
export function replying({ text, line, button, file }: Replies): Asked[] {
	const all: Asked[] = []
	replace("showInputBox", async ({ title = "", prompt = "", ...options }: vscode.InputBoxOptions = {}) => {
		const asked = `${title}: ${prompt}`
		const answer = text?.(asked)
		const refusal = answer === undefined ? undefined : await options.validateInput?.(answer)
		all.push({ asked, offered: typeof refusal === "string" ? [refusal] : [] })
		return typeof refusal === "string" ? undefined : answer
	})
	replace("showQuickPick", async (items: readonly vscode.QuickPickItem[], { title = "" }: vscode.QuickPickOptions = {}) => {
		const lines = items.filter(({ kind }) => kind !== vscode.QuickPickItemKind.Separator).map(({ label }) => label)
		all.push({ asked: title, offered: items.map(({ label, detail = "" }) => `${label}|${detail}`) })
		const wanted = line ? line(title, lines) : lines[0]
		return items.find(({ label }) => label === wanted)
	})
	for (const name of ["showErrorMessage", "showInformationMessage", "showWarningMessage"] as const) {
		replace(name, async (message: string, ...more: readonly unknown[]) => {
			const buttons = more.filter((one) => typeof one === "string")
			const [options] = more.filter((one): one is vscode.MessageOptions => typeof one === "object" && one !== null)
			all.push({ asked: [message, options?.detail ?? ""].join("\n"), offered: buttons })
			return button?.(message, buttons)
		})
	}
	replace("showOpenDialog", async () => file && [file])
	replace("showSaveDialog", async () => file)
	return all
}
