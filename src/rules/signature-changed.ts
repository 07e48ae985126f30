/** A note whose text is not the one that was signed. Ledgers say which one was: whoever reads them hands over what was found. */
import { noteLine } from "./ranges.ts"
import type { Rule } from "./rule.ts"

declare module "./rule.ts" {
	interface FindingFacts {
		readonly "signature.changed": { readonly signatures: readonly ChangedSignature[] }
	}
}

export const signatureChanged: Rule<"signature.changed"> = {
	codes: { "signature.changed": { level: "error", kind: "contradiction", neverSilenced: true } },
	*check(subject) {
		const { changedSince = [] } = subject
		if (changedSince.length > 0) yield { code: "signature.changed", range: noteLine(subject), facts: { signatures: changedSince } }
	},
}
