/** The name of a measure that is written again before its score. */
import { type Measure, readMeasureName } from "../../record/index.ts"

/** A score without the name of its own measure before it: `14` of `PHQ9 = 14`. */
export function withoutName(text: string, own: Measure | undefined): string {
	const [, name = "", rest = ""] = /^(\p{L}[^:=]{1,40}?)\s*[:=]\s*(\S.{0,60})$/u.exec(text) ?? []
	if (!own || name === "") return text
	const { measure, item } = readMeasureName(name, [own])
	return measure?.key === own.key && item === undefined ? rest : text
}
