/** The page of a finding, as Markdown: when it is raised, an example with what is said of it, how it is mended. */
import { sourceText } from "../record/guidance.ts"
import { keyOf, sharedFacts, termTitle, wordsOf } from "../record/index.ts"
import { usualLevel } from "../rules/circumstances.ts"
import { placeOfDetails } from "../rules/details.ts"
import { codes } from "../rules/index.ts"
import { type Place, placeOfCode } from "../record/places.ts"
import { detailsIn } from "../rules/missing/codes.ts"
import type { FindingPage } from "../rules/finding-words.ts"
import { examplesOf, outerTitle, pageOf } from "../rules/words.ts"
import { detailsExample } from "./examples/details.ts"
import { missingExample } from "./examples/missing.ts"
import { exampleBlocks, fence, messageBlock } from "./examples/show.ts"
import { type HandbookWords, handbookWords } from "./words.ts"

/** The page of one code; nothing for a code that no rule yields. */
export function docsPage(code: string): string | undefined {
	const known = listedCode(code)
	const level = codes.get(known)
	const title = docsTitle(known)
	if (!level || title === "") return undefined
	const page = pageOf(known)
	const blocks = page ? ownBlocks(known, page) : partBlocks(known)
	return [
		`## ${known}`,
		`**${title}** · ${handbookWords.current.pages.usually(level)}`,
		...blocks,
		handbookWords.current.pages.levels(known),
	].join("\n\n")
}

/** The short name of a code; nothing for a code that no rule yields. */
export function docsTitle(code: string): string {
	const page = pageOf(code)
	if (page) return page.title
	const of = placeOfDetails(code)
	if (of !== undefined && codes.has(code)) return handbookWords.current.pages.details(detailsPlace(of))
	const part = placeOfCode(code)
	if (!part) return ""
	const { title } = wordsOf(part.id)
	const outer = outerTitle(part)
	return outer === undefined ? title : `${title} (${outer})`
}

/** The outcome of each goal has a code of its own, and one page for all. */
const listedCode = (code: string): string => code.replace(/(?<=^closing\.goals)\.g\d+$/, "")

function ownBlocks(code: string, { when, why }: FindingPage): string[] {
	const blocks = [when, ...(why === undefined ? [] : [handbookWords.current.pages.why(why)])]
	for (const example of examplesOf(code)) {
		blocks.push(...exampleBlocks(code, example, (form) => blocks.includes(fence(form))))
	}
	return blocks
}

/** The place of details in words. */
function detailsPlace(place: string): string {
	return place.endsWith(".front-matter") ? handbookWords.current.pages.header(kindOfCode(place)) : docsTitle(place)
}

const kindOfCode = (code: string): string => termTitle("note", code.slice(0, code.indexOf(".")))

function detailsBlocks(code: string, place: string): string[] {
	const example = detailsExample(place)
	return [
		...(example ? [messageBlock(code, example)] : []),
		handbookWords.current.pages.whenDetails,
		handbookWords.current.pages.detailsOf(detailsIn(place).map((part) => `\`${part.code}\``)),
		...(example ? [handbookWords.current.pages.example(), fence(example.form)] : []),
	]
}

function partBlocks(code: string): string[] {
	const place = placeOfDetails(code)
	if (place !== undefined) return detailsBlocks(code, place)
	const part = placeOfCode(code)
	if (!part) return []
	const { why, source, aliases = [] } = wordsOf(part.id)
	const example = missingExample(part)
	const cited = sourceText(source)
	return [
		messageBlock(code, example),
		handbookWords.current.pages.why(why),
		whenAsked(part),
		handbookWords.current.pages.example(),
		fence(example.form),
		...(aliases.length > 0 ? [handbookWords.current.pages.aliases(aliases)] : []),
		...(cited === undefined ? [] : [handbookWords.current.pages.source(cited)]),
	]
}

/** When a part is asked for, and where that is told. */
function whenAsked(place: Place): string {
	const { id, layout, need } = place
	const required = usualLevel(need) === "warning"
	const inArea = place.kind === "field" && place.area !== undefined && !place.field.essential
	const elsewhere = otherPlaces(id)
	const { needs } = handbookWords.current
	return [
		place.kind === "technique" ? needs.ofTechniques : needs.requirement(need),
		...(layout === "missed-session" ? [needs.inMissedSession] : []),
		...(required && inArea ? [needs.inSecondArea] : []),
		...(required && layout === "formulation" ? [needs.whileGrowing] : []),
		...(elsewhere.length > 0 ? [needs.otherPlaces(elsewhere)] : []),
		needs.foundAt[placeName(place)],
	].join(" ")
}

function placeName(place: Place): keyof HandbookWords["needs"]["foundAt"] {
	if (place.kind !== "field") return place.kind
	if (place.technique) return "technique-field"
	return place.repeats && place.section.entries?.as === "items" ? "goal" : "field"
}

/** Where else the fact of a part may stand: the title of the field, and what it stands in. */
function otherPlaces(id: string): [string, string][] {
	return sharedFacts.flatMap(({ area, field, elsewhere }): [string, string][] => {
		if (field === id) return [[wordsOf(elsewhere).title, wordsOf(sectionOf(elsewhere)).title]]
		return elsewhere === id ? [[wordsOf(field).title, termTitle("problem-area", area)]] : []
	})
}

/** The section that a field of the formulation stands in: people stand in the inventory. */
const sectionOf = (id: string): string => (id.startsWith("person.") ? "formulation.inventory" : id.slice(0, -keyOf(id).length - 1))
