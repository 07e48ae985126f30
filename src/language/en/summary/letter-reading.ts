/** How English notes say what a letter must not misread. */
import type { LetterReading } from "../../../summary/letter/words.ts"

const noPlanBegins =
	/^(?:(?:currently|presently|at present|at the moment|for now) )?(?:none|no|nil|nothing|n\/a|not|as before|as above|unchanged|the same|same|[-–])(?= |$)/i
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

/** Where or how somebody lives is no question of life. */
const place = " (?:alone|apart|as|at|elsewhere|here|in|like|near|on|there|together|with)\\b"
const not = "(?:(?:do|does|did)(?: not|n['’]t)|not)"

const danger = [
	"suicid|\\bself[- ]?(?:harm|injur|mutilat|poison)|\\boverdos",
	"\\bbetter off dead\\b|\\b(?:wish(?:es|ed)?|want(?:s|ed)?|wishing|wanting) (?:to die|to be dead|(?:he|she|they|I) (?:was|were) dead)\\b",
	"\\bthoughts? of (?:death|dying|being dead)\\b|\\b(?:not to|never) wake\\b",
	"\\bdeath wish|\\bwish(?:es|ed|ing)? for death\\b|\\b(?:rather|prefer to) be dead\\b",
	`\\b(?:${not} (?:want|wish|wanting)|no (?:wish|desire|will|reason|longer (?:wants?|wishes))) to (?:live(?!${place})|be alive|be here any ?more|exist|go on living|wake)\\b|\\bno point (?:in|to) (?:living|life)\\b`,
	"\\b(?:want|wish)(?:s|es|ed|ing)? (?:to disappear|not to exist|to be gone|(?:he|she|they|I) (?:did not|didn['’]t) exist)\\b",
	`\\b(?:wo|would)n['’]t wake|\\b${not} wak(?:e|ing)(?: up)?(?! (?:a|her|him|his|me|my|the|them)\\b)\\b`,
	"\\b(?:hoard|stockpil|sav)(?:e|es|ed|ing|s)?(?: up)? (?:(?:all|her|his|my|the) ){0,2}(?:pills|tablets|medication)\\b|\\b(?:active|passive) si\\b|\\bsi/hi\\b",
	`\\b(?:tired|weary) of (?:life|living)\\b(?!${place})|\\blife (?:is|was) (?:no longer|not) worth living\\b|\\blife (?:isn|wasn)['’]t worth\\b`,
	"\\bbetter off without me\\b|\\b(?:they['’]d|they would|family would|children would) be better off without (?:her|him)\\b",
	"\\bend(?:s|ed|ing)? it all\\b|\\bhang(?:s|ed|ing)? (?:him|her|my|your)self\\b|\\b(?:jump|step)(?:s|ped|ed|ing|ping)? (?:(?:off|from) (?:a|the) (?:balcony|bridge|building|cliff|roof)|in front of (?:a|the) (?:bus|car|lorry|train|truck)|out of (?:a|the) window)",
	"\\b(?:cut|slash)(?:s|es|ed|ing|ting)? (?:her|his|my) (?:arm|leg|thigh|wrist)s?\\b|\\b(?:swallow|took|take|taking)(?:s|ed|ing)? (?:all (?:her|his|my|the)|a handful of|\\d{2,}) (?:pills|tablets|medication)\\b",
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
