/** The answers to all items of a measure in one text, as people type them. */
import { type Measure, readingWords } from "../../record/index.ts"
import { derived } from "../../text/words.ts"
import { greatestTotals, itemNumbers, itemRange, totalFromItems } from "./totals.ts"

/** Fewer items would make two digits of a total. */
const fewest = 3
/** Longer texts are remarks. */
const longest = 400

const withSum = derived(
	() => new RegExp(`^(.*\\d)[\\s,;(]*(?:=|(?:${readingWords().scores.before.join("|")})[:\\s=])\\s*(\\d{1,3})\\)?$`, "is"),
)

/** Of fewer items than these, numbers with a dash or a dot between them may be a date. */
const fewestWithDashes = 5

/**
 * The answers in the order of the items: `2 2 1 1 2 1 2 1 0`, with commas, slashes or other signs between them, or their digits
 * alone, `221121210`, in groups or not, if every item ends below 10; their sum may follow, `= 12`. Nothing for a text with more
 * or fewer of them, for another sum, and for a measure without a known number of items. Whether each answer is in its range is
 * not checked.
 */
export function answersIn(measure: Measure, text: string): readonly string[] | undefined {
	const items = itemNumbers(measure)
	if (text.length > longest || items.length < fewest) return undefined
	const [, list = text, sum] = withSum().exec(text) ?? []
	const answers = answersOf(measure, list.trim().replace(/^\[(.*)\]$/, "$1"))
	if (!answers || sum === undefined) return answers
	const total = totalFromItems(measure, new Map(items.map((item, index) => [item, { value: Number(answers[index]) }])))
	return total?.total === Number(sum) ? answers : undefined
}

function answersOf(measure: Measure, text: string): readonly string[] | undefined {
	const items = itemNumbers(measure)
	const isShort = items.every((item) => (itemRange(measure, item)?.[1] ?? 10) < 10)
	const digits = text.replace(/ /g, "")
	const isDigits = isShort && /^\d+$/.test(digits) && !isTotal(measure, text) && digits.length === items.length
	const separator = items.length >= fewestWithDashes ? /\s*[\s,;/|.–-]\s*/ : /[\s,;/]+/
	const answers = isDigits ? Array.from(digits) : text.split(separator).filter((answer) => answer !== "")
	return answers.length === items.length && answers.every((answer) => /^\d{1,2}$/.test(answer)) ? answers : undefined
}

/** Whether digits may be a total: of a scale of three items, 100 may be one. */
const isTotal = (measure: Measure, digits: string): boolean =>
	!digits.startsWith("0") && greatestTotals(measure).some((most) => Number(digits) <= most)

/** Answers as the front matter has them: `[2, 2, 1]`. */
export const listOfAnswers = (answers: readonly string[]): string => `[${answers.join(", ")}]`
