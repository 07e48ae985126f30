/** Measures as the front matter gives them: totals, items, parts and answers, each with its place, and whose they are. */
import { itemNamed, type Measure, type MeasureName, noScales, otherRater, raterAfter, readMeasureName } from "../../record/index.ts"
import type { Range } from "../../text/text.ts"
import { answersIn, listOfAnswers } from "../values/answers.ts"
import { isBlankScore, readScore, scoresPerhaps } from "../values/score.ts"
import { greatestTotals, itemRange } from "../values/totals.ts"
import { withCommas } from "./commas.ts"
import { isEmptyValue } from "./empty.ts"
import type { Entry, Value } from "./entries.ts"
import { measureWords, partOfEntry, yesOrNo } from "./measure-words.ts"
import { withoutName } from "./score-name.ts"
import type { MeasureReading, OtherForm, Reading, UnreadableScore } from "./measure-reading.ts"

/** Reads the entries of `measures`. `own`: scales in addition to those of the record. Never throws; of what cannot be read only the range is returned. */
export function readMeasures(written: readonly Entry[], own: readonly Measure[] = noScales): MeasureReading[] {
	const entries = withCommas(written)
	const names = entries.map(({ key }) => readMeasureName(key, own))
	return entries.flatMap((entry, at) => {
		if (isEmptyValue(entry.value)) return []
		const named = names[at] ?? { name: entry.key }
		const loose = named.measure || entry.value.kind !== "text" ? undefined : suicideItemOf(entry.key, names, at)
		return [new Reader(entry, loose ?? named, loose !== undefined).reading()]
	})
}

/** The item on suicidal thoughts as an entry of its own, `item9: 1` next to `PHQ-9: 14`: that of the nearest such measure before it, else after it. */
function suicideItemOf(key: string, names: readonly MeasureName[], at: number): MeasureName | undefined {
	const item = measureWords().otherScale.test(key) ? undefined : itemNamed(key)
	const isMeant = ({ measure, by }: MeasureName): boolean =>
		by === undefined && measure?.suicideItem !== undefined && (item === "suicide" || item === measure.suicideItem.item)
	const measure = item === undefined ? undefined : (names.slice(0, at).findLast(isMeant) ?? names.slice(at).find(isMeant))?.measure
	return measure?.suicideItem && { measure, name: measure.key, item: measure.suicideItem.item }
}

type TextValue = Value & { readonly kind: "text" }

class Reader {
	readonly #entry: Entry
	readonly #named: MeasureName
	readonly #measure: Measure | undefined
	readonly #items = new Map<number, Reading>()
	readonly #conflicts: { item: number; first: Reading; again: Reading }[] = []
	readonly #parts = new Map<string, Reading>()
	readonly #answers = new Map<string, { yes: boolean; range: Range }>()
	readonly #texts = new Map<string, string>()
	readonly #unreadable: UnreadableScore[] = []
	readonly #otherForms: OtherForm[] = []
	readonly #outOf: { range: Range; given: number; least: number; most: number }[] = []
	readonly #unknownKeys: Entry[] = []
	#suicide: Reading | undefined
	#total: Reading | undefined
	#list: { length: number; range: Range } | undefined
	#noTotal: Range | undefined
	#by: string | undefined

	/** `isLoose`: the name does not say of which measure the item is. */
	constructor(entry: Entry, named: MeasureName, isLoose: boolean) {
		this.#entry = entry
		this.#named = named
		if (isLoose) this.#otherForms.push({ range: entry.keyRange, text: entry.key, as: `${named.name} item ${named.item ?? ""}` })
		this.#measure = this.#named.measure
		this.#by = this.#named.by
	}

	reading(): MeasureReading {
		const { key, keyRange, value } = this.#entry
		const { name, item } = this.#named
		if (item !== undefined && value.kind === "text") this.#readItem(item, value)
		else if (value.kind === "list") this.#readAnswers(value)
		else if (value.kind === "map") this.#readMap(value)
		else if (value.kind !== "text" || !(this.#readInOne(value) || this.#readPairs(value) || this.#readRated(value))) this.#readTotal(value)
		const suicide = this.#graver()
		return {
			name: this.#by === undefined && item === undefined ? key : name,
			nameRange: keyRange,
			range: value.range,
			...(this.#measure && { measure: this.#measure }),
			...(this.#by !== undefined && { by: this.#by }),
			...(this.#total && { total: this.#total }),
			items: this.#items,
			...(suicide && { suicide }),
			conflicts: this.#conflicts,
			...(this.#list && { list: this.#list }),
			parts: this.#parts,
			answers: this.#answers,
			texts: this.#texts,
			unreadable: this.#unreadable,
			otherForms: this.#otherForms,
			outOf: this.#outOf,
			unknownKeys: this.#unknownKeys,
			...(this.#noTotal && { noTotal: this.#noTotal }),
			...(item !== undefined && { isItem: true as const }),
		}
	}

	/** The gravest answer to the item on suicidal thoughts, by whatever name it was given. */
	#graver(): Reading | undefined {
		const item = this.#measure?.suicideItem?.item
		const given =
			item === undefined
				? []
				: [this.#items.get(item), ...this.#conflicts.filter((conflict) => conflict.item === item).map(({ again }) => again)]
		return [this.#suicide, ...given]
			.filter((reading) => reading !== undefined)
			.reduce<Reading | undefined>((gravest, reading) => ((reading.value ?? -1) > (gravest?.value ?? -1) ? reading : gravest), undefined)
	}

	/** Lists first: an item by its number is compared with them. */
	#readMap({ entries: written, range }: Value & { readonly kind: "map" }): void {
		const entries = withCommas(written)
		const [only, ...others] = entries.filter(({ value }) => !isEmptyValue(value))
		// All answers as digits where a total belongs, and nothing else: the list takes the place of the map.
		const isTotal = only !== undefined && others.length === 0 && measureWords().total.has(only.key.toLowerCase())
		if (isTotal && only.value.kind === "text" && this.#readInOne({ ...only.value, range })) return
		const isList = ({ value }: Entry): boolean => value.kind === "list"
		for (const entry of entries.toSorted((a, b) => Number(isList(b)) - Number(isList(a)))) this.#readPart(entry)
	}

	#readPart(entry: Entry): void {
		const { value } = entry
		const key = entry.key.toLowerCase().replace(/[_ ]/g, "-")
		if (value.kind === "list" && measureWords().items.has(key)) return this.#readList(value)
		const measure = this.#measure
		const part = partOfEntry(measure, entry.key)
		const question = measure?.questions && questionNamed(measure.questions, key)
		const item = measure?.questions || part !== undefined ? undefined : itemNamed(entry.key)
		if (value.kind === "empty" || isEmptyValue(value)) {
			if (item !== undefined && value.kind === "empty") this.#setItem(item, { text: "", range: value.range })
			return
		}
		if (measureWords().total.has(key)) this.#readTotal(value)
		else if (measureWords().rater.has(key) && value.kind === "text") this.#by = otherRater(value.text)
		else if (question !== undefined) this.#readAnswer(question, value)
		else if (part !== undefined) this.#readNamedPart(part, value)
		else if (!measure && item === undefined && value.kind === "text") this.#readNamedPart(entry.key.toLowerCase(), value)
		else if (item !== undefined) this.#readItem(item, value)
		else {
			this.#unknownKeys.push(entry)
			if (value.kind === "text") this.#texts.set(entry.key, value.text)
		}
	}

	#readTotal(value: Value): void {
		const measure = this.#measure
		if (measure?.scoring === "none") {
			this.#noTotal = value.range
			return
		}
		const reading = this.#readNumber(value, "total", measure ? greatestTotals(measure) : [], measure?.total?.[0])
		if (reading?.value === undefined) return
		this.#total = reading
		if (measure?.totalPart !== undefined) this.#parts.set(measure.totalPart, reading)
	}

	/** All items in one text: `2 2 1 1 2 1 2 1 0`, or `221121210`. */
	#readInOne({ text, range }: TextValue): boolean {
		const answers = this.#measure && answersIn(this.#measure, text)
		if (!answers) return false
		this.#readList({ kind: "list", range, items: answers.map((answer) => ({ kind: "text", text: answer, range })) })
		this.#otherForms.push({ range, text, as: listOfAnswers(answers) })
		return true
	}

	/** A list of answers; one of a single text may have all of them, without the commas: `[2 2 1 1 2 1 2 1 0]`. */
	#readAnswers(value: Value & { readonly kind: "list" }): void {
		const [only, ...others] = value.items
		const isOne = only?.kind === "text" && others.length === 0
		if (!isOne || !this.#readInOne({ ...only, range: value.range })) this.#readList(value)
	}

	/** A total with more after it: `14 (item 9: 1)`, `14; item 9 = 1`, `7 (worst 9, best 4)`. */
	#readPairs({ text, range }: TextValue): boolean {
		const [, first = "", sign = "", rest = ""] = text.length > longestLine ? [] : (/^([^(,;]{1,40})([(,;])(.+)$/.exec(text) ?? [])
		if (first === "" || (sign === "(") !== rest.endsWith(")")) return false
		const pairs = rest
			.slice(0, sign === "(" ? -1 : undefined)
			.split(/[,;]/)
			.map((pair) => (isDateLike(pair) ? null : /^(.*\D)(\d{1,3})$/.exec(pair.trim())))
		const entries = pairs.flatMap((pair) =>
			pair ? [{ key: (pair[1] ?? "").trimEnd().replace(/[:=]$/, "").trim(), text: pair[2] ?? "" }] : [],
		)
		const isMeant = ({ key }: { readonly key: string }): boolean =>
			partOfEntry(this.#measure, key) !== undefined || itemNamed(key) !== undefined
		const total = readScore(first.trim())
		if (!total || entries.length < pairs.length || !entries.every(isMeant)) return false
		this.#readTotal({ kind: "text", text: first.trim(), range })
		for (const entry of entries) this.#readPart({ key: entry.key, keyRange: range, value: { kind: "text", text: entry.text, range } })
		// One form for the whole text.
		this.#otherForms.splice(0, Infinity, {
			range,
			text,
			as: `{total: ${total.value}, ${entries.map(({ key, text: value }) => `${key}: ${value}`).join(", ")}}`,
		})
		return true
	}

	/** A total, and after it somebody else whose score it is: `9 (partner)`. */
	#readRated(value: TextValue): boolean {
		const { text, range } = value
		const rater = raterAfter(readScore(withoutName(text, this.#measure))?.remark ?? "")
		if (rater === undefined || this.#by !== undefined) return false
		this.#readTotal(value)
		this.#by = rater
		if (this.#total?.value !== undefined)
			this.#otherForms.splice(0, Infinity, { range, text, as: `{total: ${this.#total.value}, by: ${rater}}` })
		return true
	}

	#readNamedPart(part: string, value: Value): void {
		const range = this.#measure?.parts?.[part]
		const reading = this.#readNumber(value, part, range ? [range[1]] : [], range?.[0])
		if (!reading) return
		this.#parts.set(part, reading)
		if (part === this.#measure?.totalPart && reading.value !== undefined) this.#total ??= reading
	}

	#readList(value: Value & { kind: "list" }): void {
		const measure = this.#measure
		this.#list = { length: value.items.length, range: value.range }
		for (const [index, inner] of value.items.entries()) {
			const item = measure?.listed?.[index] ?? index + 1
			const reading = this.#readNumber(inner, `item${item}`, this.#greatestOf(item))
			if (reading) this.#setItem(item, reading)
		}
	}

	#readItem(item: number | "suicide", value: Value): void {
		const number = item === "suicide" ? this.#measure?.suicideItem?.item : item
		const answer = value.kind === "text" ? yesOrNo(value.text) : undefined
		if (answer !== undefined && (item === "suicide" || item === this.#measure?.suicideItem?.item)) {
			this.#answers.set("suicide", { yes: answer, range: value.range })
			return
		}
		const reading = this.#readNumber(value, `item${number ?? ""}`, number === undefined ? [] : this.#greatestOf(number))
		if (reading) this.#setItem(item, reading)
	}

	#greatestOf(item: number): readonly number[] {
		const range = this.#measure && itemRange(this.#measure, item)
		return range ? [range[1]] : []
	}

	#setItem(given: number | "suicide", reading: Reading): void {
		const item = given === "suicide" ? this.#measure?.suicideItem?.item : given
		if (item === undefined) {
			this.#suicide = reading
			return
		}
		const first = this.#items.get(item)
		if (first?.value === undefined) this.#items.set(item, reading)
		else if (reading.value !== undefined && reading.value !== first.value) this.#conflicts.push({ item, first, again: reading })
	}

	#readAnswer(key: string, value: Value): void {
		const text = value.kind === "text" ? value.text : ""
		const answer = text === "1" ? true : text === "0" ? false : yesOrNo(text)
		if (answer === undefined) this.#unreadable.push({ range: value.range, text, meant: [] })
		else this.#answers.set(key, { yes: answer, range: value.range })
	}

	/** A number or a blank. `mostly`: what it may be said to be out of; with none, whatever it says. */
	#readNumber(value: Value, key: string, mostly: readonly number[], least = 0): Reading | undefined {
		const { range } = value
		if (value.kind === "empty") return { text: "", range }
		const { text } = value.kind === "text" ? value : { text: "" }
		if (isBlankScore(text)) return { text, range }
		const bare = withoutName(text, this.#measure)
		const score = readScore(bare)
		const isPair = !this.#measure && score?.outOf !== undefined && (score.outOf < score.value || score.outOf === 0)
		if (!score || isPair) {
			// Of a scale whose range is not known words remain as they are.
			if (text !== "" && (!this.#measure || (!this.#measure.total && this.#measure.scoring !== "none"))) this.#texts.set(key, text)
			else
				this.#unreadable.push({
					range,
					text,
					meant: scoresPerhaps(text, (number) => number >= least && (mostly[0] === undefined || number <= Math.max(...mostly))),
				})
			return undefined
		}
		const { outOf, as, remark } = score
		if (outOf !== undefined && (outOf < score.value || (mostly.length > 0 && !mostly.includes(outOf)))) {
			this.#outOf.push({ range, given: outOf, least, most: mostly[0] ?? outOf })
			return undefined
		}
		if (as !== undefined || bare !== text)
			this.#otherForms.push({ range, text, as: as ?? String(score.value), ...(remark !== undefined && { remark }) })
		return { value: score.value, text: as ?? text, range }
	}
}

/** The question that a key names: `q1`, `question 1`, `pregunta 1`, `1`. */
function questionNamed(questions: readonly string[], key: string): string | undefined {
	const number = itemNamed(key)
	return [key, `q${number ?? ""}`].find((name) => questions.includes(name))
}

/** Longer texts are remarks. */
const longestLine = 400

/** Numbers with dots, slashes or dashes between them are a date, and name no item: `14 (12.9.26)`, `14, 9/12/26`. */
const isDateLike = (pair: string): boolean => /^\s*\d{1,4}(?:\s?[./-]\s?\d{1,4}){1,2}\.?\s*$/.test(pair)
