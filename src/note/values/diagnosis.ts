/** The codes of a classification that a diagnosis is written with. */

export interface DiagnosisText {
	/** As the classification writes it; nothing for words alone, and for a text with several codes that cannot be told apart. */
	readonly code?: string
	readonly classification?: "icd-10" | "icd-11"
	/** As written, the code with it. */
	readonly text: string
}

/** In Germany a letter after a code says how sure it is, and in lists a dash that any further digit may follow. */
const mental = String.raw`F\d\d(?:\.(?:\d{1,4}|A(?![A-Z])))?(?=(?:[AGVZ]|\.?-)?(?!\.?[\p{L}\p{N}]))`
const chapters = String.raw`[A-EG-TV-Z]\d[\dA-Z](?:\.[\dA-Z]{1,4})?(?!\.?[\p{L}\p{N}])`
const icd11 = String.raw`[1-9][A-HJ-NP-Z]\d[\dA-Z](?:\.[\dA-Z]{1,2})?(?!\.?[\p{L}\p{N}])`

const named = String.raw`(?:ICD[ -]?1[01](?:-(?:CM|GM))?[ \t]{0,3}:?[ \t]{0,3})?`
const atStart = new RegExp(String.raw`^[ \t]{0,8}[(["]?${named}(${mental}|${chapters}|${icd11})`, "iu")
/** Codes of other chapters look like words: B12 is a vitamin. */
const anywhere = new RegExp(String.raw`(?<![\p{L}\p{N}.])(${mental})`, "giu")
const betweenTwo = new RegExp(String.raw`[ \t]{0,8}[,;/+&\n][ \t]{0,8}(?=${named}${mental})`, "iu")

/** A text as the diagnoses that are in it: one, or one for each code after a comma or the like. */
export function diagnosesIn(text: string): DiagnosisText[] {
	return text.split(betweenTwo).map((one) => diagnosisOf(one.trim()))
}

function diagnosisOf(text: string): DiagnosisText {
	const codes = new Set(Array.from(text.matchAll(anywhere), ([code]) => code.toUpperCase()))
	const [, first] = atStart.exec(text) ?? []
	if (first !== undefined) codes.add(first.toUpperCase())
	const [code, ...others] = codes
	if (code === undefined || others.length > 0) return { text }
	return { code, classification: /^\d/.test(code) ? "icd-11" : "icd-10", text }
}
