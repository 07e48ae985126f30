import { describe, expect, it } from "vitest"
import { readNote } from "../../src/note/read.ts"
import { checkNote } from "../../src/rules/check.ts"
import { readConfiguration } from "../../src/rules/configuration.ts"
import { beginningWith, optionsWith } from "../../src/rules/options-in-force.ts"

describe("the configuration of a folder", () => {
	it("is read key by key: what is wrong is named, and the rest counts", () => {
		const { configuration, problems } = readConfiguration(`{
			"$schema": "./ipt-notes.schema.json",
			"profile": "reimbursment",
			"author": "KW",
			"rules": {"session.plan": "off", "session.pln": "hint", "formulation.*": "information"},
			"autor": "KW"
		}`)
		expect(configuration).toMatchObject({ author: "KW", rules: { "session.plan": "off", "formulation.*": "information" } })
		expect(configuration.profile).toBeUndefined()
		expect(problems).toEqual([
			{ what: "value", key: "profile" },
			{ what: "key", key: "autor", near: "author" },
			{ what: "rule", key: "session.pln", near: "session.plan" },
		])
	})

	it("has levels that count one by one", () => {
		const { configuration, problems } = readConfiguration('{"rules": {"risk.*": "error", "session.plan": "of", "session.mood-link": 3}}')
		expect(configuration).toEqual({ rules: { "risk.*": "error" } })
		expect(problems).toEqual([
			{ what: "value", key: "session.plan" },
			{ what: "value", key: "session.mood-link" },
		])
		expect(readConfiguration('{"rules": ["off"]}')).toEqual({ configuration: {}, problems: [{ what: "value", key: "rules" }] })
	})

	it.each([
		['{"name": "Odd", "items": 0}', { what: "scale", scale: "Odd", key: "items" }],
		['{"items": 5}', { what: "scale", scale: "2", key: "name" }],
		['"Odd"', { what: "scale", scale: "2", key: "measures" }],
		['{"name": "Odd", "itemRange": [4, 0]}', { what: "scale", scale: "Odd", key: "itemRange" }],
		['{"name": "Odd", "range": [4, 4]}', { what: "scale", scale: "Odd", key: "range" }],
		['{"name": "Odd", "items": 5, "suicideItem": 9}', { what: "scale", scale: "Odd", key: "suicideItem" }],
		['{"name": "Odd", "items": 5, "suicideItem": {"item": 6, "threshold": 1}}', { what: "scale", scale: "Odd", key: "suicideItem" }],
		['{"name": "Odd", "items": 5, "subscales": {"Part": {"items": [4, 6]}}}', { what: "scale", scale: "Odd", key: "subscales" }],
	])("has scales that count one by one, and not %s", (described, problem) => {
		const { configuration, problems } = readConfiguration(`{"measures": [{"name": "Good", "items": 5, "suicideItem": 5}, ${described}]}`)
		expect(configuration).toEqual({ measures: [{ name: "Good", items: 5, suicideItem: 5 }] })
		expect(problems).toEqual([problem])
	})

	it("names a key that no scale has, and the scale counts without it", () => {
		const { configuration, problems } = readConfiguration('{"measures": [{"name": "Good", "itms": 5}]}')
		expect(configuration).toEqual({ measures: [{ name: "Good" }] })
		expect(problems).toEqual([{ what: "key", key: "itms", near: "items" }])
	})

	it.each(["", "{", "[]", "null", '"profile"', '{"profile": "clinical",}'])("says that %j cannot be read", (text) => {
		expect(readConfiguration(text)).toEqual({ configuration: {}, problems: [{ what: "syntax" }] })
	})

	it("accepts a byte order mark", () => {
		expect(readConfiguration('\uFEFF{"author": "KW"}')).toEqual({ configuration: { author: "KW" }, problems: [] })
	})

	it("gives way to what the user chose, a prefix included", () => {
		const options = optionsWith(
			{ profile: "clinical", rules: { "formulation.*": "hint" } },
			{ profile: "reimbursement", rules: { "formulation.timeline": "error", "session.plan": "off" } },
		)
		expect(options).toMatchObject({ profile: "clinical", rules: { "formulation.*": "hint", "session.plan": "off" } })
		expect(options.rules).not.toHaveProperty("formulation.timeline")
	})

	it("says what new notes begin with, unless the user says it or the folder is not trusted", () => {
		const { configuration } = readConfiguration('{"author": "KW", "language": "en"}')
		expect(beginningWith({}, configuration)).toEqual({ author: "KW", language: "en" })
		expect(beginningWith({ author: "ME" }, configuration)).toEqual({ author: "ME", language: "en" })
		expect(beginningWith({}, configuration, false)).toEqual({})
		expect(beginningWith({ author: "ME" }, configuration, false)).toEqual({ author: "ME" })
		expect(readConfiguration('{"language": "tlh"}').problems).toEqual([{ what: "value", key: "language" }])
	})

	it("may only raise levels while its folder is not trusted", () => {
		const note = readNote(
			"---\nnote: session\ncase: C-1\nsession: 2\ndate: 2026-03-02\nphase: middle\nfocus: grief\n---\n\n## Since last session\n\n- **Symptoms**: better\n- **Events**: none\n",
		)
		const levelIn = (rules: Parameters<typeof optionsWith>[1]["rules"], code: string) =>
			checkNote({ file: "a", note, options: optionsWith({}, rules ? { rules } : {}, false) }).find((finding) => finding.code === code)
				?.level
		expect(levelIn(undefined, "session.plan")).toBe("warning")
		expect(levelIn({ "session.plan": "off" }, "session.plan")).toBe("warning")
		expect(levelIn({ "session.plan": "hint" }, "session.plan")).toBe("warning")
		expect(levelIn({ "session.*": "error" }, "session.plan")).toBe("error")
		expect(optionsWith({ profile: "reimbursement" }, { profile: "clinical" }, false).profile).toBe("reimbursement")
	})
})
