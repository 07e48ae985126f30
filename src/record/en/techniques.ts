/** English words of techniques: those of IPT, and some that are known to belong elsewhere. */
import type { TermWords } from "../schema.ts"

export const techniqueTerms = {
	exploration: {
		title: "Exploration",
		aliases: ["Nondirective exploration", "Non-directive exploration"],
		definition: "Open questions and patient listening, so that the client leads to what matters.",
		source: "WMK18",
	},
	"direct-elicitation": {
		title: "Direct elicitation",
		aliases: ["Directive exploration"],
		definition: "Asking for what you need to know, as when taking the inventory.",
		source: "WMK18",
	},
	assessment: { title: "Assessment", definition: "Finding out symptoms, diagnosis, need for medication and risk." },
	"contract-setting": {
		title: "Contract setting",
		aliases: ["Contract"],
		definition: "Agreeing on focus, number, length and frequency of sessions, and on each one's part.",
	},
	clarification: {
		title: "Clarification",
		definition: "Following up a point the client has come close to, so that it is seen more clearly by both.",
		source: "WMK18",
	},
	"encouragement-of-affect": {
		title: "Encouragement of affect",
		aliases: ["Validation", "Catharsis"],
		definition: "Helping the client to voice, understand and bear a feeling, and to use it as news about a relationship.",
		source: "WMK18",
	},
	"communication-analysis": {
		title: "Communication analysis",
		definition: "Going through one recent exchange word by word, to find where it failed and what might be said instead.",
		source: "NOTP",
	},
	"communication-skills": {
		title: "Communication skills",
		definition: "Finding and practising clearer ways to ask, refuse and disagree.",
	},
	"interpersonal-incident": {
		title: "Interpersonal incident",
		definition: "Working on one described interaction with an important person.",
	},
	"decision-analysis": {
		title: "Decision analysis",
		aliases: ["Exploring options"],
		definition: "Laying out options and their consequences before acting.",
		source: "WMK18",
	},
	"role-play": {
		title: "Role play",
		definition: "Trying a new wording or behaviour in the session, often in both parts.",
		source: "WMK18",
	},
	"problem-solving": { title: "Problem solving", definition: "Taking an interpersonal problem apart and choosing a first step." },
	"use-of-the-therapeutic-relationship": {
		title: "Use of the therapeutic relationship",
		aliases: ["Therapeutic relationship"],
		definition: "Feedback on how the client comes across, as a sample of other relationships; not an interpretation of transference.",
		source: "WMK18",
	},
	psychoeducation: { title: "Psychoeducation", definition: "Explaining the illness and how it is treated." },
	"sick-role": {
		title: "Sick role",
		definition: "Excusing the client for now from what the illness prevents, with recovery as their task.",
		source: "RAJ20",
	},
	inventory: {
		title: "Inventory",
		definition: "Reviewing the important people and what is expected on both sides.",
		source: "ISIPT",
	},
	timeline: { title: "Timeline", definition: "Setting events and symptoms side by side." },
	"mood-rating": { title: "Mood rating", definition: "Asking for a number for mood, at the session and over the week.", source: "CASE" },
	"formulation-feedback": {
		title: "Formulation feedback",
		definition: "Telling the formulation in plain words and asking whether it fits.",
		source: "MARK06",
	},
	"mourning-work": {
		title: "Mourning work",
		aliases: ["Photographs", "Reviewing the relationship"],
		definition: "Going over the relationship with the person who died, its good and its hard sides.",
		source: "WMK18",
	},
	"role-review": {
		title: "Role review",
		aliases: ["Mourning the old role", "Exploration of old and new role"],
		definition: "Going over good and bad sides of the old and the new role.",
		source: "CASE",
	},
	"support-mobilisation": {
		title: "Support mobilisation",
		aliases: ["Support mobilization"],
		definition: "Finding who could help, and asking them.",
	},
	"safety-planning": { title: "Safety planning", definition: "Agreeing step by step on what to do when thoughts of death grow." },
	directives: { title: "Directives", definition: "Direct advice or information, sparingly given." },
	homework: { title: "Homework", definition: "A suggestion to try something before the next session; never compulsory in IPT.", source: "NOTP" },
	"conjoint-session": { title: "Conjoint session", definition: "A session with somebody of the inventory." },
	"relapse-prevention": { title: "Relapse prevention", definition: "Warning signs and what to do about them." },
	"ending-work": {
		title: "Ending work",
		aliases: ["Review of progress"],
		definition: "Looking back on what was reached, and on feelings about the end.",
		source: "CASE",
	},
} as const satisfies Record<string, TermWords>

export const otherTechniqueTerms = {
	"thought-record": { title: "Thought record" },
	"cognitive-restructuring": { title: "Cognitive restructuring" },
	"exposure-hierarchy": { title: "Exposure hierarchy" },
	"transference-interpretation": { title: "Transference interpretation" },
	"dream-interpretation": { title: "Dream interpretation" },
} as const satisfies Record<string, TermWords>
