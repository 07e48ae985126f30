/** When a part is asked for, in English: a requirement of the record in a few words. */
import {
	type Condition,
	conditionFacts,
	endingWindow,
	type Fact,
	formulationDueBy,
	type Need,
	type Requirement,
} from "../../../record/index.ts"
import type { HandbookWords } from "../../../handbook/words.ts"
import { either } from "../grammar.ts"
import { terms } from "../record/terms.ts"

const needs: Readonly<Record<Need, string>> = {
	required: "needed to place the note",
	must: "required",
	late: "required from the conclusion phase on",
	should: "recommended",
	known: "not needed",
	never: "not needed",
}

interface FactWords {
	/** What stands before the words. */
	readonly before: string
	readonly words: Readonly<Record<string, string>>
}

const titles = (
	vocabulary: "phase" | "problem-area" | "risk-level" | "variant",
	plain = (title: string) => title,
): Readonly<Record<string, string>> =>
	Object.fromEntries(Object.entries(terms[vocabulary]).map(([term, { title }]) => [term, plain(title)]))

const lower = (title: string): string => title.toLowerCase()

/** The facts that requirements of the record depend on, each with the words that it may be. */
const facts: Readonly<Partial<Record<Fact, FactWords>>> = {
	ending: {
		before: "after",
		words: { planned: "a planned ending", early: "an early ending", dropout: "a dropout", transfer: "a transfer", other: "another ending" },
	},
	"ending-due": {
		before: "in the last",
		words: {
			now: `${endingWindow.now} sessions of the contract (${endingWindow.shortNow} where it has fewer than ${endingWindow.shortContract})`,
			soon: String(endingWindow.soon),
		},
	},
	goals: { before: "where the formulation has", words: { none: "no goals", some: "goals" } },
	"other-person": { before: "where the other person is or was", words: { partner: "a partner" } },
	"person-kind": { before: "for", words: { child: "a baby or small child", group: "a group" } },
	"person-part": { before: "for a person who", words: { "grief-or-stressor": "has a part in a grief area or in the acute stressor" } },
	"person-role": {
		before: "for",
		words: { "other-in-dispute": "the other person of a role dispute", "in-problem-area": "a person whom a problem area names" },
	},
	"person-status": { before: "for a person who", words: { living: "is alive", deceased: "has died", estranged: "is estranged" } },
	phase: { before: "in the", words: titles("phase", (title) => `${lower(title)} phase`) },
	"primary-area": { before: "where the problem area is", words: titles("problem-area", lower) },
	profile: { before: "for", words: { clinical: "clinical use", reimbursement: "reimbursement" } },
	response: {
		before: "where the main measure",
		words: { "not-responded": "fell by less than half", responded: "fell by half or more", unknown: "has no course yet" },
	},
	"risk-level": { before: "where the level is", words: { ...titles("risk-level", lower), "not-given": "not given" } },
	"risk-required": { before: "where", words: { yes: "`risk.required` asks for it", no: "`risk.required` does not ask for it" } },
	session: { before: "in", words: { first: "the first session", later: "later sessions" } },
	variant: { before: "in", words: titles("variant") },
}

/** A condition in words: `in the middle phase`. Throws for a fact or a word that has none: a mistake in the code. */
function conditionWords(condition: Condition): string {
	return conditionFacts
		.flatMap((fact) => {
			const named = condition[fact]
			if (!named) return []
			const { before, words } = facts[fact] ?? { before: "", words: {} }
			return `${before} ${either(named.map((word) => words[word] ?? wordless(fact, word)))}`
		})
		.join(" and ")
}

function wordless(fact: Fact, word: string): never {
	throw new Error(`There are no words for ${fact}: ${word}`)
}

/** When a part is asked for: `Recommended; required in the middle phase.` */
function requirementWords(requirement: Requirement): string {
	const { otherwise, cases } = typeof requirement === "string" ? { otherwise: requirement, cases: [] } : requirement
	const conditional = cases.map(({ when, need }) => `${needs[need]} ${conditionWords(when)}`)
	const usual = otherwise === "late" ? `${needs.should}, ${needs.late}` : needs[otherwise]
	const parts = needs[otherwise] === needs.never && cases.length > 0 ? [...conditional, `else ${usual}`] : [usual, ...conditional]
	return sentence(parts.join("; "))
}

/** When and where parts are asked for. */
export const needWords: HandbookWords["needs"] = {
	requirement: requirementWords,
	whileGrowing: `Only recommended until session ${formulationDueBy.ipt}, by which plain IPT expects the formulation.`,
	inMissedSession: "Asked for in the note of a missed or cancelled session alone.",
	inSecondArea: "Only recommended for a second area.",
	ofTechniques: "Required of every technique that is named.",
	otherPlaces: (places) => `Counts as told where it stands as ${either(places.map(([title, within]) => `“${title}” in ${within}`))}.`,
	foundAt: {
		key: "Told at the first line of the note; where the key stands there empty, at the key.",
		section: "Told at the `note:` line; where the section stands there empty, at its heading.",
		subsection: "Told at the heading of the section; where the sub-section stands there empty, at its own.",
		field: "Told at the heading above; where the field stands there empty, at its label.",
		technique: "Told at the name of the technique.",
		"technique-field": "Told at the name of the technique; where the field stands there empty, at its label.",
		goal: "Told at the goal.",
	},
}

const sentence = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`
