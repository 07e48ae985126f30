/** JSON-RPC with an editor: requests are answered, whatever comes in, and what the editor cancelled is not worked out. */
import * as z from "zod/mini"
import { errorCodes, Failure, wrongMessages } from "./failure.ts"
import { framed, Framing, type Frame, NoProtocol } from "./framing.ts"

const Id = z.union([z.string(), z.number()])
type Id = z.infer<typeof Id>

const Message = z.object({ id: z.optional(z.nullable(Id)), method: z.optional(z.string()), params: z.optional(z.unknown()) })

const Cancelled = z.object({ id: Id })

/** A request while it is worked out. */
export interface Token {
	/** The editor does not want the answer any more. */
	readonly isCancelled: boolean
}

export interface Handlers {
	/** The result of a request. Throws a `Failure` to answer with an error. */
	request(method: string, params: unknown, token: Token): unknown
	notify(method: string, params: unknown): void
	/** A mistake of this program, which must not show any text of a note. */
	failed(error: unknown): void
}

/** How a connection ended: the editor said so, the stream ended, or it is not of this protocol. */
export type End = "closed" | "exit" | "no-protocol"

export class Connection {
	readonly #write: (bytes: Uint8Array) => void
	readonly #handlers: Handlers
	readonly #framing: Framing
	readonly #waiting: z.infer<typeof Message>[] = []
	/** Requests without an answer yet, by their id. */
	readonly #open = new Map<Id, { isCancelled: boolean }>()
	#isDue = false
	#lastId = 0
	#end: ((end: End) => void) | undefined

	constructor(write: (bytes: Uint8Array) => void, handlers: Handlers, largest?: number) {
		this.#write = write
		this.#handlers = handlers
		this.#framing = new Framing(largest)
	}

	/** Reads to the end of a stream of bytes, or until the editor says that it leaves. */
	async serve(input: AsyncIterable<Uint8Array>): Promise<End> {
		const left = new Promise<End>((resolve) => (this.#end = resolve))
		return Promise.race([left, this.#read(input)])
	}

	/** Tells the editor something that needs no answer. */
	notify(method: string, params: unknown): void {
		this.#send({ method, params })
	}

	/** Asks the editor for something whose answer changes nothing. */
	ask(method: string, params?: unknown): void {
		this.#send({ id: `ipt-notes-${++this.#lastId}`, method, ...(params !== undefined && { params }) })
	}

	async #read(input: AsyncIterable<Uint8Array>): Promise<End> {
		try {
			for await (const bytes of input) for (const frame of this.#framing.push(bytes)) this.#receive(frame)
		} catch (error) {
			if (error instanceof NoProtocol) return "no-protocol"
			throw error
		}
		// What came in before the end is still done.
		await new Promise((resolve) => setImmediate(resolve))
		return "closed"
	}

	#receive(frame: Frame): void {
		if ("trouble" in frame) {
			this.#fail(null, frame.trouble === "too-large" ? "tooLarge" : "noLength")
			return
		}
		const json = parsed(frame.content)
		if (json === undefined) {
			this.#fail(null, "noJson")
			return
		}
		const message = z.safeParse(Message, json.value)
		if (!message.success || (message.data.method === undefined && message.data.id === undefined)) {
			this.#fail(idIn(json.value), "noRequest")
			return
		}
		const { id, method, params } = message.data
		// An answer to a question of ours changes nothing.
		if (method === undefined) return
		if (method === "exit") {
			// What came before it may be the request to shut down.
			this.#work()
			this.#end?.("exit")
		} else if (method === "$/cancelRequest") this.#cancel(params)
		else {
			if (id !== undefined && id !== null) this.#open.set(id, { isCancelled: false })
			this.#waiting.push(message.data)
			this.#workLater()
		}
	}

	#cancel(params: unknown): void {
		const cancelled = z.safeParse(Cancelled, params)
		const open = cancelled.success ? this.#open.get(cancelled.data.id) : undefined
		if (open) open.isCancelled = true
	}

	/** In a moment, so that what was sent together with a request can cancel it. */
	#workLater(): void {
		if (this.#isDue) return
		this.#isDue = true
		setImmediate(() => this.#work())
	}

	#work(): void {
		this.#isDue = false
		for (const { id, method = "", params } of this.#waiting.splice(0)) {
			if (id === undefined || id === null) this.#tell(method, params)
			else void this.#answer(id, method, params)
		}
	}

	#tell(method: string, params: unknown): void {
		try {
			this.#handlers.notify(method, params)
		} catch (error) {
			// A notification has no answer, not even if it was wrong.
			if (!(error instanceof Failure)) this.#handlers.failed(error)
		}
	}

	async #answer(id: Id, method: string, params: unknown): Promise<void> {
		const token = this.#open.get(id) ?? { isCancelled: false }
		try {
			const result = token.isCancelled ? undefined : await this.#handlers.request(method, params, token)
			if (token.isCancelled) this.#fail(id, "cancelled")
			else this.#send({ id, result: result ?? null })
		} catch (error) {
			if (error instanceof Failure) this.#send({ id, error: { code: error.code, message: error.message } })
			else {
				this.#handlers.failed(error)
				this.#fail(id, "ownMistake")
			}
		} finally {
			this.#open.delete(id)
		}
	}

	#fail(id: Id | null, wrong: keyof typeof wrongMessages): void {
		const [code, message] = wrongMessages[wrong]
		this.#send({ id, error: { code: errorCodes[code], message } })
	}

	#send(message: object): void {
		this.#write(framed({ jsonrpc: "2.0", ...message }))
	}
}

/** What bytes say; nothing if they are no JSON. */
function parsed(content: Uint8Array): { readonly value: unknown } | undefined {
	try {
		return { value: JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(content)) as unknown }
	} catch {
		return undefined
	}
}

/** The id of a message that is wrong otherwise, so that whoever waits for an answer gets one. */
function idIn(value: unknown): Id | null {
	const id = z.safeParse(z.object({ id: Id }), value)
	return id.success ? id.data.id : null
}
