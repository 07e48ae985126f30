/**
 * National health, insurance and identity numbers. A number counts by its check digits in the form in which it is
 * usually written; a bare run of digits, which may pass them by chance, only after a word that names it.
 */
import { eleventh, iso7064, luhn, verhoeff, weighted } from "./check-digits.ts"
import { isHelpline } from "./helplines.ts"
import { letter, type Pattern } from "./pattern.ts"

/** Whether letters and digits, without what is between them, are a number that may have been issued. */
type Check = (number: string) => boolean

const divides =
	(weights: string, by: number): Check =>
	(n) =>
		weighted(n, weights) % by === 0
const spanish: Check = (n) => "TRWAGMYFPDXBNJZSQVHLCKE"[Number(n.slice(0, 8)) % 23] === n[8]
const dayFirst = /^(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])/

/**
 * Forms of numbers: a count for digits, `A` for a letter, marks as they are, so that `3-2-4` is 123-45-6789. A form with
 * a `?` counts only after a label.
 */
const numbers: readonly (readonly [forms: string, check: Check])[] = [
	// United Kingdom
	["3 3 4|?3-3-4|?10", divides("a987654321", 11)],
	// United States: social security, Medicare
	["3-2-4", (n) => !/^(?:000|666|9)|^\d{3}00|0000$/.test(n)],
	["1A2A2AA2|1AA1A2AA2|1A2AA1AA2|1AA1AA1AA2|1A2-A2-AA2|1AA1-A2-AA2|1A2-AA1-AA2|1AA1-AA1-AA2", (n) => !/[SLOIBZ]|^0/.test(n)],
	// France; 2A and 2B are Corsica
	[
		"13 2|15|1 2 2 2 3 3 2|6A8|1 2 2 1A 3 3 2",
		(n) => (Number(n.slice(0, 13).replace("2A", "19").replace("2B", "18")) + Number(n.slice(13))) % 97 === 0,
	],
	// Germany: health insurance, pension insurance, tax
	["A9|A 3 3 3|A3 3 3", (n) => luhn(`${n.charCodeAt(0) - 64}${n.slice(1, 9)}0`) === Number(n[9])],
	[
		"8A3|2 6 A 3|8 A 3",
		(n) => {
			const digits = n.slice(0, 8) + String(n.charCodeAt(8) - 64).padStart(2, "0") + n.slice(9)
			const sum = Array.from("212571212121", (weight, at) => Number(weight) * Number(digits[at])).reduce(
				(all, product) => all + Math.floor(product / 10) + (product % 10),
				0,
			)
			return sum % 10 === Number(n.at(-1))
		},
	],
	["2 3 3 3|?11", iso7064],
	// Switzerland
	["3.4.4.2|3 4 4 2|13", (n) => n.startsWith("756") && weighted(n, "1313131313131") % 10 === 0],
	// Austria
	["4 6|4/6|?10", (n) => dayFirst.test(n.slice(4)) && weighted(n, "3790584216") % 11 === Number(n[3])],
	// Netherlands
	["?9", divides("98765432a", 11)],
	// Belgium: from 2000 on a 2 is counted before the number
	["2.2.2-3.2|?11", (n) => ["", "2"].some((century) => (Number(century + n.slice(0, 9)) + Number(n.slice(9))) % 97 === 0)],
	// Italy: a character counts something else at odd places
	[
		"AAAAAA2A2A3A",
		(n) => {
			const values = Array.from(n, (character) => Number.parseInt(character, 36)).map((value) => (value > 9 ? value - 10 : value))
			return (
				values
					.slice(0, 15)
					.reduce((sum, value, at) => sum + (at % 2 === 0 ? Number.parseInt("10579dfhjl24ikb368cegampon".charAt(value), 36) : value), 0) %
					26 ===
				values[15]
			)
		},
	],
	// Spain: citizens, foreigners
	["8A|8-A|8 A|2.3.3-A|2.3.3 A", spanish],
	["A7A|A-7-A|A 7 A", (n) => spanish("XYZ".indexOf(n.charAt(0)) + n.slice(1))],
	// Social security in Spain: the shorter numbers are counted with the province before seven digits
	[
		"2/8/2|2 8 2|2-8-2|?12",
		(n) => {
			const [province, own, check] = [Number(n.slice(0, 2)), Number(n.slice(2, 10)), Number(n.slice(10))]
			return (own < 10_000_000 ? own + province * 10_000_000 : Number(n.slice(0, 10))) % 97 === check
		},
	],
	// Mexico: population register, social security
	[
		"AAAA6AAAAAA2|AAAA6AAAAAAA1",
		(n) => {
			const order = "0123456789ABCDEFGHIJKLMN_OPQRSTUVWXYZ"
			const sum = Array.from(n.slice(0, 17)).reduce((all, character, at) => all + order.indexOf(character) * (18 - at), 0)
			return (10 - (sum % 10)) % 10 === Number(n[17])
		},
	],
	["?11|2-2-2-4-1|?2 2 2 4 1", (n) => luhn(n) === 0],
	// Chile
	["2.3.3-1|2.3.3-A|1.3.3-1|1.3.3-A|?8-1|?8-A|?7-1|?7-A", (n) => eleventh(n.slice(0, -1).padStart(8, "0"), "32765432") === n.at(-1)],
	// Argentina
	["2-8-1|?11", (n) => /^(?:2[03478]|3[034])/.test(n) && eleventh(n.slice(0, -1), "5432765432") === n.at(-1)],
	// Uruguay
	["1.3.3-1|?7-1|?8", (n) => weighted(n.padStart(8, "0"), "29876341") % 10 === 0],
	// Sweden
	["6-4|8-4|6+4|?10|?12", (n) => /[01]\d[0-36-9]\d{5}$/.test(n) && luhn(n.slice(-10)) === 0],
	// Norway
	["11|6 5", (n) => ["37618945210", "54327654321"].every((weights) => weighted(n, weights) % 11 === 0)],
	// Denmark: no check digit any more
	["6-4", (n) => dayFirst.test(n)],
	// Finland
	[
		"6-4|6-3A|6A4|6A3A|6+4|6+3A",
		(n) => dayFirst.test(n) && "0123456789ABCDEFHJKLMNPRSTUVWXY"[Number(n.slice(0, 6) + n.slice(-4, -1)) % 31] === n.at(-1),
	],
	// Poland: the month has the century in it, too
	["11", (n) => /^..[0-389].[0-3]/.test(n) && weighted(n, "13791379131") % 10 === 0],
	// Ireland
	["7A|7AA", (n) => "WABCDEFGHIJKLMNOPQRSTUV"[(weighted(n, "8765432") + 9 * "WABCDEFGHI".indexOf(n.charAt(8))) % 23] === n[7]],
	// Canada
	["?3 3 3|?3-3-3|?9", (n) => luhn(n) === 0],
	// Australia
	["4 5 1|?10", (n) => /^[2-6]/.test(n) && weighted(n, "13791379") % 10 === Number(n[8])],
	// Brazil
	["3.3.3-2|?11", (n) => ["a98765432", "ba98765432"].every((weights, at) => ((weighted(n, weights) * 10) % 11) % 10 === Number(n[9 + at]))],
	// India
	["?4 4 4|?12", verhoeff],
	// South Africa
	["13|6 4 3", (n) => /^..[01].[0-3].{5}[0-2][89]/.test(n) && luhn(n) === 0],
]

/** Checks by form. */
const checks = new Map<string, Check[]>()
for (const [forms, check] of numbers) for (const form of forms.split("|")) checks.set(form, [...(checks.get(form) ?? []), check])

/** So many digits has each number, or more. */
export const leastDigits = Math.min(
	...Array.from(checks.keys(), (form) => (form.match(/\d+/g) ?? []).reduce((sum, count) => sum + Number(count), 0)),
)

/** What may follow the first letter or digits of a form, as patterns. */
const tails = new Map<string, string[]>()
for (const form of checks.keys()) {
	const [, head = "", tail = ""] = /^\??(A|\d+)(.*)/.exec(form) ?? []
	tails.set(head, [...(tails.get(head) ?? []), tail.replace(/\d+/g, "\\d{$&}").replaceAll("A", "[A-Z]").replace(/[.+]/g, "\\$&")])
}
const afterFirst = Array.from(tails, ([head, list]) => `${head === "A" ? "" : `\\d{${Number(head) - 1}}`}(?:${list.join("|")})`).join("|")
const ends = "(?![A-Za-z\\d]|[.,/-]\\d)"

const after = (words: string): RegExp =>
	new RegExp(
		`(?:^|[^${letter}])(?:${words})(?:[ :.*_|#(º°-]|(?:no?|nr|n[uú]m(?:ero)?|number|nummer|card|id|is|de|der|des|del|es|ist|la|identidad)(?![${letter}]))*$`,
		"i",
	)
const label = after(
	`NHS|SSN|(?:social|national|health) (?:security|insurance)|medicare|insurance|[${letter}]*versicher[${letter}]*|steuer-?ID|id-?nr|tax|SV-?NR|BSN|NSS|NUSS|seguridad social|afiliaci[oó]n|seguro|RU[TN]|CUI[LT]|c[eé]dula|D\\.?N\\.?I|[${letter}]*(?:register|service|person)nummer|pnr|SIN|CPF|aadhaar`,
)
/** Without check digits these words must be before a number. */
const insured = after(
	`SSN|NI(?:NO)?|(?:social|national) (?:security|insurance)|(?:insurance|policy|member)(?= ?(?:no|nr|num|id|#))|D\\.?N\\.?I|NI[EF]|CURP|RFC|RU[TN]|CUI[LT]|c[eé]dula|NSS|NUSS|tarjeta sanitaria|pasaporte|seguridad social(?= ?n)|p[oó]liza(?= ?n)|versicherten-?n(?:umme)?r|vers\\.?-?nr|kv-?nr|(?:personal|dienst)?ausweis(?:nummer)?|(?:reise)?pass(?:nummer)?(?= ?n|:)|reisepass`,
)

export const nationalNumbers: readonly Pattern[] = [
	{
		pattern: new RegExp(`[A-Z\\d](?<!(?:[A-Za-z\\d+]-?|\\d[./]|\\+\\d{1,3}[ -]).)(?:${afterFirst})${ends}`, "g"),
		accepts: (found, before) => {
			const form = found.replace(/\d+/g, ({ length }) => String(length)).replace(/[A-Z]/g, "A")
			const number = found.replace(/[^A-Z\d]/g, "")
			const passes = (key: string): boolean => checks.get(key)?.some((check) => check(number)) ?? false
			return (
				!/^(.)\1*$/.test(number) &&
				!isHelpline(number) &&
				(passes(form) || (/[a-z][^a-z\d\n]+$/i.test(before) && passes(`?${form}`) && label.test(before)))
			)
		},
	},
	{
		// Of whatever form, with six digits or more.
		pattern: new RegExp(
			`\\d(?<=[A-Za-z][ :.*_|#(º°-]+((?:[A-Z]{1,4}[ -]?)?)\\d)[A-Z\\d]{0,15}(?:[ .-]\\d{1,9}){0,5}(?:-?[A-Z]| [B-D])?${ends}`,
			"g",
		),
		accepts: (found, before) => /(?:\d\D*){6}/.test(found) && !/^(?:19|20)\d\d-?[01]\d-?[0-3]\d$/.test(found) && insured.test(before),
	},
]
