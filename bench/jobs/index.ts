/** Every job by its name. */
import type { CommandLineRequest } from "./command-line.ts"
import type { ExportsRequest } from "./exports.ts"
import type { FilesRequest } from "./files.ts"
import type { GrowthRequest } from "./growth.ts"
import type { Job } from "./job.ts"
import type { KeystrokesRequest } from "./keystrokes.ts"
import type { MemoryRequest } from "./memory.ts"
import type { SignaturesRequest } from "./signatures.ts"
import type { TablesRequest } from "./tables.ts"

export interface Requests {
	readonly "command-line": CommandLineRequest
	readonly exports: ExportsRequest
	readonly files: FilesRequest
	readonly growth: GrowthRequest
	readonly keystrokes: KeystrokesRequest
	readonly memory: MemoryRequest
	readonly signatures: SignaturesRequest
	readonly tables: TablesRequest
}

export type JobName = keyof Requests

/** A job, with what it needs: no other job's code is loaded with it. */
export async function job<Name extends JobName>(name: Name): Promise<Job<Requests[Name]>> {
	const loaded = (await import(`./${name}.ts`)) as { readonly start: Job<Requests[Name]> }
	return loaded.start
}
