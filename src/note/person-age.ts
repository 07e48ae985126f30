/** The age of a person of the inventory, as far as it is said. */
import { peopleWords } from "../record/index.ts"
import { has, headOf, isChild } from "./person-words.ts"

const monthsInYear = 12

const isDigits = (word: string | undefined): boolean => word !== undefined && /^\d+$/.test(word)

/** What the other phrases of an entry say of the person. */
interface Around {
	/** A child of somebody: a bare stretch of time is an age. */
	readonly isKin: boolean
	/** Pregnant: a bare stretch of weeks or months is that of the pregnancy. */
	readonly isPregnant: boolean
}

/** The age that a phrase says, in months. A bare number is an age; so is a bare stretch of time of somebody's child. */
export function monthsIn(phrase: readonly string[], { isKin, isPregnant }: Around): number | undefined {
	const { before, after, of, birth, ago } = peopleWords().ages
	const isBirth = phrase.some((word) => has(birth, word)) && phrase.some((word) => has(ago, word))
	const isOfChild = headOf(phrase).some(isChild)
	// From here on there is nothing but the age.
	const bareFrom = phrase.findLastIndex((word) => !isOfAge(word)) + 1
	for (const [index, word] of phrase.entries()) {
		const number = numberNamed(word)
		if (number === undefined) continue
		const unit = unitNamed(phrase[index + 1])
		const follows = phrase[index + (unit === undefined ? 1 : 2)]
		const last = phrase[index - 1]
		// “Aged 3”, “3 years old”, “born 3 weeks ago”
		const isSaid = has(before, last) || has(after, follows) || has(after, phrase[index + 1]) || (isBirth && unit !== undefined)
		// “3”, “3 years”, “daughter 3 years”, “hija de 3 años”
		const isBare = (isDigits(word) || unit !== undefined) && index >= bareFrom && !(isPregnant && (unit ?? 0) < monthsInYear)
		const isAlone = index === 0 && (isKin || (unit === undefined && follows === undefined))
		const isOf = has(of, last) && (isOfChild || (isKin && index === 1))
		if (isSaid || (isBare && (isAlone || isOf || (isKin && isChild(last))))) return number * (unit ?? monthsInYear)
	}
	return undefined
}

function numberNamed(word: string): number | undefined {
	const { numbers } = peopleWords().ages
	return isDigits(word) ? Number(word) : Object.hasOwn(numbers, word) ? numbers[word] : undefined
}

function unitNamed(word = ""): number | undefined {
	const { units } = peopleWords().ages
	return Object.hasOwn(units, word) ? units[word] : undefined
}

/** A number, a unit, or what is between two of them: `2 years and 3 months`. */
const isOfAge = (word: string): boolean =>
	numberNamed(word) !== undefined || unitNamed(word) !== undefined || has(peopleWords().joins, word) || has(peopleWords().ages.shares, word)
