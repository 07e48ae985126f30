import { execFileSync, spawnSync } from "node:child_process"
import { writeFileSync } from "node:fs"
import { join } from "node:path"
import fc from "fast-check"
import type { Nodes } from "mdast"
import { fromMarkdown } from "mdast-util-from-markdown"
import { describe, expect, it } from "vitest"
import { exportJson, type SummaryOptions, written } from "../../src/summary/index.ts"
import { runs, soaking } from "../harness/soak.ts"
import { withTemporaryFolder } from "../harness/temporary.ts"
import { openHtml, openWord } from "./opened.ts"
import { cases, heads, type Piece } from "./any-case.ts"
import { requestOf } from "./requests.ts"

const oneLine = (text: string): string => text.replace(/\s+/g, " ")

/** What a reader of Markdown sees; a pipe of a table is a space. */
function shown(markdown: string): string {
	const textOf = (node: Nodes): string =>
		"value" in node
			? node.value
			: "children" in node
				? node.children
						.map(textOf)
						.join(node.type === "root" || node.type === "list" || node.type === "listItem" || node.type === "blockquote" ? " " : "")
				: " "
	return textOf(fromMarkdown(markdown)).replaceAll("\\|", "|")
}

const strings = (value: unknown): string[] =>
	typeof value === "string" ? [value] : typeof value === "object" && value !== null ? Object.values(value).flatMap(strings) : []

const hasLibreOffice = soaking && ["soffice", "pdftotext"].every((program) => spawnSync("which", [program]).status === 0)

async function lost(notes: readonly Piece[], options: SummaryOptions): Promise<Record<string, string[]>> {
	const request = requestOf(
		"C-1",
		notes.map(({ text }) => text),
		options,
	)
	const texts: Readonly<Record<string, string>> = {
		markdown: shown(String(await written(request, "markdown"))),
		html: openHtml(String(await written(request, "html"))).text,
		word: openWord((await written(request, "docx")) as Uint8Array).text,
		json: strings(exportJson(request)).join("\n"),
	}
	const found = notes.flatMap((each) => each.found)
	return Object.fromEntries(
		Object.entries(texts).map(([format, text]) => [format, found.filter((words) => !oneLine(text).includes(words))]),
	)
}

describe("every word of every note", () => {
	it.each(["# Risk", "### Risk", "#### Risk", "##Risk", "**Risk**", "RISK:", "Risk\n----"])(
		"is given of a section whose heading is not written as one: %j [N01]",
		async (heading) => {
			const places = ["", "Lead\n\n", "## Goals\n\n- **G1**: sings again\n\n", "## Goals\n\n- **G1**: sings again\n"]
			for (const [index, before] of places.entries())
				// Each line end in half of the places; in a soak in all of them.
				for (const end of soaking ? ["\n", "\r\n"] : [index % 2 === 0 ? "\n" : "\r\n"]) {
					const text =
						`---\n${heads["formulation"] ?? ""}\n---\n\n${before}${heading}\n- **Level**: low, ebbing\n- **Rationale**: no plan\n  - hopes *again*\n\nSleeps well.\n\n${heading}\n\nOnce more.\n\n### Cake\n\nBakes.\n`.replaceAll(
							"\n",
							end,
						)
					const found = [
						...(before === "" ? [] : [before.startsWith("Lead") ? "Lead" : "sings again"]),
						"ebbing",
						"no plan",
						"hopes again",
						"Sleeps well.",
						"Once more.",
						"Cake",
						"Bakes.",
					]
					expect(await lost([{ text, found }], { reader: "supervisor" })).toEqual({ markdown: [], html: [], word: [], json: [] })
				}
		},
	)

	it("is in each export of the whole case [N01] [N09] [N15] [H01] [H02] [H03] [H05]", async () => {
		await fc.assert(
			fc.asyncProperty(cases, async (notes) => {
				expect(await lost(notes, { reader: "supervisor" })).toEqual({ markdown: [], html: [], word: [], json: [] })
			}),
			{ numRuns: runs(30, 6), endOnFailure: true },
		)
	}, 120_000)

	it.skipIf(!hasLibreOffice)(
		"is on the pages that LibreOffice makes of the Word document (in a soak, where it is installed) [H01]",
		async () => {
			await withTemporaryFolder(async (folder) => {
				const drawn = fc.sample(cases, 2)
				for (const [index, notes] of drawn.entries())
					writeFileSync(
						join(folder, `${index}.docx`),
						await written(
							requestOf(
								"C-1",
								notes.map(({ text }) => text),
								{ reader: "supervisor" },
							),
							"docx",
						),
					)
				// A profile of its own: one that a user has open would take the call over.
				execFileSync(
					"soffice",
					[
						`-env:UserInstallation=file://${join(folder, "profile")}`,
						"--headless",
						"--convert-to",
						"pdf",
						"--outdir",
						folder,
						...drawn.map((_, index) => join(folder, `${index}.docx`)),
					],
					{ stdio: "ignore" },
				)
				for (const [index, notes] of drawn.entries()) {
					const page = execFileSync("pdftotext", [join(folder, `${index}.pdf`), "-"], { encoding: "utf8", maxBuffer: 2 ** 26 })
						.normalize("NFC")
						.replace(/\s+/g, "")
					// A line may end anywhere in a phrase, and a cell of a table anywhere in a word.
					const sought = notes.flatMap(({ found }) => found.flatMap((words) => words.split(/\s+/)))
					expect(sought.filter((each) => !page.includes(each))).toEqual([])
				}
			})
		},
		300_000,
	)
})
