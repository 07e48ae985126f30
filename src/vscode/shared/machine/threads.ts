/** Threads that read many notes, so that the thread of all extensions stays free. */
import { once } from "node:events"
import { availableParallelism } from "node:os"
import { Worker } from "node:worker_threads"
import type { Batch, StoredFile } from "./together.ts"

/** More than these hardly add to what a disk can give. */
const most = 4

/**
 * In MB. A thread that may take all memory collects hardly any garbage, and what it took stays with the extension host when it
 * has ended. It is as fast with this little, of which the batches of most folders take a tenth.
 */
const resourceLimits = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 512 }

/** The program of a thread, next to the extension. */
const reading = new URL("./thread.js", import.meta.url)

/**
 * Hands out batches until none is left. `take` is called with each batch and what could be read of it; nothing of it, if its
 * thread fails: the next batch gets a new one.
 */
export async function readInThreads<Part extends Batch>(
	batches: Iterable<Part>,
	isWanted: () => boolean,
	take: (batch: Part, read: readonly StoredFile[]) => void,
	program = reading,
): Promise<void> {
	const left = batches[Symbol.iterator]()
	// One core is left to the editor.
	const threads = Math.min(most, Math.max(1, availableParallelism() - 1))
	await Promise.all(Array.from({ length: threads }, async () => work(left, isWanted, take, program)))
}

async function work<Part extends Batch>(
	left: Iterator<Part>,
	isWanted: () => boolean,
	take: (batch: Part, read: readonly StoredFile[]) => void,
	program: URL,
): Promise<void> {
	let thread: Thread | undefined
	try {
		for (let next = left.next(); !next.done && isWanted(); next = left.next()) {
			if (thread === undefined || thread.hasEnded) thread = new Thread(program)
			take(next.value, await thread.read(next.value))
		}
	} finally {
		await thread?.end()
	}
}

class Thread {
	readonly #worker: Worker
	/** A failure ends the thread, with whatever it was to read. */
	readonly #ended: Promise<readonly StoredFile[]>
	hasEnded = false

	constructor(program: URL) {
		this.#worker = new Worker(program, { execArgv: [], resourceLimits })
		this.#worker.on("error", () => undefined)
		this.#ended = new Promise((resolve) =>
			this.#worker.once("exit", () => {
				this.hasEnded = true
				resolve([])
			}),
		)
	}

	/** What can be read of a batch. Never rejects. */
	async read({ files, options }: Batch): Promise<readonly StoredFile[]> {
		this.#worker.postMessage({ files, options } satisfies Batch, [])
		const answer = once(this.#worker, "message").then(
			([read]) => read as readonly StoredFile[],
			// It ends a moment after the failure.
			() => this.#ended,
		)
		return Promise.race([answer, this.#ended])
	}

	async end(): Promise<void> {
		await this.#worker.terminate()
	}
}
