/** A raised answer on suicidal thoughts in a note whose Risk section says that there is no risk, without a word on the answer. */
import type { MeasureFacts } from "../../cases/measure-facts.ts"
import { answeredYes, isGrave, itemName, raisedSuicideItem } from "../../cases/risk.ts"
import { type NamedSection, sectionsNamed } from "../../note/named.ts"
import { leadingTerm } from "../../note/values/value.ts"
import { findPart, nameKey, namesThoughts, riskFields } from "../../record/index.ts"
import { type Range, shift } from "../../text/text.ts"
import { trimmedEnd } from "../../text/trim.ts"
import type { Rule, Subject } from "../rule.ts"

export const riskContradiction: Rule = {
	codes: { "risk.contradiction": "information" },
	*check(subject) {
		const { facts } = subject
		if (facts.risk?.level !== "none" || facts.kind === undefined) return
		const raised = facts.measures.flatMap((measure) => raisedIn(measure) ?? [])
		const section = sectionsNamed(subject.sections, `${facts.kind}.risk`).find(({ placed }) => placed.part.filled)
		if (raised.length === 0 || !section) return
		const rationale = rationaleIn(subject, section)
		if (namesThoughts(rationale) || raised.some((answer) => isNamedIn(rationale, answer))) return
		yield {
			code: "risk.contradiction",
			range: levelRange(section),
			...(raised.some(({ measure }) => isGrave(measure)) && { level: "warning" }),
			data: { answers: raised.map(({ says }) => says) },
			related: raised.map(({ measure: { line } }) => ({ line, says: "answer" })),
		}
	},
}

interface Raised {
	readonly measure: MeasureFacts
	/** `PHQ-9 item 9 is 2` */
	readonly says: string
	readonly item?: number
}

function raisedIn(measure: MeasureFacts): Raised | undefined {
	const item = raisedSuicideItem(measure)
	if (item !== undefined) return { measure, item, says: `${itemName(measure.name, item)} is ${measure.suicideItem ?? ""}` }
	const yes = answeredYes(measure)
	return yes.length > 0 ? { measure, says: `${measure.name} has a yes to ${yes.join(", ")}` } : undefined
}

/** All that the section says, except its plan: a reason may be in a field or in a sentence of its own. */
function rationaleIn({ note }: Subject, { placed: { at, part } }: NamedSection): string {
	let text = ""
	let from = part.heading.end
	for (const field of part.fields.filter(({ label }) => findPart(riskFields, label)?.id === "risk.plan")) {
		text += note.text.slice(at + from, at + field.range.start)
		from = field.range.end
	}
	return text + note.text.slice(at + from, at + part.range.end)
}

/** Whether a text names the scale or its item: `PHQ-9`, `PHQ`, `item 9`. */
function isNamedIn(text: string, { measure, item }: Raised): boolean {
	const said = nameKey(text)
	const scale = trimmedEnd(nameKey(measure.name), "0123456789")
	return (scale.length > 2 && said.includes(scale)) || (item !== undefined && item !== 0 && said.includes(`item${item}`))
}

function levelRange({ placed: { at, part } }: NamedSection): Range {
	const level = part.fields.find(
		({ label, text }) => findPart(riskFields, label)?.id === "risk.level" && leadingTerm("risk-level", text) !== undefined,
	)
	return shift(level?.valueRange ?? part.heading, at)
}
