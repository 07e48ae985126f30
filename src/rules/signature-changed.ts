/** A note whose text is not the one that was signed. Ledgers say which one was: whoever reads them hands over what was found. */
import type { SignedBy } from "../signatures/index.ts"
import { dayOf } from "../text/today.ts"
import { noteLine } from "./ranges.ts"
import type { ChangedSignature, Rule } from "./rule.ts"

declare module "./rule.ts" {
	interface FindingFacts {
		readonly "signature.changed": { readonly signatures: readonly ChangedSignature[] }
	}
}

export const signatureChanged: Rule<"signature.changed"> = {
	codes: { "signature.changed": { level: "error", kind: "contradiction", neverSilenced: true, hasFixedLevel: true } },
	*check(subject) {
		const { changedSince = [] } = subject
		if (changedSince.length > 0) yield { code: "signature.changed", range: noteLine(subject), facts: { signatures: changedSince } }
	},
}

/** What the finding names of signatures of another text: of each signer the last. */
export function changedSignatures(signatures: readonly SignedBy[]): readonly ChangedSignature[] {
	return signatures
		.filter(({ signer }, index) => !signatures.slice(index + 1).some((later) => later.signer === signer))
		.map(({ signer, time }) => ({ signer, date: dayOf(new Date(time)) }))
}
