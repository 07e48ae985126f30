/** Dates in sentences are as people of each language write them, and a level of risk has one name. */
import { afterEach, describe, expect, it } from "vitest"
import { english, languages, loadAllWords, useLanguage } from "../../src/language/index.ts"
import { exportMarkdown } from "../../src/summary/index.ts"
import { closing, formulation, session } from "../rules/case-notes.ts"
import { requestOf } from "./requests.ts"

afterEach(async () => {
	useLanguage(english)
	await loadAllWords()
})

async function summaryIn(id: string): Promise<string> {
	const language = languages.find((one) => one.id === id)
	if (!language) throw new Error(`${id} is not shipped`)
	useLanguage(language)
	await loadAllWords()
	const risk = "## Risk\n\n- **Level**: none\n- **Rationale**: asked, no thoughts of death\n"
	return exportMarkdown(
		requestOf("C-1", [
			formulation({ date: "2026-01-12", more: "contract: {sessions: 12, start: 2026-01-05}" }),
			session(1, { body: risk }),
			session(2),
			closing({ date: "2026-04-20", more: "ending: planned" }),
		]),
	)
}

describe("a summary", () => {
	it.each([
		["en", ["from 5 January 2026", "5 January 2026 to 12 January 2026", "closed on 20 April 2026"]],
		["de", ["ab 5. Januar 2026", "5. Januar 2026 bis 12. Januar 2026", "abgeschlossen am 20. April 2026"]],
		["es", ["desde el 5 de enero de 2026", "5 de enero de 2026 a 12 de enero de 2026", "cerrado el 20 de abril de 2026"]],
	] as const)("has dates in words: %s", async (id, says) => {
		const summary = await summaryIn(id)
		for (const words of says) expect(summary).toContain(words)
	})

	it("calls no risk by the same name in Spanish as the record", async () => {
		const summary = await summaryIn("es")
		expect(summary).toContain("nivel de riesgo ausente, sesión 1")
		expect(summary).not.toContain("riesgo nulo")
	})
})
