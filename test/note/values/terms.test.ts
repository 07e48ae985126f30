import { describe, expect, it } from "vitest"
import { readTerms } from "../../../src/note/values/terms.ts"
import type { VocabularyName } from "../../../src/record/index.ts"
import { cpuTime } from "../../harness/cpu.ts"

/** A value, the terms that it is read as (`?`: none), and whether it is reported: `-` not, `info`, `error`. */
type Row = readonly [written: string, readAs: string, finding: "-" | "error" | "info"]

const finding = { ambiguous: "info", "out-of-range": "error", silent: "-", term: "-", unknown: "info" } as const

function expectRows(vocabulary: VocabularyName, rows: readonly Row[], several = false) {
	for (const [written] of rows) {
		const { says, terms } = readTerms(vocabulary, written, several)
		const found = [written, terms.length > 0 ? terms.map(({ term }) => term).join(", ") : "?", finding[says]]
		expect.soft(found, written).toEqual(rows.find((row) => row[0] === written))
	}
}

describe("what a value says", () => {
	it("of support [N17]", () => {
		expectRows(
			"support",
			[
				["some emotional", "emotional", "-"],
				["none now", "none", "-"],
				["no", "none", "-"],
				["material", "practical", "-"],
				["little", "?", "info"],
				["financial", "practical", "-"],
				["emotional/practical", "emotional, practical", "-"],
				["emotional + practical", "emotional, practical", "-"],
				["emotional (when asked), practical (lifts)", "emotional, practical", "-"],
				["childcare", "practical", "-"],
				["emotional, practical and companionship: listens", "emotional, practical, companionship", "-"],
				["emotional & companionship", "emotional, companionship", "-"],
				["emotional, not practical", "emotional", "-"],
				["emotional but no practical help", "emotional", "-"],
				["no practical help", "?", "info"],
				["not emotional", "?", "info"],
				["emotional: none; practical: lifts to the clinic", "practical", "-"],
				["no support at present", "none", "-"],
				["none since the quarrel", "none", "-"],
				["Practical – drives her to the hospital", "practical", "-"],
				["both emotional and practical", "emotional, practical", "-"],
				["mainly companionship", "companionship", "-"],
				["advice, money", "informational, practical", "-"],
				["practical before the move", "practical", "-"],
				["none; practical before the move", "none", "-"],
				["n/a", "?", "-"],
				["varies", "?", "info"],
			],
			true,
		)
	})

	it("that is not known is no denial", () => {
		expectRows("confides", [
			["not known", "?", "info"],
			["not assessed", "?", "info"],
			["no answer", "?", "info"],
			["not", "no", "-"],
		])
		expectRows("risk-level", [["not assessed", "?", "info"]])
		expectRows("support", [["emotional yes, practical no", "emotional", "-"]], true)
		expectRows("person-status", [
			["no longer living", "deceased", "-"],
			["no longer living with her", "?", "info"],
			["† 2019", "deceased", "-"],
		])
	})

	it("of a person's status [N17]", () => {
		expectRows("person-status", [
			["stillborn 2025-03", "deceased", "-"],
			["separated", "living", "-"],
			["passed away 2020", "deceased", "-"],
			["no contact since 2019", "estranged", "-"],
			["living in care home", "living", "-"],
			["living abroad", "living", "-"],
			["late husband", "deceased", "-"],
			["ex-partner, living", "living", "-"],
			["divorced", "living", "-"],
			["deceased since March 2020", "deceased", "-"],
			["deceased 2001-09-11", "deceased", "-"],
			["alive", "living", "-"],
			["unborn", "?", "info"],
			["not deceased", "?", "info"],
			["not dead", "?", "info"],
			["no longer estranged", "?", "info"],
			["not estranged", "?", "info"],
			["never estranged", "?", "info"],
			["no longer living", "deceased", "-"],
			["no longer in touch", "estranged", "-"],
			["died in 2019 of cancer", "deceased", "-"],
			["brother, died in 2019 in an accident", "deceased", "-"],
			["estranged, deceased before they could speak", "deceased", "-"],
			["was killed 2016", "deceased", "-"],
			["living; her husband died", "living", "-"],
			["estranged (since the wedding)", "estranged", "-"],
			["cut off since 2021", "estranged", "-"],
			["still alive", "living", "-"],
			["remarried", "living", "-"],
			["late diagnosis of dementia", "?", "info"],
			["missing", "?", "info"],
			["not applicable", "?", "-"],
		])
	})

	it("of a level of risk [N17]", () => {
		expectRows("risk-level", [
			["not assessed", "?", "info"],
			["no current risk", "none", "-"],
			["nil", "none", "-"],
			["moderate risk", "moderate", "-"],
			["mild", "low", "-"],
			["low to moderate", "moderate", "info"],
			["Medium", "moderate", "-"],
			["Low → moderate", "moderate", "-"],
			["suicide: moderate; self-harm: low; others: none", "moderate", "-"],
			["elevated", "?", "info"],
			["low, no plan", "low", "-"],
			["low; no plan, no intent, high hopes of the new job", "low", "-"],
			["no risk", "none", "-"],
			["no risk identified at present", "none", "-"],
			["no", "none", "-"],
			["no plans", "?", "info"],
			["no increased risk", "?", "info"],
			["no risk assessment done", "?", "info"],
			["no acute risk", "?", "info"],
			["not low", "?", "info"],
			["not high", "?", "info"],
			["denies", "?", "info"],
			["denies any risk", "?", "info"],
			["none or low", "low", "info"],
			["low/moderate", "moderate", "info"],
			["low-moderate", "moderate", "info"],
			["moderate to high risk", "high", "info"],
			["low risk to moderate risk", "moderate", "info"],
			["high -> low", "low", "-"],
			["from low to moderate", "moderate", "-"],
			["was low, now moderate", "moderate", "-"],
			["low at intake, moderate now", "moderate", "-"],
			["moderate (was high last week)", "moderate", "-"],
			["low; high when she drinks", "high", "info"],
			["low risk of suicide, high risk of self-harm", "high", "-"],
			["self low, others none", "low", "-"],
			["none. Low mood, though", "none", "-"],
			["currently low", "low", "-"],
			["low-level", "low", "-"],
			["Risk is moderate", "moderate", "-"],
			["raised to moderate", "moderate", "-"],
			["lower than last week", "?", "info"],
			["unchanged", "?", "info"],
			["**low**", "low", "-"],
			["n/a", "?", "-"],
			["none — she laughs at the question", "none", "-"],
			["low ↑ moderate", "moderate", "-"],
			["high ↓ low", "low", "-"],
			["low ➡ high", "high", "-"],
			["high ↑", "high", "-"],
			["low > moderate", "moderate", "info"],
			["low moderate", "moderate", "info"],
			["moderate high risk", "high", "info"],
			["low unless she drinks, then high", "high", "info"],
			["rose from low to moderate", "moderate", "-"],
			["persists moderate", "moderate", "-"],
			["no rise", "?", "info"],
			["moderate (previously: high)", "moderate", "-"],
			["previously: high, now: low", "low", "-"],
			["previously: high", "?", "info"],
		])
	})

	it("of confiding [N17]", () => {
		expectRows("confides", [
			["yes knows all", "yes", "-"],
			["sometimes", "partly", "-"],
			["some", "partly", "-"],
			["not applicable", "?", "-"],
			["not about the illness", "partly", "-"],
			["n/a", "?", "-"],
			["fully", "yes", "-"],
			["a little", "partly", "-"],
			["no longer", "no", "-"],
			["no, never did", "no", "-"],
			["not yet", "no", "-"],
			["not at all", "no", "-"],
			["not everything", "partly", "-"],
			["yes, but not about the drinking", "yes", "-"],
			["yes and no", "partly", "-"],
			["yes/no", "?", "info"],
			["not asked", "?", "info"],
			["partly: knows of the illness", "partly", "-"],
			["no → yes", "yes", "-"],
			["N/A (newborn)", "?", "-"],
		])
	})

	it("of closeness [N17]", () => {
		expectRows("closeness", [
			["very close", "1", "-"],
			["ring 2", "2", "-"],
			["outer circle", "4", "-"],
			["middle ring", "2", "-"],
			["inner circle", "1", "-"],
			["close", "?", "info"],
			["5", "?", "error"],
			["2.5", "?", "info"],
			["2-3", "2", "info"],
			["2 → 1", "1", "-"],
			["1st", "1", "-"],
			["second circle", "2", "-"],
			["2 (was 1 before the move)", "2", "-"],
			["2 since the move", "2", "-"],
			["2 was 1", "2", "-"],
			["ring two", "2", "-"],
			["1, her closest friend", "1", "-"],
			["3 times a week", "?", "info"],
			["one of his friends", "?", "info"],
			["not close", "?", "info"],
			["0", "?", "error"],
			["ring 6", "?", "error"],
			["from 3 to 2", "2", "-"],
			["2 or 3", "2", "info"],
			["1 before the move; now 3", "3", "-"],
			["outermost", "4", "-"],
			["–", "?", "-"],
		])
	})

	it("of an attachment style [N17]", () => {
		expectRows("attachment-style", [
			["unknown", "not-assessed", "-"],
			["secure/preoccupied", "?", "info"],
			["preoccupied with fearful traits", "preoccupied", "-"],
			["insecure-avoidant", "dismissing", "-"],
			["insecure", "?", "info"],
			["fearful-avoidant", "fearful", "-"],
			["dismissive", "dismissing", "-"],
			["avoidant", "dismissing", "-"],
			["anxious-preoccupied", "preoccupied", "-"],
			["anxious-ambivalent", "preoccupied", "-"],
			["enmeshed", "?", "info"],
			["anxious attachment", "preoccupied", "-"],
			["mostly secure", "secure", "-"],
			["not secure", "?", "info"],
			["anxious-avoidant", "?", "info"],
			["secure or dismissing", "?", "info"],
			["not assessed: declined", "not-assessed", "-"],
			["style: fearful", "fearful", "-"],
			["insecure, preoccupied", "preoccupied", "-"],
			["dismissing towards women", "dismissing", "-"],
		])
	})

	it("of a stage and of a goal", () => {
		expectRows("stage", [
			["impasse stage", "impasse", "-"],
			["at an impasse since March", "impasse", "-"],
			["negotiation", "renegotiation", "-"],
			["impasse → renegotiation", "renegotiation", "-"],
			["between impasse and dissolution", "?", "info"],
			["not dissolution", "?", "info"],
			["stuck", "impasse", "-"],
		])
		expectRows("goal-outcome", [
			["met", "met", "-"],
			["partly met", "partly", "-"],
			["mostly met", "partly", "-"],
			["not met", "not-met", "-"],
			["not fully met", "partly", "-"],
			["not yet", "not-met", "-"],
			["met: goes every week", "met", "-"],
			["partly; once a fortnight", "partly", "-"],
			["not sure", "?", "info"],
			["met or partly", "?", "info"],
			["she goes every week", "?", "info"],
		])
	})

	it("is found where it is", () => {
		const found = (text: string) => readTerms("support", text, true).terms.map(({ at, length }) => text.slice(at, at + length))
		expect(found(" Emotional / practical; drives her")).toEqual(["Emotional", "practical"])
		expect(readTerms("person-status", "passed away 2020").terms[0]).toEqual({ term: "deceased", at: 0, length: 11 })
	})

	it("is read in time, whatever is written", () => {
		for (const text of [
			" ".repeat(200_000),
			`low${" ".repeat(200_000)}b`,
			"no ".repeat(60_000),
			"low to ".repeat(60_000),
			"risk, ".repeat(60_000),
			"-".repeat(200_000),
			"a'".repeat(100_000),
			"1.".repeat(100_000),
		]) {
			const start = cpuTime()
			readTerms("risk-level", text)
			readTerms("support", text, true)
			expect(cpuTime() - start).toBeLessThan(200)
		}
	})
})
