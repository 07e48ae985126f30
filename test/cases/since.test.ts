import { describe, expect, it } from "vitest"
import { NoteFolder } from "../../src/folder/folder.ts"
import { sinceThen } from "../../src/cases/since.ts"

const note = (head: string, body: string): string => `---\nipt: 1\ncase: C-7\n${head.replaceAll("; ", "\n")}\n---\n\n${body}\n`

const mechanism = (rating: number): string =>
	`## Mechanisms of change\n\n- **Decreasing interpersonal stress**: ${rating}: asked for help\n`
const risk = (level: string): string => `## Risk\n\n- **Level**: ${level}\n`

const notes = {
	f: note("note: formulation; date: 2026-01-05\nmeasures:\n  PHQ-9: 19", risk("moderate")),
	s1: note("note: session; session: 1; date: 2026-01-12; phase: initial\nmeasures:\n  PHQ-9: 18", mechanism(0)),
	s2: note("note: session; session: 2; date: 2026-01-19; status: missed", ""),
	s3: note("note: session; session: 3; date: 2026-01-26; phase: middle\nmeasures:\n  PHQ-9: 14", `${risk("low")}\n${mechanism(2)}`),
	s4: note("note: session; session: 4; date: 2026-02-02; phase: middle\nmeasures:\n  PHQ-9: 14", risk("low")),
}

function between(file: keyof typeof notes, earlier?: keyof typeof notes) {
	const folder = new NoteFolder()
	for (const [name, text] of Object.entries(notes)) folder.setText(name, text)
	const patientCase = folder.index.case("C-7")!
	const factsOf = (name: string) => patientCase.notes.find((facts) => facts.file === name)!
	const { scores, mechanisms, ...rest } = sinceThen(patientCase, factsOf(file), earlier && factsOf(earlier))
	return { ...rest, scores: Object.fromEntries(scores), mechanisms: Object.fromEntries(mechanisms) }
}

describe("what is different since an earlier note", () => {
	it("is each value that is another one now, with what it was", () => {
		expect(between("s3", "s1")).toEqual({
			sessions: 1,
			phase: { from: "initial", to: "middle" },
			risk: { from: "moderate", to: "low" },
			scores: { "PHQ-9": { from: 18, to: 14 } },
			mechanisms: { "interpersonal-stress": { from: 0, to: 2 } },
		})
	})

	it("is nothing if all is as it was", () => {
		expect(between("s4", "s3")).toEqual({ sessions: 1, scores: {}, mechanisms: {} })
	})

	it("is all that was said so far if there is no earlier note", () => {
		expect(between("s1")).toEqual({
			sessions: 1,
			phase: { to: "initial" },
			risk: { to: "moderate" },
			scores: { "PHQ-9": { to: 18 } },
			mechanisms: { "interpersonal-stress": { to: 0 } },
		})
	})

	it("counts only sessions that took place", () => {
		expect(between("s4", "s1").sessions).toBe(2)
	})
})
