/** When a part is needed, in German: a requirement of the record in a few words. */
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
import { capitalized, either, joined, quoted } from "../grammar.ts"
import { terms } from "../record/terms.ts"

const needs: Readonly<Record<Need, string>> = {
	required: "zwingend erforderlich, sonst ein Fehler",
	must: "erforderlich",
	late: "erforderlich ab der Beendigungsphase",
	should: "sinnvoll",
	known: "nicht nötig",
	never: "nicht nötig",
}

interface FactWords {
	/** What comes before the words. */
	readonly before: string
	/** The words in the case that `before` asks for. */
	readonly words: Readonly<Record<string, string>>
	/** The verb that ends a clause after them. */
	readonly after?: string
}

const titles = (
	vocabulary: "problem-area" | "risk-level" | "variant",
	plain = (title: string) => title,
): Readonly<Record<string, string>> =>
	Object.fromEntries(Object.entries(terms[vocabulary]).map(([term, { title }]) => [term, plain(title)]))

/** The facts that requirements of the record depend on, each with the words that it may be. */
const facts: Readonly<Partial<Record<Fact, FactWords>>> = {
	amendment: {
		before: "wenn",
		words: {
			none: "keiner der beiden Abschnitte geschrieben ist",
			correction: "nur die Überschrift einer Korrektur da ist",
			written: "einer der beiden Abschnitte geschrieben ist",
		},
	},
	ending: {
		before: "nach",
		words: {
			planned: "einem planmäßigen Therapieende",
			early: "einem vorzeitigen Therapieende",
			dropout: "einem Abbruch",
			transfer: "einer Überleitung",
			other: "einem anderen Therapieende",
		},
	},
	"ending-due": {
		before: "in den letzten",
		words: {
			now: `${endingWindow.now} Sitzungen des Vertrags (${endingWindow.shortNow} bei weniger als ${endingWindow.shortContract} Sitzungen)`,
			soon: String(endingWindow.soon),
		},
	},
	goals: { before: "wenn die Fallkonzeption", words: { none: "keine Ziele", some: "Ziele" }, after: "nennt" },
	"other-person": { before: "wenn die andere Person", words: { partner: "die Partnerin oder der Partner" }, after: "ist oder war" },
	"person-kind": { before: "bei", words: { child: "einem Baby oder Kleinkind", group: "einer Gruppe" } },
	"person-part": {
		before: "bei einer Person, die",
		words: { "grief-or-stressor": "zum Problembereich Trauer oder zum akuten Auslöser" },
		after: "gehört",
	},
	"person-role": {
		before: "bei",
		words: {
			"other-in-dispute": "der anderen Person eines interpersonellen Konflikts",
			"in-problem-area": "einer Person, die im Problembereich genannt ist",
		},
	},
	"person-status": {
		before: "bei",
		words: {
			living: "einer lebenden Person",
			deceased: "einer verstorbenen Person",
			estranged: "einer Person, zu der der Kontakt abgebrochen ist",
		},
	},
	phase: {
		before: "in der",
		words: { initial: "Anfangsphase", middle: "mittleren Phase", conclusion: "Beendigungsphase", maintenance: "Erhaltungsphase" },
	},
	"primary-area": { before: "wenn der Problembereich", words: titles("problem-area", quoted), after: "ist" },
	profile: { before: "für", words: { clinical: "die klinische Verwendung", reimbursement: "die Abrechnung" } },
	response: {
		before: "wenn die Hauptskala",
		words: {
			"not-responded": "um weniger als die Hälfte gesunken ist",
			responded: "um die Hälfte oder mehr gesunken ist",
			unknown: "weniger als zwei Werte hat",
		},
	},
	"risk-level": {
		before: "wenn die Risikostufe",
		words: { ...titles("risk-level", quoted), "not-given": "nicht angegeben" },
		after: "ist",
	},
	"risk-required": {
		before: "wenn",
		words: { yes: "stattdessen `risk.required`", no: "`risk.required` nicht" },
		after: "gemeldet wird",
	},
	session: { before: "in", words: { first: "der ersten Sitzung", later: "späteren Sitzungen" } },
	variant: { before: "bei", words: titles("variant") },
}

/** A condition in words, with what separates it from those before: ` in der mittleren Phase`, `, wenn …`. Throws for a fact or a word that has none: a mistake in the code. */
function conditionWords(condition: Condition): string {
	const words = joined(
		conditionFacts.flatMap((fact) => {
			const named = condition[fact]
			if (!named) return []
			const { before, words: known, after } = facts[fact] ?? { before: "", words: {} }
			return [before, either(named.map((word) => known[word] ?? wordless(fact, word))), ...(after === undefined ? [] : [after])].join(" ")
		}),
	)
	return `${words.startsWith("wenn ") ? "," : ""} ${words}`
}

function wordless(fact: Fact, word: string): never {
	throw new Error(`There are no words for ${fact}: ${word}`)
}

/** When a part is needed: `Sinnvoll. Erforderlich in der mittleren Phase.` */
function requirementWords(requirement: Requirement): string {
	const { otherwise, cases } = typeof requirement === "string" ? { otherwise: requirement, cases: [] } : requirement
	const conditional = cases.map(({ when, need }) => `${needs[need]}${conditionWords(when)}`)
	const usual = otherwise === "late" ? `${needs.should}, ${needs.late}` : needs[otherwise]
	const parts = needs[otherwise] === needs.never && cases.length > 0 ? [...conditional, `sonst ${usual}`] : [usual, ...conditional]
	return parts.map(sentence).join(" ")
}

/** When and where parts are needed. */
export const needWords: HandbookWords["needs"] = {
	requirement: requirementWords,
	whileGrowing: `Eine Warnung erst ab Sitzung ${formulationDueBy.ipt}, wenn die Standard-IPT die Fallkonzeption erwartet.`,
	inMissedSession: "Nur bei einer versäumten oder abgesagten Sitzung.",
	inSecondArea: "Bei einem zweiten Problembereich nur eine sinnvolle Ergänzung.",
	ofTechniques: "Erforderlich bei jeder Technik, die genannt ist.",
	otherPlaces: (places) =>
		`Dasselbe kann stattdessen als ${either(places.map(([title, within]) => `${quoted(title)} in ${quoted(within)}`))} stehen.`,
	foundAt: {
		key: "Gemeldet in der ersten Zeile der Notiz oder, wenn die Angabe leer ist, bei der Angabe.",
		section: "Gemeldet in der Zeile `note:` oder, wenn der Abschnitt leer ist, bei seiner Überschrift.",
		subsection: "Gemeldet bei der Überschrift des Abschnitts oder, wenn der Unterabschnitt leer ist, bei dessen Überschrift.",
		field: "Gemeldet bei der Überschrift darüber oder, wenn das Feld leer ist, beim Feldnamen.",
		technique: "Gemeldet beim Namen der Technik.",
		"technique-field": "Gemeldet beim Namen der Technik oder, wenn das Feld leer ist, beim Feldnamen.",
		goal: "Gemeldet beim Ziel.",
	},
}

const sentence = (text: string): string => `${capitalized(text)}.`
