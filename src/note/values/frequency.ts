/** How often sessions are agreed on, read from free text. */
import { type Frequency, frequencyWords } from "../../record/index.ts"
import { derived } from "../../text/words.ts"

const compiled = derived(() => frequencyWords().patterns.map((pattern) => new RegExp(pattern, "gi")))

/** More sessions than this in one stretch are no frequency but a number of sessions. */
const mostTimes = 7

/** The frequency that a text names; nothing if it names none, or several that differ. */
export function readFrequency(text: string): Frequency | undefined {
	const found: Frequency[] = []
	let rest = text.slice(0, 400)
	for (const pattern of compiled()) {
		for (const { groups = {} } of rest.matchAll(pattern)) found.push(...frequencyOf(groups))
		rest = rest.replace(pattern, ";")
	}
	const [first, ...others] = found
	return others.every((other) => other.times === first?.times && other.every === first.every && other.unit === first.unit)
		? first
		: undefined
}

function frequencyOf({ times, every, unit = "" }: Readonly<Record<string, string | undefined>>): Frequency[] {
	const stretch = frequencyWords().units[unit.toLowerCase()]
	if (!stretch) return []
	const read = { times: numberOf(times), every: numberOf(every) * stretch.every, unit: stretch.unit }
	return read.times >= 1 && read.times <= mostTimes && read.every >= 1 ? [read] : []
}

const numberOf = (word = "1"): number => frequencyWords().numbers[word.toLowerCase()] ?? Number(word)
