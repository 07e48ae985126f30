/**
 * Telephone numbers: in international form, in the forms of many countries, or any after a word such as
 * “phone”. Freephone numbers are left alone: they belong to helplines, which a safety plan should name.
 */
import { isHelpline } from "./helplines.ts"
import { letter, type Pattern } from "./pattern.ts"

const gap = "(?: ?[/-] ?|[ .])"
const more = "(?:[ ./()-]{0,2}\\d)"
const shapes = [
	// +44 (0)20 7946 0018; 0044 …
	`\\+[1-9]${more}{7,13}`,
	`00 ?[1-9]${more}{8,13}`,
	// 070-174 06 05, (089) 99 99 87 65, 08-123 456 78, 020 7946 0018, 0171/2345678, 0171 23456 78
	`(?:0[1-9]\\d{0,4}|\\(0[1-9]\\d{0,4}\\))${gap}(?:\\d{2,4}(?:${gap}\\d\\d){2,3}|\\d{3,5}${gap}\\d{3,5}(?: \\d\\d)?|\\d{4,6}${gap}\\d{2,4}|\\d{5,8})`,
	"0[1-9]\\d{8,9}",
	// 612 345 678, 612 34 56 78, 612345678, 91 555 01 23
	"[679]\\d\\d(?:(?: \\d{3}){2}|(?:-\\d{3}){2})",
	"[6-9]\\d\\d(?:(?: \\d\\d){3}|(?:\\.\\d\\d){3})",
	"[67]\\d{8}",
	"9[1-8] \\d{3} \\d\\d \\d\\d",
	// 55 1234 5678, 11 4321-5678, 9 1234 5678, 310 123 4567
	"(?:11|15|33|55|56|81|[29])[ -]\\d{4}[ -]\\d{4}",
	"3[0-5]\\d (?:\\d{3}[ -]\\d{4}|\\d{7})",
	// (11) 91234-5678
	"\\((?!19|20)\\d{2,5}\\)[ -]?\\d{3,5}[ -]?\\d{3,5}",
	// (212) 555-0142, 1-415-555-0108
	"(?:1[ .-])?(?:\\([2-9]\\d\\d\\) ?|[2-9]\\d\\d[ .-])[2-9]\\d\\d[ .-]\\d{4}",
]
const ends = "(?!\\w|[.,:/-]\\d)"
const label = new RegExp(
	`(?:^|[^${letter}])(?:tel[eé](?:ph|f)on[${letter}]*|(?:mobile|cell)?phone|t[eé]le?f?|ph|mobile?|cell?|celular|m[oó]vil|fijo|handy(?:nummer)?|festnetz|mobil(?:nummer)?|natel|rufnummer|erreichbar|r[uü]ckruf|t(?:lf|fno?|lfn)|puh|fax|whatsapp|call|ring|rang|text|reach(?:ed)?|llam[ae]r?(?:l[aeo]s?)?|localizable)(?: ?(?:number|no|nr|him|her|them|on|at|is|al?|en|el|la|unter|auf|an)(?![${letter}]))*[ :.*_|"“(=-]+$`,
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
			if (groupsOfThree.test(found) || inShortGroups.test(found)) return isAlone
			if (/^\d{9}$/.test(found)) return isAlone && !numbered.test(before)
			return found.replace(/\D/g, "").length > (found.startsWith("(") ? 7 : 8)
		},
	},
	{
		// Seven digits or more, after a word that names them.
		pattern: new RegExp(`\\d(?<=[${letter}][ :.*_|"“(=-]+\\d)${more}{6,12}${ends}`, "g"),
		accepts: (found, before) => isOwn(found) && label.test(before),
	},
]

/** No date, no years, no round doses and no freephone number. */
const isOwn = (found: string): boolean =>
	!/^(?:(?:19|20)\d\d[-./ ](?:19|20|[01]?\d[-./ ])\d|\d\d?[-./ ]\d\d?[-./ ](?:19|20)\d\d)|^[1-9]\d{0,2}[05](?: \d{0,3}[05])+$|^\d\d?(?:[ -](?:19|20)\d\d){2}$/.test(
		found,
	) && !isHelpline(found)

const groupsOfThree = /^\d{3}\D\d{3}\D\d{3}$/
/** 612 34 56 78, 91 555 01 23, 55 1234 5678: numbers of other things are such groups, too, but more of them. */
const inShortGroups = /^(?:\d{3}(?:\D\d\d){3}|\d\d \d{3} \d\d \d\d|\d\d?\D\d{4}\D\d{4})$/
/** What counts files and orders. */
const numbered = /(?:n[.º°o]{1,2}|nr|number|n[uú]mero|nummer|serial|serie|exp(?:ediente)?|factura|pedido|order|ref|id)[.:# ]*$/i
