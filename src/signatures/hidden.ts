/** Characters that a reader does not see, or that change the order in which others are seen. Whoever signs a text must know of them. */

export interface HiddenCharacter {
	readonly offset: number
	readonly codePoint: number
}

/** Controls, marks of direction, and all that Unicode says may be displayed as nothing. */
const hidden = /[\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\p{Cc}]/gu

/** The controls that a text is made of. */
const plain = "\t\n\r"

/** What belongs to a picture, or to how the letters of some scripts join, is seen. */
const variation = /^[\uFE0E\uFE0F]$/
const joiner = /^[\u200C\u200D]$/
const varied = /\p{Emoji}$/u
const picture = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F]$/u
const pictureNext = /^\p{Extended_Pictographic}/u
const letter = /[\p{L}\p{M}]/u
const separate = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Inherited}]/u

/** Bidirectional controls, zero-width and other invisible characters of a text, in order. A byte order mark at its start is not among them. */
export function hiddenCharacters(text: string): readonly HiddenCharacter[] {
	return Array.from(text.matchAll(hidden))
		.filter(
			({ 0: character, index }) =>
				!plain.includes(character) && !(character === "\uFEFF" && index === 0) && !isSeen(text, character, index),
		)
		.map(({ 0: character, index }) => ({ offset: index, codePoint: character.codePointAt(0) ?? 0 }))
}

function isSeen(text: string, character: string, offset: number): boolean {
	const before = characterBefore(text, offset)
	if (variation.test(character)) return varied.test(before)
	if (!joiner.test(character)) return false
	const after = String.fromCodePoint(text.codePointAt(offset + 1) ?? 0)
	return (picture.test(before) && pictureNext.test(after)) || (joins(before) && joins(after))
}

const joins = (character: string): boolean => letter.test(character) && !separate.test(character)

/** The character that ends before an offset. */
function characterBefore(text: string, offset: number): string {
	const unit = text.charCodeAt(offset - 1)
	return text.slice(Math.max(0, offset - (unit >= 0xdc00 && unit <= 0xdfff ? 2 : 1)), offset)
}
