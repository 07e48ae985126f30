/** docs/findings.md, a table of all findings, and docs/findings, a page for each family. */
import { docsEntry, docsTitle } from "../../src/handbook/docs.ts"
import { codes } from "../../src/rules/index.ts"
import { families, type Family } from "./families.ts"
import type { GeneratedFile } from "./generated-file.ts"

const made = "<!-- Made from the record by `npm run generate`: changes belong in src/record and src/rules. -->"

/** The table of all findings, and the page of each family. */
export function findingsPages(): GeneratedFile[] {
	return [
		{ path: "docs/findings.md", text: contents() },
		...families().map((family) => ({ path: `docs/findings/${family.name}.md`, text: familyPage(family) })),
	]
}

function contents(): string {
	return page([
		"# Findings",
		made,
		"A finding is something the checker says about a note: what is missing, or what does not fit. It names the problem first, then what to do. Every finding has an entry in these pages, with an example.",
		"## Levels",
		[
			"| level | what it means |",
			"|---|---|",
			"| error | The note says something that cannot be right. |",
			"| warning | Something is still needed. |",
			"| information | Something is worth adding, or worth a look. |",
			"| hint | A small remark. |",
		].join("\n"),
		"You can change the level of any finding, or turn it off: see [Configuration](configuration.md). If a finding does not fit one note, choose *Not needed here…* among its quick fixes and [give a reason](writing.md#when-a-finding-does-not-fit).",
		"## One line for one place",
		"If several parts are missing in one place, the Problems view shows them in one line: *6 sections are still needed: Presenting problem, Agreement, …*. Each part still has its own entry here and its own fix, and every count counts each part.",
		"## All findings",
		...families().flatMap((family) => [
			`### [${family.title}](findings/${family.name}.md)`,
			family.about,
			["| finding | usual level | code |", "|---|---|---|", ...rows(family)].join("\n"),
		]),
	])
}

function rows({ name, codes: own }: Family): string[] {
	const anchorOf = anchors()
	return own.map((code) => {
		const title = docsTitle(code)
		return `| [${title}](findings/${name}.md#${anchorOf(title)}) | ${codes.get(code) ?? ""} | \`${code}\` |`
	})
}

function familyPage({ title, about, codes: own }: Family): string {
	return page([
		`# ${title}`,
		made,
		`${about} [All findings](../findings.md)`,
		"In an example, carets mark the place that the finding is about. What the checker says comes next, then the corrected text. All examples are invented.",
		...own.flatMap((code) => docsEntry(code) ?? []),
	])
}

const page = (blocks: readonly string[]): string => `${blocks.join("\n\n").trimEnd()}\n`

/** The anchors of the headings of a page, in their order, as renderers of Markdown make them: of two that are alike, the second gets a number. */
function anchors(): (heading: string) => string {
	const used = new Map<string, number>()
	return (heading) => {
		const plain = heading
			.toLowerCase()
			.replace(/[^\p{L}\p{N}\s_-]/gu, "")
			.replace(/\s/g, "-")
		const before = used.get(plain) ?? 0
		used.set(plain, before + 1)
		return before === 0 ? plain : `${plain}-${before}`
	}
}
