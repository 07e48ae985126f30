/** Signatures of notes: statements, ledgers, keys, and what they prove. What other rooms use of it. */
export { toBase64 } from "./base64.ts"
export { canonicalText, noteHash, textHash } from "./canonical.ts"
export { sha256 } from "./hash.ts"
export { hiddenCharacters, type HiddenCharacter } from "./hidden.ts"
export { signatureCheck } from "./check-signature.ts"
export { isEncrypted } from "./key-file.ts"
export { KeyError } from "./key-error.ts"
export { makeKey, publicLineOfPrivate, signerOf, withPassphrase, type MadeKey } from "./key.ts"
export { isLedgerFile, ledgerFileName } from "./ledger-name.ts"
export { longestLedger, readLedger, type Entry, type Ledger } from "./ledger.ts"
export type { LedgerHead } from "./chain.ts"
export type { LedgerProblem } from "./ledger-problem.ts"
export { isMeaning, meanings, type Meaning } from "./meanings.ts"
export { LedgerError, nextBlock, type Draft, type Sign } from "./next-block.ts"
export { changedSince, signatureState, signedNotes, type AmendedBy, type SignatureState, type SignedBy, type SignedNote } from "./signed.ts"
export { formatStatement, readStatement, StatementError, type Statement, type StatedNote } from "./statement.ts"
export { fingerprintOf, fingerprintOfKey, publicLineOf, readPublicKey, readPublicLine, type PublicKey } from "./public-key.ts"
export { formatSignature, namespace, readSignature, signedData, type SshSignature } from "./sshsig.ts"
export type { EntryReport, LedgerReport, Lost, NoteReport, Report, SealReport, Trouble } from "./report.ts"
export { type LineTarget, reportLines, type ReportLine, type ReportPlaces } from "./report-lines.ts"
export type { ReportWords, SignatureOnDay, VerifyTotals } from "./report-words.ts"
export { readRevoked, type Revoked, type RevokedKey, type RevokedProblem } from "./revoked.ts"
export {
	headsOf,
	isUnsignedSeal,
	longestSeal,
	readSeal,
	sealText,
	unsignedSeal,
	type Seal,
	type SealedHead,
	type SealStatement,
} from "./seal.ts"
export { addRevoked, addSigner, endSigner, type NewSigner } from "./signers-edit.ts"
export { isValidAt, matchesPatterns, readSigners, type Signer, type Signers, type SignersProblem } from "./signers.ts"
export { timestampRequest } from "./timestamp.ts"
export { verify, type FolderToVerify, type Following, type VerifyRequest } from "./verify.ts"
export type { PresentNote } from "./verify-notes.ts"
