/** When a part is needed, in Spanish: a requirement of the record in a few words. */
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
import { capitalized, either, inSentence, joined, quoted } from "../grammar.ts"
import { terms } from "../record/terms.ts"

const needs: Readonly<Record<Need, string>> = {
	required: "obligatorio, y si falta es un error",
	must: "obligatorio",
	late: "obligatorio a partir de la fase final",
	should: "conviene añadirlo",
	known: "no es necesario",
	never: "no es necesario",
}

interface FactWords {
	/** What comes before the words. */
	readonly before: string
	readonly words: Readonly<Record<string, string>>
}

const titles = (
	vocabulary: "problem-area" | "risk-level" | "variant",
	inPlace: (title: string) => string,
): Readonly<Record<string, string>> =>
	Object.fromEntries(Object.entries(terms[vocabulary]).map(([term, { title }]) => [term, inPlace(title)]))

/** The facts that requirements of the record depend on, each with the words that it may be. */
const facts: Readonly<Partial<Record<Fact, FactWords>>> = {
	amendment: {
		before: "si",
		words: {
			none: "no está escrita ninguna de las dos secciones",
			correction: "solo está el título de una corrección",
			written: "está escrita una de las dos secciones",
		},
	},
	ending: {
		before: "tras",
		words: {
			planned: "un final planificado",
			early: "un final anticipado",
			dropout: "un abandono",
			transfer: "una derivación",
			other: "otro tipo de final",
		},
	},
	"ending-due": {
		before: "en las últimas",
		words: {
			now: `${endingWindow.now} sesiones del contrato (${endingWindow.shortNow} si tiene menos de ${endingWindow.shortContract})`,
			soon: String(endingWindow.soon),
		},
	},
	goals: { before: "si la formulación", words: { none: "no tiene objetivos", some: "tiene objetivos" } },
	"other-person": { before: "si la otra persona", words: { partner: "es o fue su pareja" } },
	"person-kind": { before: "para", words: { child: "un bebé o un niño pequeño", group: "un grupo" } },
	"person-part": {
		before: "para una persona que",
		words: { "grief-or-stressor": "forma parte de un área de duelo o del estresor agudo" },
	},
	"person-role": {
		before: "para",
		words: { "other-in-dispute": "la otra persona de una disputa de rol", "in-problem-area": "una persona nombrada en un área problema" },
	},
	"person-status": {
		before: "para una persona",
		words: { living: "que vive", deceased: "que ha fallecido", estranged: "con la que no hay trato" },
	},
	phase: {
		before: "en la",
		words: {
			initial: "fase inicial",
			middle: "fase intermedia",
			conclusion: "fase final",
			maintenance: "fase de mantenimiento",
		},
	},
	"primary-area": { before: "si el área problema es", words: titles("problem-area", quoted) },
	profile: { before: "para", words: { clinical: "uso clínico", reimbursement: "reembolso" } },
	response: {
		before: "si la escala principal",
		words: {
			"not-responded": "bajó menos de la mitad",
			responded: "bajó la mitad o más",
			unknown: "tiene menos de dos puntuaciones",
		},
	},
	"risk-level": {
		before: "si el nivel",
		words: { ...titles("risk-level", (title) => `es ${inSentence(title)}`), "not-given": "no consta" },
	},
	"risk-required": {
		before: "si",
		words: { yes: "en su lugar se avisa de `risk.required`", no: "no se avisa de `risk.required`" },
	},
	session: { before: "en", words: { first: "la primera sesión", later: "las sesiones posteriores" } },
	variant: { before: "en", words: titles("variant", (title) => `la ${title}`) },
}

/** A condition in words: `en la fase intermedia`. Throws for a fact or a word that has none: a mistake in the code. */
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

/** When a part is needed: `Conviene añadirlo. Obligatorio en la fase intermedia.` */
function requirementWords(requirement: Requirement): string {
	const { otherwise, cases } = typeof requirement === "string" ? { otherwise: requirement, cases: [] } : requirement
	const conditional = cases.map(({ when, need }) => `${needs[need]} ${conditionWords(when)}`)
	const usual = otherwise === "late" ? `${needs.should}, y es ${needs.late}` : needs[otherwise]
	const parts =
		needs[otherwise] === needs.never && cases.length > 0 ? [...conditional, `en los demás casos ${usual}`] : [usual, ...conditional]
	return parts.map(sentence).join(" ")
}

/** When and where parts are needed. */
export const needWords: HandbookWords["needs"] = {
	requirement: requirementWords,
	whileGrowing: `Es una advertencia solo a partir de la sesión ${formulationDueBy.ipt}, cuando la TIP estándar espera la formulación.`,
	inMissedSession: "Solo para una sesión no realizada.",
	inSecondArea: "En una segunda área problema no es obligatorio, pero conviene añadirlo.",
	ofTechniques: "Obligatorio para cada técnica que se nombra.",
	otherPlaces: (places) =>
		`En su lugar se puede registrar como ${either(places.map(([title, within]) => `${quoted(title)} en ${within}`))}.`,
	foundAt: {
		key: "Se avisa en la primera línea de la nota, o en la clave si está vacía.",
		section: "Se avisa en la línea `note:`, o en el título si la sección está vacía.",
		subsection: "Se avisa en el título de la sección, o en su propio título si la subsección está vacía.",
		field: "Se avisa en el título de encima, o en la etiqueta si el campo está vacío.",
		technique: "Se avisa en el nombre de la técnica.",
		"technique-field": "Se avisa en el nombre de la técnica, o en la etiqueta si el campo está vacío.",
		goal: "Se avisa en el objetivo.",
	},
}

const sentence = (text: string): string => `${capitalized(text)}.`
