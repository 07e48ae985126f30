import { describe, expect, it } from "vitest"
import { fileNameFor } from "../../src/assist/forms/file-name.ts"
import { freeName, freeNames, safeName } from "../../src/text/file-name.ts"
import { fileNameOf } from "../../src/summary/index.ts"
import { cpuTime } from "../harness/cpu.ts"

describe("the name of a new file", () => {
	/** Accepted by Linux, macOS and Windows as one step of a path. */
	const isSafe = (name: string) =>
		name !== "" &&
		Buffer.byteLength(name) <= 255 &&
		!/[\p{Cc}\p{Cs}/\\:*?"<>|]|[. ]$|^[. ]/u.test(name) &&
		!/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(name)

	it("is made of kind and number", () => {
		expect(fileNameFor({ case: "C-7", kind: "session", session: 5 })).toBe("C-7-session-05.ipt.md")
		expect(fileNameFor({ kind: "formulation" })).toBe("case-formulation.ipt.md")
	})

	it.each([
		"../../x",
		"..",
		"...",
		"C:\\x",
		"/etc/x",
		"a/b",
		"CON",
		"con.x",
		"CON.",
		"Lpt1.a",
		"COM\u00b9",
		"n".repeat(300),
		"\u{1f468}".repeat(300),
		"",
		" ",
		".hidden",
		"dot.",
		"a\0b",
		"two\nlines",
		"%2e%2e%2f",
		"a\ud800b",
		"a\u202eb",
		"$(rm)",
		"~",
	])("is one safe step for a case %j [R72] [R93]", (code) => {
		expect(isSafe(safeName(code)), safeName(code)).toBe(true)
		for (const kind of ["formulation", "session", "closing"] as const) {
			const name = fileNameFor({ case: code, kind, session: 1 })
			expect(isSafe(name), name).toBe(true)
			expect(name).toMatch(/\.ipt\.md$/)
		}
	})

	it("is that of the case wherever that is safe", () => {
		for (const code of ["C-7", "A.b_c-9", "x", "9", "Z".repeat(32)]) expect(safeName(code)).toBe(code)
	})

	it("is not one that another system takes for a file that is there [R73] [R93]", () => {
		expect(freeName("C-1", ".md", [])).toBe("C-1.md")
		expect(freeName("C-1", ".md", ["c-1.MD", "C-1-2.md", "C-10.md"])).toBe("C-1-3.md")
		expect(freeName("e\u0301", "", ["\u00c9"])).toBe("e\u0301-2")
	})
})

it("names for ten thousand files of one stem are found in time, and each is free [H19]", () => {
	const taken = ["c-1-summary.md", ...Array.from({ length: 9_998 }, (_, index) => `C-1-Summary-${index + 2}.md`)]
	const start = cpuTime()
	const nameFor = freeNames(taken)
	const names = Array.from({ length: 10_000 }, () => nameFor("C-1-summary", ".md"))
	expect(cpuTime() - start).toBeLessThan(1000)
	expect([names[0], names.at(-1)]).toEqual(["C-1-summary-10000.md", "C-1-summary-19999.md"])
	expect(new Set([...taken, ...names].map((name) => name.toLowerCase())).size).toBe(19_999)
	expect(freeNames(taken)("c-1-SUMMARY", ".md")).toBe("c-1-SUMMARY-10000.md")
})

describe("the name of a summary", () => {
	it("says the case and whom it is for; data is for nobody", () => {
		const readers = ["colleague", "supervisor", "patient"] as const
		expect(readers.map((reader) => fileNameOf({ code: "C-7" }, "html", reader).join(""))).toEqual([
			"C-7-summary.html",
			"C-7-summary-for-supervisor.html",
			"C-7-letter.html",
		])
		expect(readers.map((reader) => fileNameOf({ code: "C-7" }, "json", reader).join(""))).toEqual(Array(3).fill("C-7-summary.json"))
	})
})
