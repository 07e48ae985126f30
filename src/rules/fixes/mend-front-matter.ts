/** Mends front matter: what is written another way, what YAML cannot read, and a header that is never closed. */
import { endOfOpen, findOpening } from "../../note/front-matter/find.ts"
import type { Entry, Value } from "../../note/front-matter/yaml.ts"
import { lineEndOf, type Range } from "../../note/text.ts"
import { slipsOf } from "../front-matter/form.ts"
import { Facts } from "../en/facts.ts"
import type { Finding, Subject } from "../rule.ts"
import type { Fix, FixTitle } from "./fix.ts"

/** The fix of such a finding; nothing for others, and for what a person has to look at. */
export function mendFrontMatter(subject: Subject, finding: Finding): Fix | undefined {
	switch (finding.code) {
		case "front-matter.form":
			return asMeant(subject, finding)
		case "front-matter.missing":
			return closed(subject)
		case "front-matter.syntax":
			return quoted(subject, finding)
		default:
			return undefined
	}
}

function asMeant(subject: Subject, { range, data }: Finding): Fix | undefined {
	const facts = new Facts(data)
	const what = facts.text("what")
	const slip = slipsOf(subject).find((known) => known.what === what && known.range.start === range.start && known.range.end === range.end)
	const meant = facts.text("meant")
	if (!slip) return meant === "" ? undefined : { title: { does: "replace", word: meant }, edits: [{ range, text: meant }], preferred: true }
	const title: FixTitle = what === "blank" || what === "spaces" ? { does: "tidy", what } : { does: "replace", word: meant.trim() }
	return { title, edits: slip.edits, preferred: true }
}

function closed({ note: { text } }: Subject): Fix | undefined {
	const opening = findOpening(text)
	if (!opening) return undefined
	const at = endOfOpen(text, opening)
	const lineEnd = lineEndOf(text)
	const before = at > 0 && !/[\r\n]/.test(text[at - 1] ?? "") ? lineEnd : ""
	return { title: { does: "insert", part: "---" }, edits: [{ range: { start: at, end: at }, text: `${before}---${lineEnd}` }], preferred: true }
}

/** Puts what YAML takes for a sign of its own in quotes; closes a bracket. */
function quoted({ note: { text, frontMatter } }: Subject, { range }: Finding): Fix | undefined {
	const entry = deepest(frontMatter?.entries ?? [], range)
	if (!entry) return undefined
	const { value } = entry
	const written = text.slice(value.range.start, value.range.end)
	if (/[\r\n]/.test(written)) return undefined
	if (value.kind === "text" && written === value.text) {
		const inQuotes = inSingleQuotes(written.replace(/^["']/, ""))
		return { title: { does: "replace", word: inQuotes }, edits: [{ range: value.range, text: inQuotes }], preferred: true }
	}
	const closer = value.kind === "list" ? "]" : value.kind === "map" ? "}" : ""
	if (closer === "" || !/^[[{]/.test(written)) return undefined
	if (!written.endsWith(closer)) return { title: { does: "insert", part: closer }, edits: [{ range: { start: value.range.end, end: value.range.end }, text: closer }], preferred: true }
	const edits = textsOf(value).filter((item) => text.slice(item.range.start, item.range.end) === item.text && /^[^\p{L}\p{N}]|:(?:\s|$)|\s#/u.test(item.text)).map((item) => ({ range: item.range, text: inSingleQuotes(item.text) }))
	const [first] = edits
	return first && { title: { does: "replace", word: first.text }, edits, preferred: true }
}

const inSingleQuotes = (text: string): string => `'${text.replaceAll("'", "''")}'`

/** The innermost key on whose lines a fault is. */
function deepest(entries: readonly Entry[], { start }: Range): Entry | undefined {
	const entry = entries.find(({ keyRange, value }) => keyRange.start <= start && start <= value.range.end)
	const inner = entry?.value.kind === "map" ? deepest(entry.value.entries, { start, end: start }) : undefined
	return inner ?? entry
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
