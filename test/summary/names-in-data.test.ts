/** Names in what is not running text: keys and titles of data, messages that cut what they quote. */
import { describe, expect, it } from "vitest"
import { exportJson, exportMarkdown } from "../../src/summary/index.ts"
import { formulation, session } from "../rules/case-notes.ts"
import { requestOf } from "./requests.ts"

const person = (name: string, ...fields: readonly string[]): string =>
	[`### ${name}`, "", "- **Relationship**: sister", ...fields.map((field) => `- ${field}`), ""].join("\n")

describe("in data", () => {
	const body = `## Interpersonal inventory\n\n${person("Anna Meyer", "**Anna Meyer's view**: she is fine", "**start**: Anna Meyer moved in")}\n## Talk with Anna Meyer\n\nWe spoke.\n\n## end\n\nAnna Meyer came.\n\n## alias\n\nA long story.\n\n## status\n\nMeyer is away.\n`
	const keysIn = (value: unknown): string[] =>
		Array.isArray(value)
			? value.flatMap(keysIn)
			: typeof value === "object" && value !== null
				? Object.entries(value).flatMap(([key, inner]) => [key, ...keysIn(inner)])
				: []

	it.each(["roles", "aliases"] as const)(
		"no heading and no label that is made up is a key, none keeps a name, and no text is lost: %s [H04] [H05]",
		(names) => {
			const data = exportJson(requestOf("C-1", [formulation({ body })], { names }))
			const called = names === "roles" ? "sister" : "@anna-meyer"
			expect(JSON.stringify(data)).not.toMatch(/Anna|Meyer/)
			for (const text of [
				`Talk with ${called}`,
				"We spoke.",
				`${called} came.`,
				"A long story.",
				`${called} is away.`,
				`${called}'s view`,
				"she is fine",
				`${called} moved in`,
			])
				expect(JSON.stringify(data)).toContain(text)
			// Whatever is written, the keys are those of the published form.
			expect(new Set(keysIn(data))).toEqual(
				new Set(
					keysIn(
						exportJson(
							requestOf("C-1", [formulation({ body: body.replaceAll("Anna Meyer", "Xenia").replace("## alias", "## Other") })], { names }),
						),
					),
				),
			)
		},
	)
})

it("a message that cuts what it quotes leaves no part of a name [H06]", () => {
	const goal = "meet for coffee every second week, and speak of what was left unsaid between the two, with Wolfeschlegelstein (by May)"
	const notes = [
		formulation({ body: `## Interpersonal inventory\n\n${person("Wolfeschlegelstein")}\n## Goals\n\n- **G1**: ${goal}\n` }),
		...[1, 2, 3, 4, 5].map((number) => session(number, { body: "## Plan\n\nx\n" })),
	]
	for (const names of ["roles", "aliases"] as const) {
		const [text, data] = [
			exportMarkdown(requestOf("C-1", notes, { names, reader: "supervisor" })),
			JSON.stringify(exportJson(requestOf("C-1", notes, { names, parts: ["findings", "missing"] }))),
		]
		for (const made of [text, data]) {
			expect(made).toContain("between the two")
			expect(made).not.toMatch(names === "roles" ? /Wolf|schlegel/i : /Wolf/)
		}
	}
})
