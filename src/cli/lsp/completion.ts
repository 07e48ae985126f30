/** What can be written at a place of a note, as the items of a list. */
import { detailOf, documentationOf } from "../../assist/complete/about.ts"
import { completeBody } from "../../assist/complete/body.ts"
import type { Completion, CompletionKind } from "../../assist/complete/completion.ts"
import { completeForms } from "../../assist/complete/forms.ts"
import { completeFrontMatter } from "../../assist/complete/front-matter.ts"
import { spaceGoesOn } from "../../assist/complete/triggers.ts"
import { asSnippet } from "../../assist/forms/as-snippet.ts"
import { partGuidance, termGuidance } from "../../handbook/guidance.ts"
import { inLanguage, languageInUse } from "../../language/index.ts"
import { firstEmptyPlace } from "../../note/forms/empty-places.ts"
import { scalesOf } from "../../record/index.ts"
import { lineBefore } from "../../text/text.ts"
import type { Client } from "./client.ts"
import { writtenLanguage } from "./language.ts"
import { documentationMarkup } from "./markup.ts"
import type { Notes } from "./notes.ts"
import type { OpenNote } from "./open-notes.ts"
import { Places, type Position } from "./positions.ts"

/** The numbers of the protocol, by which an editor chooses an icon. */
const kinds: Readonly<Record<CompletionKind, number>> = {
	case: 19,
	field: 5,
	file: 17,
	form: 15,
	goal: 18,
	key: 10,
	measure: 11,
	mechanism: 23,
	number: 12,
	person: 6,
	section: 9,
	"sub-section": 7,
	technique: 2,
	term: 20,
}

const [plainText, snippet] = [1, 2]
const asIs = 1

const guidance = { part: partGuidance, term: termGuidance }

/** How the list was opened: by the user or while typing a word, or by a character. */
export interface Opened {
	readonly isRequested: boolean
	readonly character?: string | undefined
}

/** What is offered at a position. */
export function complete(notes: Notes, { file, text }: OpenNote, position: Position, opened: Opened, client: Client): unknown[] {
	const places = new Places(text, true)
	const offset = places.offset(position)
	if (opened.character === " " && !spaceGoesOn.test(lineBefore(text, offset))) return []
	const { folder } = notes
	const read = () =>
		inLanguage(languageInUse().id, () => {
			const note = folder.note(file)
			return note && { note, patientCase: folder.caseOf(file) }
		})
	const place = { text, offset, isRequested: opened.isRequested }
	const scales = scalesOf(notes.optionsOf(file).measures)
	const begins = notes.beginningOf(file)
	const items = inLanguage(
		writtenLanguage(notes, file),
		() =>
			completeFrontMatter({ ...place, file, index: folder.index, scales }) ?? [
				...completeBody({ ...place, read }),
				...completeForms({ ...place, begins, read: () => read()?.note }),
			],
	)
	return items.map((item, index) => itemOf(item, index, places, client))
}

/**
 * What typed text is compared with. Editors without snippets, such as Neovim with its own completion, compare it with the words
 * that they insert, and find no items that have another text for this.
 */
function namesOf(
	label: string,
	text: string,
	filter: string,
	{ snippets }: Client,
): { readonly label: string; readonly filterText?: string } {
	if (snippets) return { label, filterText: filter }
	return { label: text.startsWith(label) ? label : (/^.*/.exec(text)?.[0] ?? label) }
}

function itemOf({ kind, label, range, text, writeAt, filter, about }: Completion, index: number, places: Places, client: Client): unknown {
	const detail = detailOf(about, label)
	const documentation = documentationOf(about, guidance)
	const isSnippet = client.snippets && (writeAt !== undefined || firstEmptyPlace(text) !== undefined)
	return {
		...namesOf(label, text, filter, client),
		kind: kinds[kind],
		...(detail !== "" && { detail, ...(client.labelDetails && { labelDetails: { description: detail } }) }),
		...(documentation && { documentation: documentationMarkup(documentation, client.markdownInItems) }),
		sortText: String(index).padStart(4, "0"),
		insertTextFormat: isSnippet ? snippet : plainText,
		// The text is indented as it has to be.
		insertTextMode: asIs,
		textEdit: { range: places.range(range), newText: isSnippet ? asSnippet(text, writeAt) : text },
	}
}
