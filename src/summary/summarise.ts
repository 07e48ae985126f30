/** A case as its summary: a Markdown tree, part after part in the order in which its reader looks for them. */
import type { Root, RootContent } from "mdast"
import { amendedNotesLine } from "./addenda.ts"
import { clean, withTexts } from "./clean.ts"
import type { SummaryDocument } from "./document.ts"
import { letterWords, titleOfPart, words } from "./wording.ts"
import { summaryWords } from "./words.ts"
import type { FigureNode } from "./figure.ts"
import type { FigureId } from "./figures/index.ts"
import { headOf } from "./head.ts"
import { lackingLines, leftOutLine } from "./lacking.ts"
import { emphasis, heading, paragraph, strong } from "./nodes.ts"
import type { PartName, SummaryOptions } from "./options.ts"
import { type Calling, peopleCalled, withPeopleCalled } from "./people.ts"
import { readInLanguagesOf } from "./reading.ts"
import { partsFor } from "./readers.ts"
import type { SummaryRequest } from "./request.ts"
import { signatureHead, signatureWarnings } from "./signatures.ts"

/** The part that each figure is in. */
const partOfFigure: Readonly<Record<FigureId, PartName>> = {
	triad: "triad",
	circle: "inventory",
	course: "measures",
	mechanisms: "mechanisms",
}

/** The summary of a case with what a document says of itself; each figure at the head of its part. Pure. */
export function summaryOf(given: SummaryRequest, figures: readonly FigureNode[] = []): SummaryDocument {
	return readInLanguagesOf(given.case, () => newSummary(given, figures))
}

function newSummary(given: SummaryRequest, figures: readonly FigureNode[]): SummaryDocument {
	const request = withPeopleCalled(given)
	const { case: patientCase, now, options = {} } = request
	const isLetter = options.reader === "patient"
	const title = isLetter ? letterWords().title : words().title(patientCase.code)
	const people = peopleCalled(patientCase, options)
	const leftOut = isLetter ? undefined : leftOutLine(request)
	const amended = isLetter ? undefined : amendedNotesLine(request)
	const intro = [
		...(isLetter ? [letterWords().date(now), letterWords().greeting, letterWords().intro] : [words().made(now)]),
		...saysOfPeople(options, people),
		...(amended === undefined ? [] : [amended]),
		...(isLetter ? [] : signatureHead(request)),
		...(leftOut === undefined ? [] : [leftOut]),
	]
	const parts = partsFor(options).flatMap((part): RootContent[] => {
		const blocks = part.blocks(request)
		const drawn = figures.filter(({ id }) => partOfFigure[id] === part.name)
		return blocks.length > 0 ? [{ ...heading(2, titleOfPart(part.name, isLetter)), data: { part: part.name } }, ...drawn, ...blocks] : []
	})
	// The title and what the summary says about itself contain nothing of a note.
	const lacks = isLetter ? [] : [...lackingLines(request), ...signatureWarnings(request)]
	const own = [
		heading(1, title),
		...lacks.map((says) => paragraph(strong(says))),
		...intro.map((says) => paragraph(isLetter ? says : emphasis(says))),
	]
	// Control characters go before the text is written: after it, what they separate would become markup that nobody escaped.
	const ownTexts = withTexts({ type: "root", children: own }, clean)
	const below = withTexts({ type: "root", children: isLetter ? letterWords().signature.map((line) => paragraph(line)) : [] }, clean)
	const partTexts = withTexts({ type: "root", children: parts }, (text) => clean(people.called(text)))
	const author = headOf(request)?.author
	return {
		tree: { type: "root", children: [...ownTexts.children, ...partTexts.children, ...below.children] },
		title: clean(isLetter ? `${title}, ${patientCase.code}` : title),
		code: clean(patientCase.code),
		made: now,
		...(author !== undefined && { author: clean(author) }),
		language: summaryWords.current.language,
	}
}

/** How people are called. What its writer must do before a letter is handed over is not for who reads it. */
function saysOfPeople({ names, reader }: SummaryOptions, { says }: Calling): string[] {
	if (says === undefined) return []
	return [reader !== "patient" ? says : names === "roles" ? letterWords().byRoles : letterWords().byAliases]
}

/** The summary of a case as a tree. Pure. */
export function summarise(request: SummaryRequest): Root {
	return summaryOf(request).tree
}
