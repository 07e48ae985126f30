/** What the index keeps of each note: bytes on the heap and outside of it, after all that can go has gone. */
import { readFileSync } from "node:fs"
import { setImmediate } from "node:timers/promises"
import { readAndCheck } from "../contenders/ours.ts"
import { type CorpusRequest, ensureCorpus } from "../corpus.ts"
import type { Job } from "./job.ts"

export type MemoryRequest = CorpusRequest

export const start: Job<MemoryRequest> = async (request) => {
	const { files } = await ensureCorpus(request)
	// What is made once, whatever the number of notes, is no part of the figure.
	readAndCheck(files.slice(0, 200), (file) => readFileSync(file))
	return async () => {
		const perNote = async (check: boolean): Promise<number> => {
			const before = await held()
			const folder = readAndCheck(files, (file) => readFileSync(file), check)
			const after = await held()
			return (after - before) / 1024 / folder.files.length
		}
		return { read: await perNote(false), checked: await perNote(true) }
	}
}

async function held(): Promise<number> {
	const { gc } = globalThis
	if (!gc) throw new Error("Needs --expose-gc")
	for (let time = 0; time < 3; time++) {
		await setImmediate()
		gc()
	}
	const { heapUsed, external } = process.memoryUsage()
	return heapUsed + external
}
