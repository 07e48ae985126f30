/** Findings by family: what docs/findings has a page for. */
import { codes } from "../../src/rules/index.ts"
import { kinds, termTitle } from "../../src/record/index.ts"
import { isOwnCode } from "../../src/rules/words.ts"

export interface Family {
	/** The name of its file, without the ending. */
	readonly name: string
	readonly title: string
	/** What its findings have in common, in a sentence or two. */
	readonly about: string
	readonly codes: readonly string[]
}

interface Rule extends Omit<Family, "codes"> {
	readonly has: (code: string) => boolean
}

/** Whether a code is one of these, or begins with one of them. */
const beginning =
	(...beginnings: readonly string[]) =>
	(code: string): boolean =>
		beginnings.some((start) => code === start || code.startsWith(`${start}.`))

/** The same for findings on what is written, as opposed to what is missing. */
const written = (...beginnings: readonly string[]) => {
	const begins = beginning(...beginnings)
	return (code: string): boolean => isOwnCode(code) && begins(code)
}

/** A code belongs to the first family that has it. */
const rules = (): readonly Rule[] => [
	{
		name: "risk",
		title: "Risk",
		about: "These findings compare the Risk section with the answers and scores of the case. They cannot be silenced.",
		has: written("risk"),
	},
	{
		name: "measures",
		title: "Measures",
		about: "Scores that cannot be right, scores that got worse, and measures that are overdue.",
		has: written("measure"),
	},
	{
		name: "people",
		title: "People",
		about: "The people of the interpersonal inventory, and mentions of them in the text.",
		has: written("inventory", "person"),
	},
	{
		name: "problem-areas-and-goals",
		title: "Problem areas and goals",
		about: "The problem areas of the formulation and how sessions follow them, goals, and words that a field does not know.",
		has: written("problem-area", "goal", "field"),
	},
	{
		name: "mechanisms-and-techniques",
		title: "Mechanisms and techniques",
		about: "Ratings of the four mechanisms of change, and the techniques that sessions used.",
		has: written("mechanism", "technique"),
	},
	{
		name: "case",
		title: "The case",
		about: "These findings compare the notes of a case with each other: numbers, dates, phases, copies, the closing and addenda.",
		has: written("case", "session", "amends"),
	},
	{
		name: "header",
		title: "The header",
		about: "What is written in the header of a note, between its two lines of three dashes.",
		has: written("front-matter", "variant"),
	},
	{
		name: "note",
		title: "The text of a note",
		about: "How the file is saved, and how its headings and lists are written.",
		has: written("note"),
	},
	{
		name: "privacy",
		title: "Privacy",
		about: "Details in the text that say who the client is.",
		has: written("privacy"),
	},
	{
		name: "signatures",
		title: "Signatures",
		about: "These findings compare notes with what was signed. They cannot be silenced.",
		has: written("signature"),
	},
	{
		name: "missing-in-the-header",
		title: "Missing in the header",
		about: "What the header of each kind of note needs, and what is worth adding.",
		has: (code) => code.includes(".front-matter."),
	},
	{
		name: "missing-in-the-inventory",
		title: "Missing in the interpersonal inventory",
		about: "What each person of the inventory needs, and what is worth adding.",
		has: beginning("formulation.inventory"),
	},
	{
		name: "missing-in-a-problem-area",
		title: "Missing in a problem area",
		about: "What the section of each problem area needs: grief, role dispute, role transition and interpersonal deficits.",
		has: beginning("formulation.problem-area"),
	},
	{
		name: "missing-in-techniques",
		title: "Missing in techniques",
		about: "What a technique needs once a session note names it.",
		has: beginning("session.techniques"),
	},
	...kinds.map((kind) => {
		const title = termTitle("note", kind).toLowerCase()
		const note = kind === "formulation" ? `a ${title}` : kind === "addendum" ? `an ${title}` : `a ${title} note`
		return {
			name: `missing-in-${kind === "addendum" ? "an" : "a"}-${kind === "scores" ? "scores-note" : kind}`,
			title: `Missing in ${note}`,
			about: `What ${note} needs, and what is worth adding.`,
			has: beginning(kind),
		}
	}),
]

/** The families that have codes, in the order of their pages. Throws if a code has no family. */
export function families(): readonly Family[] {
	const rest = new Set(codes.keys())
	const found = rules().map(({ has, ...family }) => {
		const own = [...rest].filter(has)
		for (const code of own) rest.delete(code)
		return { ...family, codes: own }
	})
	if (rest.size > 0) throw new Error(`No family for ${[...rest].join(", ")}`)
	return found.filter(({ codes: own }) => own.length > 0)
}
