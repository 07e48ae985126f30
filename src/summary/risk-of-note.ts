/** What the Risk section of a note says. */
import type { NoteFacts } from "../cases/facts.ts"
import { fieldsNamed } from "../note/body/field.ts"
import { namedSections, sectionsNamed } from "../note/named.ts"
import { riskFields, type Term } from "../record/index.ts"
import { excerpt, lines, plain, valueOf } from "./excerpt.ts"
import { layoutOfNote } from "./layout.ts"
import type { SummaryRequest } from "./request.ts"

export interface RiskOfNote {
	readonly level?: Term<"risk-level">
	readonly rationale?: string
	readonly plan?: string
	/** All that is under the heading, as plain text. */
	readonly text: string
}

/** The Risk section of a note in its parts; nothing if none is filled. */
export function riskOfNote({ notes }: Pick<SummaryRequest, "notes">, facts: NoteFacts): RiskOfNote | undefined {
	const note = notes.get(facts.file)
	if (!note || !facts.risk) return undefined
	const sections = sectionsNamed(namedSections(note, layoutOfNote(facts)), `${facts.kind ?? "session"}.risk`)
	const field = (id: string): string =>
		sections
			.flatMap(({ placed: { at, part } }) => fieldsNamed(part.fields, riskFields, id).map((each) => plain(valueOf(note, at, each))))
			.filter((value) => value !== "")
			.join("; ")
	const [rationale, plan] = [field("risk.rationale"), field("risk.plan")]
	return {
		...(facts.risk.level && { level: facts.risk.level }),
		...(rationale !== "" && { rationale }),
		...(plan !== "" && { plan }),
		text: sections
			.map(({ placed }) => lines(excerpt(note, placed)))
			.filter((text) => text !== "")
			.join("\n"),
	}
}
