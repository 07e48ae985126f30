/** The end of the contract: a double line through every row that has sessions for its axis. */
import { contractAt } from "../../../cases/course.ts"
import type { Case } from "../../../cases/case.ts"
import type { Element } from "../element.ts"
import { size, stroke } from "../style.ts"
import { line } from "../marks.ts"
import { textAt } from "../text.ts"
import { widthOf } from "../width.ts"
import { figureWords } from "../words.ts"
import type { Axis } from "./axis.ts"

/** The double line within one row; nothing without a contract. */
export function contractLine({ contractEnd, x }: Axis, top: number, bottom: number): Element[] {
	if (contractEnd === undefined) return []
	const at = x(contractEnd + 0.5)
	return [
		line(at - 1.25, top, at - 1.25, bottom, { stroke: "ink", width: stroke.plain }),
		line(at + 1.25, top, at + 1.25, bottom, { stroke: "ink" }),
	]
}

/** The label of the line, over the first row. */
export function contractName(patientCase: Case, { contractEnd, x, left, right, end }: Axis, y: number): Element[] {
	const { sessions } = contractAt(patientCase)
	if (contractEnd === undefined || sessions === undefined) return []
	const label = figureWords.current.course.contractEnd(sessions)
	const half = widthOf(label, size.tiny) / 2
	return [
		textAt(Math.min(Math.max(x(contractEnd + 0.5), left + half), Math.min(right + 60, end) - half), y, label, {
			size: size.tiny,
			anchor: "middle",
		}),
	]
}
