/** The words of the letter to the patient in English. */
import type { Mechanism, ProblemArea, Term } from "../../../record/index.ts"
import type { Dates, LetterWords, NoticeWords, Way } from "../../../summary/letter/words.ts"
import { counted, date, joined, listed, plural } from "../grammar.ts"
import { techniques } from "./techniques.ts"

const parts: LetterWords["parts"] = {
	reasons: "What brought you to therapy",
	work: "What we worked on",
	ending: "How therapy ended",
	goals: "Your goals",
	measures: "Your questionnaires",
	later: "For the time ahead",
	safety: "If things get very hard",
}

const areas: Readonly<Record<ProblemArea, string>> = {
	grief: "grief for someone who died",
	"role-dispute": "a disagreement with another person",
	"role-transition": "a change in your life",
	"interpersonal-deficits": "contact with other people",
	"lost-healthy-self": "the loss of the life before the illness",
}

const outcomes: Readonly<Record<Term<"goal-outcome">, string>> = {
	met: "You reached this goal.",
	partly: "You partly reached this goal.",
	"not-met": "This goal was not reached.",
}

const steps: Readonly<Record<Mechanism, string>> = {
	"social-support": "support from other people",
	"interpersonal-stress": "strain with other people",
	"emotional-processing": "what you feel, and how you deal with it",
	"interpersonal-skills": "how you talk with other people",
}

const stages: Readonly<Record<Term<"stage">, string>> = {
	renegotiation: "being discussed",
	impasse: "stuck",
	dissolution: "leading to a separation",
}

const ways: Readonly<Record<Way, string>> = {
	better: "This has got better.",
	same: "This has stayed the same.",
	alike: "This has stayed much the same.",
	unsure: "The difference is too small to be sure that anything has changed.",
	worse: "This has got worse.",
}

const sessionForms = { one: "session", other: "sessions" }

const firstAndLast = ([first, last]: Dates): string =>
	first === last ? `, on ${date(first)}` : `, the first on ${date(first)} and the last on ${date(last)}`

const room = "........................................"

export const letter: LetterWords = {
	title: "About your therapy",
	parts,
	date,
	greeting: `Dear ${room},`,
	intro:
		"This letter is about your therapy. I have written it from my notes. The indented passages are quoted from them, and in them “the client”, “he” or “she” may mean you. If anything is not right, please tell me.",
	signature: ["With best wishes,", room, "Your therapist"],
	byRoles: "People in your life appear by their relationship to you.",
	byAliases: "People in your life appear by short names, such as @sister.",
	your: (role) => `your ${role}`,
	onset: (since) => (isTime(since) ? `You had not been well since ${date(since)}.` : `On when it began, my notes say: “${since}”.`),
	theme: ([first, ...others], isClosed) => [
		...(first === undefined ? [] : [`The main theme of the therapy ${isClosed ? "was" : "is"} ${areas[first]}.`]),
		...(others.length === 0
			? []
			: [
					`${plural(others.length, { one: `Another theme ${isClosed ? "was" : "is"}`, other: `Other themes ${isClosed ? "were" : "are"}` })} ${joined(others.map((area) => areas[area]))}.`,
				]),
	],
	summedUp: "My notes sum it up like this:",
	yourWords: "In your own words:",
	agreed: "On what we agreed, my notes say:",
	met: (sessions, dates) => `We had ${counted(sessions, sessionForms)}${dates ? firstAndLast(dates) : ""}.`,
	metSoFar: (sessions, planned, first) =>
		`So far we have had ${planned === undefined ? counted(sessions, sessionForms) : `${sessions} of ${planned} planned sessions`}${first === undefined ? "" : `, the first on ${date(first)}`}.`,
	notesOf: (sessions, numbers, dates) => {
		const [first, last] = numbers ?? []
		const which = first === undefined || last === undefined ? "" : first === last ? `, number ${first}` : `, numbers ${first} to ${last}`
		const when = dates ? `, from ${dates[0] === dates[1] ? date(dates[0]) : `${date(dates[0])} to ${date(dates[1])}`}` : ""
		return `This letter is based on the notes of ${counted(sessions, sessionForms)}${which}${when}.`
	},
	did: "These are some of the things we did in our sessions:",
	techniques,
	steps,
	noticed: (count) => `I noted some change in ${plural(count, { one: "this area", other: "these areas" })}:`,
	outcome: "How things turned out",
	stages: (start, now) =>
		[
			start === undefined ? "" : `At the start, the disagreement was ${stages[start]}.`,
			now === undefined ? "" : `At the end, it was ${start === now ? "still " : ""}${stages[now]}.`,
		]
			.filter((says) => says !== "")
			.join(" "),
	change: "What changed",
	feelings: "How the ending felt",
	wroteDown: (goals) => `${plural(goals, { one: "This is the goal", other: "These are the goals" })} in my notes:`,
	outcomes,
	goalSpokenOf: (session) => (session === undefined ? "We have talked about this." : `We last talked about this in session ${session}.`),
	goalAtEnd: (says) => `At the end, my notes say: “${says}”.`,
	questionnaires: "Questionnaires show a trend, not the whole of your life. The numbers are here in case you want to look them up.",
	score: (name, said, isClosed) => `${name}: ${said}, recorded once${isClosed ? "" : " so far"}.`,
	oneOfScores: (name, said) => `${name}: ${said}.`,
	scores: (name, first, last, way) => `${name}: ${first} the first time, ${last} the last time.${way === undefined ? "" : ` ${ways[way]}`}`,
	warningSigns: "Early signs to look out for",
	contingency: "What to do then",
	maintenance: "What comes next",
	furtherTreatment: "Further treatment",
	plan: "This is the plan in my notes:",
}

/** What is said when a letter is made, to whoever hands it over. */
export const notices: NoticeWords = {
	read: "Read the letter before you hand it over, add the name in the greeting and sign it.",
	plan: (session, day) =>
		`The plan for hard times is from ${session === undefined ? "the note" : `session ${session}`}${day === undefined ? "" : ` (${date(day)})`}. Check that it is still right.`,
	leftOut: (sections) => `Passages that mention suicide or self-harm are left out of ${joined(sections)}.`,
	measures: (count) =>
		`Scores of ${counted(count, { one: "measure", other: "measures" })} are left out because the measure is unknown or asks about danger.`,
	names:
		"The letter is not anonymous. Nicknames and other forms of a name are not found, and other names, places and dates are as written.",
	noSession: "There is no note of a session that took place.",
	addenda: (addenda) =>
		`The letter is written from your notes without their addenda. Check whether these change what it says: ${listed(addenda)}.`,
	otherLanguage: (languages) => `The quotations from the notes are in ${joined(languages)}. Translate what your client cannot read.`,
}

const monthOrSeason =
	"January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|fall|winter"
const time = new RegExp(
	`^(?:\\d{4}(?:-\\d{2}){0,2}|(?:the )?(?:(?:early|late|mid|end of|beginning of)[ -])?(?:(?:${monthOrSeason})(?: of)? )?\\d{4})$`,
	"i",
)

const isTime = (text: string): boolean => time.test(text.trim())
