/** What is known of a note and its case, as the words that requirements of the record depend on. */
import { memoize } from "../text/memo.ts"
import { responseOf } from "../cases/scores.ts"
import { areasOf, contractAt, variantOf } from "../cases/course.ts"
import type { Head } from "../note/front-matter/head.ts"
import { sectionsNamed } from "../note/named.ts"
import { amendingSections, type Condition, conditionFacts, endingWindow, type Fact, type Need, type Requirement } from "../record/index.ts"
import type { Level } from "./levels.ts"
import { riskCauses } from "./risk/required.ts"
import type { Subject } from "./rule.ts"

export type Circumstances = Readonly<Partial<Record<Fact, string>>>

/** The circumstances of a note; a person, an area or a level of risk adds its own. The same as long as nothing of them changes. */
export function circumstancesOf(subject: Subject): Circumstances {
	const { head } = subject
	return head ? circumstancesOfHead(head, subject) : newCircumstances(subject)
}

/** Cached by what was read of the note itself: facts outlive that, and must not keep it in memory. */
const circumstancesOfHead = memoize(
	(_: Head, subject: Subject) => newCircumstances(subject),
	(_, subject) => [subject.case, subject.facts, subject.options, subject.layout === "addendum" ? amendmentIn(subject) : ""],
)

function newCircumstances(subject: Subject): Circumstances {
	const { head, facts, case: patientCase, options } = subject
	const [primary] = areasOf(patientCase)
	const goals = patientCase.formulation && (patientCase.formulation.goals.length > 0 ? "some" : "none")
	return {
		profile: options.profile,
		variant: head?.variant ?? variantOf(patientCase),
		response: responseOf(patientCase),
		"ending-due": endingDue(contractAt(patientCase, facts.session).sessions, facts),
		"risk-required": riskCauses(subject) ? "yes" : "no",
		...(subject.layout === "addendum" && { amendment: amendmentIn(subject) }),
		...(head?.phase && { phase: head.phase }),
		...(head?.ending && { ending: head.ending }),
		...(facts.session !== undefined && { session: facts.session === 1 ? "first" : "later" }),
		...(primary && { "primary-area": primary }),
		...(goals && { goals }),
	}
}

/** What there is of the two sections of which an addendum needs one. */
function amendmentIn({ sections }: Pick<Subject, "sections">): "correction" | "none" | "written" {
	const [addenda, corrections] = amendingSections.map((id) => sectionsNamed(sections, id))
	if ([...(addenda ?? []), ...(corrections ?? [])].some(({ placed }) => placed.part.filled)) return "written"
	return addenda?.length === 0 && corrections?.length !== 0 ? "correction" : "none"
}

/** Whether the ending is due in this session: sessions of the contract are counted from its last. */
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

/** How much a part is needed in these circumstances. */
export function needOf(requirement: Requirement, circumstances: Circumstances): Need {
	if (typeof requirement === "string") return requirement
	return requirement.cases.find(({ when }) => holds(when, circumstances))?.need ?? requirement.otherwise
}

/** Whether a part is required or recommended in these circumstances. */
export function isRequested(requirement: Requirement, circumstances: Circumstances = {}): boolean {
	return levelOf(needOf(requirement, circumstances), false) !== undefined
}

/** The level at which a missing part is reported; nothing if it may be missing. */
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

/** Whether a part has this need in some circumstances. */
export const mayBe = (requirement: Requirement, need: Need): boolean =>
	typeof requirement === "string"
		? requirement === need
		: requirement.otherwise === need || requirement.cases.some((one) => one.need === need)

/** The level that a missing part usually has, for lists of codes; nothing if it may always be missing. */
export function usualLevel(requirement: Requirement): Level | undefined {
	const needs = typeof requirement === "string" ? [requirement] : [requirement.otherwise, ...requirement.cases.map(({ need }) => need)]
	return needs.flatMap((need) => levelOf(need, false) ?? [])[0]
}
