/** To the patient: how it came out, what changed and how the ending was, from the closing note. */
import type { BlockContent, Heading } from "mdast"
import { leadingTerm } from "../../note/values/value.ts"
import { findPart, type Term } from "../../record/index.ts"
import { fieldsOf, partCode } from "../../record/places.ts"
import { letterWords } from "../wording.ts"
import { isHeading, plain } from "../excerpt.ts"
import { heading, paragraph } from "../nodes.ts"
import type { SummaryRequest } from "../request.ts"
import { isClosed } from "./closed.ts"
import { withoutDanger } from "./danger.ts"
import { fieldText, quote, quotedSection, sectionText } from "./quoted.ts"

/** Nothing while the therapy goes on. */
export function endingInLetter(request: SummaryRequest): (BlockContent | Heading)[] {
	const { closing } = request.case
	if (!closing || !isClosed(request.case)) return []
	return [
		...titled(letterWords().outcome, outcome(request)),
		...titled(letterWords().change, quotedSection(request, closing, "closing.change")),
		...titled(letterWords().feelings, quotedSection(request, closing, "closing.feelings")),
	]
}

const titled = (title: string, blocks: BlockContent[]): (BlockContent | Heading)[] =>
	blocks.length > 0 ? [heading(3, title), ...blocks] : []

const fields = fieldsOf({ within: partCode("closing.outcome") })

/** The stages of a dispute are said in plain words; all else is quoted. */
function outcome(request: SummaryRequest): BlockContent[] {
	const { closing } = request.case
	const stageIn = (id: string): Term<"stage"> | undefined =>
		leadingTerm("stage", plain(fieldText(request, closing, "closing.outcome", `closing.outcome.${id}`)))
	const [start, now] = [stageIn("stage-at-start"), stageIn("stage-now")]
	const isStage = (text: string): boolean =>
		findPart(fields, text.slice(0, Math.max(0, text.indexOf(":"))))?.id.startsWith("closing.outcome.stage") === true
	const others = withoutDanger(sectionText(request, closing, "closing.outcome")).flatMap((block): BlockContent[] => {
		if (block.type !== "list" || !(start || now)) return [block]
		const children = block.children.filter(
			(item) => !isStage(plain(item.children.filter((child): child is BlockContent => child.type === "paragraph"))),
		)
		return children.length > 0 ? [{ ...block, children }] : []
	})
	return [
		...(start || now ? [paragraph(letterWords().stages(start, now))] : []),
		...(others.some((block) => !isHeading(block)) ? quote(others) : []),
	]
}
