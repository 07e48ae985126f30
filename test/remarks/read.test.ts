import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { Entry, ReadEntry } from "../../src/remarks/entry.ts"
import { newId } from "../../src/remarks/entry.ts"
import { readRemarks, type RemarkFile } from "../../src/remarks/read.ts"
import { addition, comparable, formatEntry, normalText } from "../../src/remarks/write.ts"
import { runs } from "../harness/soak.ts"
import { entries, entry, fileWith, supervisor, words } from "./some.ts"

const read = (text: string): RemarkFile => readRemarks("s.SB.remarks", text)

/** An entry as it is to be read again. */
const expected = ({ anchor, text, ...rest }: Entry): Partial<ReadEntry> => ({
	...rest,
	text: normalText(text),
	anchor: { ...anchor, about: asQuoted(anchor.about) },
	isComplete: true,
	more: [],
})

const asQuoted = (about: readonly string[]): string[] => {
	const normal = normalText(about.map(comparable).join("\n"))
	return normal === "" ? [] : normal.split("\n")
}

const remark = entry("remark", "a1b2c3", {
	anchor: {
		start: 14,
		end: 15,
		under: ["## Interpersonal events", "### Call"],
		about: ["Called @sister on Sunday.", "", "- Ended early."],
	},
	text: "What was her tone?\n\n  - and yours?",
})

/** The same bytes, with zeros from there on. */
const padded = (bytes: Uint8Array, cut: number): Uint8Array => bytes.map((byte, index) => (index < cut ? byte : 0))

describe("a file of remarks", () => {
	it("can be read by people in any editor", () => {
		expect(fileWith([remark])).toBe(
			`ipt-remarks: 1

remark: a1b2c3
time: 2026-11-30T10:00:00Z
author: SB
name: Sabine Berg
lines: 14-15
under: ## Interpersonal events
under: ### Call
about:
  Called @sister on Sunday.

  - Ended early.
text:
  What was her tone?

    - and yours?
end: a1b2c3
`,
		)
	})

	it("is read as it was written, whatever was written", () => {
		fc.assert(
			fc.property(fc.array(entries, { maxLength: 4 }), (written) => {
				const { entries: found, unread, isNewer } = read(fileWith(written))
				expect(unread).toEqual([])
				expect(isNewer).toBe(false)
				expect(found).toHaveLength(written.length)
				for (const [at, each] of written.entries()) expect(found[at]).toMatchObject(expected(each))
			}),
			{ numRuns: runs(3000) },
		)
	})

	it.each([
		["CRLF", (text: string) => text.replaceAll("\n", "\r\n")],
		["CR", (text: string) => text.replaceAll("\n", "\r")],
		["a byte order mark", (text: string) => `\uFEFF${text}`],
		["byte order marks within, of files that were joined", (text: string) => text.replace("remark:", "\uFEFFremark:")],
		["spaces at the ends of lines taken away", (text: string) => text.replace(/ +$/gm, "")],
		["tabs for spaces", (text: string) => text.replace(/^ {2}/gm, "\t")],
		["no line end at the end", (text: string) => text.trimEnd()],
	])("is read with %s", (_, changed) => {
		const second = entry("answer", "d4e5f6", { to: "a1b2c3", text: "Flat." })
		const { entries: found, unread } = read(changed(fileWith([remark, second])))
		expect(unread).toEqual([])
		expect(found).toMatchObject([expected(remark), expected(second)])
	})

	it("loses nothing that can be read, whatever is in it", () => {
		const anything = fc.array(fc.oneof(words, entries.map(formatEntry)), { maxLength: 6 }).map((parts) => parts.join("").toWellFormed())
		fc.assert(
			fc.property(anything, (text) => {
				const file = read(text)
				const all = JSON.stringify(file)
				for (const line of text.split(/\r\n|\n|\r/)) {
					const content = line.replace(/^\uFEFF+/, "")
					if (
						content.trim() === "" ||
						/^(?:ipt-remarks|remark|answer|resolved|reopened|edited|withdrawn|end|lines|about|text|under|to|time|author|name):/.test(
							content,
						)
					)
						continue
					// As JSON has it, without the space that shows what is below a key.
					expect(all).toContain(JSON.stringify(content.trim().replace(/^[a-z][a-z-]*:\s+/, "")).slice(1, -1))
				}
			}),
			{ numRuns: runs(3000) },
		)
	})

	it("keeps every value of a key, whatever is in it", () => {
		const keys = ["to", "time", "author", "name", "lines", "under", "about", "text", "end", "later"]
		const field = fc.tuple(fc.constantFrom(...keys), fc.stringMatching(/^[a-z][a-z0-9]{4,7}$/), fc.boolean())
		fc.assert(
			fc.property(fc.array(field, { maxLength: 12 }), (fields) => {
				const text = fields.map(([key, value, isBelow]) => (isBelow ? `${key}:\n  ${value}` : `${key}: ${value}`)).join("\n")
				const all = JSON.stringify(read(`remark: q1\n${text}\n`))
				for (const [, value] of fields) expect(all).toContain(value)
			}),
			{ numRuns: runs(2000) },
		)
	})

	it("may end anywhere: what is before is read, and what is added later too [R101]", () => {
		const first = entry("answer", "d4e5f6", { to: "a1b2c3", text: "Flat, with 🧀.\n\nend: d4e5f6\nremark: x" })
		const last = entry("resolved", "g7h8j9", { to: "a1b2c3" })
		const whole = fileWith([remark, first])
		const bytes = new TextEncoder().encode(whole)
		const endOfFirst = new TextEncoder().encode(fileWith([remark])).length
		for (let cut = 0; cut <= bytes.length; cut++) {
			const torn = new TextDecoder().decode(bytes.subarray(0, cut))
			const before = read(torn)
			// The line end after the last line may be lost.
			if (cut >= endOfFirst - 1) expect(before.entries[0], `at ${cut}`).toMatchObject(expected(remark))
			else expect(before.entries[0]?.isComplete ?? false, `at ${cut}`).toBe(false)
			const [, cutText = ""] = /text:\n((?: {2}.*\n|\n)*)/.exec(torn) ?? []
			for (const line of cutText.split("\n")) expect(JSON.stringify(before)).toContain(JSON.stringify(line.trim()).slice(1, -1))
			const after = read(torn + addition(torn, last))
			expect(after.entries.at(-1), `at ${cut}`).toMatchObject(expected(last))
			expect(after.entries.slice(0, -1).map(({ id, text }) => [id, text])).toEqual(before.entries.map(({ id, text }) => [id, text]))
		}
	})

	it("may end with zeros that a power failure left, at every byte: what is before is read, and what is added later too [R101]", () => {
		const last = entry("resolved", "g7h8j9", { to: "a1b2c3" })
		const bytes = new TextEncoder().encode(fileWith([remark, entry("answer", "d4e5f6", { to: "a1b2c3", text: "Flat, with 🧀." })]))
		const endOfFirst = new TextEncoder().encode(fileWith([remark])).length
		for (let cut = 0; cut <= bytes.length; cut++) {
			const torn = new TextDecoder().decode(padded(bytes, cut))
			const before = read(torn)
			if (cut >= endOfFirst) expect(before.entries[0], `at ${cut}`).toMatchObject(expected(remark))
			const after = read(torn + addition(torn, last))
			expect(after.entries.at(-1), `at ${cut}`).toMatchObject(expected(last))
			expect(after.entries.slice(0, -1).map(({ id }) => id)).toEqual(before.entries.map(({ id }) => id))
		}
	})

	it("of a newer version is read as far as it is understood", () => {
		const text = fileWith([remark]).replace("ipt-remarks: 1", "ipt-remarks: 2").replace("text:", "mood: calm\ntext:")
		const file = read(`${text}\nthumbs-up: k1\nby: SB\n`)
		expect(file).toMatchObject({ isNewer: true, entries: [{ ...expected(remark), more: [["mood", "calm"]] }] })
		expect(file.unread.map((line) => line.text)).toEqual(["thumbs-up: k1", "by: SB"])
	})

	it("takes time in proportion to its length", () => {
		const long = fileWith([remark]).repeat(2_000) + "  below\n".repeat(20_000) + "\n".repeat(20_000) + "  below\n"
		expect(read(long).entries).toHaveLength(2_000)
	})
})

describe("an entry", () => {
	it("has an id that no other has", () => {
		const ids = Array.from({ length: 1000 }, newId)
		expect(new Set(ids).size).toBe(1000)
		expect(ids.filter((id) => !/^[a-z2-9]{12}$/.test(id))).toEqual([])
	})

	it("quotes no more of a note than it takes to find the lines again", () => {
		const about = Array.from({ length: 500 }, (_, line) => `Line ${line} ${"x".repeat(60)}`)
		const [found] = read(
			fileWith([entry("remark", "a1b2c3", { author: supervisor, anchor: { start: 1, end: 500, under: [], about } })]),
		).entries
		expect(found?.anchor.about).toEqual(about.slice(0, 40))
		const [long] = read(
			fileWith([entry("remark", "a1b2c3", { anchor: { start: 1, end: 1, under: [], about: ["y".repeat(900_000)] } })]),
		).entries
		expect(long?.anchor.about).toEqual(["y".repeat(4000)])
	})
})
