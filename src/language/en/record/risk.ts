/** English words of a Risk section, in each kind of note. */
import type { PartWords } from "../../../record/schema.ts"

const aliases = ["Safety", "Safety plan", "Risk assessment"] as const

export const riskWords = {
	"formulation.risk": {
		title: "Risk",
		aliases,
		write: "state what was asked about suicide, self-harm and harm to others, the level of risk, and its reasons",
		why: "Risk is assessed and written down at first contact, and gives later changes something to be measured against.",
		source: "SAFET",
	},
	"session.risk": {
		title: "Risk",
		aliases,
		write: "state the level of risk today, what it rests on, and any plan that was made",
		why: "A change in clinical state calls for a fresh look at risk, and the note for a line that tells of it.",
		source: "SAFET",
	},
	"closing.risk": {
		title: "Risk",
		aliases: ["Safety", "Risk assessment"],
		write: "state the level of risk at the ending, what it rests on, and any plan that goes on",
		why: "The weekly contact falls away now; before a treatment ends, risk is assessed and documented once more.",
		source: "SAFET",
	},
	"risk.level": {
		title: "Level",
		write: "choose none, low, moderate or high",
		why: "One word lets the next reader see at once how things stood, and how they move from note to note.",
	},
	"risk.rationale": {
		title: "Rationale",
		write: "give what the level rests on: thoughts, plans, intent, earlier attempts, and what protects",
		why: "The reasons show how the judgement was reached, and what would change it.",
		source: "SAFET",
	},
	"risk.plan": {
		title: "Plan",
		write: "say what was agreed for safety: whom to call, what is out of reach, when risk is looked at again",
		why: "Beside the level, the record of a raised risk holds what was done about it and how it is followed up.",
		source: "SAFET",
	},
} as const satisfies Record<string, PartWords>
