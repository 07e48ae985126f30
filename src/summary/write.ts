/** A summary as what a file holds. What a format needs is loaded when it is written. */
import type { SummaryDocument } from "./document.ts"
import { exportJson } from "./export-json.ts"
import type { Figure } from "./figure.ts"
import type { Theme } from "./figures/index.ts"
import { markdownOf } from "./markdown.ts"
import type { Format } from "./options.ts"
import { peopleCalled } from "./people.ts"
import type { SummaryRequest } from "./request.ts"
import { summaryOf } from "./summarise.ts"

export async function written(request: SummaryRequest, format: Format): Promise<string | Uint8Array> {
	switch (format) {
		case "markdown":
			return markdownOf(summaryOf(request).tree)
		case "html":
			return (await import("./html/index.ts")).htmlOf(await drawnSummaryOf(request, "page"))
		case "docx":
			return (await import("./word/index.ts")).wordOf(await drawnSummaryOf(request, "light"))
		case "json":
			return `${JSON.stringify(exportJson(request), null, "\t")}\n`
	}
}

/** As much of a figure as a page of A4 has room for below a heading, at the width of its text. */
const sheet = 1000

/** What can show figures has them. */
async function drawnSummaryOf(request: SummaryRequest, theme: Theme): Promise<SummaryDocument> {
	const { figuresOf, sheetsOf } = await import("./figures/index.ts")
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
