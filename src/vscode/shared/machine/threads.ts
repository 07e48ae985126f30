/** Threads that read many notes, so that the thread of all extensions stays free. */
import { once } from "node:events"
import { availableParallelism } from "node:os"
import { Worker } from "node:worker_threads"
import type { Batch, StoredFile } from "./together.ts"

/** More than these hardly add to what a disk can give. */
const most = 4

/** Hands out batches until none is left. `take` is called with each batch and what could be read of it; nothing of it, if a thread fails. */
export async function readInThreads<Part extends Batch>(
	batches: Iterable<Part>,
	isWanted: () => boolean,
	take: (batch: Part, read: readonly StoredFile[]) => void,
): Promise<void> {
	const left = batches[Symbol.iterator]()
	// One core is left to the editor.
	const threads = Math.min(most, Math.max(1, availableParallelism() - 1))
	await Promise.all(Array.from({ length: threads }, async () => work(left, isWanted, take)))
}

async function work<Part extends Batch>(
	left: Iterator<Part>,
	isWanted: () => boolean,
	take: (batch: Part, read: readonly StoredFile[]) => void,
): Promise<void> {
	const worker = new Worker(new URL("./thread.js", import.meta.url), { execArgv: [] })
	// A failure ends the thread, and that is waited for.
	worker.on("error", () => undefined)
	const ended = once(worker, "exit").then((): readonly StoredFile[] => [])
	try {
		for (let next = left.next(); !next.done && isWanted(); next = left.next()) {
			const { files, options } = next.value
			worker.postMessage({ files, options } satisfies Batch, [])
			const answer = once(worker, "message").then(
				([read]) => read as readonly StoredFile[],
				() => [],
			)
			take(next.value, await Promise.race([answer, ended]))
		}
	} finally {
		await worker.terminate()
	}
}
