/** The words of summaries in the language in use. They are apart from their slot, which is loaded at the start. */
import type { LetterWords } from "./letter/words.ts"
import type { PartName } from "./options.ts"
import type { SignatureWords } from "./signature-words.ts"
import { type ReportWords, summaryWords } from "./words.ts"

/** The words of a summary for colleagues and supervisors, in the language in use. */
export const words = (): ReportWords => summaryWords.current.report

/** The words of the letter to the patient, in the language in use. */
export const letterWords = (): LetterWords => summaryWords.current.letter

/** The words on signatures, in the language in use. */
export const signatureWords = (): SignatureWords => summaryWords.current.signatures

/** A sentence or a title as it begins in the language in use. */
export const capital = (text: string): string => summaryWords.current.capital(text)

/** The title of a part of the summary, or of the letter to the patient. */
export function titleOfPart(name: PartName, inLetter = false): string {
	const { letter, parts } = summaryWords.current
	return (inLetter ? letter.parts[name] : undefined) ?? parts[name]
}
