/** The public big list of naughty strings, each in every place of a note and through every export. */
import type { RootContent } from "mdast"
import { fromMarkdown } from "mdast-util-from-markdown"
import { toString } from "mdast-util-to-string"
import { describe, expect, it } from "vitest"
import { outsideOf } from "../../src/note/named.ts"
import { isEmptyText } from "../../src/note/values/value.ts"
import { keysOf } from "../../src/record/index.ts"
import { messageOf } from "../../src/rules/words.ts"
import { CaseExport, exportJson, exportMarkdown } from "../../src/summary/index.ts"
import { layoutOfNote } from "../../src/summary/layout.ts"
import { partOf, soaking, spread, telling } from "../harness/soak.ts"
import { checked, expectFits, noteWith, requestFor, wholes } from "./everywhere.ts"
import { hostile } from "./hostile.ts"

const everyNode = function* (nodes: readonly RootContent[]): Iterable<RootContent> {
	for (const node of nodes) {
		yield node
		if ("children" in node) yield* everyNode(node.children)
	}
}

const caseWith = (text: string) => requestFor(Object.fromEntries(wholes.map((layout) => [`${layout}.ipt.md`, noteWith(layout, text)])))

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim()

/** A text as other programs may be given it. */
const plain = (text: string): string => oneLine(text.toWellFormed().replace(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu, ""))

/** What a Markdown text is to a reader of it. */
function rendered(markdown: string) {
	const root = fromMarkdown(markdown)
	const nodes = [...everyNode(root.children)]
	return {
		headings: nodes.flatMap((node) => (node.type === "heading" ? [`${node.depth} ${toString(node)}`] : [])),
		active: nodes
			.filter(({ type }) => ["definition", "html", "image", "imageReference", "link", "linkReference"].includes(type))
			.map((node) => JSON.stringify(node)),
		text: oneLine(nodes.flatMap((node) => ("value" in node ? [node.value] : node.type === "paragraph" ? [" "] : [])).join("")),
	}
}

const usual = rendered(exportMarkdown(caseWith("words"))).headings

/** Where a key or a field takes a text of any kind, the text itself; nothing if there is no value in that place. */
const valueOf = (text: string): string => (isEmptyText(text) ? "" : text.replace(/^[^\S\uFEFF]+|[^\S\uFEFF]+$/g, ""))

/** The only score that a text may mean: one number, out of a larger one or with words after it. */
function scoreIn(text: string): number | undefined {
	const [, value = "", outOf = "Infinity"] = /^(\d+)(?:\/(\d+)|[.;] ?\p{L}[\p{L} ]*)$/u.exec(text) ?? []
	return value === "" || Number(outOf) < Number(value) || Number(outOf) === 0 ? undefined : Number(value)
}

function tryEverywhere(text: string): void {
	const request = caseWith(text)
	for (const [file, note] of request.notes) for (const finding of request.findings.get(file) ?? []) expectFits(note.text, finding)

	// As data: whole, in its form, and as it was written.
	const data = exportJson(request)
	expect(JSON.parse(JSON.stringify(data))).toEqual(data)
	expect(CaseExport.safeParse(data).error).toBeUndefined()
	const { author, supervisor, setting, onset, diagnosis } = data.head
	expect([author ?? "", supervisor ?? ""]).toEqual([valueOf(text), valueOf(text)])
	const scores = data.measures.flatMap((measure) => measure.scores)
	expect(scores.length).toBeGreaterThan(0)
	const totals = scores.map(({ total }) => total).filter((total) => total !== null)
	if (!/^-?\d+(?:[.,]\d+)?$/.test(text.trim())) {
		const meant = scoreIn(text)
		expect(totals).toEqual(meant === undefined ? [] : totals.map(() => meant))
		if (totals.length > 0) expect([...request.findings.values()].flat().map(({ code }) => code)).toContain("front-matter.form")
	}

	// As Markdown: text, and nothing that a reader's program would act on; with everything that it says.
	const { headings, active, text: shown } = rendered(exportMarkdown(request))
	expect(active).toEqual([])
	// A section that the record does not know, and text outside sections, appear under their own headings. Nothing else may be new.
	// What follows a section that was meant at another level is in none as well.
	const own = request.case.notes.flatMap((facts) => {
		const note = request.notes.get(facts.file)
		return note
			? [...note.sections, ...note.outside, ...outsideOf(note, layoutOfNote(facts))].map(({ part }) => `3 ${plain(part.title)}`)
			: []
	})
	expect(headings.map(plain).filter((heading) => ![...usual, ...own, "3 Untitled", "3 Other text"].includes(heading))).toEqual([])
	const told = [
		...[author, supervisor, setting, onset, ...diagnosis.map(({ text: written }) => written)].map((written) => written ?? ""),
		...data.inventory.flatMap(({ name, fields }) => [name, ...fields.map(({ value }) => value)]),
		...data.goals.flatMap((goal) => [goal.text, ...goal.progress.map(({ said }) => said), goal.atClosing ?? ""]),
		...data.mechanisms.flatMap(({ indicators }) => indicators.map((indicator) => indicator.text)),
	]
	for (const words of told) expect(oneLine(shown)).toContain(plain(words))
}

describe("each naughty string", () => {
	it.each(wholes)(
		"as every value of the front matter of a %s, as it stands [R8] [R11] [R55]",
		(layout) => {
			for (const [index, { key }] of keysOf(layout).entries())
				for (const text of partOf(telling(hostile), index, 3)) checked(`---\nnote: ${layout}\ncase: C-1\n${key}: ${text}\n---\n`)
		},
		120_000,
	)

	it.each(spread(telling(hostile), 36))("in every place of a case and through every export: %j [R96] [I2] [I4]", (text) =>
		tryEverywhere(text),
	)

	it("in messages no longer than can be read at a glance [R60]", () => {
		const length = soaking ? 100_000 : 10_000
		for (const text of ["a".repeat(length), "a 😀".repeat(length / 5)]) {
			for (const { key } of keysOf("formulation")) {
				for (const finding of checked(
					`---\nnote: formulation\ncase: C-1\n${key}: ${text.slice(0, 60_000)}\n---\n\n## Goals\n\n- **${text}**: ${text}\n\n## Plan\n\n@${text}\n`,
				).findings)
					expect(messageOf(finding).length).toBeLessThan(600)
			}
		}
	})
})
