/** What every figure has: a name, a description for screen readers, a ground, its title, and links to what is written in notes. */
import { type Content, el, type Element } from "./element.ts"
import { shorten } from "./fit.ts"
import { edge, fontFamily, painted, size } from "./style.ts"
import { type Figure, type FigureId, type FigureRequest, figureWidth, type LineOfNote } from "./request.ts"
import { serialize } from "./serialize.ts"
import { textAt, tip } from "./text.ts"
import { widthOf } from "./width.ts"
import { figureWords } from "./words.ts"

export interface Drawing {
	readonly id: FigureId
	readonly title: string
	readonly description: string
	readonly height: number
	readonly content: Content
}

/** The top of what a figure draws, below its title. */
export const top = 48

/** A drawing as a figure: with title, description, ground and ids of its own, in the colours of the theme. */
export function figureOf(request: FigureRequest, { id, title, description, height, content }: Drawing): Figure {
	const { case: patientCase, link, prefix = "ipt", theme = "light" } = request
	const width = figureWidth(request)
	const idOf = (part: string): string => `${prefix.replace(/[^\w-]/g, "-").replace(/^(?=[^A-Za-z_])/, "_")}-${id}-${part}`
	const besideTitle = width - 2 * edge - widthOf(title, size.title, true) - 12
	// A page names the case at its top, and a figure in a file does by itself.
	const isNamed = theme !== "page"
	const code = shorten(patientCase.code, { width: Math.min(240, width - 2 * edge), size: size.small })
	const isBelow = isNamed && widthOf(code, size.small) > besideTitle
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
				"aria-labelledby": link ? idOf("title") : `${idOf("title")} ${idOf("description")}`,
				"aria-describedby": link ? idOf("description") : undefined,
				"font-family": fontFamily,
			},
			el("title", { id: idOf("title") }, figureWords.current.shared.titled(title, patientCase.code)),
			el("desc", { id: idOf("description") }, description),
			el("rect", { width, height: Math.ceil(height), fill: "paper" }),
			textAt(edge, isBelow ? 20 : 28, title, { size: size.title, bold: true }),
			isNamed ? textAt(width - edge, isBelow ? 36 : 28, code, { size: size.small, fill: "muted", anchor: "end" }) : undefined,
			content,
		),
		theme,
	)
	return {
		id,
		title,
		description,
		width,
		height: Math.ceil(height),
		element,
		get svg() {
			return serialize(element)
		},
	}
}

/** What a figure draws of a place, with a tip; a link to the place if the request has an address for it. */
export function linked(
	{ link }: Pick<FigureRequest, "link">,
	place: LineOfNote | undefined,
	tipText: string,
	...content: readonly Content[]
): Element {
	const address = place && link?.(place)
	return el(
		address === undefined || isScript(address) ? "g" : "a",
		{ href: address === undefined || isScript(address) ? undefined : address },
		tip(tipText),
		...content,
	)
}

/** A browser ignores space and controls in a scheme. */
const isScript = (address: string): boolean => /^(?:javascript|data|vbscript):/i.test(address.replace(/[\s\p{Cc}]/gu, ""))
