/** What the report of a verification says: the type of its words, which each language has. Dates are as ledgers have them: in UTC. */
import type { LedgerProblem } from "./ledger-problem.ts"
import type { Meaning } from "./meanings.ts"
import type { NoteReport, Trouble } from "./report.ts"
import type { RevokedProblem } from "./revoked.ts"
import type { SignersProblem } from "./signers.ts"

/** The words of a report in one language. */
export interface ReportWords {
	/** In capitals what a reader must not miss. */
	readonly states: Readonly<Record<NoteReport["state"], string>>
	/** After the initials of the signer: `AB author`. */
	readonly meanings: Readonly<Record<Meaning, string>>
	/** After whose signatures a note was changed, each with its day. */
	readonly changedAfter: (signatures: readonly SignatureOnDay[]) => string
	readonly movedFrom: (file: string) => string
	/** Of an unsigned note: another text was signed under its name, for its case, in another folder. */
	readonly signedElsewhere: (file: string) => string
	/** Of whom there are signatures of an earlier text. */
	readonly signedAgain: (signatures: readonly SignatureOnDay[]) => string
	readonly amendedBy: (files: readonly string[]) => string
	/** The names of meanings that were asked for. */
	readonly lacks: (meanings: readonly string[]) => string
	readonly troubles: Readonly<Record<Trouble, string>>
	readonly oddClock: string
	readonly problems: Readonly<Record<LedgerProblem["problem"], string>>
	/** A block that was not written whole, after which its signer went on. */
	readonly incompleteBefore: string
	/** Two entries that name the same one, and that a later one names both. */
	readonly writtenAtOnce: string
	readonly countersignedGone: string
	/** Of a ledger whose copy has an entry that it lacks. */
	readonly lacksOfCopy: (entry: number, copy: string) => string
	readonly cut: (caseCode: string, signer: string, entry: number) => string
	readonly gone: (caseCode: string, signer: string, entry: number) => string
	readonly seal: (signer: string, day: string, ledgers: number) => string
	readonly signersProblems: Readonly<Record<SignersProblem["problem"], string>>
	readonly revokedProblems: Readonly<Record<RevokedProblem["problem"], string>>
	/** `ledger, line 12` */
	readonly atLine: (file: string, line: number) => string
	/** The last line. */
	readonly total: (totals: VerifyTotals) => string
}

export interface SignatureOnDay {
	readonly signer: string
	readonly meaning: Meaning
	/** `YYYY-MM-DD` */
	readonly day: string
}

/** What was verified, for the last line. */
export interface VerifyTotals {
	/** How many notes there are of each state, without those of which there are none. */
	readonly notes: readonly (readonly [NoteReport["state"], number])[]
	readonly ledgers: number
	/** `YYYY-MM-DD`; nothing if no signature counts. */
	readonly newest: string | undefined
	/** The day of the newest seal whose signature counts. */
	readonly sealed: string | undefined
}
