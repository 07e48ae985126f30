/** Signatures of all notes of the case, as a table: who signed which note, with which meaning and when, and what of that was checked. */
import type { BlockContent } from "mdast"
import { amendedMark } from "../../record/index.ts"
import type { SignedBy } from "../../signatures/index.ts"
import { compareTexts } from "../../text/order.ts"
import { isAmended } from "../addenda.ts"
import { type Cell, paragraph, strong, table, text } from "../nodes.ts"
import type { SummaryRequest } from "../request.ts"
import { isSigned, type NoteSigned, signedNotesOf } from "../signed.ts"
import { asSigned, countText, momentText, noteName, signerText } from "../signatures.ts"
import { signatureWords, words } from "../wording.ts"

/** The table of signatures; nothing where nobody signs. */
export function signatures(request: SummaryRequest): BlockContent[] {
	if (!isSigned(request)) return []
	const { columns, limit } = signatureWords()
	const rows = signedNotesOf(request).flatMap((signed) => {
		const name = noteName(request, signed.named)
		return rowsOf(isAmended(request, signed.named) ? `${name}, ${amendedMark()}` : name, signed)
	})
	return [paragraph(countText(request)), table([columns.note, columns.who, columns.when, columns.state], rows, "flowing"), paragraph(limit)]
}

/** The state of a signature. */
type State = keyof ReturnType<typeof signatureWords>["states"]

/** The signatures of a note in the order in which they were made, each in a row. */
function rowsOf(name: string, { state, isCurrent, by, earlier, withdrawn }: NoteSigned): Cell[][] {
	const stateOf = (one: SignedBy): State => (isCurrent(one) === true ? "signed" : state)
	const all: readonly (readonly [by: SignedBy, state: State])[] = [
		...withdrawn.map((one) => [one, "withdrawn"] as const),
		...earlier.map((one) => [one, "earlier"] as const),
		...by.map((one) => [one, stateOf(one)] as const),
	]
	if (all.length === 0) return [[name, words().none, words().none, signatureWords().states[state]]]
	return all.toSorted(([one], [other]) => compareTexts(one.time, other.time)).map(([one, its]) => rowOf(name, its, one))
}

/** What must not be overlooked. */
const alarming: ReadonlySet<State> = new Set(["changed", "missing", "unread"])

function rowOf(name: string, state: State, by: SignedBy): Cell[] {
	const says = signatureWords().states[state]
	const meaning = signatureWords().meanings[by.meaning]
	// A reason is written by hand, and may name somebody.
	const reason = by.reason === undefined ? [] : [text(`: ${by.reason}`)]
	return [name, [asSigned(`${signerText(by)}, ${meaning}`), ...reason], momentText(by), alarming.has(state) ? [strong(says)] : says]
}
