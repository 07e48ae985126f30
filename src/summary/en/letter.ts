/** The words of the letter to the patient: plain, addressed to "you", without terms of the trade. */
import type { Mechanism, ProblemArea, Term } from "../../record/index.ts"
import type { PartName } from "../options.ts"

export const letterTitles: Readonly<Partial<Record<PartName, string>>> = {
	reasons: "What brought you",
	work: "What we worked on",
	ending: "How it ended",
	goals: "Your goals",
	measures: "Your questionnaires, in words",
	later: "For the time ahead",
	safety: "If it gets very hard",
}

const areas: Readonly<Record<ProblemArea, string>> = {
	grief: "grief for someone who died",
	"role-dispute": "a disagreement with another person",
	"role-transition": "a change in your life",
	"interpersonal-deficits": "contact with other people",
	"lost-healthy-self": "the loss of the life before the illness",
}

const outcomes: Readonly<Record<Term<"goal-outcome">, string>> = {
	met: "You reached this.",
	partly: "You came part of the way.",
	"not-met": "This was not reached.",
}

const steps: Readonly<Record<Mechanism, string>> = {
	"social-support": "support from other people",
	"interpersonal-stress": "strain with other people",
	"emotional-processing": "what you feel, and how you deal with it",
	"interpersonal-skills": "how you speak with other people",
}

const stages: Readonly<Record<Term<"stage">, string>> = {
	renegotiation: "being talked about",
	impasse: "stuck",
	dissolution: "coming to a parting",
}

const ways = {
	better: "This has got better.",
	same: "This has stayed the same.",
	alike: "This has stayed much the same.",
	unsure: "The difference is too small to be sure that something has changed.",
	worse: "This has got worse.",
} as const

const times = (sessions: number): string => (sessions === 1 ? "once" : `${sessions} times`)

/** The dates of the first and the last session. */
type Dates = readonly [first: string, last: string]

const firstAndLast = ([first, last]: Dates): string =>
	first === last ? `, on ${inWords(first)}` : `, first on ${inWords(first)} and last on ${inWords(last)}`

export const letterWords = {
	title: "About your therapy",
	intro: (date: string): string =>
		`Written on ${inWords(date)} from the notes of your therapy. Text that is set in is quoted from them; in it, “he”, “she” or “the client” is you. If something here does not fit, please say so.`,
	byRoles: "People are called by what they are to you.",
	byAliases: "People are called by short names, such as @sister.",
	/** What is no time by itself, as "after the birth of her son", is quoted. */
	onset: (since: string): string =>
		isTime(since) ? `You had not been well since ${inWords(since)}.` : `About when it began, your notes say: “${since}”.`,
	/** The first is the primary one. */
	theme: ([first, ...others]: readonly ProblemArea[], isClosed: boolean): string[] => [
		...(first === undefined ? [] : [`The main theme of the therapy ${isClosed ? "was" : "is"} ${areas[first]}.`]),
		...(others.length === 0 ? [] : [`Another theme ${isClosed ? "was" : "is"} ${others.map((area) => areas[area]).join(", and ")}.`]),
	],
	summedUp: "Your notes sum it up like this:",
	yourWords: "In your own words:",
	agreed: "About what we agreed, your notes say:",
	met: (sessions: number, dates: Dates | undefined): string => `We met ${times(sessions)}${dates ? firstAndLast(dates) : ""}.`,
	metSoFar: (sessions: number, planned: number | undefined, first: string | undefined): string =>
		`So far we have met ${times(sessions)}${planned === undefined ? "" : ` of the ${planned} planned`}${first === undefined ? "" : `, for the first time on ${inWords(first)}`}.`,
	/** Of a therapy of which notes are missing nobody knows how often one met. */
	notesOf: (sessions: number, numbers: readonly [first: number, last: number] | undefined, dates: Dates | undefined): string => {
		const [first, last] = numbers ?? []
		const which = first === undefined || last === undefined ? "" : first === last ? `, number ${first}` : `, numbers ${first} to ${last}`
		const when = dates ? `, from ${dates[0] === dates[1] ? inWords(dates[0]) : `${inWords(dates[0])} to ${inWords(dates[1])}`}` : ""
		return `This letter is written from notes of ${sessions === 1 ? "1 session" : `${sessions} sessions`}${which}${when}.`
	},
	did: "In our sessions we did this, among other things:",
	steps,
	noticed: "The notes speak of some change here:",
	outcome: "How it came out",
	stages: (start: Term<"stage"> | undefined, now: Term<"stage"> | undefined): string =>
		[
			start === undefined ? "" : `At the start, the disagreement was ${stages[start]}.`,
			now === undefined ? "" : `At the end, it was ${start === now ? "still " : ""}${stages[now]}.`,
		]
			.filter((says) => says !== "")
			.join(" "),
	change: "What changed",
	feelings: "How the ending felt",
	wroteDown: "These goals are in your notes.",
	outcomes,
	goalSpokenOf: (session: number | undefined): string =>
		session === undefined ? "We have spoken about this." : `We last spoke about this in session ${session}.`,
	goalAtEnd: (says: string): string => `At the end, your notes say: “${says}”.`,
	questionnaires: "Questionnaires show a tendency, not a whole life. The numbers are here so that you can find them again.",
	/** Some are filled in by the patient, some rated by the therapist. */
	score: (name: string, said: string, isClosed: boolean): string => `${name}: ${said}, taken once${isClosed ? "" : " so far"}.`,
	oneOfScores: (name: string, said: string): string => `${name}: ${said}.`,
	scores: (name: string, first: string, last: string, way: keyof typeof ways | undefined): string =>
		`${name}: ${first} the first time, ${last} the last time.${way === undefined ? "" : ` ${ways[way]}`}`,
	ways,
	warningSigns: "Early signs to look out for",
	contingency: "What to do then",
	maintenance: "What comes next",
	furtherTreatment: "Further treatment",
	plan: "Your notes hold this plan:",
} as const

/** What is said when a letter is made, to whoever hands it over. */
export const noticeWords = {
	read: "Read the letter through before you hand it over.",
	plan: (session: number | undefined, date: string | undefined): string =>
		`The plan for hard times in it is that of ${session === undefined ? "the note" : `session ${session}`}${date === undefined ? "" : ` (${date})`}: check that it still holds.`,
	leftOut: (sections: readonly string[]): string => `Passages that name suicide or self-harm are left out: ${sections.join(", ")}.`,
	/** A name that is not known is text of a note, and not for a terminal. */
	measures: (count: number): string =>
		`Scores of ${count === 1 ? "1 measure" : `${count} measures`} are left out: what is not known, or asks about danger, is not for a letter.`,
	names:
		"Nicknames and other forms of a name are not found, and other names, places and dates are as written: the letter is not anonymous.",
	noSession: "There is no note of a session that was held.",
} as const

/** A date as it is said: `2025-05` is May 2025. What is no date stays as it is written. */
function inWords(date: string): string {
	const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(date) ?? []
	const time = Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1))
	if (year === undefined || Number.isNaN(time)) return date
	return new Intl.DateTimeFormat("en-GB", {
		year: "numeric",
		month: "long",
		...(day !== undefined && { day: "numeric" }),
		timeZone: "UTC",
	}).format(time)
}

const monthOrSeason =
	"January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|fall|winter"
const time = new RegExp(
	`^(?:\\d{4}(?:-\\d{2}){0,2}|(?:the )?(?:(?:early|late|mid|end of|beginning of)[ -])?(?:(?:${monthOrSeason})(?: of)? )?\\d{4})$`,
	"i",
)

const isTime = (text: string): boolean => time.test(text.trim())

const noPlanBegins = /^(?:none|no|nil|nothing|n\/a|not|as before|as above|unchanged|the same|same)(?= |$)/i
const noPlanGoesOn: ReadonlySet<string> = new Set(
	"plan safety suicidal suicide intent or specific special further new change changes is was are were needed required necessary indicated applicable made recorded so far at present this time level point the moment for now today week".split(
		" ",
	),
)

/** Whether the first words of a plan say that there is none, or none of its own. */
export function saysNoPlan(words: string): boolean {
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

/** Whether the words of a technique say that it was not used, or is only planned. */
export const saysNotDone = (text: string): boolean =>
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

/** Whether a text names suicide, self-harm or the wish to be dead, as far as its words tell. */
export function speaksOfDanger(text: string): boolean {
	const own = text.replace(deathOfAnother, " ")
	return danger.some((pattern) => pattern.test(own))
}
