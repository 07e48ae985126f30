/** Sentences full of scores, dates, times, amounts, brackets and emphasis, as by somebody who documents by figures. Invented. */
import type { Random } from "./random.ts"
import type { Voice } from "./voice.ts"

const weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
const scales = ["PHQ-9", "GAD-7", "WSAS", "HAM-D", "mood"]

const two = (number: number): string => String(number).padStart(2, "0")
const day = (random: Random): string => `2026-${two(random.whole(1, 12))}-${two(random.whole(1, 28))}`
const time = (random: Random): string => `${random.whole(0, 23)}:${random.pick(["00", "15", "20", "30", "45", "50"])}`
const half = (random: Random, least: number, most: number): string => `${random.whole(least, most)}${random.pick(["", ".5"])}`

/** Words in italics. */
type Italic = (words: string) => string

const clauses: readonly ((random: Random, italic: Italic) => string)[] = [
	(random) => `slept **${half(random, 3, 8)} h** (woke at ${time(random)}, again at ${time(random)})`,
	(random, italic) => {
		const [before, now] = [random.whole(10, 22), random.whole(3, 18)]
		return `${random.pick(scales)} ${before} → ${now} (${now - before}, i.e. ${italic(`${Math.round((100 * Math.abs(now - before)) / before)} %`)})`
	},
	(random) => `the call of ${day(random)} took ${random.whole(2, 55)} min [first since ${day(random)}]`,
	(random) => `rated the quarrel **${random.whole(4, 10)}/10**, the evening after it ${random.whole(1, 6)}/10`,
	(random) =>
		`sertraline ${random.pick([25, 50, 75, 100])} mg, taken on ${random.whole(3, 7)}/7 days (missed: ${random.pick(weekdays)}, ${random.pick(weekdays)})`,
	(random, italic) =>
		`was out on ${random.pick(weekdays)} ${random.whole(1, 28)}/${random.whole(1, 12)} from ${time(random)} to ${time(random)}, ${italic("alone")}`,
	(random) =>
		`walked ${half(random, 1, 9)} km; ${random.whole(2, 14)},${two(random.whole(0, 99))}0 steps (goal: ${random.whole(6, 10)},000)`,
	(random, italic) =>
		`owes ${random.whole(1, 9)},${random.whole(100, 999)}.${two(random.whole(0, 99))} EUR (${random.whole(6, 48)} × ${random.whole(40, 240)}.00), ${italic("not")} the ${random.whole(10, 90)} % that was feared`,
	(random) =>
		`${random.whole(2, 9)} of ${random.whole(10, 14)} evenings with company [${random.pick(weekdays)} ${time(random)}, ${random.pick(weekdays)} ${time(random)}]`,
	(random) =>
		`chapter ${random.whole(1, 12)}.${random.whole(1, 9)} (pp. ${random.whole(10, 99)}–${random.whole(100, 199)}) of the ${random.isOnceIn(10) ? "***old***" : "**old**"} diary, written in ${random.whole(1988, 2019)}`,
	(random) =>
		`mood by day (${Array.from({ length: 7 }, () => random.whole(2, 8)).join(", ")}), mean ${random.whole(3, 6)}.${random.whole(0, 9)}`,
	(random) =>
		`weight ${random.whole(52, 94)}.${random.whole(0, 9)} kg (${random.pick(["+", "−"])}${random.whole(0, 3)}.${random.whole(1, 9)} since ${day(random)}), pulse ${random.whole(58, 96)}`,
	(random) => `${random.whole(2, 5)}x asked, ${random.whole(0, 2)}x answered [see ${day(random)}, no. ${random.whole(1, 30)}]`,
	(random) => `began at **${time(random)}**, stopped after ${random.whole(5, 40)} min (${random.whole(20, 90)} % of what was planned)`,
]

const openings: readonly ((italic: Italic) => string)[] = [
	() => "Again:",
	() => "By the diary,",
	() => "Since then",
	() => "As reported,",
	() => "In week 3",
	() => "**New:**",
	(italic) => `${italic("Noted")}:`,
	() => "At 1st",
	() => "(Late entry)",
	() => "In figures:",
]

const mention = (random: Random, aliases: readonly string[], often: number): string =>
	aliases.length > 0 && random.isOnceIn(often) ? ` (with @${random.pick(aliases)}, ${random.whole(1, 4)}x)` : ""

const goal = (random: Random, goals: number): string =>
	goals > 0 && random.isOnceIn(8) ? ` [G${random.whole(1, goals)}: ${random.whole(0, 10)}/10]` : ""

/** Everybody has one mark for italics, an asterisk or an underscore. */
export function numbersVoice(mark: "_" | "*"): Voice {
	const italic: Italic = (words) => `${mark}${words}${mark}`
	const clause = (random: Random): string => random.pick(clauses)(random, italic)
	return {
		prose: (random, sentences, aliases = [], goals = 0) =>
			Array.from(
				{ length: sentences },
				() => `${random.pick(openings)(italic)} ${clause(random)}, ${clause(random)}${mention(random, aliases, 6)}${goal(random, goals)}.`,
			).join(" "),
		phrase: (random, sentences, aliases = []) =>
			Array.from({ length: sentences }, () => `${clause(random)}${mention(random, aliases, 8)}`).join("; "),
	}
}
