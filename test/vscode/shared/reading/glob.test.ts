import fc from "fast-check"
import picomatch from "picomatch"
import { describe, expect, it } from "vitest"
import { globFits } from "../../../../src/vscode/shared/reading/glob.ts"
import { runs } from "../../../harness/soak.ts"
import { cpuTime } from "../../../harness/cpu.ts"

describe("a pattern of what is hidden", () => {
	it.each([
		["archive", ["archive"], ["archive/old", "my/archive", "archives"]],
		["**/draft-*", ["draft-1.ipt.md", "a/b/draft-", "draft-x"], ["a-draft-1", "draft-1/x"]],
		["**/.git", [".git", "a/.git"], [".github", "a/.git/b"]],
		["archive/**", ["archive", "archive/a", "archive/a/b"], ["archived"]],
		["**/a/**/b", ["a/b", "x/a/y/z/b"], ["a/bc", "b/a"]],
		["**/*.{js,ts}", ["a.js", "x/b.ts"], ["a.jsx", "a.{js,ts}"]],
		["{a,b/{c,d}}/e", ["a/e", "b/c/e", "b/d/e"], ["b/e", "c/e"]],
		["note-[0-9][!a].md", ["note-3b.md"], ["note-3a.md", "note-xb.md", "note-3/.md"]],
		["?.md", ["a.md", "ß.md", "𝒲.md"], [".md", "ab.md"]],
		["a{b", ["a{b"], ["ab"]],
		["[x", ["[x"], ["x"]],
		["a.b", ["a.b"], ["axb"]],
		["", [], ["a"]],
	])("%j", (glob, hidden, shown) => {
		expect(hidden.filter((path) => !globFits(glob)(path))).toEqual([])
		expect(shown.filter(globFits(glob))).toEqual([])
	})

	it("fits what a library of patterns says that it fits", () => {
		const step = fc
			.array(fc.constantFrom("a", "b", "-", "*", "?", "[ab]", "{a,b}"), { minLength: 1, maxLength: 4 })
			.map((signs) => signs.join("").replace(/\*{2,}/g, "*"))
		const glob = fc
			.tuple(fc.array(fc.oneof(step, fc.constant("**")), { maxLength: 3 }), step)
			.map(([before, last]) => [...before, last].join("/"))
		const path = fc
			.array(
				fc.array(fc.constantFrom("a", "b", "c", "-"), { minLength: 1, maxLength: 4 }).map((signs) => signs.join("")),
				{ minLength: 1, maxLength: 4 },
			)
			.map((names) => names.join("/"))
		fc.assert(
			fc.property(glob, path, (pattern, name) => {
				expect(globFits(pattern)(name)).toBe(picomatch(pattern, { dot: true, noextglob: true, nonegate: true })(name))
			}),
			{ numRuns: runs(3000) },
		)
	})

	it.each([
		"**/*a*a*a*a*a*a*b",
		"*a*a*a*b",
		"**/a/**/a/**/a/**/a/**/b",
		"{*a*a,*a*a*}*a*b",
		"{a,b}".repeat(400),
		"{".repeat(900),
		`${"[".repeat(900)}*`,
		"*".repeat(900),
		"*a".repeat(450),
	])("takes no time for a long name, whatever it holds: %.40s [H20]", (glob) => {
		const start = cpuTime()
		const fits = globFits(glob)
		for (const path of ["a".repeat(250), `${"a/".repeat(100)}${"a".repeat(50)}`]) for (let time = 0; time < 10; time++) fits(path)
		expect(cpuTime() - start).toBeLessThan(1000)
	})
})
