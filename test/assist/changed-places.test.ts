import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { type ChangedPlace, changedPlaces } from "../../src/assist/changed-places.ts"
import { newAddendum } from "../../src/assist/forms/new-note.ts"
import { readNote } from "../../src/note/read.ts"
import { canonicalText } from "../../src/signatures/canonical.ts"
import { replaced } from "../harness/replaced.ts"
import { runs } from "../harness/soak.ts"
import { inFolder, session } from "../rules/case-notes.ts"

const note = session(5, { body: "## Since last session\n\nShe slept.\n\n## Plan\n\nCall her sister.\n\nWrite the letter.\n" })

const addendumOf = (changes: readonly ChangedPlace[]): string => {
	const { folder } = inFolder({ "s5.ipt.md": note })
	const what = { amends: "s5.ipt.md", date: "2026-03-03", kind: "addition", reason: "a letter", changes } as const
	return newAddendum(folder.index.case("C-1")!, what, { author: "AB" })
}

const bodyOf = (text: string): string => text.slice(text.indexOf("# Addendum")).replaceAll(/<!--.*?-->\n\n/g, "")

const codesOf = (text: string) =>
	inFolder({ "s5.ipt.md": note, "x.ipt.md": text })
		.findings("x.ipt.md")
		.map(({ code }) => code)

describe("what was changed in a signed note", () => {
	it("is what was and what is now, by its section, and what is added", () => {
		const after = replaced(note, ["Call her sister.", "Call her brother."], ["She slept.", "She slept.\n\n- **Mood**: low"])
		const changes = changedPlaces(note, after)
		expect(changes).toEqual([
			{ under: ["Since last session"], inHeader: false, was: [], now: ["- **Mood**: low"] },
			{ under: ["Plan"], inHeader: false, was: ["Call her sister."], now: ["Call her brother."] },
		])
		const text = addendumOf(changes ?? [])
		expect(bodyOf(text)).toBe(
			"# Addendum C-1\n\n## Correction\n\n- **Was written**:\n\n  Plan:\n\n  > Call her sister.\n\n- **Is right**:\n\n  Plan:\n\n  > Call her brother.\n\n\n" +
				"## Addendum\n\nSince last session:\n\n> - **Mood**: low\n",
		)
		expect(codesOf(text)).toEqual([])
	})

	it("is an addition alone if nothing was taken out, and says what was left out", () => {
		const more = changedPlaces(note, `${note}\nShe rang.\n`) ?? []
		expect(bodyOf(addendumOf(more))).toBe("# Addendum C-1\n\n## Addendum\n\nPlan:\n\n> She rang.\n")
		const less = changedPlaces(note, replaced(note, ["Write the letter.\n", ""])) ?? []
		expect(bodyOf(addendumOf(less))).toContain("- **Is right**:\n\n  Plan: left out\n")
	})

	it("is said of the header, of headings and of what is before them", () => {
		const after = replaced(
			note,
			["case: C-1", "case: C-1\nphase: middle"],
			["## Plan", "## Next\n\n### For @sister"],
			["## Since last session", "Words.\n\n## Since last session"],
		)
		const changes = changedPlaces(note, after) ?? []
		const text = addendumOf(changes)
		expect(text).toContain("Header:\n\n```\nphase: middle\n```")
		expect(text).toContain("Before the first heading:\n\n> Words.")
		expect(text).toContain("> ## Next")
		expect(readNote(text).sections.map(({ part }) => part.title)).toEqual(["Correction", "Addendum"])
	})

	it("has no places if only blank lines are others, or far too much: then the whole text is needed", () => {
		expect(changedPlaces(note, replaced(note, ["## Plan\n", "## Plan\n\n"]))).toBeUndefined()
		const lines = (word: string) => Array.from({ length: 2100 }, (_, index) => `${word} ${index}`).join("\n")
		expect(changedPlaces(lines("a"), lines("b"))).toBeUndefined()
	})

	it("has each line of both texts that the other has not, whatever they are", () => {
		const line = fc.constantFrom(
			"---",
			"a: b",
			"# A",
			"## B",
			"### C",
			"x",
			"- y",
			"> z",
			"```",
			"~~~~",
			"",
			"<!--",
			"    code",
			"@k *",
			"1. i",
		)
		const texts = fc.array(line, { maxLength: 14 }).map((lines) => lines.join("\n"))
		fc.assert(
			fc.property(texts, texts, (before, after) => {
				const places = changedPlaces(before, after)
				const counted = (lines: readonly string[]) => {
					const counts = new Map<string, number>()
					for (const each of lines) if (each !== "") counts.set(each, (counts.get(each) ?? 0) + 1)
					return counts
				}
				const [was, now] = [before, after].map((text) => counted(canonicalText(text).split("\n")))
				const gone = counted((places ?? []).flatMap((place) => place.was))
				const added = counted((places ?? []).flatMap((place) => place.now))
				// What is in the one and not taken out is in the other and not added.
				for (const each of new Set([...was!.keys(), ...now!.keys()]))
					expect((was!.get(each) ?? 0) - (gone.get(each) ?? 0)).toBe((now!.get(each) ?? 0) - (added.get(each) ?? 0))
				if (!places) return
				const text = addendumOf(places)
				for (const lines of places.flatMap((place) => [place.was, place.now]))
					for (const each of lines)
						expect(text.includes(`> ${each}`) || text.includes(`\n${each}\n`) || text.includes(`  ${each}\n`)).toBe(true)
				const parts = readNote(text).sections.map(({ part }) => part.title)
				expect(parts.filter((title) => title !== "Correction" && title !== "Addendum")).toEqual([])
			}),
			{ numRuns: runs(1000) },
		)
	})
})
