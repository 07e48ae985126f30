/** A summary as one HTML file that needs no other: it loads nothing, runs nothing, and can be printed. */
import type { Element, ElementContent } from "hast"
import { toHtml } from "hast-util-to-html"
import type { SummaryDocument } from "../document.ts"
import { drawnSummaryOf } from "../drawn.ts"
import { words } from "../wording.ts"
import type { SummaryRequest } from "../request.ts"
import { unfolded } from "../unfold.ts"
import { elementsOf } from "./elements.ts"
import { styleOf } from "./style.ts"

/** A browser that opens the file fetches nothing and runs nothing, whatever is in it. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

/** The summary of a case as a page, with its figures. */
export const exportHtml = (request: SummaryRequest): string => htmlOf(drawnSummaryOf(request, "page"))

/** A summary as a page; the words of the summary must be loaded. */
export function htmlOf(document: SummaryDocument): string {
	const { top, sections, contents } = elementsOf(unfolded(document.tree))
	const list = contents.map(({ id, title }) => element("li", {}, element("a", { href: `#${id}` }, { type: "text", value: title })))
	// A short letter is read from its beginning; a list of its parts would only be in the way.
	const overview =
		contents.length > longestWithoutContents ? [element("nav", { ariaLabel: words().contents }, element("ul", {}, ...list))] : []
	const main = element("main", {}, element("header", {}, ...(top as ElementContent[])), ...overview, ...sections)
	return [
		"<!doctype html>",
		`<html lang="${attribute(document.language)}">`,
		"<head>",
		'<meta charset="utf-8">',
		`<meta http-equiv="Content-Security-Policy" content="${policy}">`,
		'<meta name="viewport" content="width=device-width, initial-scale=1">',
		'<meta name="color-scheme" content="light dark">',
		'<meta name="referrer" content="no-referrer">',
		'<meta name="robots" content="noindex, nofollow">',
		`<title>${toHtml({ type: "text", value: document.title })}</title>`,
		`<style>\n${styleOf(document)}</style>`,
		"</head>",
		"<body>",
		toHtml(main, { allowDangerousHtml: true, closeSelfClosing: true }),
		"</body>",
		"</html>",
		"",
	].join("\n")
}

const longestWithoutContents = 8

const element = (tagName: string, properties: Element["properties"], ...children: ElementContent[]): Element => ({
	type: "element",
	tagName,
	properties,
	children,
})

const attribute = (value: string): string => value.replace(/[^\w-]/g, "")
