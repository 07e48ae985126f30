/** No text for people and no words of a language are written in the code of the rooms below `language` or of the command line. */
import { globSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { parseSync } from "oxc-parser"
import { expect, it } from "vitest"

const root = join(import.meta.dirname, "../..")

/** Files, or folders, whose words are no words of one language for people who use the program, each with the reason. */
const exceptions: Readonly<Record<string, string>> = {
	"src/assist/fixes/not-needed.ts": "the mark of an exception, the same in every language",
	"src/cases/copies.ts": "kinds of computers, in the names that they give",
	"src/cli/entry.ts": "printed by a Node that is too old to load a language",
	"src/cli/lsp/diagnostics.ts": "the name of the product",
	"src/cli/lsp/failure.ts": "errors of the protocol, for programmers of editors",
	"src/cli/verify/json.ts": "descriptions of the printed data, for programmers",
	"src/handbook/examples/show.ts": "keys of front matter",
	"src/note/body/cut.ts": "elements of HTML",
	"src/record/measures.ts": "names of scales, as they are published",
	"src/record/other-measures.ts": "names of scales, as they are published",
	"src/record/shape.ts": "descriptions of types, for programmers",
	"src/record/sources.ts": "titles of publications, as they are cited",
	"src/rules/finding-list.ts": "descriptions of the printed data, for programmers",
	"src/rules/privacy/address.ts": "streets of many countries, whatever languages are shipped",
	"src/rules/privacy/birth.ts": "words for birth in many languages, whatever languages are shipped",
	"src/rules/privacy/national-number.ts": "names of numbers of many countries, whatever languages are shipped",
	"src/rules/privacy/phone.ts": "words for telephones in many languages, whatever languages are shipped",
	"src/summary/export-json.ts": "descriptions of the exported data, for programmers",
	"src/summary/fhir/narrative.ts": "an element of XHTML",
	"src/summary/figures/figure.ts": "schemes of addresses",
	"src/summary/figures/style.ts": "names of fonts",
	"src/summary/head-json.ts": "descriptions of the exported data, for programmers",
	"src/summary/header.ts": "values of YAML",
	"src/summary/html/": "HTML and CSS",
	"src/summary/json.ts": "descriptions of the exported data, for programmers",
	"src/summary/note-json.ts": "descriptions of the exported data, for programmers",
	"src/summary/section-json.ts": "descriptions of the exported data, for programmers",
	"src/summary/signature-json.ts": "descriptions of the exported data, for programmers",
	"src/summary/word/": "XML",
	"src/text/file-name.ts": "names that Windows reserves",
}

const isExcepted = (file: string): boolean => Object.keys(exceptions).some((path) => file.startsWith(path))

/** Several words with spaces between, or words of which one may be there. */
const prose = /\p{L}{2,},? \p{L}{2,}/u
const words = /\p{L}{3,}\|\p{L}{3,}/u

interface Node {
	readonly type: string
	readonly start: number
	readonly [key: string]: unknown
}

const isNode = (value: unknown): value is Node =>
	typeof value === "object" && value !== null && "type" in value && typeof value.type === "string"

/** The texts in a file that may be words of a language, each with its line; errors that are thrown are for programmers, as the names of slots are. */
function textsIn(file: string): string[] {
	const source = readFileSync(join(root, file), "utf8")
	const found: string[] = []
	const visit = (value: unknown): void => {
		if (Array.isArray(value)) for (const inner of value) visit(inner)
		else if (isNode(value)) {
			if (value.type === "ThrowStatement" || value.type.startsWith("Import") || isSlot(value)) return
			const text = textOf(value)
			if (text !== undefined && (prose.test(text) || words.test(text)))
				found.push(`${file}:${source.slice(0, value.start).split("\n").length}: ${text}`)
			for (const inner of Object.values(value)) visit(inner)
		}
	}
	visit(parseSync(file, source).program.body)
	return found
}

/** `new Words("the record")` */
const isSlot = ({ type, callee }: Node): boolean => type === "NewExpression" && isNode(callee) && callee["name"] === "Words"

function textOf({ type, value, regex }: Node): string | undefined {
	if (type === "TemplateElement" && typeof value === "object" && value !== null && "raw" in value) return String(value.raw)
	if (type !== "Literal") return undefined
	if (typeof regex === "object" && regex !== null && "pattern" in regex) return String(regex.pattern)
	return typeof value === "string" ? value : undefined
}

it("is nowhere but in a language", () => {
	const files = globSync("src/{text,files,record,note,cases,rules,folder,assist,summary,handbook,cli}/**/*.ts", { cwd: root }).toSorted()
	expect(files.length).toBeGreaterThan(200)
	const found = files.filter((file) => !isExcepted(file)).flatMap(textsIn)
	expect(found).toEqual([])
})

it("is still in each file or folder that is excepted", () => {
	for (const path of Object.keys(exceptions)) {
		const files = path.endsWith("/") ? globSync(`${path}**/*.ts`, { cwd: root }) : [path]
		expect(files.flatMap(textsIn), path).not.toEqual([])
	}
})
