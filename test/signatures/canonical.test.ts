import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { canonicalText, hiddenCharacters, noteHash, textHash } from "../../src/signatures/index.ts"
import { runs } from "../harness/soak.ts"

const utf8 = new TextEncoder()

describe("the canonical form of a note", () => {
	it("is the same whatever git, editors and systems do to a text", async () => {
		const note = "---\nipt: 1\n---\n\n## Agenda\n\nMüller spoke.\n"
		const variants = [
			note.replaceAll("\n", "\r\n"),
			note.replaceAll("\n", "\r"),
			`\uFEFF${note}`,
			note.normalize("NFD"),
			note.replaceAll("\n", " \t \n"),
			note.trimEnd(),
			`${note}\n\r\n  \n\t`,
		]
		const hash = await textHash(note)
		// `shasum` of the same text: the form must stay what it is for ever.
		expect(hash).toBe("sha256:75b036e5580bb4c78536259edf09eff6cf7a6a3b6c5a9f903a9f3ef2e684a130")
		for (const variant of variants) {
			expect(canonicalText(variant)).toBe(note)
			expect(await noteHash(utf8.encode(variant))).toBe(hash)
		}
	})

	it("changes with everything that a reader could see", () => {
		const note = "She came.\n\nHe did not.\n"
		for (const [from, to] of [
			["came", "come"],
			["She came", "She\u00A0came"],
			["\n\n", "\n"],
			["She", " She"],
			["She came", "She  came"],
			["not.", "not.\u2028"],
			["not.", "not.\u00A0"],
			["She", "S\uFEFFhe"],
		] as const) {
			expect(canonicalText(note.replace(from, to)), to).not.toBe(note)
		}
	})

	it("is its own form, for every text", () => {
		const texts = fc.string({
			unit: fc.constantFrom("a", " ", "\t", "\n", "\r", "\u0301", "e", "\uFEFF", "\u00A0", "\u{1F600}", "\uD800"),
			maxLength: 40,
		})
		fc.assert(
			fc.property(texts, (text) => {
				const form = canonicalText(text)
				expect(canonicalText(form)).toBe(form.startsWith("\uFEFF") ? form.slice(1) : form)
				expect(form.endsWith("\n") && !form.endsWith("\n\n")).toBe(true)
				expect(form).not.toMatch(/\r|[ \t]\n/)
				// Worked out another way.
				const marked = text
					.replace(/^\uFEFF/, "")
					.replace(/\r\n?/g, "\n")
					.normalize("NFC")
				expect(form).toBe(
					`${marked
						.split("\n")
						.map((line) => line.replace(/[ \t]+$/, ""))
						.join("\n")
						.replace(/\n+$/, "")}\n`,
				)
			}),
			{ numRuns: runs(4000) },
		)
	})

	it("takes no longer for lines of spaces than for their length", () => {
		expect(canonicalText(`${" ".repeat(2_000_000)}x${" \n".repeat(500_000)}`)).toBe(`${" ".repeat(2_000_000)}x\n`)
	})

	it("is not there for bytes that are not UTF-8", async () => {
		expect(await noteHash(Uint8Array.of(0x41, 0xff, 0x42))).toBeUndefined()
		expect(await noteHash(Uint8Array.of(0xc3))).toBeUndefined()
	})
})

describe("hidden characters", () => {
	it("are found with their place", () => {
		expect(hiddenCharacters("\uFEFFa\u202Eb\u200Bc\uFEFFd\u0007e\u{E0041}\u00AD")).toEqual([
			{ offset: 2, codePoint: 0x202e },
			{ offset: 4, codePoint: 0x200b },
			{ offset: 6, codePoint: 0xfeff },
			{ offset: 8, codePoint: 0x07 },
			{ offset: 10, codePoint: 0xe0041 },
			{ offset: 12, codePoint: 0xad },
		])
	})

	it("are not those that a reader sees: in pictures, and where letters join", () => {
		for (const text of [
			"plain\ttext\r\n",
			"\u{1F469}\u200D\u{1F680}",
			"\u2764\uFE0F",
			"1\uFE0F\u20E3",
			"\u{1F469}\u{1F3FD}\u200D\u{1F680}",
			"نمی\u200Cخواهم",
			"क्\u200Dष",
		]) {
			expect(hiddenCharacters(text), text).toEqual([])
		}
		for (const text of ["pass\u200Dword", "1\u200D2", "\u200D", "a\uFE0F", "а\u200Cб"]) expect(hiddenCharacters(text), text).toHaveLength(1)
	})
})
