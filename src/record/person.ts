/** The fields of one person in the interpersonal inventory, and of whom they are asked. */
import type { Condition, FieldShape, Requirement } from "./shape.ts"

export const personVocabularies = {
	closeness: ["1", "2", "3", "4"],
	"person-status": ["living", "deceased", "estranged"],
	support: ["emotional", "practical", "informational", "companionship", "none"],
	confides: ["yes", "partly", "no"],
} as const

const deceased = { "person-status": ["deceased"] } as const satisfies Condition
const child = { "person-kind": ["child"] } as const satisfies Condition
const group = { "person-kind": ["group"] } as const satisfies Condition

/** Nothing is asked of people who cannot answer. */
const unless = (...conditions: readonly Condition[]): { readonly when: Condition; readonly need: "never" }[] =>
	conditions.map((when) => ({ when, need: "never" }))

const shouldUnless = (...conditions: readonly Condition[]): Requirement => ({ otherwise: "should", cases: unless(...conditions) })

const inDispute = { "person-role": ["other-in-dispute"] } as const satisfies Condition

export const personFields = [
	{ id: "person.relationship", glance: true, need: "must" },
	{
		id: "person.closeness",
		glance: true,
		need: { otherwise: "should", cases: [...unless(deceased), { when: { variant: ["ipt-a", "ipc"] }, need: "must" }] },
		value: { vocabulary: "closeness" },
	},
	{
		// Who is written of in the present is living.
		id: "person.status",
		glance: true,
		need: { otherwise: "never", cases: [...unless(group), { when: { "person-part": ["grief-or-stressor"] }, need: "should" }] },
		value: { vocabulary: "person-status" },
	},
	{ id: "person.contact", glance: true, need: shouldUnless(deceased) },
	{
		id: "person.client-expects",
		glance: true,
		need: { otherwise: "should", cases: [...unless(deceased, child), { when: inDispute, need: "must" }] },
	},
	{
		id: "person.they-expect",
		glance: true,
		need: { otherwise: "should", cases: [...unless(deceased, child), { when: inDispute, need: "late" }] },
	},
	{ id: "person.satisfying", need: "should" },
	{ id: "person.unsatisfying", need: "should" },
	{ id: "person.support", glance: true, need: shouldUnless(deceased, child), value: { vocabulary: "support", several: true } },
	{ id: "person.confides", need: shouldUnless(deceased, child, group), value: { vocabulary: "confides" } },
	{ id: "person.change-wanted", need: shouldUnless(deceased, child) },
	{
		id: "person.around-onset",
		need: { otherwise: "should", cases: [{ when: { "person-role": ["other-in-dispute", "in-problem-area"] }, need: "must" }] },
	},
] as const satisfies readonly FieldShape[]
