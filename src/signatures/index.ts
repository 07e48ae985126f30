/** Signatures of notes: statements, ledgers, keys, and what they prove. What other rooms use of it. */
export { canonicalText, noteHash, textHash } from "./canonical.ts"
export { hiddenCharacters, type HiddenCharacter } from "./hidden.ts"
export { isLedgerFile, ledgerFileName } from "./ledger-name.ts"
export { longestLedger, readLedger, type Entry, type Ledger, type LedgerHead, type LedgerProblem } from "./ledger.ts"
export { isMeaning, meanings, type Meaning } from "./meanings.ts"
export { LedgerError, nextBlock, type Sign } from "./next-block.ts"
export { changedSince, signatureState, signedNotes, type AmendedBy, type SignatureState, type SignedBy, type SignedNote } from "./signed.ts"
export { formatStatement, readStatement, StatementError, type Statement, type StatedNote } from "./statement.ts"
