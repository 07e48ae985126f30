/** What options say of which notes a call is about. */
import { commandLineWords } from "../../language/command-line.ts"
import { UsageError } from "../usage.ts"
import type { Shard } from "./gather.ts"
import type { Named } from "./listing.ts"
import { type PlanFile, readPlan } from "./plan.ts"
import { mostShards } from "./shard-name.ts"

export interface GivenNotes {
	readonly "files-from"?: string | undefined
	readonly null?: boolean | undefined
	readonly shard?: string | undefined
	readonly plan?: string | undefined
}

/** The notes of a call, and the part of them that it is about. */
export interface Chosen {
	readonly named: Named
	readonly shard: Shard
	readonly plan?: { readonly folder: string; readonly file: PlanFile }
	/** The paths that say which configuration counts: those that are named. Of a list, the working folder is. */
	readonly roots: readonly string[]
}

/** The notes that paths or a list name. Throws a `UsageError` for both together. */
export function namedNotes(rest: readonly string[], { "files-from": file, null: isNul = false }: GivenNotes): Named {
	const { mistakes } = commandLineWords.current
	if (file !== undefined && rest.length > 0) throw new UsageError(mistakes.filesAndPaths)
	if (file === undefined && isNul) throw new UsageError(mistakes.nullAlone)
	return file === undefined ? { paths: rest.length > 0 ? rest : ["."] } : { paths: ["."], filesFrom: { file, isNul } }
}

/** The same, and the shard of them. Throws a `UsageError` for a shard that there is not. */
export function chosenNotes(rest: readonly string[], given: GivenNotes): Chosen {
	const { plan: folder, shard } = given
	if (folder === undefined) {
		const named = namedNotes(rest, given)
		return { named, roots: named.paths, shard: shard === undefined ? { index: 0, count: 1 } : readShard(shard) }
	}
	const { mistakes } = commandLineWords.current
	if (rest.length > 0 || given["files-from"] !== undefined) throw new UsageError(mistakes.planAndPaths)
	const file = readPlan(folder)
	if (!file) throw new UsageError(mistakes.noPlan(folder))
	if (shard === undefined) throw new UsageError(mistakes.shardOfPlan(file.shards - 1, ""))
	return { named: { paths: file.paths }, roots: file.paths, plan: { folder, file }, shard: ofPlan(shard, file.shards) }
}

/** `3/64`. */
function readShard(given: string): Shard {
	const [, index, count] = /^(\d{1,6})\/(\d{1,6})$/.exec(given) ?? []
	const shard = { index: Number(index), count: Number(count) }
	if (index !== undefined && shard.index < shard.count && shard.count <= mostShards) return shard
	throw new UsageError(commandLineWords.current.mistakes.shard(mostShards, given))
}

/** `3`, or `3/64` of a plan that has 64. */
function ofPlan(given: string, count: number): Shard {
	const [, index, of] = /^(\d{1,6})(?:\/(\d{1,6}))?$/.exec(given) ?? []
	if (index !== undefined && Number(index) < count && (of === undefined || Number(of) === count)) return { index: Number(index), count }
	throw new UsageError(commandLineWords.current.mistakes.shardOfPlan(count - 1, given))
}

/** A whole number. */
export function wholeNumber(option: string, given: string, least: number, most: number): number {
	const number = Number(given.trim() || Number.NaN)
	if (Number.isInteger(number) && number >= least && number <= most) return number
	throw new UsageError(commandLineWords.current.mistakes.whole(option, least, most, given))
}
