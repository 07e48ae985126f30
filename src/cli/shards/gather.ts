/** The notes of one shard: what is read of all notes to find them. */
import { hashOfKey, keyOfFolder, shardOf } from "../../tables/index.ts"
import { Recent } from "../../text/recent.ts"
import type { Unread } from "../files.ts"
import type { Entry } from "./entry.ts"
import { folderOfEntry, listed, type Named } from "./listing.ts"
import { keyOf, Spool } from "./spool.ts"

/** One of so many parts that several processes work on. */
export interface Shard {
	readonly index: number
	readonly count: number
}

export interface Gathered {
	readonly entries: Spool
	/** Paths that could not be read and that this shard reports. */
	readonly unread: readonly Unread[]
	/** How many notes name no case, by their folder: of all shards. */
	readonly strays: ReadonlyMap<string, number>
	/** How many notes there are: in all shards, and in this one. */
	readonly notes: { readonly all: number; readonly own: number }
	/** Nothing could be listed, and something was in the way. */
	readonly isBlocked: boolean
}

/** By which keys are in order. */
export type OrderOf = (key: string) => Promise<string>

/** Of notes that lie together, most have the same key. */
const mostKeys = 64

/** The hash of a key, remembered for the last few. */
export function rememberedHash(): (key: string) => Promise<Uint8Array> {
	const known = new Recent<Uint8Array>(mostKeys)
	return async (key) => {
		const found = known.get(key) ?? (await hashOfKey(key))
		known.set(key, found)
		return found
	}
}

/** Hexadecimal digits of bytes. */
export const hexOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex")

/** Lists all notes and keeps those of a shard. `tick` is called for each note. */
export async function gather(named: Named, shard: Shard, entries: Spool, orderOf: OrderOf, tick: () => void): Promise<Gathered> {
	const hashOf = rememberedHash()
	const isOwn = async (key: string): Promise<boolean> => shardOf(await hashOf(key), shard.count) === shard.index
	const unread: Unread[] = []
	const strays = new Map<string, number>()
	const notes = { all: 0, own: 0 }
	let isAnyUnread = false
	for await (const each of listed(named)) {
		if (each.kind === "unread") {
			isAnyUnread = true
			if (await isOwn(keyOfFolder(each.unread.file))) unread.push(each.unread)
			continue
		}
		if (each.kind === "note") {
			notes.all++
			tick()
			countStray(each, strays)
		}
		const key = keyOf(each)
		if (!(await isOwn(key))) continue
		if (each.kind === "note") notes.own++
		entries.add(each, await orderOf(key))
	}
	return { entries, unread, strays, notes, isBlocked: isAnyUnread && notes.all === 0 }
}

/** A note that names no case may belong to any case in its folder. */
export function countStray(entry: Entry, strays: Map<string, number>): void {
	if (entry.code !== undefined) return
	const folder = folderOfEntry(entry)
	strays.set(folder, (strays.get(folder) ?? 0) + 1)
}
