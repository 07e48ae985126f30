/** What is measured inside the extension host, in a window on a folder of notes. Runs as a suite of tests would. */
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { lstat } from "node:fs/promises"
import { monitorEventLoopDelay } from "node:perf_hooks"
import { setFlagsFromString } from "node:v8"
import { runInNewContext } from "node:vm"
import * as vscode from "vscode"
import type { Exports } from "../../src/extension.ts"

const ours = "ipt-notes.ipt-notes"

/** Extensions that VS Code brings, by a name for their figures. */
const others = {
	markdown: "vscode.markdown-language-features",
	json: "vscode.json-language-features",
	typescript: "vscode.typescript-language-features",
} as const

/** Milliseconds, unless a name says otherwise. */
export type Figures = Readonly<Record<string, number>>

/** What a session gets from the process that opens it. */
export interface Order {
	/** Where its figures go. */
	readonly results: string
	/** A file that is there as long as letters are being typed. */
	readonly typing: string
	readonly measure: "burst" | "nothing" | "start"
	/** A note with findings, relative to the folder; of a folder without notes, none. */
	readonly note: string
	/** When the window was opened, by the clock. */
	readonly opened: number
}

/** What VS Code calls. */
export async function run(): Promise<void> {
	const order = JSON.parse(readFileSync(process.env["IPT_NOTES_BENCH"] ?? "", "utf8")) as Order
	const figures = await { burst, nothing, start }[order.measure](order)
	writeFileSync(order.results, JSON.stringify(figures))
	await vscode.commands.executeCommand("workbench.action.files.revert")
	// What is in view is there again in the next window, and would start the extension before its session begins.
	await vscode.commands.executeCommand("workbench.action.closeAllEditors")
	await vscode.commands.executeCommand("workbench.view.explorer")
	await pause(2000)
}

/** From when a note is opened, which starts the extension, to all notes read and compared with what was signed; then typing in the note. */
async function start({ note, typing, opened }: Order): Promise<Figures> {
	const uri = vscode.Uri.joinPath(folder(), note)
	const stalls = new Stalls()
	const found = findingsOf(uri).then(Date.now)
	const document = await vscode.workspace.openTextDocument(uri)
	const { notes, cases } = await api()
	const tree = cases.getChildren().then(Date.now)
	void vscode.window.showTextDocument(document)
	await notes.ready()
	const read = Date.now()
	await notes.signatures.settled()
	const compared = Date.now()
	const stall = stalls.longest()
	const own = startOf(ours)
	const moments = { firstFindings: await found, tree: await tree, read, ...(notes.signatures.isInUse && { compared }) }
	const result = {
		...figuresOf("ours", own),
		...since(own.begun, moments),
		openedFindings: moments.firstFindings - opened,
		stall,
	}
	await vscode.commands.executeCommand("ipt.cases.focus")
	await vscode.window.showTextDocument(document)
	await pause(10_000)
	const memory = memoryUsed()
	const whileTyping = new Stalls()
	writeFileSync(typing, "")
	await until(() => !existsSync(typing), "the letters", 120_000)
	const stallTyping = whileTyping.longest()
	return { ...result, ...memory, stallTyping, ...(await startOthers()) }
}

/** The extension in a folder without notes. */
async function nothing(): Promise<Figures> {
	const { notes, cases } = await api()
	await cases.getChildren()
	await notes.ready()
	await vscode.commands.executeCommand("ipt.cases.focus")
	await pause(10_000)
	return memoryUsed()
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
	const extension = vscode.extensions.getExtension<Exports>(ours)
	if (!extension) throw new Error("The extension is not there")
	return extension.activate()
}

/** When VS Code began to load an extension, and how long its code took to load, and its activation. */
interface Start {
	readonly begun: number
	readonly load: number
	readonly activate: number
	/** Both, and what VS Code takes between them to get ready what the extension is given. */
	readonly all: number
}

interface Mark {
	readonly name: string
	/** By the clock. */
	readonly startTime: number
}

/** The start of an extension by the marks that VS Code itself sets, from which it makes its page “Startup Performance”. */
function startOf(extension: string): Start {
	const marks = (globalThis as { readonly MonacoPerformanceMarks?: { getMarks(): readonly Mark[] } }).MonacoPerformanceMarks
	const at = (moment: string): number => {
		const mark = marks?.getMarks().find(({ name }) => name === `code/extHost/${moment}/${extension}`)
		if (mark === undefined) throw new Error(`VS Code does not say when ${extension} was started`)
		return mark.startTime
	}
	const [begun, ended] = [at("willLoadExtensionCode"), at("didActivateExtension")]
	return {
		begun,
		load: at("didLoadExtensionCode") - begun,
		activate: ended - at("willActivateExtension"),
		all: ended - begun,
	}
}

/** Starts extensions that VS Code brings, one after the other; their figures. */
async function startOthers(): Promise<Figures> {
	const figures: Record<string, number> = {}
	for (const [name, id] of Object.entries(others)) {
		await vscode.extensions.getExtension(id)?.activate()
		Object.assign(figures, figuresOf(name, startOf(id)))
	}
	return figures
}

function figuresOf(name: string, { load, activate, all }: Start): Figures {
	return { [`${name}Load`]: load, [`${name}Activate`]: activate, [`${name}Own`]: load + activate, [`${name}All`]: all }
}

const since = (from: number, moments: Figures): Figures =>
	Object.fromEntries(Object.entries(moments).map(([name, moment]) => [name, moment - from]))

/** What the process takes, and what of it is on its heap after garbage collection, in MB. */
function memoryUsed(): Figures {
	const memory = process.memoryUsage().rss / 2 ** 20
	setFlagsFromString("--expose-gc")
	;(runInNewContext("gc") as () => void)()
	return { memory, heap: process.memoryUsage().heapUsed / 2 ** 20 }
}

/** Resolves when a note first has findings. It is asked again and again, because the event comes a while after they are published. */
async function findingsOf(uri: vscode.Uri): Promise<void> {
	await until(() => vscode.languages.getDiagnostics(uri).length > 0, "findings of the note", 60_000, 4)
}

const pause = async (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

async function until(condition: () => boolean, what: string, ms = 60_000, pace = 20): Promise<void> {
	for (const end = performance.now() + ms; !condition(); await pause(pace))
		if (performance.now() > end) throw new Error(`waited too long for ${what}`)
}
