/** Names in what is not running text: messages that cut what they quote. */
import { expect, it } from "vitest"
import { exportJson, exportMarkdown } from "../../src/summary/index.ts"
import { formulation, session } from "../rules/case-notes.ts"
import { requestOf } from "./requests.ts"

const person = (name: string, ...fields: readonly string[]): string => [`### ${name}`, "", "- **Relationship**: sister", ...fields.map((field) => `- ${field}`), ""].join("\n")

it("a message that cuts what it quotes leaves no part of a name", () => {
	const goal = "meet for coffee every second week, and speak of what was left unsaid between the two, with Wolfeschlegelstein (by May)"
	const notes = [formulation({ body: `## Interpersonal inventory\n\n${person("Wolfeschlegelstein")}\n## Goals\n\n- **G1**: ${goal}\n` }), ...[1, 2, 3, 4, 5].map((number) => session(number, { body: "## Plan\n\nx\n" }))]
	for (const names of ["roles", "aliases"] as const) {
		const [text, data] = [exportMarkdown(requestOf("C-1", notes, { names, reader: "supervisor" })), JSON.stringify(exportJson(requestOf("C-1", notes, { names, parts: ["findings", "missing"] })))]
		for (const made of [text, data]) {
			expect(made).toContain("between the two")
			expect(made).not.toMatch(names === "roles" ? /Wolf|schlegel/i : /Wolf/)
		}
	}
})
