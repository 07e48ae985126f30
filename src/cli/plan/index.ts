/** `ipt-notes plan`: a list of notes for each of several processes. */
import { troubleOf } from "../../files/trouble.ts"
import { commandLineWords } from "../../language/command-line.ts"
import { printError } from "../print.ts"
import { Progress } from "../progress.ts"
import { isOfFiles, statusOf } from "../refused.ts"
import { type GivenNotes, namedNotes, wholeNumber } from "../shards/options.ts"
import { canPlanIn, makePlan } from "../shards/plan.ts"
import { mostShards } from "../shards/shard-name.ts"
import { status } from "../status.ts"
import { UsageError } from "../usage.ts"

export interface PlanOptions extends GivenNotes {
	readonly shards?: string | undefined
	readonly out?: string | undefined
}

/** Makes a plan, prints how even it is, and returns the exit status. */
export async function plan(rest: readonly string[], options: PlanOptions): Promise<number> {
	const { mistakes, tables: words, export: refusals } = commandLineWords.current
	const { shards, out } = options
	if (shards === undefined || out === undefined) throw new UsageError(mistakes.planWithout)
	const count = wholeNumber("--shards", shards, 1, mostShards)
	const named = namedNotes(rest, options)
	try {
		if (!canPlanIn(out)) {
			printError(refusals.nothingWritten(words.notEmpty(out)))
			return status.refused
		}
		const progress = new Progress((done) => words.listing(done))
		const { notes, isBlocked, unread } = await makePlan(out, named, count, () => progress.add())
		for (const { file, reason } of unread) printError(`${file}: ${reason}`)
		if (isBlocked) return status.refused
		const all = notes.reduce((sum, each) => sum + each, 0)
		process.stdout.write(`${words.planned({ notes: all, shards: count, fewest: Math.min(...notes), most: Math.max(...notes) })}\n`)
		return unread.length > 0 ? status.partly : status.done
	} catch (error) {
		if (!isOfFiles(error)) throw error
		printError(refusals.nothingWritten(refusals.refused(out, troubleOf(error))))
		return statusOf(error)
	}
}
