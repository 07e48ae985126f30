/** A language server for notes: it answers what the editor asks, and reports findings without being asked. */
import { resolve } from "node:path"
import * as z from "zod/mini"
import { triggers } from "../../assist/complete/triggers.ts"
import { languageFor, loadWords, loadWordsOf, useLanguage } from "../../language/index.ts"
import { configurationName } from "../../rules/configuration.ts"
import type { OwnOptions } from "../../rules/options-in-force.ts"
import { noteEnding } from "../../text/note-ending.ts"
import { isSame } from "../../text/same.ts"
import type { Unread } from "../files.ts"
import { version } from "../version.ts"
import { codeActions } from "./actions.ts"
import { pathOf } from "./addresses.ts"
import { type Client, Folder, readInitialize } from "./client.ts"
import { complete } from "./completion.ts"
import type { Connection, Handlers, Token } from "./connection.ts"
import { diagnosticsOf } from "./diagnostics.ts"
import { workspaceEdit } from "./edits.ts"
import { contentModified, Failure } from "./failure.ts"
import { hover } from "./hover.ts"
import { writtenLanguage } from "./language.ts"
import { definitions, highlights, references } from "./navigation.ts"
import { Notes } from "./notes.ts"
import { Changed, Named, Opened, type OpenNote } from "./open-notes.ts"
import { Position, Range } from "./positions.ts"
import { keptSentence, prepareRename, renamed } from "./rename.ts"
import { symbols } from "./symbols.ts"

/** Milliseconds from the last key to its findings: less would show what a word lacks while it is being typed, more would come late. */
const delay = 80

const At = z.object({ textDocument: Named.shape.textDocument, position: Position })
const CompletionAt = z.extend(At, {
	context: z.optional(z.object({ triggerKind: z.optional(z.number()), triggerCharacter: z.optional(z.string()) })),
})
const ReferencesAt = z.extend(At, { context: z.optional(z.object({ includeDeclaration: z.optional(z.boolean()) })) })
const RenameAt = z.extend(At, { newName: z.string() })
const ActionsIn = z.extend(Named, { range: Range, context: z.optional(z.object({ only: z.optional(z.array(z.string())) })) })
const FoldersChanged = z.object({ event: z.object({ added: z.array(Folder), removed: z.array(Folder) }) })
const FilesChanged = z.object({ changes: z.array(z.object({ uri: z.string() })) })

const byCharacter = 2
const [asWarning, asInfo] = [2, 3]

export interface ServerOptions {
	readonly own: OwnOptions
	/** The language was chosen by an option, so that of the editor does not count. */
	readonly hasLanguage: boolean
	/** The address of the page of all findings, if it has one. */
	readonly findingsPage: string | undefined
	/** A mistake of this program. */
	readonly failed: (error: unknown) => void
	/** The process of the editor, if it says which it is. */
	readonly startedBy: (processId: number) => void
}

export class Server implements Handlers {
	readonly #options: ServerOptions
	#connection: Connection | undefined
	#client: Client | undefined
	#folders: readonly string[] = []
	#hasShutDown = false
	readonly #notes: Notes
	readonly #published = new Map<string, unknown>()
	readonly #timers = new Map<string, ReturnType<typeof setTimeout>>()

	constructor(options: ServerOptions) {
		this.#options = options
		this.#notes = new Notes(
			options.own,
			() => this.#publishAll(),
			(unread) => this.#report(unread),
		)
	}

	/** Whether the editor asked for the end, so that it is not taken for a mistake. */
	get hasShutDown(): boolean {
		return this.#hasShutDown
	}

	/** Answers over this connection from now on. */
	connect(connection: Connection): void {
		this.#connection = connection
	}

	/** Nothing is published any more. */
	close(): void {
		this.#connection = undefined
		for (const timer of this.#timers.values()) clearTimeout(timer)
		this.#timers.clear()
	}

	failed(error: unknown): void {
		this.#options.failed(error)
	}

	async request(method: string, params: unknown, token: Token): Promise<unknown> {
		if (this.#hasShutDown) throw new Failure("invalidRequest", "The server was shut down")
		if (method === "initialize") return this.#initialize(params)
		if (!this.#client) throw new Failure("notInitialized", "The first request must be initialize")
		if (method === "shutdown") {
			this.#hasShutDown = true
			return null
		}
		return this.#answer(method, params, token, this.#client)
	}

	notify(method: string, params: unknown): void {
		if (!this.#client || this.#hasShutDown) return
		switch (method) {
			case "initialized":
				this.#start()
				return
			case "textDocument/didOpen": {
				const opened = this.#notes.open.open(read(Opened, params), this.#notes.fileOf)
				if (!opened) return
				this.#notes.look(opened.file)
				this.#publish(opened)
				return
			}
			case "textDocument/didChange": {
				const changed = this.#notes.open.change(read(Changed, params))
				if (!changed) return
				this.#notes.update(changed.file)
				this.#publishLater(changed)
				return
			}
			case "textDocument/didSave": {
				const saved = this.#notes.open.at(read(Named, params).textDocument.uri)
				if (saved) this.#notes.look(saved.file)
				return
			}
			case "textDocument/didClose": {
				const closed = this.#notes.open.close(read(Named, params))
				if (!closed) return
				this.#withdraw(closed)
				this.#notes.close(closed.file)
				return
			}
			case "workspace/didChangeWatchedFiles":
				this.#notes.lookAt(read(FilesChanged, params).changes.map(({ uri }) => uri))
				return
			case "workspace/didChangeWorkspaceFolders": {
				const { added, removed } = read(FoldersChanged, params).event
				const gone = new Set(removed.map(({ uri }) => uri))
				this.#folders = [...new Set([...this.#folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)])]
				this.#openFolders()
				return
			}
		}
	}

	async #initialize(params: unknown): Promise<unknown> {
		if (this.#client) throw new Failure("invalidRequest", "The server is initialized already")
		const { client, folders, locale, processId } = readInitialize(params)
		this.#client = client
		this.#folders = folders
		if (locale !== undefined && !this.#options.hasLanguage) useLanguage(languageFor(locale))
		if (processId !== undefined) this.#options.startedBy(processId)
		await loadWords("commandLine", "findings", "guidance", "handbook", "help", "summary")
		return { capabilities: capabilitiesFor(client), serverInfo: { name: "ipt-notes", version } }
	}

	#start(): void {
		if (this.#client?.watchesFiles) {
			const watchers = [`**/*${noteEnding}`, `**/${configurationName}`, "**/*.signed"].map((globPattern) => ({ globPattern }))
			const watching = { id: "files", method: "workspace/didChangeWatchedFiles", registerOptions: { watchers } }
			this.#connection?.ask("client/registerCapability", { registrations: [watching] })
		}
		this.#openFolders()
	}

	#openFolders(): void {
		this.#notes.setRoots(this.#folders.flatMap((uri) => pathOf(uri) ?? []))
	}

	async #answer(method: string, params: unknown, token: Token, client: Client): Promise<unknown> {
		const notes = this.#notes
		switch (method) {
			case "textDocument/hover": {
				const { textDocument, position } = read(At, params)
				return this.#of(textDocument.uri, token, ({ file }) => hover(notes, file, position, client.markdownInHovers))
			}
			case "textDocument/completion": {
				const { textDocument, position, context } = read(CompletionAt, params)
				const isRequested = context?.triggerKind !== byCharacter
				const opened = { isRequested, ...(!isRequested && { character: context.triggerCharacter }) }
				return this.#of(textDocument.uri, token, (note) => complete(notes, note, position, opened, client))
			}
			case "textDocument/documentSymbol": {
				const note = notes.open.at(read(Named, params).textDocument.uri)
				return note && symbols(notes, note.file, client.nestedSymbols)
			}
			case "textDocument/definition": {
				const { textDocument, position } = read(At, params)
				return this.#of(textDocument.uri, token, ({ file }) => definitions(notes, file, position, client.links))
			}
			case "textDocument/references": {
				const { textDocument, position, context } = read(ReferencesAt, params)
				return this.#of(textDocument.uri, token, ({ file }) => references(notes, file, position, context?.includeDeclaration === true))
			}
			case "textDocument/documentHighlight": {
				const { textDocument, position } = read(At, params)
				return this.#of(textDocument.uri, token, ({ file }) => highlights(notes, file, position))
			}
			case "textDocument/prepareRename": {
				const { textDocument, position } = read(At, params)
				return this.#of(textDocument.uri, token, ({ file }) => prepareRename(notes, file, position))
			}
			case "textDocument/rename": {
				const { textDocument, position, newName } = read(RenameAt, params)
				return this.#of(textDocument.uri, token, ({ file }) => this.#rename(file, position, newName, client))
			}
			case "textDocument/codeAction": {
				const { textDocument, range, context } = read(ActionsIn, params)
				if (!client.codeActions) return null
				// What is written into a note is in its own language.
				const withWords = async ({ file }: OpenNote) => loadWordsOf(writtenLanguage(notes, file), "findings")
				return this.#of(
					textDocument.uri,
					token,
					({ file }) => codeActions(notes, file, range, context?.only, client, this.#options.findingsPage),
					withWords,
				)
			}
			default:
				throw new Failure("methodNotFound", `There is no method ${method}`)
		}
	}

	/**
	 * What an open note is asked, once all notes were read; nothing for what is not a note. Throws if its text has changed until then,
	 * as the place was one of the text as it was.
	 */
	async #of<Answer>(
		address: string,
		token: Token,
		answer: (note: OpenNote) => Answer,
		prepare?: (note: OpenNote) => Promise<void>,
	): Promise<Answer | undefined> {
		const asked = this.#notes.open.at(address)
		if (!asked) return undefined
		await this.#notes.ready()
		await prepare?.(asked)
		if (token.isCancelled) return undefined
		// Some editors send a change that changes nothing.
		const now = this.#notes.open.at(address)
		if (now?.text !== asked.text) throw contentModified()
		return answer(now)
	}

	#rename(file: string, position: Position, newName: string, client: Client): unknown {
		const { edits, signed } = renamed(this.#notes, file, position, newName)
		if (signed.length > 0) this.#connection?.notify("window/showMessage", { type: asInfo, message: keptSentence(this.#notes, signed) })
		return workspaceEdit(this.#notes, edits, client)
	}

	#report(unread: readonly Unread[]): void {
		for (const { file, reason } of unread)
			this.#connection?.notify("window/logMessage", { type: asWarning, message: `${this.#notes.nameOf(resolve(file))}: ${reason}` })
	}

	#publishAll(): void {
		for (const note of this.#notes.open.all) if (!this.#timers.has(note.address)) this.#publish(note)
	}

	#publishLater({ address }: OpenNote): void {
		clearTimeout(this.#timers.get(address))
		this.#timers.set(
			address,
			setTimeout(() => {
				this.#timers.delete(address)
				this.#publishAll()
			}, delay),
		)
	}

	/** Publishes the findings of a note, unless they are those that were published last. */
	#publish(note: OpenNote): void {
		void this.#notes
			.compare(note.file)
			.then(() => {
				// A newer text has its own turn.
				if (!this.#client || this.#notes.open.at(note.address) !== note || this.#timers.has(note.address)) return
				const diagnostics = diagnosticsOf(this.#notes, note.file, this.#client, this.#options.findingsPage)
				if (isSame(this.#published.get(note.address), diagnostics)) return
				this.#published.set(note.address, diagnostics)
				const of = this.#client.versions && note.version !== null ? { version: note.version } : {}
				this.#connection?.notify("textDocument/publishDiagnostics", { uri: note.address, ...of, diagnostics })
			})
			.catch((error: unknown) => this.failed(error))
	}

	#withdraw({ address }: OpenNote): void {
		clearTimeout(this.#timers.get(address))
		this.#timers.delete(address)
		this.#published.delete(address)
		this.#connection?.notify("textDocument/publishDiagnostics", { uri: address, diagnostics: [] })
	}
}

function capabilitiesFor(client: Client): unknown {
	return {
		positionEncoding: "utf-16",
		textDocumentSync: { openClose: true, change: 2, save: {} },
		hoverProvider: true,
		completionProvider: { triggerCharacters: triggers },
		definitionProvider: true,
		referencesProvider: true,
		documentHighlightProvider: true,
		documentSymbolProvider: true,
		renameProvider: client.preparesRename ? { prepareProvider: true } : true,
		...(client.codeActions && { codeActionProvider: { codeActionKinds: ["quickfix"] } }),
		workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
	}
}

/** Parameters in the form that a method has. Throws if they have another one, without what is in them. */
function read<Shape extends z.ZodMiniType>(shape: Shape, params: unknown): z.infer<Shape> {
	const given = z.safeParse(shape, params)
	if (given.success) return given.data
	throw new Failure(
		"invalidParams",
		`The parameters are wrong at: ${given.error.issues.map(({ path }) => path.join(".") || "the whole").join(", ")}`,
	)
}
