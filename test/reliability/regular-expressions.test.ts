/** No regular expression of the source takes longer than in proportion to its text, whatever the text. */
import { readFileSync } from "node:fs"
import { expect, it } from "vitest"
import { soaking } from "../harness/soak.ts"
import { isEndless, judgedFile, literals, verdict, written } from "./expressions.ts"

it("is linear, by the judgement of a scanner: a new one, or in a soak each [H12] [H14] [H15]", async () => {
	const expressions = literals()
	expect(expressions.length).toBeGreaterThan(200)
	const judged = new Set(soaking ? [] : (JSON.parse(readFileSync(judgedFile, "utf8")) as string[]))
	const fresh = expressions.filter((expression) => isEndless(expression) && !judged.has(written(expression)))
	// If many are new, `node scripts/judge.ts` writes the list anew, and each run is quick again.
	const slow: string[] = []
	for (const expression of fresh) {
		const found = await verdict(expression)
		if (found !== "safe") slow.push(`${expression.place} ${found}: ${written(expression)}`)
	}
	expect(slow).toEqual([])
}, 600_000)

it("is found wanting if it is not linear", async () => {
	expect(await verdict({ pattern: "(?:\\r\\n|\\n|\\r)*$", flags: "", place: "" })).toMatch(/exponential|polynomial/)
	expect(await verdict({ pattern: "\\s+$", flags: "u", place: "" })).toMatch(/polynomial/)
})
