/** How files of a shard are named: `00003-of-00064`. */
import type { Shard } from "./gather.ts"

const digits = 5

/** More shards have no name, and no use. */
export const mostShards = 10 ** digits - 1

const padded = (number: number): string => String(number).padStart(digits, "0")

/** The name of a shard, without an ending. */
export const nameOfShard = ({ index, count }: Shard): string => `${padded(index)}-of-${padded(count)}`
