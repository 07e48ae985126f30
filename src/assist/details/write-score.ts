/** Where in the header a part of a score goes, and in which form: `14`, `{total: 14, item9: 1}`, or the list of all answers. */
import type { NewValue, Path } from "../../note/forms/write-value.ts"
import { isEmptyValue } from "../../note/front-matter/empty.ts"
import type { Entry } from "../../note/front-matter/entries.ts"
import { answersIn } from "../../note/values/answers.ts"
import { itemNamed, type Measure } from "../../record/index.ts"
import type { Subject } from "../../rules/rule.ts"
import type { About, Refusal } from "./detail.ts"
import { entryAt } from "./entry.ts"
import { keyOfPart } from "./scores.ts"

export interface Writing {
	readonly path: Path
	readonly value: NewValue
}

/** What is to be written where for what was entered; a refusal for answers of another number than the measure has items. */
export function scoreWriting(
	subject: Subject,
	{ name, part, measure }: Extract<About, { readonly is: "score" }>,
	entered: string,
): Refusal | Writing {
	const text = entered.trim()
	const path: Path = ["measures", name]
	const entry = entryAt(subject, path)
	if (part.of === "answers") return answersWriting(entry, path, measure, text)
	const key = keyOfPart(part)
	const number = part.of === "question" ? text : text.replace(/^(\d+),(\d+)$/, "$1.$2")
	if (entry?.value.kind === "map")
		return { path: [...path, innerKey(entry, part.of === "item" ? part.item : undefined, measure) ?? key], value: number }
	const total = entry?.value.kind === "text" && !isEmptyValue(entry.value) ? entry.value.text : undefined
	if (part.of === "total" || number === "") return { path, value: part.of === "total" ? number : (total ?? "") }
	return { path, value: { ...(total !== undefined && { [measure?.totalPart ?? "total"]: total }), [key]: number } }
}

/** The key that the note has for an item, by whatever name. */
function innerKey({ value }: Entry, item: number | undefined, measure: Measure | undefined): string | undefined {
	if (item === undefined || value.kind !== "map") return undefined
	return value.entries.find(({ key }) => {
		const named = itemNamed(key)
		return named === item || (named === "suicide" && measure?.suicideItem?.item === item)
	})?.key
}

/** All answers take the place of a total; what else a score says, as whose it is, stays. */
function answersWriting(entry: Entry | undefined, path: Path, measure: Measure | undefined, text: string): Refusal | Writing {
	const items = measure?.items ?? 0
	const answers = measure && (blanked(text, items) ?? answersIn(measure, text))
	if (text !== "" && !answers) return { why: "answers", items }
	const hasMore =
		entry?.value.kind === "map" && entry.value.entries.some(({ key }) => itemNamed(key) === undefined && key !== "total" && key !== "items")
	return { path: hasMore ? [...path, "items"] : path, value: answers ?? "" }
}

/** Digits with a dash for each item that was left blank. */
const blanked = (text: string, items: number): readonly string[] | undefined =>
	text.includes("-") && /^[\d-]+$/.test(text) && text.length === items
		? Array.from(text, (sign) => (sign === "-" ? "null" : sign))
		: undefined
