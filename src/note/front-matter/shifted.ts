/** Values moved to another place. */
import { shift } from "../../text/text.ts"
import type { Slip } from "./slip.ts"
import type { Entry, Value } from "./entries.ts"

/** A value `by` units further on, with all that is in it. */
export function shifted(value: Value, by: number): Value {
	if (by === 0) return value
	const range = shift(value.range, by)
	switch (value.kind) {
		case "list":
			return { ...value, range, items: value.items.map((item) => shifted(item, by)) }
		case "map":
			return { ...value, range, entries: value.entries.map((entry) => shiftedEntry(entry, by)) }
		default:
			return { ...value, range }
	}
}

/** The same entry, its ranges moved by a number of UTF-16 units. */
export const shiftedEntry = ({ key, keyRange, value }: Entry, by: number): Entry => ({
	key,
	keyRange: shift(keyRange, by),
	value: shifted(value, by),
})

/** The same slip, its ranges moved by a number of UTF-16 units. */
export const shiftedSlip = (slip: Slip, by: number): Slip => ({
	...slip,
	range: shift(slip.range, by),
	edits: slip.edits.map(({ range, text }) => ({ range: shift(range, by), text })),
})
