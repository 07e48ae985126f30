/** How often sessions are agreed on, in English: what a contract's frequency is read by. */
import type { FrequencyWords } from "../../../record/reading-words.ts"

const numbers = {
	once: 1,
	one: 1,
	twice: 2,
	two: 2,
	other: 2,
	second: 2,
	thrice: 3,
	three: 3,
	third: 3,
	four: 4,
	fourth: 4,
	five: 5,
	six: 6,
	eight: 8,
	ten: 10,
	twelve: 12,
}

const number = String.raw`\d{1,2}|${Object.keys(numbers).join("|")}`
const times = "x|×|times"
const meetings = `${times}|sessions?|meetings?`
/** “Twice”, or a number that counts one of these. */
const counted = (counts: string): string => String.raw`\b(?<times>once|twice|thrice|(?:${number})(?=\s*(?:${counts})))\s*(?:${counts})?\s*`

export const frequencyWords: FrequencyWords = {
	numbers,
	units: {
		day: { every: 1, unit: "day" },
		week: { every: 1, unit: "week" },
		fortnight: { every: 2, unit: "week" },
		month: { every: 1, unit: "month" },
	},
	// “Biweekly” is left out: it says both twice a week and every two weeks.
	patterns: [
		// Twice a week; 2x per month; three sessions each week.
		String.raw`${counted(meetings)}(?:an?\b|per|each|every|/)\s*(?<unit>week|fortnight|month)\b`,
		// Once weekly; 2x weekly; but not “12 sessions weekly”.
		String.raw`${counted(times)}(?<unit>week|month)ly\b`,
		// Every week; every other week; every 10 days; each fortnight.
		String.raw`\b(?:every|each)\s+(?:(?<every>${number})(?:nd|rd|th)?\s+)?(?<unit>day|week|fortnight|month)s?\b`,
		// Weekly; fortnightly; 3-weekly.
		String.raw`(?<![\w-])(?:(?<every>${number})-)?(?<unit>week|fortnight|month)ly\b`,
	],
}
