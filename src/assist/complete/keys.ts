/** Keys of the front matter that are missing, with their empty form; names of measures. */
import { scoresOf } from "../../cases/scores.ts"
import { keyLines, measureForm, placeholder } from "../../note/forms/skeleton.ts"
import {
	commonKeys,
	findMeasure,
	type FrontMatterKey,
	keysOf,
	measures,
	measureTitle,
	noScales,
	terms,
	termWords,
	wordsOf,
} from "../../record/index.ts"
import { valueOfKey } from "../../record/places.ts"
import { type Completion, filterOf, type Typed } from "./completion.ts"
import { type HeadContext, isTop, otherCases } from "./head-context.ts"

/** What is typed of a key: the rest of its word too. If a colon follows, the key alone is written. */
interface TypedKey extends Typed {
	readonly alone: boolean
}

/** The key at the cursor; nothing if other text is before it. `from`: where the replaced text begins. */
function typedKey({ text, offset, line }: HeadContext, from: number): TypedKey | undefined {
	const before = text.slice(from, offset)
	if (!/^[\p{L}\p{N} _-]*$/u.test(before)) return undefined
	const rest = /^[\p{L}\p{N}_-]*/u.exec(text.slice(offset, line.range.end))?.[0] ?? ""
	const end = line.key?.range.end ?? offset + rest.length
	return { range: { start: from, end }, text: before, alone: line.key !== undefined }
}

/** Keys that the note does not have yet; the kinds of note first where it names none. */
export function missingKeys(context: HeadContext): Completion[] {
	const typed = typedKey(context, context.line.range.start)
	if (!typed) return []
	const there = new Set(context.others.flatMap((line) => (isTop(line) && line.key ? [line.key.name] : [])))
	const kinds = there.has("note") || typed.alone ? [] : terms("note").map((kind) => kindItem(kind, typed))
	const possible: readonly FrontMatterKey[] = context.layout ? keysOf(context.layout) : commonKeys
	const keys = possible.filter(({ key }) => !there.has(key) && (key !== "note" || typed.alone))
	return [...kinds, ...keys.map((key) => keyItem(key, `front-matter.${key.key}`, typed, formAtMargin(key, context)))]
}

function kindItem(kind: string, typed: Typed): Completion {
	const text = `note: ${kind}`
	const { title } = termWords("note", kind)
	return {
		kind: "key",
		label: text,
		range: typed.range,
		text,
		filter: filterOf(typed, [text, title]),
		about: { is: "term", vocabulary: "note", term: kind },
	}
}

type Form = Pick<Completion, "goesOn" | "text">

/** What a key begins with: its whole empty form, or so much that its values are offered next. */
function formAtMargin(key: FrontMatterKey, context: HeadContext): Form {
	if (key.key === "measures") return { text: "measures:\n  ", goesOn: true }
	if (key.key === "problem-areas") return { text: `${key.key}: [${placeholder}]`, goesOn: true }
	if (key.key === "ipt" || key.keys) return { text: keyLines(key) }
	const offered =
		key.key === "session" || (key.key === "case" && otherCases(context).length > 0) || valueOfKey(key).vocabulary !== undefined
	return { text: `${key.key}: `, ...(offered && { goesOn: true }) }
}

function keyItem({ key }: FrontMatterKey, id: string, typed: TypedKey, form: Form): Completion {
	return {
		kind: "key",
		label: key,
		range: typed.range,
		...(typed.alone ? { text: key } : form),
		filter: filterOf(typed, [key, wordsOf(id).title]),
		about: { is: "part", id },
	}
}

/** Lines below a key: with the indent of those that are there. */
function inner(context: HeadContext): { readonly there: readonly string[]; readonly indent: string; readonly typed: TypedKey | undefined } {
	const { parent, others, line } = context
	const start = parent?.range.start ?? 0
	const next = others.find((other) => isTop(other) && other.key && other.range.start > start)
	const siblings = others.filter(
		({ range, indent, key }) => indent !== "" && key && range.start > start && range.start < (next?.range.start ?? Infinity),
	)
	const typed = typedKey(context, line.range.start)
	return { there: siblings.flatMap(({ key }) => key?.name ?? []), indent: siblings[0]?.indent ?? "  ", typed }
}

/** Keys of a map that are missing in it. */
export function innerKeys(context: HeadContext, outer: FrontMatterKey, keys: readonly FrontMatterKey[]): Completion[] {
	const { there, indent, typed } = inner(context)
	const { layout } = context
	if (!typed || (layout && !keysOf(layout).includes(outer))) return []
	return keys
		.filter((key) => !there.includes(key.key))
		.map((key) => {
			const id = `front-matter.${outer.key}.${key.key}`
			const item = keyItem(key, id, typed, { text: `${key.key}: ` })
			return { ...item, text: indent + item.text }
		})
}

/** A name that may be a key without quotes. */
const plainName = /^[\p{L}\p{N}][\p{L}\p{N} ._+-]*$/u

/** Measures that the note does not give yet: those that the case has used, then the others. */
export function measureNames(context: HeadContext): Completion[] {
	const { there, indent, typed } = inner(context)
	if (!typed) return []
	const { scales = noScales } = context
	const keyFor = (name: string): string => findMeasure(name, scales)?.key ?? name
	const given = new Set(there.map(keyFor))
	const used = context.patientCase ? [...scoresOf(context.patientCase).keys()].filter((name) => plainName.test(name)) : []
	const names = new Set([...used, ...[...scales, ...measures].map(({ key }) => key)].map(keyFor))
	return [...names]
		.filter((name) => !given.has(name))
		.map((name) => {
			const measure = findMeasure(name, scales)
			const title = measure ? measureTitle(measure) : name
			const text = typed.alone ? indent + name : `${indent}${name}: ${measureForm(measure)}`
			return {
				kind: "measure",
				label: name,
				range: typed.range,
				text,
				filter: filterOf(typed, [name, title]),
				about: { is: "measure", title },
			}
		})
}
