/** The regular expressions of the source, and what a scanner says of each. */
import { globSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { parseSync } from "oxc-parser"
import { check } from "recheck"

const root = join(import.meta.dirname, "../..")

export interface Expression {
	readonly pattern: string
	readonly flags: string
	readonly place: string
}

/** Every literal in the source, each text once. */
export function literals(): Expression[] {
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

/** Whether an expression repeats something without end, outside of a set of characters: only that can take long. */
export const isEndless = ({ pattern }: Expression): boolean => /[*+]|\{\d+,\}/.test(pattern.replaceAll(/\\.|\[(?:\\.|[^\]\\])*\]/g, "x"))

/**
 * What the scanner says of an expression. It knows `v` only if `u` says the same. Its search for a slow text ends by what
 * it has tried, not by the clock: on a busy machine that ends it early, and the scanner then takes an expression for slow.
 */
export async function verdict({ pattern, flags }: Expression): Promise<string> {
	const result = await check(pattern, flags.replace("v", "u"), { timeout: 120_000, incubationTimeout: null, attackTimeout: null })
	return result.status === "vulnerable" ? result.complexity.summary : result.status
}

/** An expression as it is written. */
export const written = ({ pattern, flags }: Pick<Expression, "flags" | "pattern">): string => `/${pattern}/${flags}`

/** Where the expressions are that the scanner has found safe, as they are written: judging all takes longer than most tests together. */
export const judgedFile = join(root, "test/reliability/judged-expressions.json")
