/** YAML read by the library: what the record does not need is refused before anything is composed, as composing recurses. */
import { Composer, CST, isMap, isScalar, isSeq, type ParsedNode, Parser } from "yaml"
import { frontMatterLimits } from "../../record/index.ts"
import type { Range } from "../../text/text.ts"
import { trimmed } from "../../text/trim.ts"
import type { Entry, Value, YamlFault, YamlProblem, YamlRead } from "./entries.ts"
import { isTooLong } from "./plain.ts"

const faultByCode: Readonly<Partial<Record<string, YamlFault>>> = {
	BAD_ALIAS: "alias",
	BAD_DIRECTIVE: "directive",
	BAD_DQ_ESCAPE: "escape",
	BAD_INDENT: "indent",
	BAD_SCALAR_START: "scalar",
	BLOCK_AS_IMPLICIT_KEY: "block",
	BLOCK_IN_FLOW: "block",
	MISSING_CHAR: "missing",
	MULTIPLE_DOCS: "document",
	TAB_AS_INDENT: "tab",
	TAG_RESOLVE_FAILED: "tag",
}

/** The same, all of it by the library. */
export function readWithLibrary(text: string, range: Range): YamlRead {
	// The library does not know a carriage return as a line end; one character for another keeps every place.
	const source = text.slice(range.start, range.end).replace(/\r(?!\n)/g, "\n")
	const whole = { start: range.start, end: Math.max(range.start, range.end) }
	if (isTooLong(range)) return refuse("size", whole)
	const deep = bracketTooMany(source)
	if (deep !== undefined) return refuse("nesting", { start: range.start + deep, end: range.start + deep + 1 })
	try {
		const tokens = [...new Parser().parse(source)]
		const refused = refusal(tokens)
		if (refused) return refuse(refused.fault, clip(refused.at + range.start, refused.at + range.start + 1, whole))
		return compose(tokens, source.length, whole)
	} catch {
		// The library promises not to throw; a note that makes it do so is a note that cannot be read.
		return refuse("syntax", whole)
	}
}

/** More brackets are open than any record needs: the library would take long over them. */
function bracketTooMany(source: string): number | undefined {
	let open = 0
	for (const { 0: sign, index } of source.matchAll(/[[\]{}]/g)) {
		open += sign === "[" || sign === "{" ? 1 : -1
		if (open > mostOpen) return index
	}
	return undefined
}

const mostOpen = 64

const refuse = (fault: YamlFault, range: Range): YamlRead => ({ entries: [], problems: [{ fault, range }] })

/** `range` cut to what is within another. */
export const clip = (start: number, end: number, within: Range): Range => {
	const from = Math.min(Math.max(start, within.start), within.end)
	return { start: from, end: Math.min(Math.max(end, from), within.end) }
}

interface Refusal {
	readonly fault: YamlFault
	readonly at: number
}

const faultByToken: Readonly<Partial<Record<string, YamlFault>>> = {
	alias: "alias",
	anchor: "anchor",
	directive: "directive",
	tag: "tag",
	"doc-end": "document",
}

/** Walks the concrete syntax without recursion, as its depth is the note's to choose. */
function refusal(tokens: readonly CST.Token[]): Refusal | undefined {
	const stack: { readonly token: object; readonly depth: number }[] = []
	let documents = 0
	for (const token of tokens.toReversed()) stack.push({ token, depth: 0 })
	for (let next = stack.pop(); next; next = stack.pop()) {
		const { token, depth } = next
		const type = "type" in token && typeof token.type === "string" ? token.type : undefined
		const at = "offset" in token && typeof token.offset === "number" ? token.offset : 0
		const fault = type === undefined ? undefined : faultByToken[type]
		if (fault) return { fault, at }
		if (type === "document" && ++documents > 1) return { fault: "document", at }
		if (depth > frontMatterLimits.depth) return { fault: "nesting", at }
		const deeper = type === "block-map" || type === "block-seq" || type === "flow-collection" ? depth + 1 : depth
		for (const child of Object.values(token).toReversed()) {
			if (Array.isArray(child)) {
				for (const item of child.toReversed()) if (isObject(item)) stack.push({ token: item, depth: deeper })
			} else if (isObject(child)) stack.push({ token: child, depth: deeper })
		}
	}
	return undefined
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null

function compose(tokens: readonly CST.Token[], length: number, whole: Range): YamlRead {
	const composer = new Composer({
		schema: "failsafe",
		version: "1.2",
		uniqueKeys: false,
		merge: false,
		logLevel: "silent",
		prettyErrors: false,
	})
	const problems: YamlProblem[] = []
	let entries: readonly Entry[] = []
	for (const document of composer.compose(tokens, true, length)) {
		for (const error of document.errors) {
			problems.push({
				fault: faultByCode[error.code] ?? "syntax",
				range: clip(error.pos[0] + whole.start, error.pos[1] + whole.start, whole),
			})
		}
		const root = document.contents
		if (isMap(root)) entries = mapEntries(root.items, whole, problems)
		else if (root && !(isScalar(root) && root.value === "") && problems.length === 0) {
			problems.push({ fault: "not-a-map", range: whole })
		}
	}
	return { entries, problems }
}

type Pairs = readonly { readonly key: ParsedNode; readonly value: ParsedNode | null }[]

function mapEntries(pairs: Pairs, whole: Range, problems: YamlProblem[]): Entry[] {
	const entries: Entry[] = []
	for (const { key, value } of pairs) {
		const keyRange = rangeOf(key, whole)
		if (isScalar(key)) entries.push({ key: textOf(key), keyRange, value: valueOf(value, keyRange.end, whole, problems) })
		// A list or a map may be a key in YAML, and names nothing in a record.
		else problems.push({ fault: "not-a-map", range: keyRange })
	}
	return entries
}

function rangeOf(node: ParsedNode, whole: Range): Range {
	const [start, end] = node.range
	return clip(start + whole.start, end + whole.start, whole)
}

/** The failsafe schema makes every scalar a text. */
const textOf = (node: ParsedNode): string => (isScalar(node) && typeof node.value === "string" ? node.value : "")

function valueOf(node: ParsedNode | null, after: number, whole: Range, problems: YamlProblem[]): Value {
	if (!node) return { kind: "empty", range: { start: after, end: after } }
	const range = rangeOf(node, whole)
	if (isMap(node)) return { kind: "map", entries: mapEntries(node.items, whole, problems), range }
	if (isSeq(node)) {
		return { kind: "list", items: node.items.map((item) => valueOf(item, range.end, whole, problems)), range }
	}
	// A byte order mark is no white space: a code that contains one is another code.
	const text = withoutSpace(textOf(node))
	return text === "" ? { kind: "empty", range: { start: range.start, end: range.start } } : { kind: "text", text, range }
}

/** What JavaScript trims, except the byte order mark. */
const spaces = " \t\n\v\f\r\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000"

const withoutSpace = (text: string): string => (text.includes("\uFEFF") ? trimmed(text, spaces) : text.trim())
