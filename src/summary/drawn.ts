/** The summary of a case with its figures, for formats that can contain drawings. */
import type { SummaryDocument } from "./document.ts"
import type { FigureNode } from "./figure.ts"
import { figuresOf, leastWidth, sheetsOf, type Theme } from "./figures/index.ts"
import { peopleCalled } from "./people.ts"
import type { SummaryRequest } from "./request.ts"
import { summaryOf } from "./summarise.ts"

/** The height of a figure that a page of A4 has room for below a heading, in units of a figure as wide as the text. */
const sheet = 1000

/**
 * The summary with its figures in this theme, each cut into sheets that fit a page; for a page of a browser, each for a small
 * screen too. The words of the figures must be loaded.
 */
export function drawnSummaryOf(request: SummaryRequest, theme: Theme): SummaryDocument {
	// A letter says in plain words what a figure shows to a colleague.
	if (request.options?.reader === "patient") return summaryOf(request)
	const { called } = peopleCalled(request.case, request.options ?? {})
	const narrow = theme === "page" ? figuresOf({ ...request, theme, called, width: leastWidth, prefix: "ipt-narrow" }) : []
	const figures = figuresOf({ ...request, theme, called }).map((figure, index): FigureNode => {
		const small = narrow[index]
		return {
			type: "figure",
			id: figure.id,
			title: figure.title,
			description: figure.description,
			drawings: sheetsOf(figure, sheet),
			...(small && { narrow: small.element }),
		}
	})
	return summaryOf(request, figures)
}
