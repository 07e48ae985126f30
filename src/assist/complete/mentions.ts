/** People of the case by `@alias`, and its goals by `G1`. */
import type { PersonFacts } from "../../cases/facts.ts"
import type { BodyContext } from "./body-context.ts"
import { type Completion, filterOf, type Typed } from "./completion.ts"

/** The people of the inventory, the nearest ring first; those of no ring, as the dead, after them. */
export function personItems({ patientCase }: Pick<BodyContext, "patientCase">, typed: Typed): Completion[] {
	const ring = ({ closeness = Infinity }: PersonFacts): number => closeness
	const people = (patientCase?.formulation?.people ?? []).filter(({ alias }) => alias !== "").toSorted((a, b) => ring(a) - ring(b) || 0)
	return people.map((person) => {
		const label = `@${person.alias}`
		return {
			kind: "person",
			label,
			range: typed.range,
			text: label,
			filter: filterOf(typed, [label, person.name]),
			about: { is: "person", person },
		}
	})
}

/** The goals of the formulation. */
export function goalItems({ patientCase }: Pick<BodyContext, "patientCase">, typed: Typed): Completion[] {
	return (patientCase?.formulation?.goals ?? []).map((goal) => ({
		kind: "goal",
		label: goal.id,
		range: typed.range,
		text: goal.id,
		filter: filterOf(typed, [goal.id]),
		about: { is: "goal", goal },
	}))
}
