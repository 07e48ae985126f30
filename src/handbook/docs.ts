/** The page of a finding, as Markdown: when it is raised, an example with what is said of it, how it is corrected. */
import { sourceText } from "../record/guidance.ts"
import { kindOf, sharedFacts, termTitle, wordsOf } from "../record/index.ts"
import { usualLevel } from "../rules/circumstances.ts"
import { placeOfDetails } from "../rules/details.ts"
import { codes, infoOf } from "../rules/index.ts"
import { fieldPlaceOf, type Place, placeOfCode, placesWithin } from "../record/places.ts"
import { detailsIn } from "../rules/missing/codes.ts"
import { listedCode } from "../rules/rule-names.ts"
import type { FindingPage } from "../rules/finding-words.ts"
import { examplesOf, pageOf, titleOfPart } from "../rules/words.ts"
import { detailsExample } from "./examples/details.ts"
import { missingExample } from "./examples/missing.ts"
import { exampleBlocks, fence, messageBlock } from "./examples/show.ts"
import { type HandbookWords, handbookWords } from "./words.ts"

/** The page of one code, which says at its end how to change its level, if it can be changed; nothing for a code that no rule yields. */
export function docsPage(code: string): string | undefined {
	const entry = docsEntry(code)
	if (entry === undefined || infoOf(code)?.hasFixedLevel) return entry
	return `${entry}\n\n${handbookWords.current.pages.levels(listedCode(code))}`
}

/** The page of one code as it appears among others, for which levels are explained once; nothing for a code that no rule yields. */
export function docsEntry(code: string): string | undefined {
	const known = listedCode(code)
	const level = codes.get(known)
	const title = docsTitle(known)
	if (!level || title === "") return undefined
	const page = pageOf(known)
	const blocks = page ? ownBlocks(known, page) : partBlocks(known)
	return [`## ${title}`, `\`${known}\` · ${handbookWords.current.pages.usually(level)}`, ...blocks].join("\n\n")
}

/** The short name of a code; nothing for a code that no rule yields. */
export function docsTitle(code: string): string {
	const page = pageOf(code)
	if (page) return page.title
	const of = placeOfDetails(code)
	if (of !== undefined && codes.has(code)) return handbookWords.current.pages.details(detailsPlace(of))
	const part = placeOfCode(code)
	return part ? titleOfPart(part, (title, outer) => `${title} (${outer})`) : ""
}

function ownBlocks(code: string, { when, why }: FindingPage): string[] {
	const blocks = [when, ...(why === undefined ? [] : [handbookWords.current.pages.why(why)])]
	for (const example of examplesOf(code)) {
		blocks.push(...exampleBlocks(code, example, (form) => blocks.includes(fence(form))))
	}
	return blocks
}

/** The place of details in words. */
function detailsPlace(place: string): string {
	const [first] = placesWithin(place)
	return first?.kind === "key" && first.layout
		? handbookWords.current.pages.header(termTitle("note", kindOf(first.layout)))
		: docsTitle(place)
}

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
		whenNeeded(part),
		handbookWords.current.pages.example(),
		fence(example.form),
		...(aliases.length > 0 ? [handbookWords.current.pages.aliases(aliases)] : []),
		...(cited === undefined ? [] : [handbookWords.current.pages.source(cited)]),
	]
}

/** When a part is needed, and where that is reported. */
function whenNeeded(place: Place): string {
	const { id, layout, need } = place
	const required = usualLevel(need) === "warning"
	const inArea = place.kind === "field" && place.area !== undefined && !place.field.essential
	const others = otherPlaces(id)
	const { needs } = handbookWords.current
	return [
		place.kind === "technique" ? needs.ofTechniques : needs.requirement(need),
		...(layout === "missed-session" ? [needs.inMissedSession] : []),
		...(required && inArea ? [needs.inSecondArea] : []),
		...(required && layout === "formulation" ? [needs.whileGrowing] : []),
		...(others.length > 0 ? [needs.otherPlaces(others)] : []),
		needs.foundAt[placeName(place)],
	].join(" ")
}

function placeName(place: Place): keyof HandbookWords["needs"]["foundAt"] {
	if (place.kind !== "field") return place.kind
	if (place.technique) return "technique-field"
	return place.repeats && place.section.entries?.as === "items" ? "goal" : "field"
}

/** Where else the fact of a part may be: the title of the field, and what it is in. */
function otherPlaces(id: string): [string, string][] {
	return sharedFacts.flatMap(({ area, field, otherPlace }): [string, string][] => {
		if (field === id) return [[wordsOf(otherPlace).title, wordsOf(fieldPlaceOf(otherPlace).section.id).title]]
		return otherPlace === id ? [[wordsOf(field).title, termTitle("problem-area", area)]] : []
	})
}
