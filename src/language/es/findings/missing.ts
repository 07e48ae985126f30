/** What findings of missing parts say, in Spanish: made from the words of the record. */
import { aliasOf, termTitle, wordsOf } from "../../../record/index.ts"
import type { MissingWords } from "../../../rules/finding-words.ts"
import type { Level } from "../../../rules/levels.ts"
import type { DetailsFacts, MissingFacts } from "../../../rules/rule.ts"
import { capitalized, counted, inSentence, joined, listed, plural, quoted } from "../grammar.ts"

type AnyFacts = DetailsFacts | MissingFacts

export const missingWords: MissingWords = {
	title(facts) {
		if (isOfTechnique(facts)) return `Qué se hizo en ${quoted(termTitle("technique", facts.technique))}`
		if (facts.goal !== undefined) return outcomeOf(facts.goal)
		return titleInPlace(facts)
	},
	sentence: (facts) => `${problem(facts)}. ${whatToWrite(facts)}`,
	why(facts) {
		if (isOfTechnique(facts)) return "El nombre por sí solo no muestra qué hizo usted."
		if (facts.goal !== undefined) return "Los objetivos se acordaron con su paciente, y al final se revisa cada uno."
		return facts.part === undefined ? undefined : wordsOf(facts.part).why
	},
	detailsTitle(facts) {
		return `${capitalized(atPlace(facts))}: ${joined(detailTitles(facts))}`
	},
	detailsSentence: (facts) => `Conviene añadir ${atPlace(facts)}: ${listed(detailTitles(facts))}.`,
	togetherProblem,
	togetherSentence(level, parts) {
		if (areOfSeveral(parts)) return `${togetherProblem(level, parts)}.`
		const titles = parts.flatMap((facts) =>
			isDetails(facts) ? detailTitles(facts) : isSection(facts) ? nameOf(facts) : namedInSentence(facts),
		)
		const named = titles.length > mostNamed + 1 ? [...titles.slice(0, mostNamed), `${titles.length - mostNamed} más`] : titles
		return `${togetherProblem(level, parts)}: ${listed(named)}.`
	},
	toWrite(facts) {
		if (isDetails(facts)) return facts.ids.map((id) => [wordsOf(id).title, `${capitalized(wordsOf(id).write)}.`])
		return [[nameOf(facts), writeIn(facts)]]
	},
	within: inBrackets,
}

/** `Acontecimiento (Estresor agudo)`: no title changes its form there. */
function inBrackets(title: string, place: string): string {
	return `${title} (${place})`
}

/** More parts than these are counted, not named. */
const mostNamed = 24

function togetherProblem(level: Level, parts: readonly AnyFacts[]): string {
	const [first] = parts
	if (!first) return ""
	if (areOfSeveral(parts)) return recommendedForSeveral(parts)
	const session = isDetails(first) ? undefined : first.due
	const due = session === undefined ? "" : ` (plazo: sesión ${session})`
	const count = parts.reduce((sum, facts) => sum + (isDetails(facts) ? facts.ids.length : 1), 0)
	const isOffer = level === "information" && session === undefined
	if (isSection(first)) {
		const sections = counted(count, { one: "sección", other: "secciones" })
		return isOffer ? `Conviene añadir ${sections}` : `${needed(level, count)} ${sections}${due}`
	}
	if (isOffer) return `Conviene añadir ${atPlace(first)}`
	return `${needed(level, count)} ${first.goal === undefined ? atPlace(first) : `en ${quoted(partTitle(first))}`}${due}`
}

/** `Falta` or `Faltan`, and above the level of a hint `Aún faltan`. */
const needed = (level: Level, parts: number): string => {
	const verb = plural(parts, { one: "falta", other: "faltan" })
	return capitalized(level === "hint" ? verb : `aún ${verb}`)
}

/** With as many parts as these, or fewer, each is named. */
const fewParts = 8
/** More people than these are counted: their names may be long. */
const mostPeople = 10

/** `Conviene añadir sobre 4 personas: @madre (9 partes), …`, or if they are few: `Conviene añadir en «Juego de roles»: comentarios; en …` */
function recommendedForSeveral(parts: readonly DetailsFacts[]): string {
	const titles = parts.map(detailTitles)
	if (titles.flat().length <= fewParts)
		return `Conviene añadir ${parts.map((facts, index) => `${atPlace(facts)}: ${listed(titles[index] ?? [])}`).join("; ")}`
	const [first] = parts
	const what =
		first?.technique !== undefined
			? `en ${counted(parts.length, { one: "técnica", other: "técnicas" })}`
			: first?.section === inventory
				? `sobre ${counted(parts.length, { one: "persona", other: "personas" })}`
				: `en ${counted(parts.length, { one: "mecanismo", other: "mecanismos" })}`
	const named = parts
		.slice(0, mostPeople)
		.map((facts, index) => `${placeName(facts) ?? ""} (${counted(titles[index]?.length ?? 0, { one: "parte", other: "partes" })})`)
	return `Conviene añadir ${what}: ${listed([...named, ...(parts.length > mostPeople ? [`${parts.length - mostPeople} más`] : [])])}`
}

const inventory = "formulation.inventory"

/** Details of several people, techniques or mechanisms. */
const areOfSeveral = (parts: readonly AnyFacts[]): parts is readonly DetailsFacts[] =>
	parts.length > 1 && parts.every((facts) => isDetails(facts) && (isOfEntry(facts) || facts.technique !== undefined))

const isDetails = (facts: AnyFacts): facts is DetailsFacts => "ids" in facts && facts.ids.length > 0

/** Whether it belongs to a person or a mechanism. */
const isOfEntry = (facts: AnyFacts): facts is AnyFacts & { readonly of: string } => facts.of !== undefined && facts.of !== ""

const isOfPerson = (facts: AnyFacts): boolean => isOfEntry(facts) && facts.section === inventory

const partTitle = ({ part = "" }: MissingFacts): string => wordsOf(part).title

/** A part within a sentence. */
const partInSentence = (id: string): string => wordsOf(id).named ?? inSentence(wordsOf(id).title)

const namedInSentence = (facts: MissingFacts): string =>
	facts.goal === undefined ? partInSentence(facts.part ?? "") : inSentence(nameOf(facts))

const outcomeOf = (goal: string): string => `Resultado de ${goal}`

/** A part among others of its place. */
function nameOf(facts: MissingFacts): string {
	if (facts.goal !== undefined) return outcomeOf(facts.goal)
	return isSection(facts) && facts.area ? `${partTitle(facts)} (${termTitle("problem-area", facts.area)})` : partTitle(facts)
}

const isSection = (facts: AnyFacts): facts is MissingFacts =>
	"part" in facts &&
	facts.part !== undefined &&
	facts.section === undefined &&
	facts.goal === undefined &&
	!facts.part.startsWith("front-matter.")

const detailTitles = ({ ids }: DetailsFacts): string[] => ids.map(partInSentence)

/** Parts are `sobre` a person, and `en` all else. */
function atPlace(facts: AnyFacts): string {
	const name = placeName(facts)
	if (name === undefined) return "en la cabecera"
	return `${isOfPerson(facts) ? "sobre" : "en"} ${name}`
}

/** What lists call the person, mechanism, technique, area or section that a part belongs to; nothing for a key of the header. */
function placeName(facts: AnyFacts): string | undefined {
	if (isOfEntry(facts)) return facts.section === inventory ? `@${aliasOf(facts.of)}` : quoted(facts.of)
	if (facts.technique !== undefined) return quoted(termTitle("technique", facts.technique))
	if (facts.area !== undefined) return quoted(termTitle("problem-area", facts.area))
	return facts.section === undefined ? undefined : quoted(wordsOf(facts.section).title)
}

/** `Falta «Acontecimiento» en «Estresor agudo»`, or `«Acontecimiento» está sin rellenar en «Estresor agudo»` */
function problem(facts: MissingFacts): string {
	const gap = (what: string): string => (facts.empty === true ? `${capitalized(what)} está sin rellenar` : `Falta ${what}`)
	if (isOfTechnique(facts)) return gap(quoted(termTitle("technique", facts.technique)))
	if (facts.goal !== undefined) return gap(`el resultado de ${facts.goal}`)
	const place = headingOf(facts)
	return `${gap(quoted(titleOf(facts)))}${place === undefined ? "" : ` en ${quoted(place)}`}`
}

function whatToWrite(facts: MissingFacts): string {
	if (isOfTechnique(facts)) return "Escriba en una línea qué hizo, con quién o sobre qué."
	return `${writeIn(facts)}${facts.due === undefined ? "" : ` Tiene de plazo hasta la sesión ${facts.due}.`}`
}

function writeIn(facts: MissingFacts): string {
	return facts.goal === undefined
		? `${capitalized(wordsOf(facts.part ?? "").write)}.`
		: `Empiece por alcanzado, en parte o no alcanzado: ${quoted(facts.text ?? "")}.`
}

/** The work of a technique itself, and not a part of it. */
const isOfTechnique = (facts: MissingFacts): facts is MissingFacts & Required<Pick<MissingFacts, "technique">> =>
	facts.technique !== undefined && facts.part === undefined

/** The section of a problem area is named with its area. */
function titleOf(facts: MissingFacts): string {
	const title = partTitle(facts)
	return facts.area !== undefined && facts.section === undefined ? `${title}: ${termTitle("problem-area", facts.area)}` : title
}

/** `Acontecimiento (Estresor agudo)`, `Cercanía (Hermana mayor)` */
function titleInPlace(facts: MissingFacts): string {
	const place = headingOf(facts)
	return place === undefined ? titleOf(facts) : inBrackets(titleOf(facts), place)
}

/** The heading, or the name of the technique, that a part is missing under; none for sections and keys. */
function headingOf(facts: MissingFacts): string | undefined {
	if (isOfEntry(facts)) return facts.of
	if (facts.technique !== undefined) return termTitle("technique", facts.technique)
	if (facts.section === undefined) return undefined
	const area = facts.area === undefined ? "" : `: ${termTitle("problem-area", facts.area)}`
	return `${wordsOf(facts.section).title}${area}`
}

/** What is at a related place. */
export const related = {
	answer: "La respuesta está aquí.",
	earlier: "La sesión anterior está aquí.",
	twice: "Aparece por primera vez aquí.",
	expects: "La formulación lo dice aquí.",
	first: "La primera está aquí.",
	goals: "Los objetivos de la formulación están aquí.",
	inventory: "El inventario está aquí.",
	other: "La otra nota está aquí.",
	version: "La otra versión está aquí.",
	risk: "La última sección «Riesgo» está aquí.",
} as const
