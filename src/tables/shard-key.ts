/**
 * Which of several processes a note belongs to. Findings compare codes that look alike, so these are together. A note that names no
 * case belongs to its folder. A key is the same on every machine: no seed, no locale, no counter.
 */
import { lookAlikeKey } from "../record/index.ts"
import { sha256 } from "../signatures/index.ts"

/** The key of all notes whose code looks like this one. */
export const keyOfCase = (code: string): string => `case/${lookAlikeKey(code)}`

/** The key of what belongs to a folder: notes that name no case. `folder` is as it is named, with slashes. */
export const keyOfFolder = (folder: string): string => `folder/${folder}`

/** The SHA-256 of a key, by which keys are in order too: it reveals nothing about the order of codes. */
export const hashOfKey = async (key: string): Promise<Uint8Array> => sha256(new TextEncoder().encode(key))

/** The shard that a key with this hash is in, of so many, from 0: the first 8 bytes as a number, and what is left of it. */
export function shardOf(hash: Uint8Array, shards: number): number {
	return Number(new DataView(hash.buffer, hash.byteOffset, 8).getBigUint64(0) % BigInt(shards))
}
