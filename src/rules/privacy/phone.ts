/**
 * Telephone numbers: in international form, in the forms of many countries, or any after a word such as
 * “phone”. Freephone numbers are left alone: they belong to helplines, which a safety plan should name.
 */
import { letter, type Pattern } from "./pattern.ts"

const gap = "(?: ?[/-] ?|[ .])"
const more = "(?:[ ./()-]{0,2}\\d)"
const shapes = [
	// +44 (0)20 7946 0018; 0044 …
	`\\+[1-9]${more}{7,13}`,
	`00 ?[1-9]${more}{8,13}`,
	// 070-174 06 05, (089) 99 99 87 65, 08-123 456 78, 020 7946 0018, 0171/2345678
	`(?:0[1-9]\\d{0,4}|\\(0[1-9]\\d{0,4}\\))${gap}(?:\\d{2,4}(?:${gap}\\d\\d){2,3}|\\d{3,5}${gap}\\d{3,5}(?: \\d\\d)?|\\d{5,8})`,
	"0[1-9]\\d{8,9}",
	// 612 345 678
	"[679]\\d\\d(?:(?: \\d{3}){2}|(?:-\\d{3}){2})",
	// (11) 91234-5678
	"\\((?!19|20)\\d{2,5}\\)[ -]?\\d{3,5}[ -]?\\d{3,5}",
	// (212) 555-0142, 1-415-555-0108
	"(?:1[ .-])?(?:\\([2-9]\\d\\d\\) ?|[2-9]\\d\\d[ .-])[2-9]\\d\\d[ .-]\\d{4}",
]
const ends = "(?!\\w|[.,:/-]\\d)"
const label = new RegExp(
	`(?:^|[^${letter}])(?:tele(?:ph|f)on[${letter}]*|(?:mobile|cell)?phone|t[eé]l|ph|mobile?|cell|móvil|handy|tlf|puh|fax|whatsapp|call|ring|rang|text|reach(?:ed)?)(?: ?(?:number|no|nr|him|her|them|on|at|is)\\b)*[ :.*_|"“(=-]+$`,
	"i",
)

export const phoneNumbers: readonly Pattern[] = [
	{
		pattern: new RegExp(`(?<![\\w+/]|\\d[.,:-])(?:${shapes.join("|")})${ends}`, "g"),
		accepts: (found, before, after) => {
			if (!isOwn(found)) return false
			const isAlone = !/\d\D$/.test(before) && !/^\D\d/.test(after)
			// Five pairs are a number, as in France, but not small ones or more of them.
			if (/^\d\d(?:\D\d\d)+$/.test(found)) return isAlone && /^\d\d([ .-])(?!0\d\1)\d\d(?:\1\d\d){3}$/.test(found)
			if (/^\d{3}\D\d{3}\D\d{3}$/.test(found)) return isAlone
			return found.replace(/\D/g, "").length > (found.startsWith("(") ? 7 : 8)
		},
	},
	{
		// Seven digits or more, after a word that names them.
		pattern: new RegExp(`\\d(?<=[${letter}][ :.*_|"“(=-]+\\d)${more}{6,12}${ends}`, "g"),
		accepts: (found, before) => isOwn(found) && label.test(before),
	},
]

/** No date, no round doses and no freephone number. */
const isOwn = (found: string): boolean =>
	!/^(?:(?:19|20)\d\d[-./ ](?:19|20|[01]?\d[-./ ])\d|\d\d?[-./ ]\d\d?[-./ ](?:19|20)\d\d)|^[1-9]\d{0,2}[05](?: \d{0,3}[05])+$/.test(
		found,
	) && !/^(?:080[08]|1?8(?:00|33|44|55|66|77|88)\d{7}$)/.test(found.replace(/\D/g, ""))
