/** A round: somebody types in a note for a tenth of a second or so, and is shown what there is to show after each letter. */
import { type ContenderName, contender } from "../contenders/index.ts"
import { namedNote, type NoteName } from "../notes/named.ts"
import { keystrokes } from "../notes/typing.ts"
import type { Job } from "./job.ts"

export interface KeystrokesRequest {
	readonly contender: ContenderName
	readonly note: NoteName
	/** Where it is typed, if not in the note's usual place. */
	readonly title?: string
}

const roundTime = 100
const warmingTime = 1500
/** A large note takes a peer seconds: then a few letters must do. */
const fewest = 3

export const start: Job<KeystrokesRequest> = async ({ contender: name, note, title }) => {
	const { text, title: usualTitle } = namedNote(note)
	const { open } = await contender(name)
	if (!open) throw new Error(`${name} does not follow an editor`)
	const type = await open(text)
	const texts = keystrokes(text, title ?? usualTitle)
	/** Milliseconds that so many letters take together. The texts are made beforehand. */
	const timeOf = async (count: number): Promise<number> => {
		const next = Array.from({ length: count }, () => texts.next().value)
		const since = performance.now()
		for (const one of next) await type(one)
		return performance.now() - since
	}
	let letters = 0
	let spent = 0
	while (letters < fewest || (spent < warmingTime && letters < 2000)) {
		spent += await timeOf(1)
		letters++
	}
	const count = Math.min(200, Math.max(1, Math.ceil(roundTime / (spent / letters))))
	return async () => ({ time: (await timeOf(count)) / count })
}
