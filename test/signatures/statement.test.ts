import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { caseCode } from "../../src/record/front-matter.ts"
import { formatStatement, meanings, readStatement, StatementError, type Statement } from "../../src/signatures/index.ts"
import { isCaseCode } from "../../src/signatures/values.ts"
import { replaced } from "../harness/replaced.ts"
import { runs } from "../harness/soak.ts"
import { draft, hashLike } from "./ledgers.ts"

const statement: Statement = { ...draft, entry: 1, previous: undefined }

/** What a call throws: the problem and its key. */
function problemOf(work: () => unknown): string {
	try {
		work()
	} catch (error) {
		if (error instanceof StatementError) return error.message
		throw error
	}
	return "nothing"
}

describe("a statement", () => {
	it("is lines of keys and values in one order", () => {
		expect(
			formatStatement({
				...statement,
				entry: 2,
				previous: hashLike("b"),
				meaning: "correction",
				amends: hashLike("c"),
				reason: "The date was wrong",
				notes: [...statement.notes, { hash: hashLike("d"), file: "Sitzung 4, Teil 2.ipt.md" }],
				more: [["device", "clinic"]],
			}),
		).toBe(`ipt-signature: 1
case: C-7
entry: 2
previous: ${hashLike("b")}
note: ${hashLike("a")} session-03.ipt.md
note: ${hashLike("d")} Sitzung 4, Teil 2.ipt.md
amends: ${hashLike("c")}
meaning: correction
reason: The date was wrong
signer: AB
name: Anna Berg
time: 2025-09-22T16:00:00Z
device: clinic
`)
	})

	it("is read as it was written, whatever its values are", () => {
		const value = fc.string({ unit: "binary", minLength: 1, maxLength: 20 })
		const made = fc.record({
			case: fc.constantFrom("C-7", "2025.x_1"),
			entry: fc.constant(3),
			previous: fc.constant(hashLike("b")),
			notes: fc.array(fc.record({ hash: fc.constant(hashLike("a")), file: value }), { minLength: 1, maxLength: 3 }),
			meaning: fc.constantFrom(...meanings),
			reason: value,
			amends: fc.constant(hashLike("c")),
			signer: value,
			name: value,
			time: fc.constantFrom("2025-09-22T16:00:00Z", "2025-02-30T16:00:00Z"),
			more: fc.array(fc.tuple(fc.constantFrom("x", "case", "X"), value), { minLength: 1, maxLength: 2 }),
		})
		fc.assert(
			fc.property(made, (one) => {
				let text: string
				try {
					text = formatStatement(one)
				} catch (error) {
					expect(error).toBeInstanceOf(StatementError)
					return
				}
				expect(readStatement(text)).toEqual(one)
				expect(text.split("\n")).toHaveLength(10 + one.notes.length + one.more.length + 1)
			}),
			{ numRuns: runs(4000) },
		)
	})

	it("has no value that would be read in another way, or is not seen", () => {
		const refused: readonly [Partial<Statement>, string][] = [
			[{ name: "Anna\nmeaning: approved" }, "value: name"],
			[{ name: "Anna\nreason: none" }, "value: name"],
			[{ name: "Anna\nx: y" }, "value: name"],
			[{ name: "Anna\rBerg" }, "value: name"],
			[{ name: "Anna\u2028Berg" }, "value: name"],
			[{ name: "Anna\u202Egreb" }, "value: name"],
			[{ name: "An\u200Bna" }, "value: name"],
			[{ name: "\uFEFFAnna" }, "value: name"],
			[{ name: "Anna\uD800" }, "value: name"],
			[{ name: " Anna" }, "value: name"],
			[{ name: "" }, "value: name"],
			[{ name: "x".repeat(5000) }, "value: name"],
			[{ signer: "AB,CD" }, "value: signer"],
			[{ signer: "A*" }, "value: signer"],
			[{ signer: "A B" }, "value: signer"],
			[{ signer: "#AB" }, "value: signer"],
			[{ signer: "A+B" }, "value: signer"],
			[{ case: "../C-7" }, "value: case"],
			[{ case: "C 7" }, "value: case"],
			[{ notes: [] }, "missing: note"],
			[{ notes: [{ hash: hashLike("a"), file: "../x" }] }, "value: note"],
			[{ notes: [{ hash: hashLike("a"), file: "..\\x" }] }, "value: note"],
			[{ notes: [{ hash: hashLike("a"), file: "u\u0308.ipt.md" }] }, "value: note"],
			[{ notes: [{ hash: hashLike("A"), file: "x" }] }, "value: note"],
			[{ notes: [statement.notes[0]!, statement.notes[0]!] }, "repeated: note"],
			[{ time: "2025-09-22T18:00:00+02:00" }, "value: time"],
			[{ time: "2025-02-30T18:00:00Z" }, "value: time"],
			[{ time: "2025-09-22" }, "value: time"],
			[{ entry: 0 }, "value: entry"],
			[{ entry: 1.5 }, "value: entry"],
			[{ entry: 2 }, "value: previous"],
			[{ previous: hashLike("b") }, "value: previous"],
			[{ meaning: "addendum" }, "missing: amends"],
			[{ meaning: "addendum", amends: hashLike("a") }, "missing: reason"],
			[{ meaning: "late-entry" }, "missing: reason"],
			[{ meaning: "withdrawn", reason: "Wrong case" }, "missing: withdraws"],
			[{ meaning: "key-change" }, "unexpected: note"],
			[{ meaning: "key-change", notes: [] }, "missing: key"],
			[{ key: "ssh-ed25519 AAAA" }, "unexpected: key"],
			[{ withdraws: hashLike("a") }, "unexpected: withdraws"],
			[{ more: [["name", "Other"]] }, "unexpected: name"],
			[{ more: [["ipt-signature", "2"]] }, "unexpected: ipt-signature"],
			[{ more: [["X Y", "z"]] }, "unexpected: X Y"],
			[{ more: [["x", "a\nb: c"]] }, "value: x"],
			[{ notes: [{ hash: hashLike("a"), file: "x " }] }, "value: note"],
		]
		for (const [change, problem] of refused) {
			expect(
				problemOf(() => formatStatement({ ...statement, ...change })),
				JSON.stringify(change),
			).toMatch(new RegExp(`^${problem}`))
		}
	})

	it("is not read if it says something twice, is of a newer version, or ends early", () => {
		const text = formatStatement(statement)
		expect(readStatement(text)).toEqual({ ...statement })
		const changes: readonly [from: string, to: string, problem: string][] = [
			["ipt-signature: 1", "ipt-signature: 2", "version: ipt-signature"],
			["ipt-signature: 1\n", "", "syntax: ipt-signature"],
			["case: C-7\n", "case: C-7\ncase: C-8\n", "repeated: case"],
			["case: C-7\n", "case: C-7\nipt-signature: 1\n", "repeated: ipt-signature"],
			["case: C-7\n", "", "missing: case"],
			["case: C-7\n", "case: C-7\n\n", "syntax: "],
			["case: C-7\n", "case: C-7 \n", "value: case"],
			["case: C-7\n", "case:C-7\n", "syntax: case:C-7"],
			["meaning: author", "meaning: agreed", "value: meaning"],
			["entry: 1", "entry: 01", "value: entry"],
			[":00Z\n", ":00Z", "syntax: "],
		]
		for (const [from, to, problem] of changes) expect(problemOf(() => readStatement(replaced(text, [from, to])))).toBe(problem)
	})

	it("takes the same codes of cases as notes do", () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom("a", "Z", "0", ".", "_", "-", " ", "/", "ä", "\n"), maxLength: 34 }), (code) => {
				expect(isCaseCode(code)).toBe(caseCode.safeParse(code).success)
			}),
		)
	})
})
