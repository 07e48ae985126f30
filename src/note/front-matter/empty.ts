/** Values in which nothing is written. */
import { isEmptyText } from "../values/value.ts"
import type { Value } from "./entries.ts"

/** Nothing follows the key but placeholders. */
export function isEmptyValue(value: Value): boolean {
	switch (value.kind) {
		case "empty":
			return true
		case "text":
			return isEmptyText(value.text)
		case "list":
			return value.items.every(isEmptyValue)
		case "map":
			return value.entries.every((entry) => isEmptyValue(entry.value))
	}
}
