/** The numbers and marks that Word draws before the items of a list: they are nowhere in the text. */
import { childOf, elementsIn, valueOf, type XmlElement } from "../xml.ts"

interface Level {
	readonly start: number
	readonly format: string
	/** `%1.`, `Session %1`, `%1.%2` */
	readonly text: string
}

/** What is drawn before an item: a mark, a number, or words with numbers in them. */
export type Drawn = { readonly mark: true } | { readonly number: number } | { readonly words: string }

const depths = 9

/** The lists of a document. It counts, so each paragraph is asked for once, in its order. */
export class Numbers {
	readonly #levels = new Map<
		string,
		{ readonly of: string; readonly levels: ReadonlyMap<number, Level>; readonly starts: ReadonlyMap<number, number> }
	>()
	readonly #counts = new Map<string, number[]>()
	readonly #begun = new Set<string>()

	constructor(root: XmlElement | undefined) {
		const all = root ? elementsIn(root) : []
		const abstract = new Map(
			all.flatMap((element) =>
				element.name === "abstractNum" ? [[element.attributes.get("abstractNumId") ?? "", levelsOf(element)] as const] : [],
			),
		)
		for (const element of all) {
			if (element.name !== "num") continue
			const of = valueOf(element, "abstractNumId") ?? ""
			const own = elementsIn(element).filter(({ name }) => name === "lvlOverride")
			const levels = new Map([...(abstract.get(of) ?? []), ...own.flatMap((override) => [...levelsOf(override)])])
			const starts = new Map(
				own.flatMap((override) => {
					const start = valueOf(override, "startOverride")
					return start === undefined ? [] : [[Number(override.attributes.get("ilvl") ?? 0), Number(start)] as const]
				}),
			)
			this.#levels.set(element.attributes.get("numId") ?? "", { of, levels, starts })
		}
	}

	/** What is drawn before the next paragraph of a list; nothing if the list is unknown or draws nothing. */
	next(id: string, depth: number): Drawn | undefined {
		const list = this.#levels.get(id)
		const level = list?.levels.get(depth)
		if (!list || !level) return id === "0" ? undefined : { mark: true }
		if (level.format === "none") return undefined
		if (level.format === "bullet") return { mark: true }
		const counts = this.#counts.get(list.of) ?? []
		this.#counts.set(list.of, counts)
		for (let at = 0; at < depth; at++) counts[at] ??= list.levels.get(at)?.start ?? 1
		// A list of its own that begins anew does so at its first item.
		const restart = this.#begun.has(`${id} ${depth}`) ? undefined : list.starts.get(depth)
		this.#begun.add(`${id} ${depth}`)
		counts[depth] = restart ?? (counts[depth] === undefined ? level.start : counts[depth] + 1)
		counts.length = depth + 1
		const words = level.text.replace(/%([1-9])/g, (_, digit: string) => {
			const at = Number(digit) - 1
			return written(counts[at] ?? 1, list.levels.get(at)?.format ?? "decimal")
		})
		if (/^\(?\d{1,9}[.)]?$/.test(words)) return { number: counts[depth] }
		return words.trim() === "" ? undefined : { words: words.trim() }
	}
}

function levelsOf(element: XmlElement): ReadonlyMap<number, Level> {
	return new Map(
		elementsIn(element).flatMap((child) => {
			const depth = Number(child.attributes.get("ilvl") ?? 0)
			if (child.name !== "lvl" || !(depth >= 0 && depth < depths)) return []
			const format = valueOf(child, "numFmt") ?? childOf(child, "AlternateContent")?.name ?? "decimal"
			const start = Number(valueOf(child, "start") ?? 1)
			return [[depth, { start: Number.isFinite(start) ? start : 1, format, text: valueOf(child, "lvlText") ?? "" }] as const]
		}),
	)
}

function written(number: number, format: string): string {
	switch (format) {
		case "lowerLetter":
			return letters(number)
		case "upperLetter":
			return letters(number).toUpperCase()
		case "lowerRoman":
			return roman(number).toLowerCase()
		case "upperRoman":
			return roman(number)
		case "decimalZero":
			return String(number).padStart(2, "0")
		default:
			return String(number)
	}
}

/** `a` to `z`, then `aa`, `bb`, as Word counts. */
const letters = (number: number): string =>
	String.fromCodePoint(97 + ((Math.max(1, number) - 1) % 26)).repeat(Math.min(8, Math.ceil(Math.max(1, number) / 26)))

const romans: readonly (readonly [number, string])[] = [
	[1000, "M"],
	[900, "CM"],
	[500, "D"],
	[400, "CD"],
	[100, "C"],
	[90, "XC"],
	[50, "L"],
	[40, "XL"],
	[10, "X"],
	[9, "IX"],
	[5, "V"],
	[4, "IV"],
	[1, "I"],
]

function roman(number: number): string {
	if (number < 1 || number > 3999) return String(number)
	let [rest, result] = [number, ""]
	for (const [value, sign] of romans)
		while (rest >= value) {
			rest -= value
			result += sign
		}
	return result
}
