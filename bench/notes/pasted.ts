/** What pasting from Word makes of a note: tables, nested and numbered lists, links, odd spaces and hyphens, bold everywhere. */
import type { Random } from "./random.ts"

/**
 * The header stays as it is, and so does all that is written: only its form changes. Whether headings are bold is a matter
 * of the template that somebody uses.
 */
export function asPastedFromWord(text: string, random: Random, hasBoldHeadings: boolean): string {
	const end = text.indexOf("\n---\n") + "\n---\n".length
	const sections = text.slice(end).split(/\n(?=## )/)
	return (
		text.slice(0, end) +
		sections
			.map((section) => sectionOf(section, random))
			.map((section) => boldPeople(hasBoldHeadings ? boldHeadings(section) : section, random))
			.join("\n")
	)
}

function sectionOf(section: string, random: Random): string {
	if (section.startsWith("## Interpersonal inventory\n") && random.isOnceIn(2)) return tableOfPeople(section)
	if (section.startsWith("## Timeline\n") && random.isOnceIn(2)) return tableOfEvents(section)
	const list = random.pick(listStyles)
	let number = 0
	const lines = section.split("\n").flatMap((line) => {
		const [, indent = "", label = "", value = ""] = /^( *)- (\*\*[^*]+\*\*:) ?(.*)$/.exec(line) ?? []
		if (label === "") return [line.startsWith("#") || line === "" ? line : paragraphOf(line, random)]
		return indent === "" ? listItem(list(++number), label, value, random) : [`${indent}  - ${label} ${oddly(value, random)}`]
	})
	return lines.join("\n")
}

/** How the items of one list begin. Their texts begin in one column, or further, so that what is nested stays nested. */
const listStyles: readonly ((number: number) => string)[] = [
	() => "- ",
	() => "-   ",
	() => "* ",
	(number) => `${number}. `,
	() => "•\t",
	() => "·\u00a0\u00a0",
]

/** An item, some of whose parts may become a list of their own. */
function listItem(mark: string, label: string, value: string, random: Random): string[] {
	const parts = value.split("; ")
	if (parts.length < 3 || !/^[-*\d]/.test(mark) || !random.isOnceIn(2)) return [`${mark}${label} ${oddly(value, random)}`]
	const [first = "", ...rest] = parts
	const nested = rest.map((part, index) => `${index % 3 === 2 ? "        1. " : "    - "}${oddly(part, random)}`)
	return [`${mark}${label} ${oddly(first, random)}`, ...nested]
}

function paragraphOf(line: string, random: Random): string {
	const sentences = line.split(/(?<=\.) /).map((sentence) => {
		if (random.isOnceIn(5)) return `**${sentence}** `
		if (random.isOnceIn(8))
			return `${sentence.slice(0, -1)} ([${random.pick(linked)}](https://intranet.example.org/files/${random.whole(1000, 9999)}?view=${random.whole(1, 9)})). `
		if (random.isOnceIn(12)) return `${sentence}\\\n`
		return `${sentence} `
	})
	return oddly(sentences.join("").trimEnd(), random)
}

const linked = ["letter of the ward", "form 12", "minutes of the meeting", "leaflet", "report, page 3"]

/** Spaces and hyphens as Word has them, except where they would take a name from its person. */
function oddly(text: string, random: Random): string {
	return text.replace(/(?<=\p{L})(?:(?<!@[\w-]*)-| )(?=\p{L})/gu, (found) => {
		if (found === "-") return random.isOnceIn(2) ? "\u2011" : found
		if (!random.isOnceIn(8)) return found
		return random.pick(["\u00a0", "\u00a0", "  ", "\u2009", " \u00a0"])
	})
}

const boldHeadings = (section: string): string => section.replaceAll(/^(#+) (.+)$/gm, "$1 **$2**")

const boldPeople = (section: string, random: Random): string =>
	section.replaceAll(/(?<= )@[\w-]+(?=[ ,.;)])/g, (alias) => (random.isOnceIn(2) ? `**${alias}**` : alias))

/** A row for each person, a column for each label that the first one has. */
function tableOfPeople(section: string): string {
	const [heading = "", ...people] = section.split(/\n### /)
	const fieldsOf = (person: string): Map<string, string> =>
		new Map(Array.from(person.matchAll(/^- \*\*(.+)\*\*: (.*)$/gm), ([, label = "", value = ""]) => [label, value]))
	const labels = [...fieldsOf(people[0] ?? "").keys()]
	const rows = people.map((person) => [person.slice(0, person.indexOf("\n")), ...labels.map((label) => fieldsOf(person).get(label) ?? "")])
	return [heading.trimEnd(), "", ...tableOf(["Name", ...labels], rows), ""].join("\n")
}

function tableOfEvents(section: string): string {
	const rows = Array.from(section.matchAll(/^- (\d+): (.*)$/gm), ([, date = "", what = ""]) => [date, what])
	return ["## Timeline", "", ...tableOf(["Date", "Event"], rows), ""].join("\n")
}

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
	const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`
	return [line(head), line(head.map(() => ":---")), ...rows.map(line)]
}
