import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { fileNameForAddendum } from "../../../src/assist/forms/file-name.ts"
import { type NewAddendum, newAddendum } from "../../../src/assist/forms/new-note.ts"
import { firstEmptyPlace } from "../../../src/note/forms/empty-places.ts"
import { readHead } from "../../../src/note/front-matter/head.ts"
import { readNote } from "../../../src/note/read.ts"
import { runs } from "../../harness/soak.ts"
import { inFolder, session } from "../../rules/case-notes.ts"

const made = (given: Partial<NewAddendum> = {}, author?: string): string => {
	const { folder } = inFolder({ "s5.ipt.md": session(5) })
	const what = { amends: "s5.ipt.md", date: "2026-03-03", kind: "addition", reason: "a letter", ...given } as const
	return newAddendum(folder.index.case("C-1")!, what, author === undefined ? {} : { author })
}

const codesOf = (text: string) =>
	inFolder({ "s5.ipt.md": session(5), "x.ipt.md": text })
		.findings("x.ipt.md")
		.map(({ code }) => code)

describe("a new addendum", () => {
	it("has all of its header, and only its text is still needed", () => {
		const text = made({}, "AB")
		expect(text).toMatch(
			/^---\nipt: 1\nnote: addendum\ncase: C-1\ndate: 2026-03-03\nauthor: AB\namends: s5.ipt.md\nreason: a letter\n---\n\n# Addendum C-1\n\n## Addendum\n\n<!--[^>]*-->\n\n…\n$/,
		)
		expect(codesOf(text)).toEqual(["addendum.addendum"])
		expect(firstEmptyPlace(text)?.start).toBe(text.lastIndexOf("…"))
	})

	it("of a correction asks for what was written and what is right", () => {
		const text = made({ kind: "correction" }, "AB")
		expect(text).toMatch(/## Correction\n\n<!--[^>]*-->\n\n- \*\*Was written\*\*: …\n- \*\*Is right\*\*: …\n$/)
		expect(codesOf(text)).toEqual(["addendum.correction"])
	})

	it("asks for an author and a reason that are not known", () => {
		const { reason: _, ...rest } = { amends: "s5.ipt.md", date: "2026-03-03", kind: "addition" as const, reason: "" }
		const { folder } = inFolder({ "s5.ipt.md": session(5) })
		const text = newAddendum(folder.index.case("C-1")!, rest)
		expect(text).toContain("\nauthor: …\namends: s5.ipt.md\nreason: …\n")
	})

	it("keeps a text that is given: plain words as words, a whole note set off as it is", () => {
		expect(made({ text: "She rang.\r\n\r\nTwice.\r\n" })).toContain("-->\n\nShe rang.\n\nTwice.\n")
		const whole = session(5, { body: "## Plan\n\n````\ncode\n````\n" })
		const text = made({ text: whole, kind: "correction" }, "AB")
		expect(text).toContain(`\n\n\`\`\`\`\`markdown\n${whole.trim()}\n\`\`\`\`\`\n`)
		expect(readNote(text).sections.map(({ part }) => part.title)).toEqual(["Correction", "Addendum"])
	})

	it("loses nothing of any text, and reads any file name and reason as they are", () => {
		const line = fc.string({ unit: fc.constantFrom("a", " ", "#", "`", "-", "=", "~", "<", ":", "é", "'", '"', "\t", "@", "*") })
		const text = fc.array(line, { maxLength: 8 }).map((lines) => lines.join("\n"))
		const name = fc.stringMatching(/^[a-z][a-z :#'"&é-]{0,12}[a-z]$/)
		fc.assert(
			fc.property(text, name, name, (words, file, reason) => {
				const written = made({ text: words, amends: `${file}.ipt.md`, reason })
				const note = readNote(written)
				const head = note.frontMatter && readHead(note.frontMatter)
				expect([head?.amends, head?.reason]).toEqual([`${file}.ipt.md`, reason.replace(/\s+/g, " ")])
				// Leading and closing blank lines aside, the text is there as it is.
				expect(written).toContain(words.replace(/^\n+|\s+$/g, ""))
				if (/^ {0,3}(?:#|-|=)/m.test(words))
					expect(note.sections.filter(({ part }) => part.title !== "Addendum").map(({ part }) => part.title)).toEqual([])
			}),
			{ numRuns: runs(1000) },
		)
	})
})

describe("the name of its file", () => {
	it.each([
		["session-05.ipt.md", [], "session-05.addendum-1.ipt.md"],
		["session-05.ipt.md", ["session-05.addendum-1.ipt.md", "Session-05.Addendum-2.ipt.md"], "session-05.addendum-3.ipt.md"],
		["session-05.addendum-1.ipt.md", ["session-05.addendum-1.ipt.md"], "session-05.addendum-2.ipt.md"],
		["no ending", [], "no ending.addendum-1.ipt.md"],
	])("of %j next to %j: %j", (amended, taken, name) => {
		expect(fileNameForAddendum(amended, taken)).toBe(name)
	})
})
