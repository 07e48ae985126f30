import { describe, expect, it } from "vitest"
import { fixesFor } from "../../../src/assist/fixes/index.ts"
import { newNote, newSession } from "../../../src/assist/forms/new-note.ts"
import { sectionText } from "../../../src/assist/forms/section-form.ts"
import { NoteFolder } from "../../../src/folder/folder.ts"
import { applyEdits } from "../../../src/text/text.ts"
import { kindOf, kinds, type Layout, layouts } from "../../../src/record/index.ts"
import { sectionPlacesOf } from "../../../src/record/places.ts"
import { defaultOptions } from "../../../src/rules/options.ts"
import { completeFormulation } from "../../rules/complete.ts"

const head = (layout: Layout): string =>
	`---\nipt: 1\nnote: ${kindOf(layout)}\ncase: C-7\ndate: 2026-03-09\nsession: 5\nphase: middle\n${kindOf(layout) === layout ? "" : "status: missed\n"}---\n`

/** A note of which only the front matter is written, in a case whose formulation is complete. */
function bare(layout: Layout) {
	const folder = new NoteFolder()
	folder.setText("formulation", completeFormulation())
	folder.setText("note", head(layout))
	const subject = folder.subject("note", defaultOptions)
	if (!subject) throw new Error("The note has no subject")
	return { subject, findings: folder.check("note", defaultOptions) }
}

/** Layouts of which some section is asked for: scores need none. */
const withSections = layouts.filter((layout) => sectionPlacesOf(layout).some(({ need }) => need !== "known"))

describe.each(withSections.filter((layout) => layout !== "formulation"))("a missing section of layout %s", (layout) => {
	const { subject, findings } = bare(layout)
	const sections = sectionPlacesOf(layout).flatMap((place) => {
		const finding = findings.find(({ code }) => code === place.code)
		return finding ? [{ ...place, finding }] : []
	})

	it("is reported", () => expect(sections.length).toBeGreaterThan(0))

	it.each(sections)("$code has the form in a fix that a new note begins with", ({ section, finding }) => {
		const form = sectionText(subject.case, section)
		const [fix] = fixesFor(subject, finding)
		expect(applyEdits(subject.note.text, fix?.edits ?? [])).toContain(form)
		const begun =
			layout === "session" || layout === "missed-session"
				? newSession(subject.case, { date: "2026-03-16", status: layout === "session" ? "held" : "missed" })
				: newNote(kinds.find((kind) => kind === layout) ?? "closing", subject.case, "2026-03-16")
		if (begun.includes(`\n${form.split("\n")[0]}\n`)) expect(begun).toContain(form)
	})

	it("is read where the fix puts it: nothing asks for it again", () => {
		for (const { code, finding } of sections) {
			const [fix] = fixesFor(subject, finding)
			const folder = new NoteFolder()
			folder.setText("formulation", completeFormulation())
			folder.setText("note", applyEdits(subject.note.text, fix?.edits ?? []))
			const again = folder.check("note", defaultOptions).filter((one) => one.code === code)
			expect(
				again.every(({ facts }) => "empty" in facts && facts.empty),
				code,
			).toBe(true)
		}
	})
})
