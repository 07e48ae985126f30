/** What is known of a note and its case, as the words that requirements of the record depend on. */
import { responseOf } from "../cases/scores.ts"
import { areasOf, contractAt, variantOf } from "../cases/course.ts"
import type { Head } from "../note/front-matter/head.ts"
import { type Condition, conditionFacts, endingWindow, type Fact, type Need, type Requirement } from "../record/index.ts"
import type { Level } from "./levels.ts"
import { riskCauses } from "./risk/required.ts"
import type { Subject } from "./rule.ts"

export type Circumstances = Readonly<Partial<Record<Fact, string>>>

interface Kept extends Pick<Subject, "case" | "facts" | "options"> {
	readonly circumstances: Circumstances
}

/** By what was read of the note itself: facts outlive that, and must not hold it. */
const kept = new WeakMap<Head, Kept>()

/** The circumstances of a note; a person, an area or a level of risk adds its own. The same as long as nothing of them changes. */
export function circumstancesOf(subject: Subject): Circumstances {
	const { facts, case: of, head, options } = subject
	const known = head && kept.get(head)
	if (known?.case === of && known.facts === facts && known.options === options) return known.circumstances
	const circumstances = newCircumstances(subject)
	if (head) kept.set(head, { case: of, facts, options, circumstances })
	return circumstances
}

function newCircumstances(subject: Subject): Circumstances {
	const { head, layout, facts, case: of, options } = subject
	const [primary] = areasOf(of)
	const goals = of.formulation && (of.formulation.goals.length > 0 ? "some" : "none")
	return {
		profile: options.profile,
		variant: head?.variant ?? variantOf(of),
		response: responseOf(of),
		"ending-due": endingDue(contractAt(of, facts.session).sessions, facts),
		"risk-required": riskCauses(subject) ? "yes" : "no",
		...(layout && { note: layout }),
		...(head?.phase && { phase: head.phase }),
		...(head?.ending && { ending: head.ending }),
		...(facts.session !== undefined && { session: facts.session === 1 ? "first" : "later" }),
		...(primary && { "primary-area": primary }),
		...(goals && { goals }),
	}
}

/** Whether the ending is to be spoken of in this session: sessions of the contract are counted from its last. */
function endingDue(
	planned: number | undefined,
	{ session, phase }: { readonly session?: number; readonly phase?: string },
): "no" | "now" | "soon" {
	if (planned === undefined || session === undefined || session > planned || phase === "maintenance") return "no"
	const fromLast = planned - session + 1
	const { soon, now, shortContract, shortNow } = endingWindow
	if (planned < shortContract) return fromLast <= shortNow ? "now" : "no"
	if (fromLast <= now) return "now"
	return fromLast <= soon ? "soon" : "no"
}

const holds = (condition: Condition, circumstances: Circumstances): boolean =>
	conditionFacts.every((fact) => condition[fact]?.includes(circumstances[fact] ?? "") ?? true)

/** How much a part is asked for in these circumstances. */
export function needOf(requirement: Requirement, circumstances: Circumstances): Need {
	if (typeof requirement === "string") return requirement
	return requirement.cases.find(({ when }) => holds(when, circumstances))?.need ?? requirement.otherwise
}

/** Whether a part is asked for at all in these circumstances. */
export function isAsked(requirement: Requirement, circumstances: Circumstances = {}): boolean {
	return levelOf(needOf(requirement, circumstances), false) !== undefined
}

/** The level at which a missing part is reported; nothing where it is not asked for. */
export function levelOf(need: Need, concluded: boolean): Level | undefined {
	switch (need) {
		case "required":
			return "error"
		case "must":
			return "warning"
		case "late":
			return concluded ? "warning" : "information"
		case "should":
			return "information"
		case "known":
		case "never":
			return undefined
	}
}

/** Whether a part is asked for so much in some circumstances. */
export const mayBe = (requirement: Requirement, need: Need): boolean =>
	typeof requirement === "string"
		? requirement === need
		: requirement.otherwise === need || requirement.cases.some((one) => one.need === need)

/** The level that a missing part usually has, for lists of codes; nothing where it is never asked for. */
export function usualLevel(requirement: Requirement): Level | undefined {
	const needs = typeof requirement === "string" ? [requirement] : [requirement.otherwise, ...requirement.cases.map(({ need }) => need)]
	return needs.flatMap((need) => levelOf(need, false) ?? [])[0]
}
