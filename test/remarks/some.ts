/** Entries to try things with. */
import fc from "fast-check"
import { type Author, type Entry, entryKinds } from "../../src/remarks/entry.ts"
import { addition, normalText } from "../../src/remarks/write.ts"

export const supervisor: Author = { initials: "SB", name: "Sabine Berg" }
export const trainee: Author = { initials: "T.K.", name: "Tom Klein" }

/** An entry with what matters to a test. */
export function entry(kind: Entry["kind"], id: string, rest: Partial<Entry> = {}): Entry {
	return {
		kind,
		id,
		to: undefined,
		time: "2026-11-30T10:00:00Z",
		author: supervisor,
		anchor: { start: 3, end: 3, under: [], about: ["She called her sister."] },
		text: "",
		...rest,
	}
}

/** The file that these entries make, one added after the other. */
export function fileWith(entries: readonly Entry[]): string {
	let text: string | undefined
	for (const each of entries) text = (text ?? "") + addition(text, each)
	return text ?? ""
}

/** Texts with much that could be taken for something else. */
export const words = fc.oneof(
	fc.string({ unit: "binary", maxLength: 40 }),
	fc
		.array(
			fc.constantFrom(
				"\n",
				"\r\n",
				"\r",
				"  ",
				"\t",
				" ",
				"text:",
				"end: a1",
				"end:",
				"remark: a1",
				"answer: b2",
				"to: a1",
				"lines: 2-4",
				"lines: x",
				"ipt-remarks: 2",
				"under: ## A",
				"about:",
				"\uFEFF",
				"\u2028",
				"\u0085",
				"words",
				"- Käse 🧀",
				"\0",
				"\uD83E",
				"new-key: 1",
			),
			{ maxLength: 14 },
		)
		.map((parts) => parts.join("")),
)

/** A value of one line, as it is read again. */
const line = words.map((text) => text.toWellFormed().replace(/\s+/g, " ").trim()).filter((text) => !text.startsWith("\uFEFF"))
const lineNumber = fc.integer({ min: 1, max: 999_999_999 })

/** Entries as a feature makes them. */
export const entries: fc.Arbitrary<Entry> = fc.record({
	kind: fc.constantFrom(...entryKinds),
	id: fc.stringMatching(/^[a-z0-9]{4,12}$/),
	to: fc.option(fc.stringMatching(/^[a-z0-9]{1,12}$/), { nil: undefined }),
	time: fc.date({ min: new Date("2000-01-01"), max: new Date("2100-01-01"), noInvalidDate: true }).map((date) => date.toISOString()),
	author: fc.record({ initials: line, name: line }),
	anchor: fc
		.record({
			start: lineNumber,
			end: lineNumber,
			under: fc.array(line, { maxLength: 3 }),
			about: words.map((text) => text.split(/\r\n|\n|\r/)),
		})
		.map(({ start, end, ...rest }) => ({ ...rest, start: Math.min(start, end), end: Math.max(start, end) })),
	text: words.map(normalText),
})
