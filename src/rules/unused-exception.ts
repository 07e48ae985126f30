/** An exception that a note makes, and that silences nothing. */
import type { Rule } from "./rule.ts"

declare module "./rule.ts" {
	interface FindingFacts {
		readonly "note.unused-exception": { readonly code: string; readonly cause: "reason" | "refused" | "unused" }
	}
}

/** Said of an exception that has no effect. What an exception is of may hang on other notes. */
export const unusedException: Rule<"note.unused-exception"> = {
	codes: { "note.unused-exception": { level: "hint", kind: "contradiction", neverSilenced: true } },
	acrossNotes: true,
	check: () => [],
}
