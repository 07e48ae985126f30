import { expect, it } from "vitest"
import { frontMatterSchema } from "../../src/record/json-schema.ts"
import { terms, termTitle } from "../../src/record/index.ts"

it("has a form for each kind of note under its name", () => {
	expect(frontMatterSchema({ title: "Front matter", description: "" })).toMatchObject({
		anyOf: terms("note").map((kind) => ({ title: termTitle("note", kind), properties: { note: { const: kind } } })),
	})
})
