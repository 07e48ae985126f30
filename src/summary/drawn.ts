/** The summary of a case with its figures, for formats that can show them. */
import type { SummaryDocument } from "./document.ts"
import type { Figure } from "./figure.ts"
import { figuresOf, sheetsOf, type Theme } from "./figures/index.ts"
import { peopleCalled } from "./people.ts"
import type { SummaryRequest } from "./request.ts"
import { summaryOf } from "./summarise.ts"

/** As much of a figure as a page of A4 has room for below a heading, at the width of its text. */
const sheet = 1000

/** The summary with its figures in this theme. */
export function drawnSummaryOf(request: SummaryRequest, theme: Theme): SummaryDocument {
	const { called } = peopleCalled(request.case, request.options ?? {})
	const figures = figuresOf({ ...request, theme, called }).map((figure): Figure => ({
		type: "figure",
		id: figure.id,
		title: figure.title,
		description: figure.description,
		drawings: sheetsOf(figure, sheet),
	}))
	return summaryOf(request, figures)
}
