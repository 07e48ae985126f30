/** How names are compared: whatever case, accents and invisible signs they are written with. */

/** Soft hyphens, zero-width spaces and joiners, marks of direction: they come with text out of PDF files and web pages. */
export const unseen =
	"\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u206F\\uFE00-\\uFE0F\\uFEFF"
const everyUnseen = new RegExp(`[${unseen}]`, "gu")

/** Letters that Unicode takes for letters of their own, and people write without their stroke or tail. */
const plainLetters: Readonly<Record<string, string>> = {
	ß: "ss",
	æ: "ae",
	œ: "oe",
	ø: "o",
	ł: "l",
	đ: "d",
	ð: "d",
	þ: "th",
	ħ: "h",
	ı: "i",
	ŋ: "n",
	ŧ: "t",
	ƒ: "f",
	ə: "a",
	ɛ: "e",
	ɔ: "o",
	ɓ: "b",
	ɗ: "d",
	ƙ: "k",
	ʼ: "",
	ς: "σ",
	є: "е",
	ґ: "г",
}
const everyPlain = new RegExp(`[${Object.keys(plainLetters).join("")}]`, "gu")

/** Marks above and below the letters of these scripts may be left out; in others they are letters. */
const accents = /([\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Arabic}])\p{Mn}+/gu

/** Most words have no letters of the kind. */
const plain = /^[\w'-]*$/

/** The text without invisible signs. */
export const withoutUnseen = (text: string): string => (plain.test(text) ? text : text.replace(everyUnseen, ""))

/** A word as it is compared: WEISS is Weiß, YILDIZ is Yıldız, Lukasz is Łukasz, ΓΙΩΡΓΟΣ is Γιώργος. */
export function keyOf(text: string): string {
	if (plain.test(text)) return text.toLowerCase()
	// Capitals first, as some letters have one that is written with two: "ß" is "SS".
	const folded = withoutUnseen(text).normalize("NFKD").toUpperCase().toLowerCase().normalize("NFD").replace(accents, "$1")
	return folded.replace(everyPlain, (letter) => plainLetters[letter] ?? letter).normalize("NFC")
}

/** Spellings that have no letters with marks: Mueller for Müller, Soeren for Søren, Djordje for Đorđe. */
const spelled: readonly (readonly [letter: RegExp, letters: string])[] = [
	[/[äæ]/g, "ae"],
	[/[öøœ]/g, "oe"],
	[/ü/g, "ue"],
	[/å/g, "aa"],
	[/đ/g, "dj"],
]

/** Each key that a name may be written by, its usual one first. */
export function keysOf(name: string): string[] {
	const letters = withoutUnseen(name).normalize("NFC").toLowerCase()
	const written = spelled.reduce((text, [letter, by]) => text.replace(letter, by), letters)
	// Who writes Mueller in the heading may write Müller in the text.
	const read = /[aou]e/.test(letters) ? letters.replace(/(?<![aeiouq])([aou])e(?=[^aeiou])(?!la?$)/g, "$1") : letters
	return [...new Set([keyOf(name), keyOf(written), keyOf(read)])]
}
