/** The fields of one person in the interpersonal inventory. */
import type { Field } from "./schema.ts"

export const personFields = [
	{ id: "person.relationship", need: "must" },
	{
		id: "person.closeness",
		need: {
			otherwise: "should",
			cases: [
				{ when: { "person-status": ["deceased"] }, need: "never" },
				{ when: { variant: ["ipt-a", "ipc"] }, need: "must" },
			],
		},
		value: { vocabulary: "closeness" },
	},
	{ id: "person.status", need: "should", value: { vocabulary: "person-status" } },
	{ id: "person.contact", need: "should" },
	{
		id: "person.client-expects",
		need: { otherwise: "should", cases: [{ when: { "person-role": ["other-in-dispute"] }, need: "must" }] },
	},
	{
		id: "person.they-expect",
		need: { otherwise: "should", cases: [{ when: { "person-role": ["other-in-dispute"] }, need: "late" }] },
	},
	{ id: "person.satisfying", need: "should" },
	{ id: "person.unsatisfying", need: "should" },
	{ id: "person.support", need: "should", value: { vocabulary: "support", several: true } },
	{ id: "person.confides", need: "should", value: { vocabulary: "confides" } },
	{ id: "person.change-wanted", need: "should" },
	{
		id: "person.around-onset",
		need: {
			otherwise: "should",
			cases: [{ when: { "person-role": ["other-in-dispute", "in-problem-area"] }, need: "must" }],
		},
	},
] as const satisfies readonly Field[]
