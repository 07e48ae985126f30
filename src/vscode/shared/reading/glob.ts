/**
 * Patterns of `files.exclude`, as VS Code knows them: `*`, `?`, `**`, `[a-z]`, `{one,other}`. Matched in a time that grows
 * with the pattern and the path, whatever is in them: a regular expression of many stars would try a long name for minutes.
 */

/** A row of items, each matched by a test of its own, or any number of them. */
type Row<Item> = readonly ("any" | ((item: Item) => boolean))[]

/** Patterns that a pattern with braces may expand to; one of more fits nothing. */
const mostAlternatives = 200
const longest = 1000

/** Returns a test of whether a path with slashes fits a pattern. A pattern that is too long or has too many alternatives fits nothing. */
export function globFits(glob: string): (path: string) => boolean {
	const rows = alternatives(glob).map((each) => rowOf(each.split("/"), (step) => (step === "**" ? "any" : stepFits(step))))
	return (path) => {
		const steps = path.split("/")
		return rows.some((row) => fits(row, steps))
	}
}

const rowOf = <Part, Item>(parts: readonly Part[], read: (part: Part) => Row<Item>[number]): Row<Item> => parts.map(read)

/** Says whether the name of a file or folder fits one step of a pattern. */
function stepFits(step: string): (name: string) => boolean {
	const row = rowOf(step.match(/\[[!^]?\]?[^\]]*\]|[\s\S]/gu) ?? [], signOf)
	return (name) => fits(row, Array.from(name))
}

function signOf(sign: string): Row<string>[number] {
	if (sign === "*") return "any"
	if (sign === "?") return () => true
	if (!sign.startsWith("[") || sign.length < 3) return (character) => character === sign
	const isNot = /^\[[!^]/.test(sign)
	const ranges = sign.slice(isNot ? 2 : 1, -1).match(/[\s\S]-[\s\S]|[\s\S]/gu) ?? []
	return (character) => ranges.some((range) => isWithin(character, range)) !== isNot
}

function isWithin(character: string, range: string): boolean {
	const [first = "", last = first] = /^([\s\S])-([\s\S])$/u.exec(range)?.slice(1) ?? [range]
	return character >= first && character <= last
}

/** Whether items fit a row, by all places of the row that can be reached together. */
function fits<Item>(row: Row<Item>, items: readonly Item[]): boolean {
	let at = reached(row, [0])
	for (const item of items) {
		at = reached(
			row,
			at.flatMap((index) => {
				const part = row[index]
				return part === "any" ? [index] : part?.(item) ? [index + 1] : []
			}),
		)
		if (at.length === 0) return false
	}
	return at.includes(row.length)
}

/** These places, and those that follow where any number of items may be none. Each once, in order. */
function reached<Item>(row: Row<Item>, from: readonly number[]): number[] {
	const all = new Set<number>()
	for (const start of from)
		for (let index = start; !all.has(index); index++) {
			all.add(index)
			if (row[index] !== "any") break
		}
	return [...all]
}

/** The patterns without braces that a pattern expands to; a brace that is never closed is one of its characters. */
function alternatives(glob: string): string[] {
	if (glob.length > longest) return []
	const [open, made] = [[glob], new Array<string>()]
	for (let each = open.pop(); each !== undefined; each = open.pop()) {
		const braces = bracesIn(each)
		if (braces) open.push(...braces.toReversed())
		else made.push(each)
		if (open.length + made.length > mostAlternatives) return []
	}
	return made
}

/** A pattern with its first pair of braces replaced by each of its alternatives. */
function bracesIn(glob: string): string[] | undefined {
	const start = glob.indexOf("{")
	if (start < 0) return undefined
	const commas = [start]
	let depth = 0
	for (let at = start; at < glob.length; at++) {
		if (glob[at] === "{") depth += 1
		else if (glob[at] === "}") depth -= 1
		else if (glob[at] === "," && depth === 1) commas.push(at)
		if (depth === 0) {
			const ends = [...commas.slice(1), at]
			return commas.map((comma, index) => glob.slice(0, start) + glob.slice(comma + 1, ends[index]) + glob.slice(at + 1))
		}
	}
	return undefined
}
