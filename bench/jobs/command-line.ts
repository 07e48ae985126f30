/** A round: the command line, as it is shipped, checks a folder. */
import { join } from "node:path"
import { root } from "../../scripts/paths.ts"
import { type CorpusRequest, ensureCorpus } from "../corpus.ts"
import type { Job } from "./job.ts"
import { lifeOf } from "./process-life.ts"

export interface CommandLineRequest extends CorpusRequest {
	/** As many as it may use; it uses a thread for each. */
	readonly cores?: number
}

export const start: Job<CommandLineRequest> = async ({ cores, ...request }) => {
	const { folder } = await ensureCorpus(request)
	// A status of 1 says that there are findings.
	return () => lifeOf([join(root, "dist", "cli.mjs"), "check", folder], [0, 1], cores)
}
