/** A case as its summary: a Markdown tree, part after part in the order its reader looks for them. */
import type { Root, RootContent } from "mdast"
import { headOf } from "./head.ts"
import { clean, withTexts } from "./clean.ts"
import type { SummaryDocument } from "./document.ts"
import { language, letterWords, titleOfPart, words } from "./en/index.ts"
import { peopleCalled } from "./people.ts"
import { emphasis, heading, paragraph } from "./nodes.ts"
import { partsFor } from "./readers.ts"
import type { SummaryRequest } from "./request.ts"

/** The summary of a case with what a document says of itself. Pure. */
export function summaryOf(request: SummaryRequest): SummaryDocument {
	const { case: of, now, options = {} } = request
	const isLetter = options.reader === "patient"
	const title = isLetter ? letterWords.title : words.title(of.code)
	const people = peopleCalled(of, options)
	const intro = [isLetter ? letterWords.intro(now) : words.made(now), ...(people.says === undefined ? [] : [people.says])]
	const parts = partsFor(options).flatMap((part): RootContent[] => {
		const blocks = part.blocks(request)
		return blocks.length > 0 ? [{ ...heading(2, titleOfPart(part.name, isLetter)), data: { part: part.name } }, ...blocks] : []
	})
	const tree: Root = { type: "root", children: [heading(1, title), ...intro.map((says) => paragraph(emphasis(says))), ...parts] }
	const author = headOf(request)?.author
	return {
		// Control characters go before the text is written: behind it, what they kept apart would become markup that nobody escaped.
		tree: withTexts(tree, (text) => clean(people.called(text))),
		title: clean(isLetter ? `${title}, ${of.code}` : title),
		code: clean(of.code),
		made: now,
		...(author !== undefined && { author: clean(author) }),
		language,
	}
}

/** The summary of a case as a tree. Pure. */
export function summarise(request: SummaryRequest): Root {
	return summaryOf(request).tree
}
