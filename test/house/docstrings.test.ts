/** A newcomer reads what a function returns before reading how: each exported function says so. */
import { readFileSync } from "node:fs"
import { readdir } from "node:fs/promises"
import { parseSync } from "oxc-parser"
import { expect, it } from "vitest"

const root = new URL("../../", import.meta.url)

/** Calls that make a function: `export const readHead = memoize(…)`. */
const makers = new Set(["derived", "memoize", "memoizePair", "memoizeText", "perPiece", "perSection", "problemsPerSection"])

type Statement = ReturnType<typeof parseSync>["program"]["body"][number]

/** The name of the function that a statement exports; nothing if it exports none. */
function exportedFunction(statement: Statement): string | undefined {
	if (statement.type !== "ExportNamedDeclaration") return undefined
	const { declaration } = statement
	// The first signature of an overloaded function has the words for all.
	if (declaration?.type === "FunctionDeclaration" || declaration?.type === "TSDeclareFunction") return declaration.id?.name
	if (declaration?.type !== "VariableDeclaration") return undefined
	const [{ id, init } = {}] = declaration.declarations
	const isFunction =
		init?.type === "ArrowFunctionExpression" ||
		(init?.type === "CallExpression" && init.callee.type === "Identifier" && makers.has(init.callee.name))
	return isFunction && id?.type === "Identifier" ? id.name : undefined
}

/** The names of the exported functions of a file without a docstring. */
function undescribed(name: string, source: string): string[] {
	const described = new Set<string>()
	return parseSync(name, source).program.body.flatMap((statement) => {
		const exported = exportedFunction(statement)
		if (exported === undefined || described.has(exported)) return []
		described.add(exported)
		return source.slice(0, statement.start).trimEnd().endsWith("*/") ? [] : [exported]
	})
}

it("finds functions without a docstring", () => {
	const source = `
		/** Described. */
		export function one() {}
		export function two() {}
		export const three = () => 3
		/** Described. */
		export const four = memoize(() => 4)
		export const five = memoize(() => 5)
		export const six = 6
		function seven() {}
		/** Described once for all signatures. */
		export function eight(name: string): void
		export function eight(name: number): void
		export function eight(name: unknown): void {}
	`
	expect(undescribed("example.ts", source)).toEqual(["two", "three", "five"])
})

it("each exported function has a docstring", async () => {
	const files = (await readdir(new URL("src/", root), { recursive: true })).filter((name) => name.endsWith(".ts"))
	expect(files.length).toBeGreaterThan(100)
	const missing = files.flatMap((name) =>
		undescribed(name, readFileSync(new URL(`src/${name}`, root), "utf8")).map((exported) => `src/${name}: ${exported}`),
	)
	expect(missing).toEqual([])
})
