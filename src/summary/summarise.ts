/** A case as its summary: a Markdown tree, part after part in the order its reader looks for them. */
import type { Root, RootContent } from "mdast"
import { clean, withTexts } from "./clean.ts"
import type { SummaryDocument } from "./document.ts"
import { language, letterWords, titleOfPart, words } from "./en/index.ts"
import type { Figure } from "./figure.ts"
import type { FigureId } from "./figures/index.ts"
import { headOf } from "./head.ts"
import { lackingLines, leftOutLine } from "./lacking.ts"
import { emphasis, heading, paragraph, strong } from "./nodes.ts"
import type { PartName, SummaryOptions } from "./options.ts"
import { type Calling, peopleCalled, withPeopleCalled } from "./people.ts"
import { partsFor } from "./readers.ts"
import type { SummaryRequest } from "./request.ts"

/** The part that each figure stands in. */
const partOfFigure: Readonly<Record<FigureId, PartName>> = {
	triad: "triad",
	circle: "inventory",
	course: "measures",
	mechanisms: "mechanisms",
}

/** The summary of a case with what a document says of itself; each figure at the head of its part. Pure. */
export function summaryOf(given: SummaryRequest, figures: readonly Figure[] = []): SummaryDocument {
	const request = withPeopleCalled(given)
	const { case: of, now, options = {} } = request
	const isLetter = options.reader === "patient"
	const title = isLetter ? letterWords.title : words.title(of.code)
	const people = peopleCalled(of, options)
	const leftOut = isLetter ? undefined : leftOutLine(request)
	const intro = [
		isLetter ? letterWords.intro(now) : words.made(now),
		...saysOfPeople(options, people),
		...(leftOut === undefined ? [] : [leftOut]),
	]
	const parts = partsFor(options).flatMap((part): RootContent[] => {
		const blocks = part.blocks(request)
		// A letter tells in plain words what a figure tells to a colleague.
		const drawn = isLetter ? [] : figures.filter(({ id }) => partOfFigure[id] === part.name)
		return blocks.length > 0 ? [{ ...heading(2, titleOfPart(part.name, isLetter)), data: { part: part.name } }, ...drawn, ...blocks] : []
	})
	// The title and what the summary says of itself tell nothing of a note.
	const lacks = isLetter ? [] : lackingLines(request)
	const own = [heading(1, title), ...lacks.map((says) => paragraph(strong(says))), ...intro.map((says) => paragraph(emphasis(says)))]
	// Control characters go before the text is written: after it, what they kept apart would become markup that nobody escaped.
	const ownTexts = withTexts({ type: "root", children: own }, clean)
	const told = withTexts({ type: "root", children: parts }, (text) => clean(people.called(text)))
	const author = headOf(request)?.author
	return {
		tree: { type: "root", children: [...ownTexts.children, ...told.children] },
		title: clean(isLetter ? `${title}, ${of.code}` : title),
		code: clean(of.code),
		made: now,
		...(author !== undefined && { author: clean(author) }),
		language,
	}
}

/** How people are called. What its writer must do before a letter is handed over is not for who reads it. */
function saysOfPeople({ names, reader }: SummaryOptions, { says }: Calling): string[] {
	if (says === undefined) return []
	return [reader !== "patient" ? says : names === "roles" ? letterWords.byRoles : letterWords.byAliases]
}

/** The summary of a case as a tree. Pure. */
export function summarise(request: SummaryRequest): Root {
	return summaryOf(request).tree
}
