/** A round: every file of a folder is read and checked, in a process of its own. */
import { type ContenderName, contender } from "../contenders/index.ts"
import { type CorpusRequest, ensureCorpus } from "../corpus.ts"
import type { Job } from "./job.ts"

export interface FilesRequest extends CorpusRequest {
	readonly contender: ContenderName
	/** Only so many of them. As many others are read before, so that a slow start does not count several times when their time is scaled up. */
	readonly limit: number
}

export const start: Job<FilesRequest> = async ({ contender: name, limit, ...request }) => {
	const { readAll } = await contender(name)
	const { files: all } = await ensureCorpus(request)
	const files = all.slice(0, limit)
	if (limit < all.length) await readAll(all.slice(limit, 2 * limit))
	return async () => {
		const processor = process.cpuUsage()
		const since = performance.now()
		await readAll(files)
		const time = performance.now() - since
		const { user, system } = process.cpuUsage(processor)
		return { time, processor: (user + system) / 1000 }
	}
}
