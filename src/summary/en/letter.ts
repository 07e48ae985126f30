/** The words of the letter to the patient: plain, addressed to "you", without terms of the trade. */
import type { Mechanism, ProblemArea, Term } from "../../record/index.ts"
import type { PartName } from "../options.ts"

export const letterTitles: Readonly<Partial<Record<PartName, string>>> = {
	reasons: "What brought you",
	work: "What we worked on",
	goals: "Your goals, and how far you came",
	measures: "Your questionnaires, in words",
	later: "For the time ahead",
	safety: "If it gets very hard",
}

const areas: Readonly<Record<ProblemArea, string>> = {
	grief: "At the centre of our work was the death of someone close to you.",
	"role-dispute": "At the centre of our work was a disagreement with someone who matters to you, in which each of you expected something else.",
	"role-transition": "At the centre of our work was a change in your life, which took something from you and asked something new.",
	"interpersonal-deficits": "At the centre of our work was closeness to other people: finding it, and keeping it.",
	"lost-healthy-self": "At the centre of our work was the life you led before the illness, and what of it was lost.",
}

const outcomes: Readonly<Record<Term<"goal-outcome">, string>> = {
	met: "You reached this.",
	partly: "You came part of the way.",
	"not-met": "This is still open.",
}

const steps: Readonly<Record<Mechanism, string>> = {
	"social-support": "more support from the people around you",
	"interpersonal-stress": "less strain between you and other people",
	"emotional-processing": "feelings that could be felt, named and shared",
	"interpersonal-skills": "saying what you need, and hearing what others need",
}

const times = (sessions: number): string => (sessions === 1 ? "once" : `${sessions} times`)

export const letterWords = {
	title: "About your therapy",
	intro: (date: string): string => `Written on ${inWords(date)} from the notes of your therapy. Where it quotes them, as it does where the text is set in, “he”, “she” or “the client” is you. If something in it does not fit, please say so.`,
	onset: (since: string): string => `You had not been well since ${inWords(since)}.`,
	areas,
	together: "This is how we put it together:",
	yourWords: "And in your own words:",
	met: (sessions: number, first: string, last: string): string => `We met ${times(sessions)}, first on ${inWords(first)} and last on ${inWords(last)}.`,
	metSoFar: (sessions: number, planned: number | undefined, first: string): string =>
		`So far we have met ${times(sessions)}${planned === undefined ? "" : ` of the ${planned} we agreed on`}, for the first time on ${inWords(first)}.`,
	notMet: "We have not met for a session yet.",
	did: "In our sessions we did this, among other things:",
	steps,
	noticed: "Along the way, we noticed these steps:",
	wroteDown: "These are the goals as we wrote them down.",
	outcomes,
	goalSpokenOf: (session: number | undefined): string => (session === undefined ? "We have worked on this." : `We last spoke about this in session ${session}.`),
	goalAhead: "This still lies ahead of us.",
	questionnaires: "Questionnaires show a tendency, not a whole life. The numbers stand here only so that you can find them again.",
	score: (name: string, said: string): string => `${name}: ${said}, filled in once so far.`,
	change: (name: string, first: string, last: string, way: "better" | "same" | "worse"): string => `${name}: ${first} at the start, ${last} at last. ${ways[way]}`,
	warningSigns: "Early signs to look out for",
	contingency: "What to do then",
	maintenance: "What comes next",
	later: "We will put this together before our work ends.",
	plan: "This is what we agreed on:",
} as const

const ways = {
	better: "This has become better.",
	same: "This has stayed the same.",
	worse: "This has become heavier.",
} as const

/** A date as it is said: `2025-05` is May 2025. What is no date stays as it is written. */
function inWords(date: string): string {
	const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(date) ?? []
	const time = Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1))
	if (year === undefined || Number.isNaN(time)) return date
	return new Intl.DateTimeFormat("en-GB", { year: "numeric", month: "long", ...(day !== undefined && { day: "numeric" }), timeZone: "UTC" }).format(time)
}
