/** The figures of a case, as SVG: the same in the editor, in an export and from the command line. */
import { circle } from "./circle/index.ts"
import { course } from "./course/index.ts"
import { mechanisms } from "./mechanisms/index.ts"
import type { Figure, FigureRequest } from "./request.ts"
import { triad } from "./triad.ts"

export { coloursAsCss, edge, leastWidth, paperWidth, type Theme, themes } from "./style.ts"
export type { Element, Text } from "./element.ts"
export type { Figure, FigureId, FigureRequest, LineOfNote } from "./request.ts"
export { sheetsOf } from "./sheets.ts"
export { circle } from "./circle/index.ts"
export { course } from "./course/index.ts"
export { mechanisms } from "./mechanisms/index.ts"
export { triad } from "./triad.ts"

/** All figures of a case, in the order of a summary. Pure; the words of the figures must be loaded. */
export function figuresOf(request: FigureRequest): Figure[] {
	return [triad, circle, course, mechanisms].map((figure) => figure(request))
}
