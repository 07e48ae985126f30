/** The notes that a call chooses: listed, or as a plan lists them. */
import { codeOf, troubleOf } from "../../files/trouble.ts"
import { commandLineWords } from "../../language/command-line.ts"
import { Progress } from "../progress.ts"
import { isOfFiles } from "../refused.ts"
import { UsageError } from "../usage.ts"
import { gather, type Gathered, hexOf, type OrderOf, rememberedHash } from "./gather.ts"
import type { Chosen } from "./options.ts"
import { gatherPlanned } from "./plan.ts"
import type { Spool } from "./spool.ts"

/** The order of keys by their hashes: the same on every machine. */
export function orderByHash(): OrderOf {
	const hashOf = rememberedHash()
	return async (key) => hexOf(await hashOf(key))
}

/** Gathers the notes of a call's shard. Throws a `UsageError` if a list or a plan cannot be read. */
export async function gatherChosen({ named, shard, plan }: Chosen, spool: Spool, orderOf = orderByHash()): Promise<Gathered> {
	const progress = new Progress((done) => commandLineWords.current.tables.listing(done))
	const source = plan?.folder ?? named.filesFrom?.file
	try {
		if (plan) return await gatherPlanned(plan.folder, plan.file, shard, spool, orderOf)
		return await gather(named, shard, spool, orderOf, () => progress.add())
	} catch (error) {
		if (plan && error instanceof SyntaxError) throw new UsageError(commandLineWords.current.mistakes.noPlan(plan.folder))
		// Only what is read here: what cannot be written is another matter.
		if (source === undefined || !isOfFiles(error) || !isReading(error)) throw error
		throw new UsageError(`${source}: ${commandLineWords.current.unread.file(troubleOf(error), codeOf(error))}`)
	}
}

const isReading = (error: unknown): boolean =>
	error instanceof Error && "syscall" in error && ["open", "read"].includes(String(error.syscall))
