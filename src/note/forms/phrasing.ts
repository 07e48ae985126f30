/** Words of a paragraph with their marks, as a word processor cuts them up, and what they become in Markdown. */
import type { PhrasingContent } from "mdast"

export interface Marks {
	readonly bold: boolean
	readonly italic: boolean
	readonly struck: boolean
	readonly href?: string
}

export interface Run extends Marks {
	readonly text: string
}

export const plain: Marks = { bold: false, italic: false, struck: false }

const marks = ["bold", "italic", "struck"] as const

/** A line that was broken within a paragraph. */
export const lineBreak = "\n"

/** Runs with white space as it is shown: one space if there are several, none at the ends of a line. */
function collapsed(runs: readonly Run[]): Run[] {
	const result: Run[] = []
	let open = true
	for (const run of runs) {
		let text = ""
		for (const character of run.text) {
			if (character === lineBreak) {
				text = text.trimEnd() + lineBreak
				open = true
			} else if (!/\s/.test(character)) {
				text += character
				open = false
			} else if (!open) {
				text += " "
				open = true
			}
		}
		if (text !== "") result.push({ ...run, text })
	}
	return result
}

const isPunctuation = (character: string | undefined): boolean => character !== undefined && /[\p{P}\p{S}]/u.test(character)
const isWordly = (character: string | undefined): boolean => character !== undefined && !/\s/.test(character) && !isPunctuation(character)

/** Runs cut into characters that carry their own marks, so that a mark ends where Markdown lets it end. */
function settled(runs: readonly Run[]): Run[] {
	const all = runs.flatMap(({ text, ...own }) => Array.from(text, (character) => ({ text: character, ...own })))
	for (const mark of marks) {
		let start = 0
		while (start < all.length) {
			if (!all[start]?.[mark]) {
				start++
				continue
			}
			let end = start
			// White space between two marked words is marked as well.
			for (let at = start + 1; at < all.length; at++) {
				const one = all[at]
				if (one?.[mark]) end = at
				else if (one?.text !== " ") break
			}
			const next = end + 1
			const set = (at: number, value: boolean): void => {
				const one = all[at]
				if (one) all[at] = { ...one, [mark]: value }
			}
			let [from, to] = [start, end]
			const isLoose = (at: number): boolean => /\s/.test(all[at]?.text ?? "")
			while (from <= to && isLoose(from)) from++
			// The colon of a label stays outside of it, and so does what would keep the mark from closing before a letter.
			while (
				to >= from &&
				(isLoose(to) || /[:：]/.test(all[to]?.text ?? "") || (isPunctuation(all[to]?.text) && isWordly(all[to + 1]?.text)))
			)
				to--
			while (from <= to && isPunctuation(all[from]?.text) && isWordly(all[from - 1]?.text)) from++
			for (let at = start; at <= end; at++) set(at, at >= from && at <= to)
			start = next
		}
	}
	return all
}

/** Phrasing content of runs; what is marked alike in a row is marked once. */
export function phrasing(runs: readonly Run[]): PhrasingContent[] {
	const all = settled(collapsed(runs))
	while (/^\s$/.test(all.at(-1)?.text ?? "")) all.pop()
	return grouped(all, ["href", ...marks])
}

function grouped(runs: readonly Run[], by: readonly ("href" | (typeof marks)[number])[]): PhrasingContent[] {
	const [mark, ...others] = by
	if (mark === undefined) return texts(runs.map(({ text }) => text).join(""))
	const groups: Run[][] = []
	for (const run of runs) {
		const last = groups.at(-1)
		if (last && last[0]?.[mark] === run[mark]) last.push(run)
		else groups.push([run])
	}
	return groups.flatMap((group): PhrasingContent[] => {
		const children = grouped(group, others)
		const value = group[0]?.[mark]
		if (value === undefined || value === false) return children
		if (mark === "href") return linked(String(value), group, children)
		return [{ type: mark === "bold" ? "strong" : mark === "italic" ? "emphasis" : "delete", children }]
	})
}

/** A link, unless its words are its address already. */
function linked(url: string, group: readonly Run[], children: PhrasingContent[]): PhrasingContent[] {
	const words = group
		.map(({ text }) => text)
		.join("")
		.trim()
	if (words === "" || words === url || `mailto:${words}` === url || `${words}/` === url) return children
	return [{ type: "link", url, children: children.flatMap((child) => (child.type === "link" ? child.children : [child])) }]
}

function texts(text: string): PhrasingContent[] {
	return text
		.split(lineBreak)
		.flatMap((line, index): PhrasingContent[] => [
			...(index > 0 ? [{ type: "break" } as const] : []),
			...(line === "" ? [] : [{ type: "text", value: line } as const]),
		])
}
