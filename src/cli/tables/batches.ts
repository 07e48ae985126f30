/** Groups are worked on some at a time, by this thread or by several; what they make comes in the order of the groups. */
import { once } from "node:events"
import { parentPort, Worker, workerData } from "node:worker_threads"
import { languageInUse } from "../../language/index.ts"
import type { Group } from "../shards/spool.ts"
import { type Done, type Setting, Work } from "./work.ts"

/** Groups with so many notes are one piece of work. */
const notesAtOnce = 200

function* batches(groups: Iterable<Group>): Iterable<readonly Group[]> {
	let [batch, notes]: [Group[], number] = [[], 0]
	for (const group of groups) {
		batch.push(group)
		notes += group.entries.length
		if (notes < notesAtOnce) continue
		yield batch
		;[batch, notes] = [[], 0]
	}
	if (batch.length > 0) yield batch
}

/** What a thread is given. `task` says which program of a thread it is. */
export interface TablesThread {
	readonly task: "tables"
	readonly setting: Setting
	readonly language: string
}

/** Works on all groups. `program` is the module that a thread runs, and that calls `serveTables` there. */
export async function* worked(groups: Iterable<Group>, setting: Setting, jobs: number, program: URL): AsyncIterable<Done> {
	if (jobs < 2) {
		const work = await Work.of(setting)
		for (const batch of batches(groups)) yield work.do(batch)
		return
	}
	const data: TablesThread = { task: "tables", setting, language: languageInUse().id }
	const threads = Array.from({ length: jobs }, () => new Thread(new Worker(program, { workerData: data })))
	try {
		yield* inOrder(batches(groups), threads)
	} finally {
		await Promise.all(threads.map(async (thread) => thread.end()))
	}
}

/** Gives each thread two pieces of work at most, so that none waits, and no more is made than can be written. */
async function* inOrder(all: Iterable<readonly Group[]>, threads: readonly Thread[]): AsyncIterable<Done> {
	const waiting: Promise<Done>[] = []
	let next = 0
	for (const batch of all) {
		const done = threads[next % threads.length]?.do(batch)
		next++
		// An error is thrown when it is its turn.
		done?.catch(() => undefined)
		if (done) waiting.push(done)
		if (waiting.length >= 2 * threads.length) yield (await waiting.shift())!
	}
	for (const done of waiting) yield await done
}

class Thread {
	readonly #worker: Worker
	#last: Promise<unknown> = Promise.resolve()

	constructor(worker: Worker) {
		this.#worker = worker
	}

	do(batch: readonly Group[]): Promise<Done> {
		const done = this.#last.then(async () => {
			this.#worker.postMessage(batch, [])
			const [answer] = (await once(this.#worker, "message")) as [Done]
			return answer
		})
		this.#last = done.catch(() => undefined)
		return done
	}

	async end(): Promise<void> {
		await this.#worker.terminate()
	}
}

/** What a thread does: it works on what it is sent until it is ended. */
export async function serveTables(): Promise<void> {
	const work = await Work.of((workerData as TablesThread).setting)
	parentPort?.on("message", (batch: readonly Group[]) => {
		// An error ends the thread, and is thrown to the code that started the thread.
		void work.do(batch).then((done) => parentPort?.postMessage(done, []))
	})
}
