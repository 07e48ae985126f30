/** What a requirement may depend on: each is something that the checker knows of a note and its case, in one word. */
export const conditionFacts = [
	"amendment",
	"ending",
	"ending-due",
	"goals",
	"other-person",
	"person-kind",
	"person-part",
	"person-role",
	"person-status",
	"phase",
	"primary-area",
	"profile",
	"response",
	"risk-level",
	"risk-required",
	"session",
	"variant",
] as const

export type Fact = (typeof conditionFacts)[number]
