/** What the index holds of each note: bytes on the heap and beside it, after all that can go has gone. */
import { readFileSync } from "node:fs"
import { setImmediate } from "node:timers/promises"
import { NoteFolder } from "../../src/rules/folder.ts"
import { defaultOptions } from "../../src/rules/options.ts"
import { readAndCheck } from "../contenders/ours.ts"
import { ensureCorpus } from "../corpus.ts"
import type { Job } from "./job.ts"

export interface MemoryRequest {
	readonly notes: number
	readonly seed: number
}

export const start: Job<MemoryRequest> = async ({ notes, seed }) => {
	const { files } = await ensureCorpus(notes, seed)
	// What is made once, whatever the number of notes, is no part of the figure.
	readAndCheck(files.slice(0, 200), (file) => readFileSync(file))
	return async () => {
		const before = await held()
		const folder = new NoteFolder()
		for (const file of files) folder.setBytes(file, readFileSync(file))
		const read = await held()
		for (const file of files) folder.check(file, defaultOptions)
		const checked = await held()
		const perNote = (bytes: number): number => (bytes - before) / 1024 / folder.files.length
		return { read: perNote(read), checked: perNote(checked) }
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
