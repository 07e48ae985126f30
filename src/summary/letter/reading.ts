/** What a letter reads in notes, in the languages of the case. */
import { readingsInUse } from "../reading.ts"
import type { LetterReading } from "./words.ts"

const inAny =
	(how: keyof LetterReading) =>
	(text: string): boolean =>
		readingsInUse().some(({ letter }) => letter[how](text))

/** Whether the first words of a plan say that there is none, or none of its own. */
export const saysNoPlan = inAny("saysNoPlan")

/** Whether the words of a technique say that it was not used, or is only planned. */
export const saysNotDone = inAny("saysNotDone")

/** Whether a text names suicide, self-harm or the wish to be dead, as far as its words say. */
export const speaksOfDanger = inAny("speaksOfDanger")

/** Whether a measure that the record does not know asks about danger to the client, as far as its name says. */
export const asksAboutDanger = inAny("asksAboutDanger")
