/**
 * What findings of missing parts say, in German: made from the words of the record. Titles are in quotation marks or after a
 * colon, so that they need no article and no case.
 */
import { aliasOf, termTitle, wordsOf } from "../../../record/index.ts"
import { placeOfCode } from "../../../record/places.ts"
import type { MissingWords } from "../../../rules/finding-words.ts"
import type { Level } from "../../../rules/levels.ts"
import type { DetailsFacts, MissingFacts } from "../../../rules/rule.ts"
import { capitalized, counted, inSentence, joined, listed, plural, quoted } from "../grammar.ts"

type AnyFacts = DetailsFacts | MissingFacts

export const missingWords: MissingWords = {
	title(facts) {
		if (isOfTechnique(facts)) return `Vorgehen bei ${quoted(termTitle("technique", facts.technique))}`
		if (facts.goal !== undefined) return outcomeOf(facts.goal)
		return `${titleOf(facts)}${inPlace(facts)}`
	},
	sentence: (facts) => `${problem(facts)}. ${whatToWrite(facts)}`,
	why(facts) {
		if (isOfTechnique(facts)) return "Der Name allein zeigt nicht, was Sie getan haben."
		if (facts.goal !== undefined) return "Die Ziele wurden gemeinsam vereinbart, und zum Therapieende wird auf jedes zurückgeblickt."
		return facts.part === undefined ? undefined : wordsOf(facts.part).why
	},
	detailsTitle: (facts) => `${capitalized(atPlace(facts))}: ${joined(detailTitles(facts))}`,
	detailsSentence: (facts) =>
		`${plural(facts.ids.length, { one: "Sinnvolle Ergänzung", other: "Sinnvolle Ergänzungen" })} ${atPlace(facts)}: ${listed(detailTitles(facts))}.`,
	togetherProblem,
	togetherSentence(level, parts) {
		if (areOfSeveral(parts)) return `${togetherProblem(level, parts)}.`
		const titles = parts.flatMap((facts) =>
			isDetails(facts) ? detailTitles(facts) : isSection(facts) ? nameOf(facts) : namedInSentence(facts),
		)
		const named = titles.length > mostNamed + 1 ? [...titles.slice(0, mostNamed), `${titles.length - mostNamed} weitere`] : titles
		return `${togetherProblem(level, parts)}: ${listed(named)}.`
	},
	toWrite(facts) {
		if (isDetails(facts)) return facts.ids.map((id) => [wordsOf(id).title, `${capitalized(wordsOf(id).write)}.`])
		return [[nameOf(facts), writeIn(facts)]]
	},
	within: (title, place) => `${title} (${place})`,
}

/** More parts than these are counted, not named. */
const mostNamed = 24

function togetherProblem(level: Level, parts: readonly AnyFacts[]): string {
	const [first] = parts
	if (!first) return ""
	if (areOfSeveral(parts)) return recommendedForSeveral(parts)
	const session = isDetails(first) ? undefined : first.due
	const due = session === undefined ? "" : `, fällig bis Sitzung ${session}`
	const isRecommended = level === "information" && session === undefined
	const still = level === "hint" ? "" : " noch"
	if (isSection(first)) {
		const sections = counted(parts.length, { one: "Abschnitt", other: "Abschnitte" })
		if (isRecommended) return `${sections} ${plural(parts.length, { one: "wäre", other: "wären" })} sinnvoll`
		return `${sections} ${plural(parts.length, { one: "fehlt", other: "fehlen" })}${still}${due}`
	}
	if (isRecommended) return `Sinnvolle Ergänzungen ${atPlace(first)}`
	const place = first.goal === undefined ? atPlace(first) : `in ${quoted(partTitle(first))}`
	return `${capitalized(place)} ${plural(parts.length, { one: "fehlt", other: "fehlen" })}${still}${due}`
}

/** With as many parts as these, or fewer, each is named. */
const fewParts = 8
/** More people than these are counted: their names may be long. */
const mostPeople = 10

/** `Sinnvolle Ergänzungen bei 4 Personen: @mutter (9 Teile), …`, or if they are few: `Sinnvolle Ergänzungen bei „Rollenspiel“: Rückmeldung; bei …` */
function recommendedForSeveral(parts: readonly DetailsFacts[]): string {
	const titles = parts.map(detailTitles)
	if (titles.flat().length <= fewParts)
		return `Sinnvolle Ergänzungen ${parts.map((facts, index) => `${atPlace(facts)}: ${listed(titles[index] ?? [])}`).join("; ")}`
	const [first] = parts
	const what = first?.technique !== undefined ? "Techniken" : first?.section === inventory ? "Personen" : "Wirkmechanismen"
	const named = parts
		.slice(0, mostPeople)
		.map((facts, index) => `${placeName(facts) ?? ""} (${counted(titles[index]?.length ?? 0, { one: "Teil", other: "Teile" })})`)
	return `Sinnvolle Ergänzungen bei ${parts.length} ${what}: ${listed([...named, ...(parts.length > mostPeople ? [`${parts.length - mostPeople} weitere`] : [])])}`
}

const inventory = "formulation.inventory"

/** Details of several people, techniques or mechanisms. */
const areOfSeveral = (parts: readonly AnyFacts[]): parts is readonly DetailsFacts[] =>
	parts.length > 1 && parts.every((facts) => isDetails(facts) && (isOfEntry(facts) || facts.technique !== undefined))

const isDetails = (facts: AnyFacts): facts is DetailsFacts => "ids" in facts && facts.ids.length > 0

/** Whether it belongs to a person or a mechanism. */
const isOfEntry = (facts: AnyFacts): facts is AnyFacts & { readonly of: string } => facts.of !== undefined && facts.of !== ""

const partTitle = ({ part = "" }: MissingFacts): string => wordsOf(part).title

/** A part within a sentence. */
const partInSentence = (id: string): string => wordsOf(id).named ?? inSentence(wordsOf(id).title)

const namedInSentence = (facts: MissingFacts): string =>
	facts.goal === undefined ? partInSentence(facts.part ?? "") : inSentence(nameOf(facts))

const outcomeOf = (goal: string): string => `Ergebnis zu ${goal}`

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

/** Parts are `bei` a person, a mechanism or a technique, and `in` all else. */
function atPlace(facts: AnyFacts): string {
	const name = placeName(facts)
	if (name === undefined) return "in den Kopfdaten"
	if (isOfEntry(facts) || facts.technique !== undefined) return `bei ${name}`
	return `${facts.area === undefined ? "in" : "im"} ${name}`
}

/** What lists call the person, mechanism, technique, area or section that a part belongs to; nothing for a key of the header. */
function placeName(facts: AnyFacts): string | undefined {
	if (isOfEntry(facts)) return facts.section === inventory ? `@${aliasOf(facts.of)}` : quoted(facts.of)
	if (facts.technique !== undefined) return quoted(termTitle("technique", facts.technique))
	if (facts.area !== undefined) return `Problembereich ${quoted(termTitle("problem-area", facts.area))}`
	return facts.section === undefined ? undefined : quoted(wordsOf(facts.section).title)
}

function problem(facts: MissingFacts): string {
	if (isOfTechnique(facts)) return `Zu ${quoted(termTitle("technique", facts.technique))} steht noch nichts`
	const what = facts.goal === undefined ? `${sort(facts)} ${quoted(titleOf(facts))}` : `Das ${outcomeOf(facts.goal)}`
	const place = facts.goal === undefined ? placeOf(facts) : ""
	return facts.empty === true ? `${what}${place} ist leer` : `${what} fehlt${place}`
}

/** What a part is, with its article: its title has none. */
function sort(facts: MissingFacts): string {
	const { part = "" } = facts
	if (part.startsWith("front-matter.")) return "Die Angabe"
	if (isSection(facts)) return "Der Abschnitt"
	return placeOfCode(part)?.kind === "subsection" ? "Der Unterabschnitt" : "Das Feld"
}

function whatToWrite(facts: MissingFacts): string {
	if (isOfTechnique(facts)) return "Schreiben Sie in einer Zeile, was Sie getan haben, mit wem oder worüber."
	return `${writeIn(facts)}${facts.due === undefined ? "" : ` Sie haben bis Sitzung ${facts.due} Zeit.`}`
}

function writeIn(facts: MissingFacts): string {
	return facts.goal === undefined
		? `${capitalized(wordsOf(facts.part ?? "").write)}.`
		: `Beginnen Sie mit „erreicht“, „teilweise erreicht“ oder „nicht erreicht“ (${facts.text ?? ""}).`
}

/** The work of a technique itself, and not a part of it. */
const isOfTechnique = (facts: MissingFacts): facts is MissingFacts & Required<Pick<MissingFacts, "technique">> =>
	facts.technique !== undefined && facts.part === undefined

/** The section of a problem area is named with its area. */
function titleOf(facts: MissingFacts): string {
	const title = partTitle(facts)
	return facts.area !== undefined && facts.section === undefined ? `${title}: ${termTitle("problem-area", facts.area)}` : title
}

/** ` in „Akuter Auslöser“`, ` bei „Mutter“` */
function placeOf(facts: MissingFacts): string {
	const outer = outerOf(facts)
	if (outer === undefined) return facts.part?.startsWith("front-matter.") ? " in den Kopfdaten" : ""
	if (isOfEntry(facts) || facts.technique !== undefined) return ` bei ${quoted(outer)}`
	return facts.area === undefined ? ` in ${quoted(outer)}` : ` im Problembereich ${quoted(termTitle("problem-area", facts.area))}`
}

/** What a part belongs to, for a list: ` (Akuter Auslöser)` */
function inPlace(facts: MissingFacts): string {
	const outer = outerOf(facts)
	return outer === undefined ? "" : ` (${outer})`
}

function outerOf(facts: MissingFacts): string | undefined {
	if (isOfEntry(facts)) return facts.of
	if (facts.technique !== undefined) return termTitle("technique", facts.technique)
	if (facts.section === undefined) return undefined
	return facts.area === undefined ? wordsOf(facts.section).title : termTitle("problem-area", facts.area)
}

/** What is at a related place. */
export const related = {
	answer: "Hier ist die Antwort.",
	earlier: "Hier ist die frühere Sitzung.",
	twice: "Hier steht es zum ersten Mal.",
	expects: "Hier steht es in der Fallkonzeption.",
	first: "Hier steht es zum ersten Mal.",
	goals: "Hier sind die Ziele der Fallkonzeption.",
	inventory: "Hier ist das Beziehungsinventar.",
	other: "Hier ist die andere Notiz.",
	version: "Hier ist die andere Fassung.",
	risk: "Hier ist der letzte Abschnitt „Risiko“.",
} as const
