/** No two languages give one word two meanings in one place: notes are read in all of them at once. */
import { describe, expect, it } from "vitest"
import { languages } from "../../src/language/index.ts"
import {
	areaFields,
	findMeasure,
	findPart,
	findTerm,
	type FrontMatterKey,
	frontMatterKeys,
	keysOf,
	type Layout,
	layouts,
	measures,
	nameKey,
	personFields,
	plainKey,
	type ReadingWords,
	readingWords,
	riskFields,
	sectionsOf,
	techniqueFields,
	terms,
	type VocabularyName,
	vocabularies,
} from "../../src/record/index.ts"
import type { Phrases } from "../../src/record/readings.ts"
import { valueWords } from "../../src/record/values.ts"
import { placesOf } from "../../src/record/places.ts"

interface Part {
	readonly id: string
	readonly fields?: readonly Part[] | undefined
	readonly subsections?: readonly Part[] | undefined
	readonly entries?: { readonly fields?: readonly Part[] | undefined } | undefined
}

/** Every list of parts that a heading or a label is looked up in, by a name for it. */
function lists(): ReadonlyMap<string, readonly Part[]> {
	const all = new Map<string, readonly Part[]>([
		["a person", personFields],
		["risk", riskFields],
	])
	const add = (name: string, parts: readonly Part[] | undefined): void => {
		if (!parts || parts.length === 0) return
		all.set(name, parts)
		for (const part of parts) {
			add(`${name} > ${part.id}`, part.subsections)
			add(`${name} > ${part.id}, fields`, part.fields)
			add(`${name} > ${part.id}, entries`, part.entries?.fields)
		}
	}
	for (const layout of layouts) add(layout, sectionsOf(layout))
	for (const area of terms("problem-area")) add(area, areaFields(area))
	for (const [technique, fields] of Object.entries(techniqueFields)) add(technique, fields)
	return all
}

/** The words of parts or terms, by id. */
type Names = Readonly<Partial<Record<string, { readonly title: string; readonly aliases?: readonly string[] | undefined }>>>

const places = [...lists()]

/** The names of a part in each language, and those that are only read as it. */
const namesOf = (id: string): { readonly language: string; readonly name: string }[] =>
	languages.flatMap(({ id: language, record }) => {
		const parts: Names = record.parts
		const { title, aliases = [] } = parts[id] ?? { title: "" }
		return [title, ...aliases, ...(record.reading.readings.names[id] ?? [])]
			.filter((name) => name !== "")
			.map((name) => ({ language, name }))
	})

describe("a heading or a label", () => {
	it.each(places)("is one part, in whatever language: %s", (_, parts) => {
		const others = parts.flatMap(({ id }) =>
			namesOf(id).flatMap(({ language, name }) => {
				const found = findPart(parts, name)?.id
				return found === id ? [] : [`${language} “${name}” of ${id} is read as ${found ?? "nothing"}`]
			}),
		)
		expect(others).toEqual([])
	})

	it.each(layouts)("is no problem area of another name: %s", (layout) => {
		const names = languages.flatMap(({ record }) => {
			const areas: Names = record.terms["problem-area"]
			return Object.values(areas).flatMap((area) => (area ? [area.title, ...(area.aliases ?? [])] : []))
		})
		expect(names.flatMap((name) => findPart(sectionsOf(layout), name)?.id ?? [])).toEqual([])
	})

	it("is looked up in each of these lists", () => {
		expect(places.length).toBeGreaterThan(25)
		const ids = new Set(places.flatMap(([, parts]) => parts.map(({ id }) => id)))
		const left = Object.keys(languages[0]?.record.parts ?? {}).filter((id) => !ids.has(id) && !id.startsWith("front-matter."))
		expect(
			left.filter((id) => layouts.some((layout) => placesOf(layout).some((place) => place.id === id && !/\.(?:id|by-date)$/.test(id)))),
		).toEqual([])
	})
})

describe("a word of a vocabulary", () => {
	it.each(Object.keys(vocabularies) as VocabularyName[])("is one term of %s", (vocabulary) => {
		const others = languages.flatMap(({ id, record }) => {
			const words: Names = record.terms[vocabulary]
			return terms(vocabulary).flatMap((term) => {
				const { title, aliases = [] } = words[term] ?? { title: term }
				return [term, title, ...aliases].flatMap((name) => {
					const found = findTerm(vocabulary, name)
					return found === term ? [] : [`${id} “${name}” of ${term} is read as ${found ?? "nothing"}`]
				})
			})
		})
		expect(others).toEqual([])
	})

	it.each(Object.keys(vocabularies) as VocabularyName[])("is one term in a value of %s", (vocabulary) => {
		const { phrases } = valueWords(vocabulary)
		const others = languages.flatMap(({ id, record: { reading } }) => {
			const { also, alone, followed } = reading.readings
			const of = (all: Phrases) =>
				Object.entries(all[vocabulary] ?? {}).flatMap(([term, texts]) => texts.map((text) => [term, text] as const))
			return [...of(also), ...of(alone), ...of(followed)].flatMap(([term, text]) => {
				const found = phrases.get(nameKey(text))?.term
				return found === term ? [] : [`${id} “${text}” of ${term} is read as ${found ?? "nothing"}`]
			})
		})
		expect(others).toEqual([])
	})

	it("is none that says that a field does not apply", () => {
		for (const vocabulary of Object.keys(vocabularies) as VocabularyName[])
			for (const text of readingWords().readings.silent)
				expect([vocabulary, text, valueWords(vocabulary).phrases.get(nameKey(text))?.term]).toEqual([vocabulary, text, undefined])
	})
})

describe("a key of the header", () => {
	/** The keys of a kind of note, and those within them. */
	const levels = (layout: Layout): [string, readonly string[]][] => [
		["", keysOf(layout).map(({ key }) => key)],
		...frontMatterKeys.flatMap(({ key, keys }: FrontMatterKey): [string, readonly string[]][] =>
			keys ? [[`${key}.`, keys.map((inner) => inner.key)]] : [],
		),
	]

	it.each(layouts)("is offered for one word of another language: %s", (layout) => {
		const others = levels(layout).flatMap(([within, keys]) => {
			const owners = new Map<string, { readonly key: string; readonly language: string }[]>()
			const add = (name: string, owner: { readonly key: string; readonly language: string }): void => {
				owners.set(plainKey(name), [...(owners.get(plainKey(name)) ?? []), owner])
			}
			for (const key of keys) {
				add(key, { key, language: "all" })
				for (const { id, record } of languages)
					for (const name of record.reading.keyNames[`${within}${key}`] ?? []) add(name, { key, language: id })
			}
			return [...owners].flatMap(([name, all]) => {
				const [first, ...rest] = all
				return rest.some(({ key, language }) => key !== first?.key && language !== first?.language)
					? [`${name}: ${all.map(({ key, language }) => `${within}${key} (${language})`).join(", ")}`]
					: []
			})
		})
		expect(others).toEqual([])
	})
})

/** Every table by words, by its path: month names, units, words for numbers. */
function* tables(value: unknown, path = ""): Iterable<{ readonly path: string; readonly table: Readonly<Record<string, unknown>> }> {
	if (typeof value !== "object" || value === null || Array.isArray(value)) return
	const entries = Object.entries(value)
	if (entries.length > 0 && entries.every(([, inner]) => typeof inner !== "object" || isLeaf(inner)))
		yield { path, table: Object.fromEntries(entries) }
	for (const [key, inner] of entries) yield* tables(inner, path === "" ? key : `${path}.${key}`)
}

/** A frequency, or the lengths of a unit. */
const isLeaf = (value: unknown): boolean =>
	(Array.isArray(value) && value.every((inner) => typeof inner === "number")) ||
	(typeof value === "object" && value !== null && "every" in value && "unit" in value)

describe("a word with a value", () => {
	const readings = languages.map(({ id, record }) => ({ id, reading: record.reading }))

	it("has the same in every language that has it", () => {
		const known = new Map<string, { readonly language: string; readonly value: unknown }>()
		const others: string[] = []
		let count = 0
		for (const { id, reading } of readings) {
			const { written, people, frequency, measureEntries } = reading
			for (const { path, table } of tables({ written, people, frequency, measureEntries })) {
				for (const [word, value] of Object.entries(table)) {
					if (typeof value === "boolean") continue
					count++
					const place = `${path}: ${word}`
					const before = known.get(place)
					if (before && JSON.stringify(before.value) !== JSON.stringify(value))
						others.push(`${place} is ${JSON.stringify(before.value)} in ${before.language}, ${JSON.stringify(value)} in ${id}`)
					known.set(place, { language: id, value })
				}
			}
		}
		expect(count).toBeGreaterThan(500)
		expect(others).toEqual([])
	})

	it("that is a number in one language alone is no number in others", () => {
		for (const { id, reading } of readings)
			for (const word of Object.keys(reading.written.ownOnes)) {
				expect(Object.hasOwn(readingWords().written.ones, word), word).toBe(false)
				for (const other of readings) if (other.id !== id) expect(Object.hasOwn(other.reading.written.ownOnes, word), word).toBe(false)
			}
	})

	it("is the month, next to which a day of the week of the same name is none", () => {
		const both = Object.keys(readingWords().written.months).filter((word) => Object.hasOwn(readingWords().written.weekdays, word))
		expect(both).toEqual(["mar"])
	})
})

/** Two lists of which a word can be in one only, whatever the language. */
type Pair = readonly [string, (words: ReadingWords) => readonly string[], (words: ReadingWords) => readonly string[]]

const opposites: readonly Pair[] = [
	["yes and no", ({ measureEntries }) => measureEntries.yes, ({ measureEntries }) => measureEntries.no],
	["total and items", ({ measureEntries }) => measureEntries.total, ({ measureEntries }) => measureEntries.items],
	["total and rater", ({ measureEntries }) => measureEntries.total, ({ measureEntries }) => measureEntries.rater],
	["one’s own score and others’", ({ scoreNames }) => scoreNames.own, ({ scoreNames }) => scoreNames.others],
	["others’ and small words", ({ scoreNames }) => scoreNames.others, ({ scoreNames }) => scoreNames.between],
	["names of a score and whose it is", ({ scoreNames }) => scoreNames.idle, ({ scoreNames }) => scoreNames.others],
	["morning and afternoon", ({ written }) => written.clock.morning, ({ written }) => written.clock.afternoon],
	["minutes past and to", ({ written }) => written.clock.past, ({ written }) => written.clock.to],
	["minutes more and less", ({ written }) => written.clock.plus, ({ written }) => written.clock.minus],
	["days ago and units", ({ written }) => written.relative.ago, ({ written }) => Object.keys(written.relative.units)],
	["no value and placeholders", ({ written }) => written.nothing, ({ written }) => written.placeholders],
	["blank scores and none", ({ scores }) => scores.blank, ({ scores }) => scores.nothing],
	["before a score and in doubt", ({ scores }) => scores.before, ({ scores }) => scores.unsureBefore],
	["units of a score and in doubt", ({ scores }) => scores.units, ({ scores }) => scores.unsureAfter],
	["earlier scores and limits", ({ scores }) => scores.earlier, ({ scores }) => scores.limits],
	["small and grown", ({ people }) => people.small, ({ people }) => people.grown],
	["children and partners", ({ people }) => people.children, ({ people }) => people.partners],
	["small children and partners", ({ people }) => people.small, ({ people }) => people.partners],
	["groups and partners", ({ people }) => people.collectives, ({ people }) => people.partners],
	[
		"the dead and the living",
		({ people }) => [...people.dead.first, ...people.dead.after, ...people.late],
		({ people }) => [...people.roles, ...people.partners, ...people.collectives],
	],
	["ages and what is between names", ({ people }) => Object.keys(people.ages.numbers), ({ people }) => people.joins],
	["how things are and were", ({ readings }) => readings.now, ({ readings }) => [...readings.past, ...readings.pastAfter]],
	["a denial and a change of it", ({ readings }) => readings.negators, ({ readings }) => readings.gradual],
	["a ring before and its name", ({ rings }) => [...rings.before, ...rings.until], ({ rings }) => [...rings.ring, ...rings.heads]],
	["a session and several", ({ sessionMentions }) => sessionMentions.one, ({ sessionMentions }) => sessionMentions.several],
]

describe("two lists of words", () => {
	it.each(opposites)("have no word in common: %s", (_, one, other) => {
		const all = readingWords()
		const second = new Set(other(all))
		expect(one(all).filter((word) => second.has(word))).toEqual([])
	})
})

describe("the name of a measure", () => {
	it("is that of one measure, with the names of all languages", () => {
		const others = languages.flatMap(({ id, record }) =>
			measures.flatMap(({ key, names = [] }) => {
				const inLanguage: Readonly<Partial<Record<string, { readonly names?: readonly string[] }>>> = record.measures
				return [key, ...names, ...(inLanguage[key]?.names ?? [])].flatMap((name) => {
					const found = findMeasure(name)?.key
					return found === key ? [] : [`${id} “${name}” of ${key} is read as ${found ?? "nothing"}`]
				})
			}),
		)
		expect(others).toEqual([])
	})
})
