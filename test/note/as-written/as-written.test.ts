import { describe, expect, it } from "vitest"
import { germanNotes } from "./german.ts"
import { spanishNotes } from "./spanish.ts"
import { toldOf } from "./told.ts"

describe("a note as German-speaking clinicians write it", () => {
	it.each(germanNotes)("with %s", (_, note, told) => {
		expect(toldOf(note)).toEqual(told)
	})
})

describe("a note as Spanish-speaking clinicians write it", () => {
	it.each(spanishNotes)("with %s", (_, note, told) => {
		expect(toldOf(note)).toEqual(told)
	})
})
