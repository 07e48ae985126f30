/** How English notes say what a letter must not misread. */
import type { LetterReading } from "../../../summary/letter/words.ts"

const noPlanBegins = /^(?:none|no|nil|nothing|n\/a|not|as before|as above|unchanged|the same|same)(?= |$)/i
const noPlanGoesOn: ReadonlySet<string> = new Set(
	"plan safety suicidal suicide intent or specific special further new change changes is was are were needed required necessary indicated applicable made recorded so far at present this time level point the moment for now today week".split(
		" ",
	),
)

function saysNoPlan(words: string): boolean {
	const plain = words.trim().replace(/\s+/g, " ").toLowerCase()
	const [begin] = noPlanBegins.exec(plain) ?? []
	return (
		begin !== undefined &&
		plain
			.slice(begin.length)
			.split(" ")
			.every((word) => word === "" || noPlanGoesOn.has(word))
	)
}

const saysNotDone = (text: string): boolean =>
	/^(?:no|none|not|nil|n\/a|never|declined|refused|planned|postponed|skipped|for next (?:time|session)|next (?:time|session))(?![\p{L}\p{N}])/iu.test(
		text.trim(),
	)

/** How somebody else died: part of a patient's story, and no danger. */
const deathOfAnother = /(?:\b(?:by|to|after the)|['’]s) suicide\b|\bsuicide of\b/gi

const danger = [
	"suicid|\\bself[- ]?(?:harm|injur|mutilat|poison)|\\boverdos",
	"\\bbetter off dead\\b|\\b(?:wish(?:es|ed)?|want(?:s|ed)?|wishing|wanting) (?:to die|to be dead|(?:he|she|they|I) (?:was|were) dead)\\b",
	"\\bthoughts? of (?:death|dying|being dead)\\b|\\b(?:not to|never) wake\\b",
	"\\b(?:harm|hurt|kill|cut)(?:s|ed|ing|ting)? (?:him|her|my|your)self\\b|\\b(?:end|tak)(?:e|s|ed|ing)? (?:his|her|my|your) (?:own )?life\\b",
].map((pattern) => new RegExp(pattern, "i"))

function speaksOfDanger(text: string): boolean {
	const own = text.replace(deathOfAnother, " ")
	return danger.some((pattern) => pattern.test(own))
}

function asksAboutDanger(name: string): boolean {
	return (
		/sui[cz]id|self[\s_-]?(?:harm|injur|mutilat|destruct)|ideation|reasons for living|selbst(?:mord|verletz)|sad[\s_-]?persons|c[\s_-]?ssrs/i.test(
			name,
		) || /^(?:ASIQ|ASQ|BSSI?|DSHI|ISAS|RFL|SBQ|SIDAS|SIQ|SITBI|SSI|SSHI)(?![a-z])/i.test(name)
	)
}

export const letterReading: LetterReading = { saysNoPlan, saysNotDone, speaksOfDanger, asksAboutDanger }
