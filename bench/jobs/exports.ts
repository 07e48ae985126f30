/** A round: the command line, as it is shipped, writes the summary of every case of a folder. */
import { readdirSync } from "node:fs"
import { join } from "node:path"
import { root } from "../../scripts/paths.ts"
import { withTemporaryFolder } from "../../test/harness/temporary.ts"
import { ensureCorpus, notesOf } from "../corpus.ts"
import type { SourceName } from "../notes/sources/index.ts"
import type { Job } from "./job.ts"
import { canLimitCores, lifeOf } from "./process-life.ts"

export interface ExportsRequest {
	readonly source: SourceName
	readonly cases: number
	readonly seed: number
	readonly format: "docx" | "html"
}

export const start: Job<ExportsRequest> = async ({ source, cases, seed, format }) => {
	const { folder } = await ensureCorpus({ source, notes: notesOf(cases, seed, source), seed })
	return async () =>
		withTemporaryFolder(async (out) => {
			const args = [join(root, "dist", "cli.mjs"), "export", "--all", folder, "--out", out, "--format", format]
			const figures = await lifeOf(args, [0], canLimitCores ? 1 : undefined)
			const written = readdirSync(out).length
			if (written !== cases) throw new Error(`${written} summaries of ${cases} cases were written`)
			return figures
		})
}
