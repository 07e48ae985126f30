/** What is measured inside the extension host, in a window on a folder of notes. Runs as a suite of tests would. */
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { lstat } from "node:fs/promises"
import { monitorEventLoopDelay } from "node:perf_hooks"
import * as vscode from "vscode"
import type { Exports } from "../../src/extension.ts"

/** Milliseconds, unless a name says otherwise. */
export type Figures = Readonly<Record<string, number>>

/** What a session gets from the process that opens it. */
export interface Order {
	/** Where its figures go. */
	readonly results: string
	/** A file that is there as long as letters are being typed. */
	readonly typing: string
	readonly measure: "burst" | "start"
	/** A note with findings, relative to the folder. */
	readonly note: string
}

/** What VS Code calls. */
export async function run(): Promise<void> {
	const order = JSON.parse(readFileSync(process.env["IPT_NOTES_BENCH"] ?? "", "utf8")) as Order
	const figures = order.measure === "start" ? await start(order) : await burst()
	writeFileSync(order.results, JSON.stringify(figures))
	await vscode.commands.executeCommand("workbench.action.files.revert")
	await vscode.commands.executeCommand("workbench.action.closeAllEditors")
}

/** From the start of the extension to all notes read; then typing in a note. */
async function start({ note, typing }: Order): Promise<Figures> {
	const uri = vscode.Uri.joinPath(folder(), note)
	const stalls = new Stalls()
	const from = performance.now()
	const since = (): number => performance.now() - from
	const found = findingsOf(uri)
	const { notes, cases } = await api()
	const activated = since()
	void vscode.window.showTextDocument(uri)
	const firstFindings = found.then(since)
	const tree = cases.getChildren().then(since)
	await notes.ready()
	const read = since()
	const memory = process.memoryUsage().rss / 2 ** 20
	const result = { activated, firstFindings: await firstFindings, tree: await tree, read, stall: stalls.longest(), memory }
	await vscode.commands.executeCommand("ipt.cases.focus")
	await vscode.window.showTextDocument(uri)
	await pause(3000)
	const whileTyping = new Stalls()
	writeFileSync(typing, "")
	await until(() => !existsSync(typing), "the letters", 120_000)
	return { ...result, stallTyping: whileTyping.longest() }
}

/** The state of every file, reading what was stored, and every file changed at once. */
async function burst(): Promise<Figures> {
	const { notes } = await api()
	await notes.ready()
	await pause(3000)
	const uris = notes.folder.files.map((file) => vscode.Uri.parse(file))
	const timed = async (work: () => Promise<unknown>): Promise<number> => {
		const rounds: number[] = []
		for (let round = 0; round < 5; round++) {
			const from = performance.now()
			await work()
			rounds.push(performance.now() - from)
		}
		return rounds.toSorted((a, b) => a - b)[2] ?? NaN
	}
	const bySome = async (ask: (uri: vscode.Uri) => PromiseLike<unknown>): Promise<void> => {
		for (let at = 0; at < uris.length; at += 64) await Promise.all(uris.slice(at, at + 64).map(ask))
	}
	const stat = await timed(async () => bySome((uri) => vscode.workspace.fs.stat(uri)))
	const statOnDisk = await timed(async () => bySome(async (uri) => lstat(uri.fsPath)))
	const warm = await timed(async () => notes.rescan())
	const stalls = new Stalls()
	const reported = new Set<string>()
	const listener = notes.onDidChange(({ files }) => {
		if (files !== "all") for (const file of files) reported.add(file)
	})
	const from = performance.now()
	for (const { fsPath } of uris) writeFileSync(fsPath, `${readFileSync(fsPath, "utf8")}\nAdded at once.\n`)
	await until(() => reported.size >= uris.length, "every change", 300_000)
	const events = performance.now() - from
	listener.dispose()
	return { notes: uris.length, stat, statOnDisk, warm, events, stall: stalls.longest() }
}

/** How long the thread of all extensions was busy at a stretch. */
class Stalls {
	readonly #histogram = monitorEventLoopDelay({ resolution: 2 })

	constructor() {
		this.#histogram.enable()
	}

	longest(): number {
		this.#histogram.disable()
		return this.#histogram.max / 1e6
	}
}

function folder(): vscode.Uri {
	const [found] = vscode.workspace.workspaceFolders ?? []
	if (!found) throw new Error("No folder is open")
	return found.uri
}

async function api(): Promise<Exports> {
	const extension = vscode.extensions.getExtension<Exports>("ipt-notes.ipt-notes")
	if (!extension) throw new Error("The extension is not there")
	return extension.activate()
}

/** Resolves when a note first has findings. */
async function findingsOf(uri: vscode.Uri): Promise<void> {
	return new Promise((resolve) => {
		const listener = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
			if (!uris.some((changed) => changed.toString() === uri.toString()) || vscode.languages.getDiagnostics(uri).length === 0) return
			listener.dispose()
			resolve()
		})
	})
}

const pause = async (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

async function until(condition: () => boolean, what: string, ms = 60_000): Promise<void> {
	for (const end = performance.now() + ms; !condition(); await pause(20))
		if (performance.now() > end) throw new Error(`waited too long for ${what}`)
}
