/** Numbers with commas in braces, where YAML takes what follows a comma for a key. */
import type { Entry } from "./entries.ts"

/**
 * The entries with `{anxiety: 3,4}` as one of 3,4, and `{PHQ-9: 2, 1, 0}` as one of three numbers, where YAML has keys without
 * a value. One number after a space is a key.
 */
export function withCommas(entries: readonly Entry[]): readonly Entry[] {
	if (!entries.some(isNumberAlone)) return entries
	const read: Entry[] = []
	for (let at = 0; at < entries.length;) {
		const entry = entries[at]
		if (!entry) break
		const next = entries.findIndex((later, index) => index > at && !isNumberAlone(later))
		const more = entries.slice(at + 1, next < 0 ? entries.length : next)
		const whole = joined(entry, more)
		read.push(whole ?? entry)
		at += whole ? more.length + 1 : 1
	}
	return read
}

/** A key of digits without a value. */
const isNumberAlone = ({ key, value }: Entry): boolean => /^\d{1,3}$/.test(key) && value.kind === "empty"

function joined({ value, ...entry }: Entry, more: readonly Entry[]): Entry | undefined {
	const [first, ...others] = more
	if (!first || value.kind !== "text" || !/^-?\d{1,3}$/.test(value.text)) return undefined
	const isDecimal = value.range.end + 1 === first.keyRange.start
	if (others.length === 0 && !isDecimal) return undefined
	const text = [value.text, ...more.map(({ key }) => key)].join(others.length === 0 ? "," : ", ")
	return { ...entry, value: { kind: "text", text, range: { start: value.range.start, end: more.at(-1)?.keyRange.end ?? value.range.end } } }
}
