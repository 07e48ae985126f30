/** docs/findings.md: a table of all codes, then a page for each. */
import { docsPage, docsTitle } from "../../src/handbook/docs.ts"
import { codes } from "../../src/rules/index.ts"
import { isOwnCode } from "../../src/rules/words.ts"

const begins =
	(prefix: RegExp) =>
	(code: string): boolean =>
		prefix.test(code)

const withOwnWords =
	(prefix: RegExp) =>
	(code: string): boolean =>
		isOwnCode(code) && prefix.test(code)

/** The first that a code belongs to. */
const families: readonly (readonly [isOf: (code: string) => boolean, title: string])[] = [
	[withOwnWords(/^(?:front-matter|variant)\./), "Front matter"],
	[withOwnWords(/^note\./), "The note as a whole"],
	[withOwnWords(/^(?!case\.|session\.|privacy\.)/), "What is written"],
	[withOwnWords(/^(?:case|session)\./), "The case"],
	[withOwnWords(/^privacy\./), "Privacy"],
	[begins(/^(?:formulation|note)\./), "Missing in a formulation"],
	[begins(/^session\./), "Missing in a session note"],
	[begins(/^closing\./), "Missing in a closing note"],
]

export function findingsPage(): string {
	const rest = new Set(codes.keys())
	const grouped = families.map(([isOf, title]) => {
		const own = [...rest].filter(isOf)
		for (const code of own) rest.delete(code)
		return { title, own }
	})
	if (rest.size > 0) throw new Error(`No family for ${[...rest].join(", ")}`)
	const table = grouped
		.filter(({ own }) => own.length > 0)
		.map(({ title, own }) => [`### ${title}`, "", "| code | usual level | |", "|---|---|---|", ...own.map(row)].join("\n"))
	return (
		[
			"# Findings",
			"<!-- Made from the record by `npm run generate`: changes belong in src/record and src/rules. -->",
			"A finding has a code, a level, a place and a sentence that says what to write and why. Levels: **error**, the note says something that cannot be so; **warning**, a required part; **information**, a recommended part; **hint**. Change a level, or switch a finding off, by the setting `ipt.rules` or by `--rule` on the command line: `formulation.timeline` names one finding, `session.*` all whose codes begin so.",
			"In the Problems view and in the text of the command line, parts of one level that are missing at one place are one line, which names them: *6 required sections are missing: Presenting problem, Agreement, …*. What is recommended for several people or techniques is one line as well. Each part keeps its code and its page, and counts by itself; JSON lists each. Risk, measures and all that is no missing part have lines of their own.",
			"Each page has an example. Carets stand below the place that the finding is told at; what the checker says of it follows, and then what it looks like when it is mended. The examples are invented excerpts, and tests run the checker on each of them.",
			"## All codes",
			...table,
			...[...codes.keys()].flatMap((code) => docsPage(code) ?? []),
			"",
		]
			.join("\n\n")
			.trimEnd() + "\n"
	)
}

const row = (code: string): string => `| [\`${code}\`](#${anchor(code)}) | ${codes.get(code) ?? ""} | ${docsTitle(code)} |`

/** As renderers of Markdown make the anchor of a heading. */
const anchor = (code: string): string => code.replace(/[^a-z0-9-]/g, "")
