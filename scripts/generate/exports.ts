/** docs/exports.md: what an export may be, with the parts that each reader is offered. */
import { Format, formats, Naming, PartName, Reader, readers, titleOfPart } from "../../src/summary/index.ts"

const audiences: Readonly<Record<Reader, string>> = {
	colleague: "The summary that goes with a referral or into the file: what the record holds, and what is not recorded named as such.",
	supervisor:
		"The same with what is missing and what does not fit at the front, each technique with what was done, and every rating of the mechanisms.",
	patient:
		"A letter that says “you”, in plain words: what brought you, what we worked on, how it ended, goals and how far, questionnaires in words, the plan for later. It says only what the notes say. Quoted are the formulation, what the client said of it, the goals, what the closing says of outcome, change, ending and plans for later, and of risk the newest plan alone: passages that name suicide or self-harm are left out. “In your own words” is said only of what a note has in quotation marks. A score is said to have changed only if the difference is large enough, and if it is known which way is better; measures that are not known, and those that ask about danger to oneself, are left out. If numbers of sessions are missing, the letter says of which sessions there are notes. While a note that may belong to the case cannot be read or placed, there is no letter: the command line ends with status 3 and names the note, the editor offers to open it. What you must know before you hand a letter over is said when it is made, and never in it.",
}

const namings: Readonly<Record<Naming, string>> = {
	full: "as written",
	aliases: "by their aliases, such as `@older-sister`",
	roles: "by their roles, such as sister, or brother 1 and brother 2",
}

/** The page, from the same tables as the exports. */
export function exportsPage(): string {
	return (
		[
			"# Exports",
			"<!-- Made from src/summary by `npm run generate`. -->",
			"*Export Case Summary* asks what the summary is to be: Enter takes what stands there, any other line changes it. What you choose is remembered until the window is closed. *Export All Cases to a Folder* does the same for every case, asks once where files are there already, and tells at the end what could not be written and why. The command line takes the same by `ipt-notes export`.",
			"## Formats",
			table(
				["`--format`", "ending", "what it is"],
				Format.options.map((name) => [`\`${name}\``, `.${formats[name].ending}`, formats[name].title]),
			),
			"HTML is one file to read on a screen, light or dark, and to print: with a running header and page numbers where the browser knows them. Word is a document with headings, tables, a header with the code of the case, page numbers, and figures as shapes of Word: sharp in print, drawn by other word processors too. JSON is the same as data, for other programs; its form is [`schemas/case-export.schema.json`](../schemas/case-export.schema.json).",
			"Where `--format` is not given, the ending of `--out` says it; with another ending, and for a folder, it is Markdown.",
			"## Readers and parts",
			...Reader.options.flatMap((reader) => [
				`### \`--reader ${reader}\``,
				audiences[reader],
				table(
					["part", "`--parts`", "comes"],
					readers[reader].map(({ name, usual }) => [
						titleOfPart(name, reader === "patient"),
						`\`${name}\``,
						usual ? "unless others are named" : "when it is named",
					]),
				),
			]),
			`Several parts are named with commas: \`--parts identification,goals,measures\`. They stand in the order of the table. Without \`sessions\` the course of sessions is not told, and \`session-list\` gives their dates alone; goals, mechanisms, techniques and risk still tell what sessions say of them. For \`json\` every part may be named (${PartName.options.length} there are), and what is not named is left empty; findings are in it where they are named, and parts that only the letter has add nothing.`,
			"## People",
			table(
				["`--names`", "people of the inventory stand there"],
				Naming.options.map((name) => [`\`${name}\``, namings[name]]),
			),
			"Names in headings of the inventory and every `@alias` are replaced in all text of the summary, in titles, messages and data too, and its first lines say so. Of *Anna Meyer* that is each name by itself, in the plural, as a possessive, in capitals, within a mail address, with a title or an initial before it, and written small unless it is a word too, as *Rose* and *Green* are. A heading such as *Book club*, *J.* or *Neighbour downstairs* is replaced where it is as a whole, and none of its words by itself.",
			"A name is found whatever letters it is written with: *WEISS* for *Weiß*, *Mueller* for *Müller*, *Lukasz* for *Łukasz*, *YILDIZ* for *Yıldız*, *ΓΙΩΡΓΟΣ* for *Γιώργος*; with soft hyphens and other signs in it that nobody sees; in Arabic and Hebrew behind a small word that is joined to it; in Chinese as the given name, or as the family name with a title (*王先生*).",
			"A role is taken from the heading, or from what the inventory tells of the relationship. If a heading has a role in it and the relationship says another, the word is a name: *Anna Priest*, a colleague; *Cat Meyer*, a sister. A role that is somebody else's is told as such (*brother's wife*), or not at all (*person*, for *met through her sister*). If two people have one name and nothing beside it tells which of them is meant, both are named: *husband or colleague*.",
			"Some names are words. A month stays beside a number and behind words such as *in*, *since* and *by*; *will*, *hope* and the like stay if they are written small, behind an article (*the Priest*), and at the beginning of a sentence that goes on as behind a verb (*Will you stay?*, *Mark the date*). Everywhere else the name is replaced, and now and then that is a word too many.",
			"What cannot be found stays as it is written:",
			[
				"other forms of a name: *Марии* for *Мария*, *Annie* for *Anna*, a name that is misspelt, in another script (*Giorgos* for *Γιώργος*) or run together with another (*annaberg@example.org*)",
				"names that are words, as *Rose* and *Green*, if they are written small; a name that its heading writes small behind a role (*aunt rosa*), and one that is a small word of the language (*An*, *Do*, *So*), at the beginning of a sentence",
				"a word of a name that is partly in bold, or cut in two by a typed hyphen",
				"initials by themselves, unless the heading is made of them",
				"people who are not in the inventory, and names of places, firms and the like",
				"the code of the case, and names of files: give them no name of a person",
			]
				.map((line) => `- ${line}`)
				.join("\n"),
			"An alias is made from its heading: *Anna* is `@anna`. With `--names aliases` her name is still there, and only headings such as *Older sister* hide who is meant; `--names roles` is for that.",
			"**This is not anonymous**, however people are called: places, dates and what happened stay as they are written. Read it through before you hand it on.",
			"## What an export does not do",
			"It is written whole or not at all, never through a link, never over a note, and over another file only when you say so. An HTML or Word file loads nothing, runs nothing and leads nowhere: markup in a note comes out as text, pictures by their words alone. The same summary on the same day is the same file, byte by byte.",
		].join("\n\n") + "\n"
	)
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
	const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`
	return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n")
}
