/** The wording of findings and of what they point to: one place, by code. */
import { termTitle, wordsOf } from "../record/index.ts"
import { type Place, placeOfCode } from "../record/places.ts"
import { legible, shortened } from "../text/text.ts"
import { placeOfDetails } from "./details.ts"
import type { Example } from "./example.ts"
import { type FindingPage, findingWords, type WordsOfCode } from "./finding-words.ts"
import type { CodeAndFacts, DetailsProblem, Finding, FindingFacts, MissingFacts, OwnCode, OwnProblem, Related } from "./rule.ts"
import type { FindingGroup } from "./together.ts"

/** A message is read at a glance, however long what it names: it quotes no more than so many characters. */
export const longestQuoted = 100
/** A row of a list quotes even less. */
const longestInTitle = 40

type WordedOwn<Code extends OwnCode> = { readonly [Each in Code]: Pick<OwnProblem<Each>, "code" | "facts"> }[Code]

const isOwn = (finding: CodeAndFacts): finding is WordedOwn<OwnCode> => Object.hasOwn(findingWords.current.byCode, finding.code)

const isOfDetails = (finding: CodeAndFacts): finding is Pick<DetailsProblem, "code" | "facts"> => "parts" in finding.facts

/** The message of a finding, for a clinician: the problem in a short sentence, then what to do. */
export function messageOf(finding: CodeAndFacts): string {
	return legible(sentenceOf(finding))
}

function sentenceOf(finding: CodeAndFacts): string {
	if (isOwn(finding)) return ownSentence(finding)
	const { missing } = findingWords.current
	return isOfDetails(finding)
		? missing.detailsSentence(withShortTexts(finding.facts, longestQuoted))
		: missing.sentence(withShortTexts(finding.facts, longestQuoted))
}

const ownSentence = <Code extends OwnCode>({ code, facts }: WordedOwn<Code>): string =>
	wordsOfCode(code).sentence(withShortTexts(facts, longestQuoted))

const wordsOfCode = <Code extends OwnCode>(code: Code): WordsOfCode<FindingFacts[Code]> => findingWords.current.byCode[code]

/** The message of a group: for a finding alone its own, for missing parts one that names them. */
export function messageOfGroup(group: FindingGroup): string {
	const [first] = group
	return group.length === 1 ? messageOf(first) : legible(findingWords.current.missing.togetherSentence(first.level, factsOfEach(group)))
}

/** What is missing together, and what to write in each part. */
export function toWrite(group: FindingGroup): {
	readonly problem: string
	readonly parts: readonly (readonly [title: string, write: string])[]
} {
	const facts = factsOfEach(group)
	const { togetherProblem, toWrite: write } = findingWords.current.missing
	return { problem: legible(togetherProblem(group[0].level, facts)), parts: facts.flatMap(write) }
}

const factsOfEach = (group: FindingGroup): (DetailsProblem["facts"] | MissingFacts)[] =>
	group.map(({ facts }) => withShortTexts("parts" in facts || "part" in facts ? facts : {}, longestQuoted))

/** What is missing or wrong in a few words, for a list: `Event in Acute stressor`. */
export function titleOf(finding: CodeAndFacts): string {
	return legible(longTitleOf(finding).split(/\s+/).join(" "))
}

function longTitleOf(finding: CodeAndFacts): string {
	if (isOwn(finding)) return ownTitle(finding)
	const { missing } = findingWords.current
	return isOfDetails(finding)
		? missing.detailsTitle(withShortTexts(finding.facts, longestInTitle))
		: missing.title(withShortTexts(finding.facts, longestInTitle))
}

function ownTitle<Code extends OwnCode>({ code, facts }: WordedOwn<Code>): string {
	const { title } = wordsOfCode(code)
	return typeof title === "string" ? title : title(withShortTexts(facts, longestInTitle))
}

/** What a code is about, if no more is known of the finding than its code; the code itself if that says most. */
export function titleOfCode(code: string): string {
	const place = placeOfDetails(code)
	const part = placeOfCode(place ?? code)
	if (part) return titleOfPart(part, findingWords.current.missing.within)
	const own = isOwnCode(code) ? findingWords.current.byCode[code].title : undefined
	return typeof own === "string" ? own : code
}

/** The title of a part; if it belongs to another, with the title of that one, the two as `within` joins them. */
export function titleOfPart(part: Place, within: (title: string, outer: string) => string): string {
	const { title } = wordsOf(part.id)
	const outer = outerTitle(part)
	return outer === undefined ? title : within(title, outer)
}

/** The title of what a part belongs to: a technique, a problem area, a heading; nothing for a part that is named by itself. */
function outerTitle(place: Place): string | undefined {
	if (place.kind === "technique") return termTitle("technique", place.technique)
	if (place.kind !== "field") return undefined
	const { technique, area, subsection, section } = place
	if (technique) return termTitle("technique", technique)
	return area ? termTitle("problem-area", area) : wordsOf((subsection ?? section).id).title
}

/** Whether a code has words of its own; all others are of missing parts of the record. */
export const isOwnCode = (code: string): code is OwnCode => Object.hasOwn(findingWords.current.byCode, code)

/** The page of a code with words of its own; nothing for others. */
export const pageOf = (code: string): FindingPage | undefined => (isOwnCode(code) ? findingWords.current.byCode[code].page : undefined)

/** The examples of a code with words of its own; none for others. */
export const examplesOf = (code: string): readonly Example[] => (isOwnCode(code) ? findingWords.current.byCode[code].examples() : [])

/** Why a finding matters, in a sentence or two; nothing if its message says it all. */
export function whyOf(finding: CodeAndFacts): string | undefined {
	if (isOwn(finding)) return pageOf(finding.code)?.why
	return isOfDetails(finding) ? undefined : findingWords.current.missing.why(finding.facts)
}

/** The same finding with every text in its facts changed. */
export const withTextsIn = (finding: Finding, change: (text: string) => string): Finding =>
	({ ...finding, facts: withTexts(finding.facts, change) }) as Finding

/** The same facts with every text in them changed; ids of the record stay as they are. */
function withTexts<Facts>(facts: Facts, change: (text: string) => string): Facts {
	const changed = (value: unknown, name: string): unknown => {
		if (typeof value === "string") return ids.has(name) ? value : change(value)
		if (Array.isArray(value)) return value.map((item: unknown) => changed(item, name))
		if (typeof value !== "object" || value === null) return value
		return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, changed(inner, key)]))
	}
	return changed(facts, "") as Facts
}

const withShortTexts = <Facts>(facts: Facts, most: number): Facts => withTexts(facts, (text) => shortened(text, most))

/** Facts that name a part of the record. */
const ids: ReadonlySet<string> = new Set(["absent", "ids", "part", "parts", "section"])

/** What a related place says. */
export function relatedMessage({ says }: Related): string {
	return findingWords.current.related[says]
}
