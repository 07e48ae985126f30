import { describe, expect, it } from "vitest"
import { formulation, inFolder, session } from "./case-notes.ts"

const partsMissing = (notes: Readonly<Record<string, string>>, file: string): string[] =>
	inFolder(notes)
		.findings(file)
		.flatMap(({ code, level }) => (level === "information" && code.endsWith(".details") ? [] : [code]))

describe("shorthand of the trade", () => {
	it("names sections and fields of a formulation", () => {
		const body =
			"## CC\n\nlow\n\n## Hx\n\nnil\n\n## Diathesis\n\n### Bio\n\nthyroid\n\n### Psych\n\n- Attachment: secure\n\n### Soc\n\nmoved\n\n## Supports\n\n- Available: mother\n\n## Meds\n\nsertraline\n"
		const codes = partsMissing({ f: formulation({ body }) }, "f")
		for (const part of [
			"presenting-problem",
			"diathesis.biological",
			"diathesis.psychological",
			"diathesis.social",
			"social-support",
			"treatment",
		])
			expect(codes).not.toContain(`formulation.${part}`)
	})

	it("names sections, fields and techniques of a session", () => {
		const body =
			"## Interval hx\n\n- Sx: sleeps 5 h\n- Events: row\n\n## Mood-event\n\nlow after row\n\n## Techniques\n\n- Psychoed: illness\n- Conjoint: husband\n- Limited sick role: given\n\n## Mechs\n\n- IP skills: 2: asked\n- IP stress: 1: named\n"
		const codes = partsMissing({ s: session(2, { more: "focus: RT", body }) }, "s")
		for (const code of [
			"session.since-last.symptoms",
			"session.since-last",
			"session.mood-link",
			"technique.unknown",
			"mechanism.unknown",
			"front-matter.value",
		])
			expect(codes).not.toContain(code)
	})

	it.each(["d/c summary", "D/C", "closing summary"])("names a closing: %s", (kind) => {
		expect(inFolder({ c: `---\nipt: 1\nnote: ${kind}\ncase: C-1\ndate: 2026-04-27\n---\n` }).raised("front-matter.value")).toEqual([])
	})

	it.each([
		["late - 20 min", "held"],
		["late cancellation", "cancelled"],
		["arrived late", "held"],
	])("says whether a session was held: %s", (status, read) => {
		const { folder } = inFolder({ s: session(2, { more: `status: "${status}"` }) })
		expect(folder.caseOf("s")?.sessions[0]?.status).toBe(read)
	})
})

describe("the first session", () => {
	it("is not asked for symptoms and events since another", () => {
		const body = "## Since last session\n\nFirst session.\n"
		const { findings } = inFolder({ s1: session(1, { body }), s2: session(2, { body }) })
		const asked = (file: string) =>
			findings(file).filter(({ code, level }) => code.startsWith("session.since-last.") && level === "warning").length
		expect([asked("s1"), asked("s2") > 0]).toEqual([0, true])
	})
})
