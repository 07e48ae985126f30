/** An address that is pasted over words becomes a link with these words. */
import { isMarkdown } from "../../assist/literal.ts"
import { markupOf } from "../../assist/markup.ts"
import { readNote } from "../../note/read.ts"
import { readAddress } from "../../text/address.ts"
import { withoutBrackets } from "../../text/link.ts"
import type { Range } from "../../text/text.ts"

/** The link that takes the place of the words; nothing for what is no address, and where Markdown has no links: in the header, code, another link. */
export function linkOver(text: string, place: Range, pasted: string): string | undefined {
	const address = pasted.trim()
	const words = text.slice(place.start, place.end)
	if (words.trim() === "" || /[\r\n]/.test(words) || isWeb(words.trim()) || !isWeb(address)) return undefined
	const note = readNote(text)
	if (!isMarkdown(note, place.start)) return undefined
	const isInLink = markupOf(note).links.some(({ range }) => range.start < place.end && place.start < range.end)
	return isInLink ? undefined : `[${words.replace(/[[\]]/g, String.raw`\$&`)}](${withoutBrackets(address)})`
}

/** An address of the web or of a mailbox. Links of notes lead to https only, but a preview may follow one with http. */
const isWeb = (text: string): boolean => readAddress(text.replace(/^http:/i, "https:"))?.kind === "web"
