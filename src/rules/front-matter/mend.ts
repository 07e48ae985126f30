/** Mends front matter: what is written another way, what YAML cannot read, and a header that is never closed. */
import { byteOrderMark, endOfOpen, findOpening } from "../../note/front-matter/find.ts"
import { isHeadKey } from "../../note/front-matter/keys.ts"
import type { Entry, Value } from "../../note/front-matter/entries.ts"
import { lineEndOf, type Range, type TextEdit } from "../../text/text.ts"
import { type Finding, isOf, type OwnFinding, type Subject } from "../rule.ts"
import { withWords } from "../kept-words.ts"
import { wideSpaceEdits } from "../wide-spaces.ts"
import { slipsOf } from "./form.ts"

/** What mending does: puts `word` in place of what is written, inserts a `part`, or tidies. */
export type MendTitle =
	| { readonly does: "insert"; readonly part: string }
	| { readonly does: "replace"; readonly word: string }
	/** Nothing is left of the value of a key. */
	| { readonly does: "empty"; readonly key: string }
	| { readonly does: "tidy"; readonly what: "blank" | "lists" | "marks" | "scores" | "spaces" | "tabs" }

/** The edits that mend a finding of front matter, of which there is one right answer. */
export interface Mending {
	readonly title: MendTitle
	readonly edits: readonly TextEdit[]
	readonly preferred: true
}

/** What mends such a finding; nothing for others, and for what a person has to decide. */
export function mendFrontMatter(subject: Subject, finding: Finding): Mending | undefined {
	if (isOf(finding, "front-matter.form")) return asMeant(subject, finding)
	if (isOf(finding, "front-matter.syntax")) return readable(subject, finding)
	return finding.code === "front-matter.missing" ? closed(subject) : undefined
}

function asMeant(subject: Subject, { range, facts: { what, meant } }: OwnFinding<"front-matter.form">): Mending | undefined {
	const slip = slipsOf(subject).find((known) => known.what === what && known.range.start === range.start && known.range.end === range.end)
	if (!slip) return meant === "" ? undefined : { title: { does: "replace", word: meant }, edits: [{ range, text: meant }], preferred: true }
	if (slip.remark) {
		const kept = withWords(subject.note.text, range, meant, slip.text)
		return kept === undefined ? undefined : { title: { does: "replace", word: kept }, edits: [{ range, text: kept }], preferred: true }
	}
	const title: MendTitle =
		what === "blank" || what === "marks" || what === "spaces" ? { does: "tidy", what } : { does: "replace", word: meant.trim() }
	// One step for all of the note.
	return { title, edits: what === "spaces" ? [...slip.edits, ...wideSpaceEdits(subject)] : slip.edits, preferred: true }
}

/** Closes a header after its last line; a header without any dashes gets both. */
function closed({ note: { text } }: Subject): Mending | undefined {
	const opening = findOpening(text)
	const lineEnd = lineEndOf(text)
	const start = text.startsWith(byteOrderMark) ? 1 : 0
	const [, key = ""] = /^([\p{L} _-]{2,30}):(?:[ \t]|$)/u.exec(text.slice(start, start + 200)) ?? []
	if (!opening && !isHeadKey(key)) return undefined
	const at = endOfOpen(text, opening?.yamlStart ?? start)
	const before = /[\r\n]/.test(text[at - 1] ?? "") ? "" : lineEnd
	const end = { range: { start: at, end: at }, text: `${before}---${lineEnd}` }
	return {
		title: { does: "insert", part: "---" },
		edits: opening ? [end] : [{ range: { start, end: start }, text: `---${lineEnd}` }, end],
		preferred: true,
	}
}

/** Puts what YAML takes for a sign of its own in quotes; closes a bracket; makes spaces of tabs. */
function readable({ note: { text, frontMatter } }: Subject, { range, facts }: OwnFinding<"front-matter.syntax">): Mending | undefined {
	if (!frontMatter) return undefined
	if (facts.fault === "tab") return untabbed(text, frontMatter.yaml)
	for (const { value } of around(frontMatter.entries, range)) {
		const fix = readableValue(text, value)
		if (fix) return fix
	}
	return undefined
}

function readableValue(text: string, value: Value): Mending | undefined {
	const written = text.slice(value.range.start, value.range.end)
	if (written === "" || /[\r\n]/.test(written)) return undefined
	const insertion = (part: string, edits: Mending["edits"]): Mending => ({ title: { does: "insert", part }, edits, preferred: true })
	const [opener, closer] = value.kind === "list" ? ["[", "]"] : ["{", "}"]
	const { start, end } = value.range
	if (value.kind === "map" && !written.startsWith("{"))
		return insertion("{ }", [
			{ range: { start, end: start }, text: opener },
			{ range: { start: end, end }, text: closer },
		])
	if ((value.kind === "list" || value.kind === "map") && written.startsWith(opener) && !written.endsWith(closer))
		return insertion(closer, [{ range: { start: end, end }, text: closer }])
	const edits = textsOf(value)
		.filter((item) => text.slice(item.range.start, item.range.end) === item.text && needsQuotes.test(item.text))
		.map((item) => ({ range: item.range, text: inQuotes(item.text) }))
	const [first] = edits
	return first && { title: { does: "replace", word: first.text }, edits, preferred: true }
}

const needsQuotes = /^[^\p{L}\p{N}]|:(?:\s|$)|\s#/u

/** In single quotes, without the quotes that it has or begins with. */
function inQuotes(text: string): string {
	const [quote = ""] = /^["']/.exec(text) ?? []
	const next = quote === "" ? -1 : text.indexOf(quote, 1)
	const inner = quote === "" ? text : next < 0 ? text.slice(1) : next === text.length - 1 ? text.slice(1, -1) : text
	return `'${inner.replaceAll("'", "''")}'`
}

/** Each tab before words becomes two spaces. */
function untabbed(text: string, { start, end }: Range): Mending {
	const edits = Array.from(text.slice(start, end).matchAll(/^[ \t]+/gm), ({ 0: lead, index }) => ({
		range: { start: start + index, end: start + index + lead.length },
		text: lead.replaceAll("\t", "  "),
	})).filter(({ range, text: spaces }) => spaces.length > range.end - range.start)
	return { title: { does: "tidy", what: "tabs" }, edits, preferred: true }
}

/** The keys on whose lines a fault is, the innermost first. */
function around(entries: readonly Entry[], range: Range): Entry[] {
	const entry = entries.find(({ keyRange, value }) => keyRange.start <= range.start && range.start <= value.range.end)
	return entry ? [...(entry.value.kind === "map" ? around(entry.value.entries, range) : []), entry] : []
}

function textsOf(value: Value): (Value & { readonly kind: "text" })[] {
	switch (value.kind) {
		case "empty":
			return []
		case "text":
			return [value]
		case "list":
			return value.items.flatMap(textsOf)
		case "map":
			return value.entries.flatMap((entry) => textsOf(entry.value))
	}
}
