import { describe, expect, it } from "vitest"
import { formulation, inFolder, session } from "./case-notes.ts"
import { fact } from "../harness/facts.ts"
import { replaced } from "../harness/replaced.ts"

/** Codes that are one to a reader: each of these letters is written in two ways. */
function code(number: number): string {
	return `c-${Array.from({ length: 13 }, (_, bit) => ((number >> bit) & 1 ? "O" : "0")).join("")}`
}

describe("codes that look alike", () => {
	it("are named with a few others each, however many there are [H17]", () => {
		const count = 1500
		const notes = Object.fromEntries(
			Array.from({ length: count }, (_, index) => [`n${index}`, replaced(session(1), ["case: C-1", `case: ${code(index)}`])]),
		)
		const { folder, of } = inFolder(notes)
		const found = Object.values(of("case.look-alike")).flat()
		expect(found).toHaveLength(count)
		for (const { related = [], facts } of found) {
			expect(related).toHaveLength(3)
			expect(fact({ facts }, "others")).toHaveLength(3)
		}
		expect(JSON.stringify(found).length).toBeLessThan(count * 700)
		expect(folder.index.alike(code(1))).toHaveLength(count)
	})

	it("are found and forgotten as notes come and go", () => {
		const { folder, findings } = inFolder({ a: replaced(session(1), ["C-1", "C-10"]), b: replaced(session(1), ["C-1", "C-1O"]) })
		const said = (file: string) =>
			findings(file)
				.filter(({ code: each }) => each === "case.look-alike")
				.map(({ facts }) => fact({ facts }, "others"))
		expect([said("a"), said("b")]).toEqual([[["C-1O"]], [["C-10"]]])
		folder.setText("c", replaced(session(1), ["C-1", "c-1o"]))
		expect([said("a"), said("c")]).toEqual([[["C-1O", "c-1o"]], [["C-10", "C-1O"]]])
		folder.delete("b")
		expect(said("a")).toEqual([["c-1o"]])
		folder.delete("c")
		expect(said("a")).toEqual([])
	})
})

describe("unknown people", () => {
	it("are all reported, with a near alias only where there are few of them [H18]", () => {
		const count = 2000
		const people = formulation({
			body: `## Interpersonal inventory\n\n${Array.from({ length: count }, (_, index) => `### Person a${index}\n\n- **Relationship**: friend\n\n`).join("")}`,
		})
		const text = session(2, { body: `## Plan\n\n${Array.from({ length: count }, (_, index) => `@person-b${index}`).join(" ")}\n` })
		const found = inFolder({ f: people, s: text }).of("person.unknown")["s"] ?? []
		expect(found).toHaveLength(count)
		expect(found.filter(({ facts }) => ((fact({ facts }, "allowed") as readonly string[] | undefined)?.length ?? 0) > 0)).toHaveLength(10)
	})
})
