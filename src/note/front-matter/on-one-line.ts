/** The values of the front matter as they are displayed. */
import type { Value } from "./entries.ts"

/** A value on one line, a list after commas, in a map `afterKey` between a key and its value. What is empty is left out of lists. */
export function onOneLine(value: Value, afterKey: " " | ": "): string {
	switch (value.kind) {
		case "empty":
			return ""
		case "text":
			return value.text.replace(/\s+/g, " ").trim()
		case "list":
			return value.items
				.map((item) => onOneLine(item, afterKey))
				.filter((text) => text !== "")
				.join(", ")
		case "map":
			return value.entries.map((entry) => `${entry.key}${afterKey}${onOneLine(entry.value, afterKey)}`.trim()).join(", ")
	}
}
