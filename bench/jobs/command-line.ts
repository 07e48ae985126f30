/** A round: the command line, as it is shipped, checks a folder; the whole life of its process. */
import { spawn } from "node:child_process"
import { once } from "node:events"
import { join } from "node:path"
import { root } from "../../scripts/paths.ts"
import { ensureCorpus } from "../corpus.ts"
import type { Job } from "./job.ts"

export interface CommandLineRequest {
	readonly notes: number
	readonly seed: number
}

export const start: Job<CommandLineRequest> = async ({ notes, seed }) => {
	const { folder } = await ensureCorpus(notes, seed)
	return async () => ({
		time: await lifeOf([join(root, "dist", "cli.mjs"), "check", folder]),
		nothing: await lifeOf(["--eval", ""]),
	})
}

/** Milliseconds of a process of Node. A status of 1 says that there are errors in notes. */
async function lifeOf(args: readonly string[]): Promise<number> {
	const since = performance.now()
	const child = spawn(process.execPath, args, { stdio: "ignore" })
	const [status] = await once(child, "close")
	if (status !== 0 && status !== 1) throw new Error(`node ${args.join(" ")} ended with ${status}`)
	return performance.now() - since
}
