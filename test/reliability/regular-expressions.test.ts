/** No regular expression of the source takes longer than in proportion to its text, whatever the text. */
import { globSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { parseSync } from "oxc-parser"
import { check } from "recheck"
import { expect, it } from "vitest"

const root = join(import.meta.dirname, "../..")

interface Expression {
	readonly pattern: string
	readonly flags: string
	readonly place: string
}

/** Every literal in the source, each text once. */
function literals(): Expression[] {
	const found = new Map<string, Expression>()
	for (const file of globSync("src/**/*.ts", { cwd: root }).toSorted()) {
		const text = readFileSync(join(root, file), "utf8")
		const visit = (node: unknown): void => {
			if (typeof node !== "object" || node === null) return
			if ("type" in node && node.type === "Literal" && "regex" in node && isRegex(node.regex)) {
				const { pattern, flags } = node.regex
				const start = "start" in node && typeof node.start === "number" ? node.start : 0
				found.set(`/${pattern}/${flags}`, { pattern, flags, place: `${file}:${text.slice(0, start).split("\n").length}` })
			} else for (const value of Object.values(node)) visit(value)
		}
		visit(parseSync(file, text).program)
	}
	return [...found.values()]
}

const isRegex = (regex: unknown): regex is { readonly pattern: string; readonly flags: string } =>
	typeof regex === "object" && regex !== null && "pattern" in regex && "flags" in regex

/** What the scanner says of an expression. It knows `v` only where `u` says the same. */
async function verdict({ pattern, flags }: Expression): Promise<string> {
	const result = await check(pattern, flags.replace("v", "u"), { timeout: 30_000 })
	return result.status === "vulnerable" ? result.complexity.summary : result.status
}

it("is linear, by the judgement of a scanner [H12] [H14] [H15]", async () => {
	const expressions = literals()
	expect(expressions.length).toBeGreaterThan(200)
	const slow: string[] = []
	for (const expression of expressions) {
		const found = await verdict(expression)
		if (found !== "safe") slow.push(`${expression.place} ${found}: /${expression.pattern}/${expression.flags}`)
	}
	expect(slow).toEqual([])
}, 600_000)

it("is found wanting where it is not linear", async () => {
	expect(await verdict({ pattern: "(?:\\r\\n|\\n|\\r)*$", flags: "", place: "" })).toMatch(/exponential|polynomial/)
	expect(await verdict({ pattern: "\\s+$", flags: "u", place: "" })).toMatch(/polynomial/)
})
