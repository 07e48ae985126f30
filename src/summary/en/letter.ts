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
	grief: "the death of someone close to you",
	"role-dispute": "a disagreement with someone who matters to you, in which each of you expected something else",
	"role-transition": "a change in your life, which took something from you and asked something new",
	"interpersonal-deficits": "closeness to other people: finding it, and keeping it",
	"lost-healthy-self": "the life you led before the illness, and what of it was lost",
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

const ways = {
	better: "This has become better.",
	same: "This has stayed the same.",
	alike: "This has stayed much the same.",
	unsure: "The difference is too small to be sure that something has changed.",
	worse: "This has become heavier.",
} as const

const times = (sessions: number): string => (sessions === 1 ? "once" : `${sessions} times`)

export const letterWords = {
	title: "About your therapy",
	intro: (date: string): string => `Written on ${inWords(date)} from the notes of your therapy. Where it quotes them, as it does where the text is set in, “he”, “she” or “the client” is you. If something in it does not fit, please say so.`,
	/** What is no time by itself, as "after the birth of her son", is quoted. */
	onset: (since: string): string => (isTime(since) ? `You had not been well since ${inWords(since)}.` : `Of when it began, your notes say: “${since}”.`),
	/** The first is the primary one. */
	centre: ([first, ...others]: readonly ProblemArea[]): string[] => [
		...(first === undefined ? [] : [`At the centre of our work was ${areas[first]}.`]),
		...(others.length === 0 ? [] : [`We also turned to ${others.map((area) => areas[area]).join("; and to ")}.`]),
	],
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
	goalLeft: "This was left open when our work ended.",
	questionnaires: "Questionnaires show a tendency, not a whole life. The numbers stand here only so that you can find them again.",
	/** Some are filled in by the patient, some rated by the therapist. */
	score: (name: string, said: string, isClosed: boolean): string => `${name}: ${said}, taken once${isClosed ? "" : " so far"}.`,
	change: (name: string, first: string, last: string, way: keyof typeof ways | undefined): string => `${name}: ${first} at the start, ${last} at last.${way === undefined ? "" : ` ${ways[way]}`}`,
	ways,
	warningSigns: "Early signs to look out for",
	contingency: "What to do then",
	maintenance: "What comes next",
	later: "We will put this together before our work ends.",
	plan: "This is what we agreed on:",
} as const

/** A date as it is said: `2025-05` is May 2025. What is no date stays as it is written. */
function inWords(date: string): string {
	const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(date) ?? []
	const time = Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1))
	if (year === undefined || Number.isNaN(time)) return date
	return new Intl.DateTimeFormat("en-GB", { year: "numeric", month: "long", ...(day !== undefined && { day: "numeric" }), timeZone: "UTC" }).format(time)
}

const monthOrSeason = "January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|fall|winter"
const time = new RegExp(`^(?:\\d{4}(?:-\\d{2}){0,2}|(?:the )?(?:(?:early|late|mid|end of|beginning of)[ -])?(?:(?:${monthOrSeason})(?: of)? )?\\d{4})$`, "i")

const isTime = (text: string): boolean => time.test(text.trim())

const longest = 200

/** Whether the first words of a plan say that there is none, or none of its own. */
export function saysNoPlan(words: string): boolean {
	// Longer words say more than that there is none.
	return words.length < longest && /^(?:(?:none|no|nil|nothing|n\/a|not)(?: (?:plan|safety|suicid(?:al|e)|intent|or|specific|special|further|new|changes?))*|(?:as (?:before|above)|unchanged|the same|same))(?: (?:is|was|are|were|plan|needed|required|necessary|indicated|applicable|made|recorded|so far|at present|at this (?:time|level|point)|at the moment|for now|now|today|this week))*$/i.test(words.trim().replace(/\s+/g, " "))
}
