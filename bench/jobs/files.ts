/** A round: every file of a folder is read and checked, in a process that has done nothing before. */
import { type ContenderName, contender } from "../contenders/index.ts"
import { ensureCorpus } from "../corpus.ts"
import type { Job } from "./job.ts"

export interface FilesRequest {
	readonly contender: ContenderName
	readonly notes: number
	readonly seed: number
	/** Only so many of them. */
	readonly limit: number
}

export const start: Job<FilesRequest> = async ({ contender: name, notes, seed, limit }) => {
	const { readAll } = await contender(name)
	const files = (await ensureCorpus(notes, seed)).files.slice(0, limit)
	return async () => {
		const processor = process.cpuUsage()
		const since = performance.now()
		await readAll(files)
		const time = performance.now() - since
		const { user, system } = process.cpuUsage(processor)
		return { time, processor: (user + system) / 1000 }
	}
}
