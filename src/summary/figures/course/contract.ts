/** The end of the contract: a double line through every row that has sessions for its axis. */
import { contractAt } from "../../../cases/course.ts"
import type { Case } from "../../../cases/case.ts"
import type { Element } from "../element.ts"
import { words } from "../en.ts"
import { size, stroke } from "../look.ts"
import { line } from "../marks.ts"
import { textAt } from "../text.ts"
import { widthOf } from "../width.ts"
import { type Axis, left, right } from "./axis.ts"

/** The line within one row. */
export function contractLine({ contractEnd, x }: Axis, top: number, bottom: number): Element[] {
	if (contractEnd === undefined) return []
	const at = x(contractEnd + 0.5)
	return [
		line(at - 1.25, top, at - 1.25, bottom, { stroke: "ink", width: stroke.plain }),
		line(at + 1.25, top, at + 1.25, bottom, { stroke: "ink" }),
	]
}

/** What the line says, over the first row. */
export function contractName(of: Case, { contractEnd, x }: Axis, y: number): Element[] {
	const { sessions } = contractAt(of)
	if (contractEnd === undefined || sessions === undefined) return []
	const says = words.contractEnd(sessions)
	const half = widthOf(says, size.tiny) / 2
	return [textAt(Math.min(Math.max(x(contractEnd + 0.5), left + half), right + 60 - half), y, says, { size: size.tiny, anchor: "middle" })]
}
