/** What every figure has: a name, a description for screen readers, a ground, its title, and links to where things are written. */
import { type Content, el, type Element } from "./element.ts"
import { shorten } from "./fit.ts"
import { edge, fontFamily, painted, size, width } from "./look.ts"
import type { Figure, FigureId, FigureRequest, Place } from "./request.ts"
import { serialize } from "./serialize.ts"
import { textAt, tip } from "./text.ts"

export interface Drawing {
	readonly id: FigureId
	readonly title: string
	readonly description: string
	readonly height: number
	readonly content: Content
}

/** Where what a figure draws begins, below its title. */
export const top = 48

/** A drawing as a figure. */
export function figureOf(
	{ case: of, link, prefix = "ipt", theme = "light" }: FigureRequest,
	{ id, title, description, height, content }: Drawing,
): Figure {
	const idOf = (part: string): string => `${prefix.replace(/[^\w-]/g, "-").replace(/^(?=[^A-Za-z_])/, "_")}-${id}-${part}`
	const code = shorten(of.code, { width: 240, size: size.small })
	const element = painted(
		el(
			"svg",
			{
				xmlns: "http://www.w3.org/2000/svg",
				viewBox: `0 0 ${width} ${Math.ceil(height)}`,
				width,
				height: Math.ceil(height),
				// An image hides what is in it, and links must be reached.
				role: link ? "group" : "img",
				"aria-labelledby": `${idOf("title")} ${idOf("description")}`,
				"font-family": fontFamily,
			},
			el("title", { id: idOf("title") }, `${title}: ${of.code}`),
			el("desc", { id: idOf("description") }, description),
			el("rect", { width, height: Math.ceil(height), fill: "paper" }),
			textAt(edge, 28, title, { size: size.title, bold: true }),
			textAt(width - edge, 28, code, { size: size.small, fill: "muted", anchor: "end" }),
			content,
		),
		theme,
	)
	return { id, title, description, width, height: Math.ceil(height), svg: serialize(element), element }
}

/** What a figure draws of a place, with its tip, as a link to it where one leads there. */
export function linked(
	{ link }: Pick<FigureRequest, "link">,
	place: Place | undefined,
	words: string,
	...content: readonly Content[]
): Element {
	const address = place && link?.(place)
	return el(
		address === undefined || isScript(address) ? "g" : "a",
		{ href: address === undefined || isScript(address) ? undefined : address },
		tip(words),
		...content,
	)
}

/** A browser ignores space and controls in a scheme. */
const isScript = (address: string): boolean => /^(?:javascript|data|vbscript):/i.test(address.replace(/[\s\p{Cc}]/gu, ""))
