import { describe, expect, it } from "vitest"
import { type Detail, type OutlineEntry, outlineOf } from "../../src/assist/outline.ts"
import { readNote } from "../../src/note/read.ts"
import { readable } from "../../src/note/readable.ts"

const said = (detail: Detail): string =>
	typeof detail === "string" ? detail : "ring" in detail ? `ring ${detail.ring}` : `rating ${detail.rating}`

/** One line an entry: kind, name and details, indented by depth. */
const lines = (entries: readonly OutlineEntry[], depth = 0): string[] =>
	entries.flatMap(({ kind, name, detail, children }) => [
		`${"  ".repeat(depth)}${kind} ${[name, ...detail.map(said)].join(" | ")}`.trimEnd(),
		...lines(children, depth + 1),
	])

const outline = (text: string) => lines(outlineOf(readable(readNote(text))))
const head = (kind: string, more = "") => `---\nnote: ${kind}\n${more}---\n\n`

describe("the outline", () => {
	it("begins with the front matter, its keys and the measures with their bands", () => {
		expect(
			outline(
				head(
					"session",
					"attended:\n  - client\n  - husband\ncontract: {sessions: 12}\nmeasures:\n  PHQ-9: {total: 14, item9: 0}\n  ECR: {anxiety: 3.2}\n",
				),
			),
		).toEqual([
			"front-matter",
			"  key note | session",
			"  key attended | client, husband",
			"  key contract",
			"    key sessions | 12",
			"  key measures",
			"    measure PHQ-9 | 14 | moderate",
			"    measure ECR | anxiety: 3.2",
		])
	})

	it("shows people with relationship and ring, areas with their stage, goals and mechanisms", () => {
		const body = `## Interpersonal inventory

### **Older sister**

- **Relationship**: sister, *two years* older
- **Closeness**: 2 (was 1)

### Grandfather

- **Status**: deceased

## Problem area: Role dispute

- **Other person**: @older-sister
- **Stage**: impasse: not a word since May

## Goals

- **G1**: phones her
- something else

## Mechanisms of change

### Improving interpersonal skills

- **Hypothesis**: asks early

## Diathesis

### Psychological

- **Attachment style**: secure
`
		expect(outline(head("formulation", "problem-areas: [role-dispute]\n") + body).slice(3)).toEqual([
			"section Interpersonal inventory",
			"  person Older sister | sister, two years older | ring 2",
			"    field Relationship | sister, two years older",
			"    field Closeness | 2 (was 1)",
			"  person Grandfather | deceased",
			"    field Status | deceased",
			"area Problem area: Role dispute | impasse",
			"  field Other person | @older-sister",
			"  field Stage | impasse: not a word since May",
			"section Goals",
			"  goal G1 | phones her",
			"section Mechanisms of change",
			"  mechanism Improving interpersonal skills | asks early",
			"    field Hypothesis | asks early",
			"section Diathesis",
			"  sub-section Psychological | secure",
			"    field Attachment style | secure",
		])
	})

	it("shows techniques, ratings and the level of risk of a session", () => {
		const body =
			"## Techniques\n\n- **Role play**:\n  - **Situation**: the call\n- **Clarification**: …\n\n## Mechanisms of change\n\n- **Social support**: 2: told @sister\n- **Processing emotions**: 7: wept\n- **Other**: 1\n\n## Risk\n\n- **Level**: low, asked\n\n## Own section\n\n### Own part\n\n- a: b\n"
		expect(outline(head("session") + body).slice(2)).toEqual([
			"section Techniques",
			"  technique Role play",
			"    field Situation | the call",
			"  technique Clarification",
			"section Mechanisms of change",
			"  mechanism Social support | rating 2 | told @sister",
			"  mechanism Processing emotions | 7: wept",
			"  field Other | 1",
			"section Risk | low",
			"  field Level | low, asked",
			"section Own section",
			"  sub-section Own part",
			"    field a | b",
		])
	})

	it("is there while the front matter is missing or broken", () => {
		expect(outline("## Plan\n\n- **a**: b\n")).toEqual(["section Plan", "  field a | b"])
		expect(outline("---\nnote: [session\n---\n## Plan\n").at(-1)).toBe("section Plan")
	})

	it("places each name in its entry, and each entry in the one above", () => {
		const text =
			`${head("session", "measures:\n  PHQ-9:\n    total: 3\nattended:\n- a\n- b\n\n# comment\n")}# T\n\nText\n\n## **A** ##\n\n- **b**: c\n  - d: e\n\n## \n\n### Two *words* here\n\n\n`.replaceAll(
				"\n",
				"\r\n",
			)
		const check = (entries: readonly OutlineEntry[], within = { start: 0, end: text.length }): void => {
			for (const { range, nameRange, name, kind, children } of entries) {
				expect(within.start <= range.start && range.end <= within.end, `${kind} ${name}`).toBe(true)
				expect(range.start <= nameRange.start && nameRange.end <= range.end, `${kind} ${name}`).toBe(true)
				expect(text.slice(nameRange.start, nameRange.end).replaceAll("*", "")).toBe(kind === "front-matter" ? "---" : name)
				expect(text.slice(range.start, range.end)).toBe(text.slice(range.start, range.end).trimEnd())
				check(children, range)
			}
		}
		check(outlineOf(readable(readNote(text))))
		expect(outline(text).length).toBe(10)
	})

	it("ends where no editor could show more", () => {
		expect(outline(head("session") + "## a\n".repeat(12_000)).length).toBe(10_000)
		expect(outline(`${head("session")}## a\n${"### b\n\n".repeat(12_000)}## c\n`).at(-1)).toBe("  sub-section b")
	})
})
