/** What a signature of a note means most likely, by who signs it and what the note is. */
import type { Meaning } from "../../signatures/index.ts"
import { isSamePerson } from "../../text/initials.ts"

/** What of a note says who may sign it as what. */
export interface About {
	readonly author?: string
	readonly supervisor?: string
	readonly isAddendum: boolean
	/** The addendum says what was wrong. */
	readonly corrects: boolean
	/** The note says that it was written later. */
	readonly isLate: boolean
}

/** The meanings that a note can be signed with, the most likely one first. */
export function meaningsFor(signer: string, about: About): readonly Meaning[] {
	const first = likely(signer, about)
	const all: readonly Meaning[] = about.isAddendum
		? ["addendum", "correction", "reviewed", "co-signed", "approved"]
		: ["author", "reviewed", "co-signed", "approved", "late-entry"]
	return [first, ...all.filter((meaning) => meaning !== first)]
}

function likely(signer: string, { author, supervisor, isAddendum, corrects, isLate }: About): Meaning {
	const supervises = supervisor !== undefined && isSamePerson(supervisor, signer)
	const isMine = author === undefined ? !supervises : isSamePerson(author, signer)
	if (!isMine) return supervises ? "co-signed" : "reviewed"
	if (isAddendum) return corrects ? "correction" : "addendum"
	return isLate ? "late-entry" : "author"
}

/** Whether a signature of this meaning needs a reason. */
export const needsReason = (meaning: Meaning): boolean => ["addendum", "correction", "late-entry", "withdrawn"].includes(meaning)

/** Whether a signature of this meaning is about another note, which it names. */
export const amendsNote = (meaning: Meaning): boolean => meaning === "addendum" || meaning === "correction"
