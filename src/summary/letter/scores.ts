/** To the patient: what questionnaires said at the start and at last, in words. */
import type { BlockContent } from "mdast"
import { comparable, type Score, type ScoreWithTotal, scoresOf } from "../../cases/case.ts"
import { findMeasure } from "../../record/index.ts"
import { letterWords, plainBands, plainMeasures } from "../en/index.ts"
import { item, list, paragraph } from "../nodes.ts"
import type { SummaryRequest } from "../request.ts"

export function scoresInWords({ case: of }: SummaryRequest): BlockContent[] {
	const lines = Array.from(scoresOf(of), ([name, scores]) => lineOf(plainMeasures[name] ?? name, name, scores)).filter((line) => line !== "")
	return lines.length > 0 ? [list(lines.map((line) => item(paragraph(line)))), paragraph(letterWords.questionnaires)] : []
}

function lineOf(plain: string, name: string, scores: readonly Score[]): string {
	const last = scores.findLast((score): score is ScoreWithTotal => score.total !== undefined)
	if (!last) return ""
	const [first = last] = comparable(scores, last)
	if (first === last) return letterWords.score(plain, said(last))
	const better = findMeasure(name)?.better === "higher" ? last.total - first.total : first.total - last.total
	return letterWords.change(plain, said(first), said(last), better > 0 ? "better" : better < 0 ? "worse" : "same")
}

const said = ({ band, total }: ScoreWithTotal): string => (band === undefined ? String(total) : `${plainBands[band] ?? band} (${total})`)
