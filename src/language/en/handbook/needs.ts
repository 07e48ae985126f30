/** When a part is needed, in English: a requirement of the record in a few words. */
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
import { capitalized, either, joined } from "../grammar.ts"
import { terms } from "../record/terms.ts"

const needs: Readonly<Record<Need, string>> = {
	required: "required, and an error if it is missing",
	must: "required",
	late: "required from the conclusion phase on",
	should: "worth adding",
	known: "not needed",
	never: "not needed",
}

interface FactWords {
	/** What comes before the words. */
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
	amendment: {
		before: "if",
		words: {
			none: "neither section is written",
			correction: "there is only the heading of a correction",
			written: "one of the two sections is written",
		},
	},
	ending: {
		before: "after",
		words: { planned: "a planned ending", early: "an early ending", dropout: "a dropout", transfer: "a transfer", other: "another ending" },
	},
	"ending-due": {
		before: "in the last",
		words: {
			now: `${endingWindow.now} sessions of the contract (${endingWindow.shortNow} if it has fewer than ${endingWindow.shortContract})`,
			soon: String(endingWindow.soon),
		},
	},
	goals: { before: "if the formulation has", words: { none: "no goals", some: "goals" } },
	"other-person": { before: "if the other person is or was", words: { partner: "a partner" } },
	"person-kind": { before: "for", words: { child: "a baby or small child", group: "a group" } },
	"person-part": { before: "for a person who", words: { "grief-or-stressor": "is part of a grief area or of the acute stressor" } },
	"person-role": {
		before: "for",
		words: { "other-in-dispute": "the other person of a role dispute", "in-problem-area": "a person named in a problem area" },
	},
	"person-status": { before: "for a person who", words: { living: "is alive", deceased: "has died", estranged: "is estranged" } },
	phase: { before: "in the", words: titles("phase", (title) => `${lower(title)} phase`) },
	"primary-area": { before: "if the problem area is", words: titles("problem-area", lower) },
	profile: { before: "for", words: { clinical: "clinical use", reimbursement: "reimbursement" } },
	response: {
		before: "if the main measure",
		words: { "not-responded": "fell by less than half", responded: "fell by half or more", unknown: "has fewer than two scores" },
	},
	"risk-level": { before: "if the level is", words: { ...titles("risk-level", lower), "not-given": "not given" } },
	"risk-required": { before: "if", words: { yes: "`risk.required` is reported in its place", no: "`risk.required` is not reported" } },
	session: { before: "in", words: { first: "the first session", later: "later sessions" } },
	variant: { before: "in", words: titles("variant") },
}

/** A condition in words: `in the middle phase`. Throws for a fact or a word that has none: a mistake in the code. */
function conditionWords(condition: Condition): string {
	return joined(
		conditionFacts.flatMap((fact) => {
			const named = condition[fact]
			if (!named) return []
			const { before, words } = facts[fact] ?? { before: "", words: {} }
			return `${before} ${either(named.map((word) => words[word] ?? wordless(fact, word)))}`
		}),
	)
}

function wordless(fact: Fact, word: string): never {
	throw new Error(`There are no words for ${fact}: ${word}`)
}

/** When a part is needed: `Worth adding. Required in the middle phase.` */
function requirementWords(requirement: Requirement): string {
	const { otherwise, cases } = typeof requirement === "string" ? { otherwise: requirement, cases: [] } : requirement
	const conditional = cases.map(({ when, need }) => `${needs[need]} ${conditionWords(when)}`)
	const usual = otherwise === "late" ? `${needs.should}, and ${needs.late}` : needs[otherwise]
	const parts = needs[otherwise] === needs.never && cases.length > 0 ? [...conditional, `otherwise ${usual}`] : [usual, ...conditional]
	return parts.map(sentence).join(" ")
}

/** When and where parts are needed. */
export const needWords: HandbookWords["needs"] = {
	requirement: requirementWords,
	whileGrowing: `A warning only from session ${formulationDueBy.ipt} on, when standard IPT expects the formulation.`,
	inMissedSession: "Only for a missed or cancelled session.",
	inSecondArea: "In a second problem area it is only worth adding.",
	ofTechniques: "Required for every technique that is named.",
	otherPlaces: (places) => `It can be recorded as ${either(places.map(([title, within]) => `“${title}” in ${within}`))} instead.`,
	foundAt: {
		key: "Reported on the first line of the note, or at the key if it is empty.",
		section: "Reported at the `note:` line, or at the heading if the section is empty.",
		subsection: "Reported at the heading of the section, or at its own heading if the sub-section is empty.",
		field: "Reported at the heading above, or at the label if the field is empty.",
		technique: "Reported at the name of the technique.",
		"technique-field": "Reported at the name of the technique, or at the label if the field is empty.",
		goal: "Reported at the goal.",
	},
}

const sentence = (text: string): string => `${capitalized(text)}.`
