/** English words of a Risk section, in each kind of note. */
import type { PartWords } from "../schema.ts"

const aliases = ["Safety", "Safety plan", "Risk assessment"] as const

export const riskWords = {
	"formulation.risk": {
		title: "Risk",
		aliases,
		write: "say what you asked about suicide, self-harm and violence, what you found, and what you conclude",
		why: "Risk is assessed and written down at the first assessment, whatever the answer is.",
	},
	"session.risk": {
		title: "Risk",
		aliases,
		write: "note the level of risk in this session and what it rests on",
		why: "Risk changes between sessions; a line each time shows that it was looked at.",
	},
	"closing.risk": {
		title: "Risk",
		aliases: ["Safety", "Risk assessment"],
		write: "assess risk once more before the last goodbye",
		why: "Ending is a change in the client's support: risk is documented before the relationship ends.",
	},
	"risk.level": {
		title: "Level",
		write: "choose none, low, moderate or high",
		why: "One word lets the next reader see at once how things stood.",
		example: "low: no thoughts of death this week",
	},
	"risk.rationale": {
		title: "Rationale",
		write: "say what the level rests on: thoughts, plans, intent, history and what protects",
		why: "A level without its reasons cannot be checked by anybody, nor by yourself a week later.",
		example: "asked directly; no plan or intent, speaks of her children as what holds her",
	},
	"risk.plan": {
		title: "Plan",
		write: "say what was agreed for safety: who is called, what is out of reach, when you speak again",
		why: "A raised level asks for a plan that the client knows by heart.",
		example: "calls @partner or the crisis line; tablets kept by @partner; phone call on Thursday",
	},
} as const satisfies Record<string, PartWords>
