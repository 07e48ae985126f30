import { expect, it } from "vitest"
import { readFrontMatter } from "../../../src/note/front-matter/read.ts"
import type * as Yaml from "../../../src/note/front-matter/yaml.ts"

/** The module as it is in a window that has just begun. */
async function fresh(name: string): Promise<typeof Yaml> {
	return import(`${import.meta.dirname}/../../../src/note/front-matter/yaml.ts?${name}`) as Promise<typeof Yaml>
}

const plain = "note: session\nmeasures:\n  PHQ-9: {total: 12, item9: 0}\n"
const others = [
	'author: "EF"\n',
	"# begun on Monday\nnote: session\n",
	"note: session # held\n",
	"note session\n",
	"**note**: session\n",
	"",
]
const rangeOf = (text: string) => ({ start: 0, end: text.length })

it("plain YAML is read at once", async () => {
	const { isYamlReadable, readYaml } = await fresh("plain")
	expect(isYamlReadable(plain, rangeOf(plain))).toBe(true)
	expect(readYaml(plain, rangeOf(plain)).entries.map(({ key }) => key)).toEqual(["note", "measures"])
})

it.each(others)("any other once it can be: %j", async (text) => {
	const { isYamlReadable, loadAnyYaml, readYaml } = await fresh(`other${others.indexOf(text)}`)
	expect(isYamlReadable(text, rangeOf(text))).toBe(false)
	await loadAnyYaml()
	expect(isYamlReadable(text, rangeOf(text))).toBe(true)
	const { entries, problems } = readYaml(text, rangeOf(text))
	expect(readFrontMatter(`---\n${text}---\n`)?.entries.map(({ key }) => key)).toEqual(entries.map(({ key }) => key))
	expect(problems.length > 0).toBe(text === "note session\n")
})
