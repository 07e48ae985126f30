/** Findings about front matter: the note keeps its case, and one step mends each slip. */
import { describe, expect, test } from "vitest"
import { fixesFor } from "../../src/assist/fixes/index.ts"
import { factsOf } from "../../src/cases/facts.ts"
import { NoteFolder } from "../../src/folder/folder.ts"
import { readNote } from "../../src/note/read.ts"
import { defaultOptions } from "../../src/rules/options.ts"
import { applyEdits } from "../../src/text/text.ts"
import { fact } from "../harness/facts.ts"

const head = ["note: session", "case: F-9", "session: 2", "date: 2026-03-02", "phase: initial"]
const body = "\n## Risk\n\n- **Level**: high\n- **Rationale**: a plan\n- **Plan**: crisis team\n"
const noteOf = (lines: readonly string[], open = "---", close = "---") => `${[open, ...lines, close].join("\n")}\n${body}`

function look(text: string) {
	const folder = new NoteFolder()
	folder.setText("n", text)
	const subject = folder.subject("n", defaultOptions)
	if (!subject) throw new Error("no note")
	const findings = folder.check("n", defaultOptions)
	return {
		facts: subject.facts,
		codes: findings.map(({ code }) => code),
		findings: findings.filter(({ code }) => code.startsWith("front-matter.")),
		fixes: (code: string) => findings.filter((finding) => finding.code === code).flatMap((finding) => fixesFor(subject, finding)),
	}
}

describe("one step mends", () => {
	test.each([
		["a date of another form", noteOf(head.with(3, "date: 2.3.2026")), "front-matter.form", noteOf(head)],
		["a date in quotes", noteOf(head.with(3, 'date: "2.3.2026"')), "front-matter.form", noteOf(head)],
		["a key with a capital", noteOf(head.with(1, "Case: F-9")), "front-matter.form", noteOf(head)],
		["keys with capitals", noteOf(head.map((line) => line.charAt(0).toUpperCase() + line.slice(1))), "front-matter.form", noteOf(head)],
		["keys in bold", noteOf(head.map((line) => line.replace(/^(\w+):/, "**$1**:"))), "front-matter.form", noteOf(head)],
		["keys in bold with their colons", noteOf(head.map((line) => line.replace(/^(\w+):/, "**$1:**"))), "front-matter.form", noteOf(head)],
		["keys after bullets", noteOf(head.map((line) => `- ${line}`)), "front-matter.form", noteOf(head)],
		["tabs before keys", noteOf([...head, "measures:", "\tGAD-7: 9"]), "front-matter.syntax", noteOf([...head, "measures:", "  GAD-7: 9"])],
		[
			"a map on the line of its key",
			noteOf([...head, "measures: GAD-7: 9"]),
			"front-matter.syntax",
			noteOf([...head, "measures: {GAD-7: 9}"]),
		],
		[
			"a quote within a value",
			noteOf([...head, 'author: "AB" (in training)']),
			"front-matter.syntax",
			noteOf([...head, "author: '\"AB\" (in training)'"]),
		],
		["a header without dashes", `${head.join("\n")}\n${body}`, "front-matter.missing", `---\n${head.join("\n")}\n---\n${body}`],
		["a colon without a space", noteOf(head.with(1, "case:F-9")), "front-matter.form", noteOf(head)],
		["wide spaces", noteOf(head.with(1, "case:\u00A0F-9").with(2, "session:\u20032")), "front-matter.form", noteOf(head)],
		["blank lines", `\n\n${noteOf(head)}`, "front-matter.form", noteOf(head)],
		["a dash that was made longer", noteOf(head, "---", "—"), "front-matter.form", noteOf(head)],
		["dashes with spaces", noteOf(head, "- - -"), "front-matter.form", noteOf(head)],
		["an asterisk", noteOf([...head, "author: *AB*"]), "front-matter.syntax", noteOf([...head, "author: '*AB*'"])],
		["a colon in a value", noteOf([...head, "author: AB: it's me"]), "front-matter.syntax", noteOf([...head, "author: 'AB: it''s me'"])],
		["an unclosed quote", noteOf([...head, 'author: "AB']), "front-matter.syntax", noteOf([...head, "author: 'AB'"])],
		["a bracket", noteOf([...head, "attended: [client, aunt"]), "front-matter.syntax", noteOf([...head, "attended: [client, aunt]"])],
		[
			"an alias in a list",
			noteOf([...head, "attended: [client, @aunt]"]),
			"front-matter.syntax",
			noteOf([...head, "attended: [client, '@aunt']"]),
		],
		[
			"a score out of its highest",
			noteOf([...head, "measures:", "  GAD-7: 14/21"]),
			"front-matter.form",
			noteOf([...head, "measures:", "  GAD-7: 14"]),
		],
		[
			"a score with words",
			noteOf([...head, "measures:", "  GAD-7: 14 (moderate)"]),
			"front-matter.form",
			noteOf([...head, "measures:", "  GAD-7: 14"]),
		],
		["a header that is never closed", `---\n${head.join("\n")}\n${body}`, "front-matter.missing", noteOf(head)],
	])("%s", (_, text, code, mended) => {
		for (const end of ["\n", "\r\n"]) {
			const written = text.replaceAll("\n", end)
			const { findings, fixes } = look(written)
			expect(findings.map((finding) => finding.code)).toEqual([code])
			const [fix, ...others] = fixes(code)
			expect(others.filter(({ preferred }) => preferred)).toEqual([])
			const after = applyEdits(written, fix?.edits ?? [])
			expect(after).toBe(mended.replaceAll("\n", end))
			expect(look(after).findings).toEqual([])
		}
	})

	test("a score that cannot be read is reported once", () => {
		expect(look(noteOf([...head, "measures:", "  PHQ-9: *14", "  GAD-7: 9"])).findings.map(({ code }) => code)).toEqual([
			"front-matter.syntax",
		])
	})

	test("a date that may be two days has both as fixes", () => {
		const { fixes, findings } = look(noteOf(head.with(3, "date: 3/4/26")))
		expect(findings.map(({ code }) => code)).toEqual(["front-matter.value"])
		expect(fixes("front-matter.value").map(({ title }) => ("word" in title ? title.word : ""))).toEqual(["2026-04-03", "2026-03-04"])
	})
})

describe("a misspelt problem area", () => {
	test.each([
		["variant: ipsrt", ["lost-healthy-self"]],
		["variant: ipt", []],
		["author: AB", []],
	])("is offered an area that the note's variant alone has: %s", (line, offered) => {
		const { fixes, findings } = look(noteOf(["note: formulation", "case: F-9", line, "problem-areas: [lost-helthy-self]"]))
		expect(findings.map(({ code }) => code)).toEqual(["front-matter.value"])
		const words = fixes("front-matter.value").flatMap(({ title }) => ("word" in title ? [title.word] : []))
		expect(words.filter((word) => word === "lost-healthy-self")).toEqual(offered)
	})
})

describe("the note keeps its case", () => {
	test.each([
		["a bad value", noteOf([...head, "author: *AB*"])],
		["a key without a colon", noteOf([...head, "author AB"])],
		["a bad date", noteOf(head.with(3, "date: the second"))],
		["a bad number", noteOf(head.with(2, "session: second"))],
		["a long dash", noteOf(head, "—", "—")],
	])("with %s", (_, text) => {
		expect(look(text).facts).toMatchObject({ case: "F-9", risk: { level: "high" } })
		expect(look(text).facts.unplaced).toBeUndefined()
	})

	test("a kind that nobody knows keeps case, date, scores and risk [N03]", () => {
		const facts = factsOf("n", readNote(noteOf([...head.with(0, "note: haiku"), "measures: {PHQ-9: {total: 24, item9: 3}}"])))
		expect(facts).toMatchObject({
			otherKind: "haiku",
			case: "F-9",
			date: "2026-03-02",
			measures: [{ total: 24, suicideItem: 3 }],
			risk: { level: "high" },
		})
		expect(facts.kind).toBeUndefined()
	})

	test("process notes keep nothing but their case", () => {
		const { facts, findings, codes } = look(noteOf(head.slice(0, 2).with(0, "note: process")))
		expect(codes.filter((code) => code.includes(".front-matter."))).toEqual([])
		expect(facts).toMatchObject({ isProcess: true, case: "F-9", measures: [] })
		expect(facts.risk).toBeUndefined()
		expect(findings.map(({ code, level }) => [code, level])).toEqual([["front-matter.value", "error"]])
	})

	test("a code that cannot be read still says whose the note may be", () => {
		expect(look(noteOf(head.with(1, 'case: "F-9'))).facts).toMatchObject({ unplaced: "no-case", mayBelongTo: "F-9" })
	})
})

describe("a key that any kind has, by another word", () => {
	test.each([
		["Notiz: Fallkonzeption\nFall: C-7\nDatum: 14.9.2026\nlearned: x", ["note", "case", "date"]],
		["tipo: sesión\ncaso: C-7\nfecha: 2026-09-14", ["note", "case", "date"]],
		["case: C-7\nFall: C-8\ndate: 2026-09-14", []],
	])("is named though the kind is not known: %s", (keys, offered) => {
		const { findings } = look(`---\n${keys}\n---\n`)
		const unknown = findings.filter(({ code }) => code === "front-matter.unknown-key")
		expect(unknown.flatMap((finding) => fact(finding, "allowed"))).toEqual(offered)
	})
})

describe("a key that the kind does not have", () => {
	test.each([
		["autor", "author"],
		["therapist", "author"],
		["location", "mode"],
		["dtae", "date"],
		["scores", "measures"],
		["age", undefined],
		["name", undefined],
		["occupation", undefined],
	])("%s: %s is offered", (key, offered) => {
		const { findings } = look(noteOf([...head, `${key}: x`]))
		const [finding] = findings.filter(({ code }) => code === "front-matter.unknown-key")
		expect(fact(finding, "allowed")).toEqual(offered === undefined ? [] : [offered])
	})
})
