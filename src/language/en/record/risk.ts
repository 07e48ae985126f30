/** English words of a Risk section, in each kind of note. */
import type { OwnWords } from "../../../record/words.ts"

const aliases = ["Safety", "Safety plan", "Risk assessment"] as const

export const risk = {
	parts: {
		"formulation.risk": {
			title: "Risk",
			aliases,
			write: "state what you asked about suicide, self-harm and harm to others, the risk level and your reasons",
			why: "Risk is assessed and documented at first contact, so that later changes can be seen.",
			source: "SAFET",
		},
		"session.risk": {
			title: "Risk",
			aliases,
			write: "state the risk level today, the reasons for it and any plan",
			why: "If the client's state changes, risk must be assessed again and documented.",
			source: "SAFET",
		},
		"closing.risk": {
			title: "Risk",
			aliases: ["Safety", "Risk assessment"],
			write: "state the risk level at the ending, the reasons for it and any plan that continues",
			why: "Weekly contact ends, so risk is assessed and documented once more.",
			source: "SAFET",
		},
		"addendum.risk": {
			title: "Risk",
			aliases: ["Safety", "Risk assessment"],
			write: "state the risk level, the reasons for it and any plan, if the addendum says anything of risk",
			why: "What an addendum says of risk counts from its date on, like a Risk section of any other note.",
		},
		"scores.risk": {
			title: "Risk",
			aliases: ["Safety", "Risk assessment"],
			write: "if an answer was worrying, state the risk level, the reasons for it and what was done",
			why: "A questionnaire can say something about risk between sessions. What was done about it belongs next to it.",
		},
		"risk.level": {
			title: "Level",
			write: "choose none, low, moderate or high",
			why: "The next reader sees the level at once, and how it changes from note to note.",
		},
		"risk.rationale": {
			title: "Rationale",
			write: "give the reasons for the level: thoughts, plans, intent, earlier attempts and protective factors",
			why: "The reasons show how you reached your judgement and what would change it.",
			source: "SAFET",
		},
		"risk.plan": {
			title: "Plan",
			write: "say what you agreed for safety: whom to call, what to keep out of reach and when to review the risk",
			why: "If risk is raised, the record must show what was done about it and how it is followed up.",
			source: "SAFET",
		},
	},
	terms: {
		"risk-level": {
			none: { title: "none" },
			low: { title: "low" },
			moderate: { title: "moderate" },
			high: { title: "high" },
		},
	},
} as const satisfies OwnWords
