/** By which names a measure is known, and whose score a name says it is. */
import { memoize, memoizeText } from "../text/memo.ts"
import { derived } from "../text/words.ts"
import type { Measure } from "./measure.ts"
import { ambiguousNames, hamdNames, hamdOfLength, measures } from "./measures.ts"
import { nameKey } from "./names.ts"
import { readingWords } from "./reading.ts"
import { type MeasureWords, readableLanguages } from "./words.ts"

/** The words of the names of scores, made ready to be looked up. */
const words = derived(() => {
	const { idle, endings, item, suicideItem, suicide, when, others, own, between } = readingWords().scoreNames
	return {
		idle: new Set(idle),
		endings: new RegExp(`(?<=[a-z\\d])(?:${endings.join("|")})$`),
		others: new Set(others),
		own: new Set(own),
		between: new Set(between),
		suicideItem: new Set(suicideItem),
		item: new RegExp(`^(?:${item.join("|")})?0*([1-9]\\d{0,2})$`),
		itemNames: item.filter((word) => word.length > 1).map((word) => nameKey(word)),
		itemBegins: new RegExp(`[\\s_-](?:${[...item.map((word) => (word.length > 1 ? word : `${word}\\d`)), ...suicide].join("|")})`, "i"),
		itemFirst: new RegExp(
			String.raw`^(?:${item.filter((word) => word.length > 1).join("|")})\s{0,3}0?([1-9]\d?)\s{1,3}(?:(?:${between.join("|")})\s{1,3}){0,2}(\S.{0,40})$`,
			"iu",
		),
		when: new RegExp(`^(?:${when.join("|")})?\\d{0,4}$`),
	}
})

/** The words of a name: small, without signs; a mark before an alias stays. */
const wordsIn = (name: string): string[] =>
	name
		.normalize("NFKC")
		.toLowerCase()
		.split(/[^\p{L}\p{N}\p{M}]+/u)
		.filter((word) => word !== "")

/** The comparable form of a measure's name: without regard to case, spaces, dashes, and the words total and score. */
export const measureKey = memoizeText((name) => {
	const all = wordsIn(name)
	const { idle, endings } = words()
	const telling = all.filter((word) => !idle.has(word))
	return (telling.length > 0 ? telling : all).join("").replace(endings, "")
})

const namesOf = ({ key, names = [] }: Measure): readonly string[] => [key, ...names]

/** Of a measure of the record, its names in every language too. */
function namesInAnyLanguage(measure: Measure): readonly string[] {
	const inLanguages = readableLanguages.current.flatMap(({ record }) => {
		const all: Readonly<Partial<Record<string, MeasureWords>>> = record.measures
		return all[measure.key]?.names ?? []
	})
	return [...namesOf(measure), ...inLanguages]
}

const tableOf = (among: readonly Measure[], namesFor = namesOf): ReadonlyMap<string, Measure> =>
	new Map(among.flatMap((measure) => namesFor(measure).map((name) => [measureKey(name), measure] as const)))

const recordTable = derived(() => tableOf(measures, namesInAnyLanguage))
const ownTable = memoize((own: readonly Measure[]) => tableOf(own))

const hamiltonLength = derived(() => {
	const hamilton = [...new Set(["HAM-D", ...hamdNames].map(measureKey))].join("|")
	// "Hamilton" alone may be the scale for anxiety, which has 14 items.
	return new RegExp(`^(?:(?:${hamilton})(\\d{1,2})(?:items?)?|(\\d{1,2})items?(?:${hamilton})|hamilton(6|17|21|24|29)(?:items?)?)$`)
})

/** No scales besides those of the record. */
export const noScales: readonly Measure[] = []

/** A measure by any of its names: a scale of your own first, then those of the record. */
export function findMeasure(name: string, own: readonly Measure[] = noScales): Measure | undefined {
	const key = measureKey(name)
	const found = ownTable(own).get(key) ?? recordTable().get(key)
	if (found) return found
	const length = hamiltonLength().exec(key)
	const items = Number(length?.[1] ?? length?.[2] ?? length?.[3])
	if (!items) return undefined
	return items === 17 ? findMeasure("HAM-D", own) : hamdOfLength(items)
}

const ambiguous = derived(
	(): ReadonlyMap<string, readonly string[]> => new Map(Object.entries(ambiguousNames).map(([name, either]) => [measureKey(name), either])),
)

/** The measures that a name may mean if it may mean more than one; else none. */
export function ambiguousAs(name: string): readonly string[] {
	return ambiguous().get(measureKey(name)) ?? []
}

/** Whose score it is by a word of its own, as in `by: partner`; nothing if that is the client's. */
export function otherRater(text: string): string | undefined {
	return saysOwn(text) ? undefined : text
}

/** Whose score it is by the words after it, as in `9 (partner)`; nothing if they say anything else, or nothing of a person. */
export function raterAfter(remark: string): string | undefined {
	const { others, between } = words()
	const isPlain = wordsIn(remark).every((word) => others.has(word) || between.has(word))
	return isPlain && saysOther(remark) ? trimmed(remark) : undefined
}

/** What the name of a score says: which measure, and whose score, if it is not the client's. */
export interface MeasureName {
	readonly measure?: Measure
	/** As written, without the person. */
	readonly name: string
	/** As written: `partner`, `@husband`. */
	readonly by?: string
	/** The one item that the name speaks of: `PHQ-9 item 9`. */
	readonly item?: number | "suicide"
}

/** Reads the name of a score. What is not understood is part of the name. */
export function readMeasureName(text: string, own: readonly Measure[] = noScales): MeasureName {
	const known = findMeasure(text, own)
	if (known) return { measure: known, name: text }
	return withAlias(text, own) ?? withRemark(text, own) ?? withPerson(text, own) ?? ofOneItem(text, own) ?? { name: text }
}

const named = (name: string, own: readonly Measure[]): MeasureName => {
	const measure = findMeasure(name, own)
	return { name, ...(measure && { measure }) }
}

/** `PHQ-9 @husband`, `PHQ-9 (@husband)` */
function withAlias(text: string, own: readonly Measure[]): MeasureName | undefined {
	const alias = /@[\p{L}\p{N}\p{M}_-]{1,60}/u.exec(text)?.[0]
	if (alias === undefined) return undefined
	const name = trimmed(text.replace(alias, " ").replace(/[([]\s{0,9}[)\]]/, " "))
	return name === "" ? undefined : { ...named(name, own), by: alias }
}

/** `EPDS (partner)`, `PHQ-9 (baseline)`, `EPDS [her mother]` */
function withRemark(text: string, own: readonly Measure[]): MeasureName | undefined {
	const start = text.search(/[([]/)
	const end = Math.max(text.lastIndexOf(")"), text.lastIndexOf("]"))
	if (start < 1 || end < start) return undefined
	const remark = text.slice(start + 1, end)
	const name = trimmed(`${text.slice(0, start)} ${text.slice(end + 1)}`)
	if (saysOther(remark)) return { ...named(name, own), by: trimmed(remark) }
	return saysOwn(remark) ? named(name, own) : undefined
}

/** `EPDS partner`, `Mother’s PHQ-9`, `PHQ-9 of her husband`: only if the rest is a known name, as scales are called after people too. */
function withPerson(text: string, own: readonly Measure[]): MeasureName | undefined {
	const { others, between, own: ownWords } = words()
	const parts = text
		.split(/[\s_,:;–—/]+|(?<=\p{L})['’](?=s\b)|\s-\s/u)
		.filter((word) => word !== "")
		.flatMap(atPerson)
	const isPerson = (word: string): boolean => others.has(word.toLowerCase())
	const isSmall = (word: string): boolean => between.has(word.toLowerCase()) || ownWords.has(word.toLowerCase())
	const people = parts.filter(isPerson)
	const rest = parts.filter((word) => !isPerson(word) && !between.has(word.toLowerCase())).join(" ")
	const measure = findMeasure(rest, own) ?? findMeasure(parts.filter((word) => !isPerson(word) && !isSmall(word)).join(" "), own)
	return measure && { measure, name: rest, ...(people.length > 0 && { by: people.join(" ") }) }
}

/** `EPDS-partner` */
function atPerson(word: string): string[] {
	const { others } = words()
	const at = word.lastIndexOf("-")
	return at > 0 && others.has(word.slice(at + 1).toLowerCase()) && !others.has(word.toLowerCase())
		? [word.slice(0, at), word.slice(at + 1)]
		: [word]
}

/** `PHQ-9 item 9`, `EPDS suicide item`, `ítem 9 del PHQ-9` */
function ofOneItem(text: string, own: readonly Measure[]): MeasureName | undefined {
	const [, number = "", rest = ""] = words().itemFirst.exec(text) ?? []
	const of = rest === "" ? undefined : findMeasure(rest, own)
	if (of) return { measure: of, name: rest, item: Number(number) }
	const at = text.search(words().itemBegins)
	const item = at < 1 ? undefined : itemNamed(text.slice(at + 1))
	const measure = item === undefined ? undefined : findMeasure(text.slice(0, at), own)
	return measure && item !== undefined ? { measure, name: text.slice(0, at), item } : undefined
}

function saysOther(remark: string): boolean {
	const { others } = words()
	return wordsIn(remark).some((word) => others.has(word)) || others.has(trimmed(remark).toLowerCase())
}

/** Nothing but words of time, manner and the client. */
function saysOwn(remark: string): boolean {
	const { own, between, when } = words()
	const all = wordsIn(remark)
	return all.length > 0 && all.every((word) => own.has(word) || between.has(word) || when.test(word))
}

const trimmed = (text: string): string =>
	text
		.replace(/^[\s,:;_–—-]+/, "")
		.trimEnd()
		.replace(/[\s,:;_–—-]$/, "")
		.trimEnd()

/** The item that a key names: `item9`, `item 9`, `i9`, `q9`, `9`, or the one on suicidal thoughts. */
export const itemNamed = (key: string): number | "suicide" | undefined => {
	const plain = wordsIn(key).join("")
	if (words().suicideItem.has(plain)) return "suicide"
	const number = words().item.exec(plain)?.[1]
	return number === undefined ? undefined : Number(number)
}

/** Whether a text, as a comparable name, names this item by a word for it: `item 9`, `question 9`. A single letter is not such a word. */
export const namesItem = (key: string, item: number): boolean => words().itemNames.some((name) => key.includes(`${name}${item}`))

/**
 * Measures whose name this may be a slip of: the same digits, and either two letters exchanged, one doubled or one of a pair
 * left out, or a word of a long name misspelt. One letter more or less in an abbreviation is another scale.
 */
export function spellingsOf(name: string, own: readonly Measure[] = noScales): string[] {
	const [letters, digits] = partsOf(name)
	const isSlip = (candidate: string): boolean => {
		const [ofOther, numbers] = partsOf(candidate)
		if (numbers !== digits || (letters.length < 4 && digits === "")) return false
		return (
			isExchanged(letters, ofOther) ||
			isDoubled(letters, ofOther) ||
			isDoubled(ofOther, letters) ||
			(ofOther.length >= 9 && isNear(letters, ofOther))
		)
	}
	const names = (measure: Measure): readonly string[] => (own.includes(measure) ? namesOf(measure) : namesInAnyLanguage(measure))
	return [...own, ...measures].filter((measure) => names(measure).some(isSlip)).map(({ key }) => key)
}

function partsOf(name: string): readonly [string, string] {
	const key = measureKey(name.slice(0, 60))
	return [key.replace(/\d+/g, ""), key.replace(/\D+/g, "")]
}

/** Two neighbours exchanged. */
function isExchanged(a: string, b: string): boolean {
	if (a.length !== b.length) return false
	const at = firstDifference(a, b)
	return at < a.length && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
}

/** `longer` has one letter twice that `shorter` has once. */
function isDoubled(longer: string, shorter: string): boolean {
	if (longer.length !== shorter.length + 1) return false
	const at = firstDifference(longer, shorter)
	return longer[at] === longer[at - 1] && longer.slice(at + 1) === shorter.slice(at)
}

/** One letter more, less or other. */
function isNear(a: string, b: string): boolean {
	if (Math.abs(a.length - b.length) > 1) return false
	const at = firstDifference(a, b)
	return a.slice(at + 1) === b.slice(at + 1) || a.slice(at + 1) === b.slice(at) || a.slice(at) === b.slice(at + 1)
}

function firstDifference(a: string, b: string): number {
	let at = 0
	while (at < a.length && a[at] === b[at]) at++
	return at
}
