/** A raised answer on suicidal thoughts in a note whose Risk section says that there is no risk, without a word on the answer. */
import { languageOf } from "../../cases/language.ts"
import type { MeasureFacts } from "../../cases/measure-facts.ts"
import { answeredYes, isGrave, raisedSuicideItem } from "../../cases/risk.ts"
import { fieldsNamed } from "../../note/body/field.ts"
import { type NamedSection, sectionsNamed } from "../../note/named.ts"
import { leadingTerm } from "../../note/values/value.ts"
import { nameKey, namesItem, namesThoughts, riskFields } from "../../record/index.ts"
import { type Range, shift } from "../../text/text.ts"
import { trimmedEnd } from "../../text/trim.ts"
import type { Rule, Subject } from "../rule.ts"

/** An item on suicidal thoughts and its value (number 0 if that is not known), or questions that were answered with yes. */
export type RaisedAnswer =
	| { readonly measure: string; readonly item: number; readonly value?: number | undefined }
	| { readonly measure: string; readonly yes: readonly string[] }

declare module "../rule.ts" {
	interface FindingFacts {
		readonly "risk.contradiction": { readonly answers: readonly RaisedAnswer[] }
	}
}

export const riskContradiction: Rule<"risk.contradiction"> = {
	codes: { "risk.contradiction": { level: "information", kind: "contradiction" } },
	*check(subject) {
		const { facts } = subject
		if (facts.risk?.level !== "none" || facts.kind === undefined) return
		const raised = facts.measures.flatMap((measure) => raisedIn(measure) ?? [])
		const section = sectionsNamed(subject.sections, `${facts.kind}.risk`).find(({ placed }) => placed.part.filled)
		if (raised.length === 0 || !section) return
		const rationale = rationaleIn(subject, section)
		if (namesThoughts(rationale, languageOf(facts, subject.case)) || raised.some((one) => isNamedIn(rationale, one))) return
		yield {
			code: "risk.contradiction",
			range: levelRange(section),
			...(raised.some(({ measure }) => isGrave(measure)) && { level: "warning" }),
			facts: { answers: raised.map(({ answer }) => answer) },
			related: raised.map(({ measure: { line } }) => ({ line, says: "answer" })),
		}
	},
}

interface Raised {
	readonly measure: MeasureFacts
	readonly answer: RaisedAnswer
	readonly item?: number
}

function raisedIn(measure: MeasureFacts): Raised | undefined {
	const item = raisedSuicideItem(measure)
	if (item !== undefined) return { measure, item, answer: { measure: measure.name, item, value: measure.suicideItem } }
	const yes = answeredYes(measure)
	return yes.length > 0 ? { measure, answer: { measure: measure.name, yes } } : undefined
}

/** All that the section says, except its plan: a reason may be in a field or in a sentence of its own. */
function rationaleIn({ note }: Subject, { placed: { at, part } }: NamedSection): string {
	let text = ""
	let from = part.heading.end
	for (const field of fieldsNamed(part.fields, riskFields, "risk.plan")) {
		text += note.text.slice(at + from, at + field.range.start)
		from = field.range.end
	}
	return text + note.text.slice(at + from, at + part.range.end)
}

/** Whether a text names the scale or its item: `PHQ-9`, `PHQ`, `item 9`, `question 9`. */
function isNamedIn(text: string, { measure, item }: Raised): boolean {
	const said = nameKey(text)
	const scale = trimmedEnd(nameKey(measure.name), "0123456789")
	return (scale.length > 2 && said.includes(scale)) || (item !== undefined && item !== 0 && namesItem(said, item))
}

function levelRange({ placed: { at, part } }: NamedSection): Range {
	const level = fieldsNamed(part.fields, riskFields, "risk.level").find(({ text }) => leadingTerm("risk-level", text) !== undefined)
	return shift(level?.valueRange ?? part.heading, at)
}
