/**
 * How wide text is, without a screen to measure it on: for each character the widest that it is in common fonts of
 * interfaces (DejaVu Sans and Noto Sans among them), in parts of the font's size, so that what fits here fits anywhere.
 */

const latin: readonly (readonly [width: number, characters: string])[] = [
	[0.35, " ijl,.:;'I|·’‘"],
	[0.42, "frt!()[]/\\-"],
	[0.56, 'sczJLvxy?"*_–“”`'],
	[0.6, "kv^"],
	[0.65, "abdeghnopquF0123456789T${}†"],
	[0.7, "ABEKSVYZ"],
	[0.8, "CDGHNPRUX&w…"],
	[0.86, "OQ<>=+~#×−"],
	[1, "MWm%—→"],
	[1.05, "@"],
]

const widths = new Map(latin.flatMap(([width, characters]) => Array.from(characters, (char) => [char, width] as const)))

/** Widths of other characters; the first pattern that a character matches counts. */
const others: readonly (readonly [pattern: RegExp, width: number])[] = [
	[/^[\p{Mn}\p{Me}\p{Cf}\uFE00-\uFE0F]/u, 0],
	[/^[\uFDF0-\uFDFF]/u, 8],
	[/^[\u{12000}-\u{1254F}]/u, 5],
	[/^(?:\p{Extended_Pictographic}|\p{Regional_Indicator})/u, 1.4],
	[/^(?:\p{Ll}|\p{Script=Hebrew})/u, 0.95],
	[/^\p{Script=Cyrillic}/u, 1.1],
	[/^\p{Script=Arabic}/u, 1.05],
	[/^[\u{10000}-\u{10FFFF}]/u, 1.3],
]

const otherWidth = 1.1

function widthOfChar(char: string): number {
	const known = widths.get(char) ?? widths.get(char.normalize("NFD").slice(0, 1))
	return known ?? others.find(([pattern]) => pattern.test(char))?.[1] ?? otherWidth
}

/** Bold letters are about an eighth wider. */
const bolder = 1.13

/** The largest width that a text takes. */
export function widthOf(text: string, size: number, bold = false): number {
	let sum = 0
	for (const char of text) sum += widthOfChar(char)
	return sum * size * (bold ? bolder : 1)
}
