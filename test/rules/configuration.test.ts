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
