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

function replace(name: "showInputBox" | "showQuickPick" | "showSaveDialog", by: (...all: never[]) => unknown): void {
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
