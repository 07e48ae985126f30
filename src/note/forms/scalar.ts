/** Texts as YAML: without quotation marks if they are read as they are, else in them. */
import { readYaml } from "../front-matter/yaml.ts"

/** What a key of the front matter is given: words, a list of words, or words by the keys of a map. */
export type NewValue = string | readonly string[] | Readonly<Record<string, string>>

/** Whether a value is a list of words. */
export const isList = (value: NewValue): value is readonly string[] => Array.isArray(value)

/** A text on one line, with plain spaces. */
export const inOneLine = (text: string): string => text.replace(/\s+/g, " ").trim()

/** A value as YAML on one line; nothing if a text in it cannot be written so that it is read as it is. `inBrackets`: where it goes. */
export function yamlOf(value: NewValue, inBrackets = false): string | undefined {
	if (typeof value === "string") return scalarOf(value, inBrackets)
	if (isList(value)) return joined(value, (text) => scalarOf(text, true), "[", "]")
	return joined(
		Object.entries(value),
		([key, text]) => {
			const [name, written] = [scalarOf(key, true), scalarOf(text, true)]
			return name === undefined || written === undefined ? undefined : `${name}: ${written}`
		},
		"{",
		"}",
	)
}

function joined<Part>(parts: readonly Part[], write: (part: Part) => string | undefined, open: string, close: string): string | undefined {
	const written = parts.map(write)
	return written.includes(undefined) ? undefined : `${open}${written.join(", ")}${close}`
}

/** The first way of writing a text that the reader takes for it. */
const scalarOf = (text: string, inBrackets: boolean): string | undefined =>
	[text, `'${text.replaceAll("'", "''")}'`, JSON.stringify(text)].find((written) => isReadAs(text, written, inBrackets))

function isReadAs(text: string, written: string, inBrackets: boolean): boolean {
	const source = inBrackets ? `k: [${written}, x]\n` : `k: ${written}\n`
	const { entries, problems, slips = [] } = readYaml(source, { start: 0, end: source.length })
	const [entry, ...others] = entries
	if (!entry || others.length > 0 || problems.length > 0 || slips.length > 0) return false
	const { value } = entry
	const read = inBrackets && value.kind === "list" && value.items.length === 2 ? value.items[0] : inBrackets ? undefined : value
	// What begins a comment or a block would take in what follows.
	return read?.kind === "text" && read.text === text && read.range.end - read.range.start === written.length
}
