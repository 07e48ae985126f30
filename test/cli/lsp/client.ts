/** An editor, as far as a language server can tell: it sends what it is told to, and remembers what comes back. */
import { PassThrough } from "node:stream"
import { pathToFileURL } from "node:url"
import { Framing, framed } from "../../../src/cli/lsp/framing.ts"
import { serve } from "../../../src/cli/lsp/index.ts"

export interface Message {
	readonly id?: number | string | null
	readonly method?: string
	readonly params?: unknown
	readonly result?: unknown
	readonly error?: { readonly code: number; readonly message: string }
}

export interface Diagnostic {
	readonly code: string
	readonly message: string
	readonly severity: number
	readonly range: { readonly start: { readonly line: number; readonly character: number } }
	readonly relatedInformation?: readonly { readonly location: { readonly uri: string } }[]
}

/** What a full-grown editor says that it can do. */
export const able = {
	textDocument: {
		publishDiagnostics: { codeDescriptionSupport: true, relatedInformation: true, versionSupport: true },
		hover: { contentFormat: ["markdown", "plaintext"] },
		completion: { completionItem: { snippetSupport: true, documentationFormat: ["markdown"], labelDetailsSupport: true } },
		documentSymbol: { hierarchicalDocumentSymbolSupport: true },
		definition: { linkSupport: true },
		rename: { prepareSupport: true },
		codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ["quickfix"] } } },
	},
	workspace: { workspaceEdit: { documentChanges: true }, didChangeWatchedFiles: { dynamicRegistration: true } },
} as const

/** The address of a file or folder. */
export const uriOf = (path: string): string => pathToFileURL(path).href

export class TestClient {
	/** All that came from the server, in its order. */
	readonly received: Message[] = []
	readonly #send: (bytes: Uint8Array) => void
	readonly #framing = new Framing()
	#changed: () => void = () => {}
	#lastId = 0

	constructor(send: (bytes: Uint8Array) => void) {
		this.#send = send
	}

	/** Takes in bytes of the server. */
	take(bytes: Uint8Array): void {
		for (const frame of this.#framing.push(bytes)) {
			if (!("content" in frame)) throw new Error("The server sent a message that has no content")
			this.received.push(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(frame.content)) as Message)
		}
		this.#changed()
	}

	raw(bytes: Uint8Array | string): void {
		this.#send(typeof bytes === "string" ? new TextEncoder().encode(bytes) : bytes)
	}

	notify(method: string, params: unknown = {}): void {
		this.#send(framed({ jsonrpc: "2.0", method, params }))
	}

	/** Sends a request and returns its id. */
	send(method: string, params: unknown = {}): number {
		this.#lastId++
		this.#send(framed({ jsonrpc: "2.0", id: this.#lastId, method, params }))
		return this.#lastId
	}

	/** The answer to a request, error or not. */
	async answerTo(method: string, params: unknown = {}): Promise<Message> {
		const id = this.send(method, params)
		return this.next((message) => message.id === id && message.method === undefined)
	}

	/** The result of a request. Rejects if the answer is an error. */
	async ask<Result>(method: string, params: unknown = {}): Promise<Result> {
		const { result, error } = await this.answerTo(method, params)
		if (error) throw new Error(`${error.code} ${error.message}`)
		return result as Result
	}

	/** The first message from an index on that is as asked for, whether it has come already or not. */
	async next(isWanted: (message: Message) => boolean, from = 0): Promise<Message> {
		for (;;) {
			const found = this.received.slice(from).find(isWanted)
			if (found) return found
			await new Promise<void>((resolve) => (this.#changed = resolve))
		}
	}

	/** The findings of a note, once they are as asked for. */
	async findings(
		uri: string,
		isWanted: (findings: readonly Diagnostic[]) => boolean = () => true,
		from = 0,
	): Promise<readonly Diagnostic[]> {
		const found = await this.next((message) => {
			const published = publishedIn(message, uri)
			return published !== undefined && isWanted(published)
		}, from)
		return publishedIn(found, uri) ?? []
	}

	async initialize(folders: readonly string[], more: object = {}): Promise<void> {
		const workspaceFolders = folders.map((folder) => ({ uri: uriOf(folder), name: folder }))
		await this.ask("initialize", { processId: null, rootUri: null, workspaceFolders, capabilities: able, ...more })
		this.notify("initialized")
	}

	open(uri: string, text: string, version = 1): void {
		this.notify("textDocument/didOpen", { textDocument: { uri, languageId: "markdown", version, text } })
	}

	/** Changes all of a text. */
	change(uri: string, text: string, version = 2): void {
		this.notify("textDocument/didChange", { textDocument: { uri, version }, contentChanges: [{ text }] })
	}
}

function publishedIn({ method, params }: Message, uri: string): readonly Diagnostic[] | undefined {
	const published = params as { readonly uri?: string; readonly diagnostics?: readonly Diagnostic[] } | undefined
	return method === "textDocument/publishDiagnostics" && published?.uri === uri ? published.diagnostics : undefined
}

/** A server in this process with an editor, until `work` ends; resolves with the exit status. */
export async function withServer(
	work: (client: TestClient) => Promise<void>,
	failed: (error: unknown) => void = (error) => {
		throw error
	},
): Promise<number> {
	const input = new PassThrough()
	const client = new TestClient((bytes) => void input.write(bytes))
	const ended = serve({ own: {}, hasLanguage: false, findingsPage: "https://example.org/findings.md", failed }, input, (bytes) =>
		client.take(bytes),
	)
	try {
		await work(client)
	} finally {
		input.end()
	}
	return ended
}
