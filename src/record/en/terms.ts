/** English words of the vocabularies. */
import type { Words } from "../schema.ts"
import { otherTechniqueTerms, techniqueTerms } from "./technique-terms.ts"

export const terms = {
	note: {
		formulation: { title: "Formulation" },
		session: { title: "Session" },
		closing: { title: "Closing" },
	},
	"problem-area": {
		grief: { title: "Grief", aliases: ["bereavement", "complicated bereavement", "complicated grief", "grief and loss"] },
		"role-dispute": {
			title: "Role dispute",
			aliases: [
				"dispute",
				"interpersonal dispute",
				"interpersonal role dispute",
				"conflict",
				"interpersonal conflict",
				"disagreement",
			],
		},
		"role-transition": { title: "Role transition", aliases: ["transition", "role change", "life change"] },
		"interpersonal-deficits": { title: "Interpersonal deficits", aliases: ["deficits", "sensitivities", "interpersonal sensitivity", "isolation", "social isolation", "loneliness"] },
		"lost-healthy-self": { title: "Lost healthy self", aliases: ["grief for the lost healthy self"] },
	},
	phase: {
		initial: { title: "Initial", aliases: ["beginning", "opening", "early"] },
		middle: { title: "Middle", aliases: ["intermediate"] },
		conclusion: { title: "Conclusion", aliases: ["concluding", "termination", "ending", "final"] },
		maintenance: { title: "Maintenance", aliases: ["booster", "follow-up"] },
	},
	mechanism: {
		"social-support": { title: "Enhancing social support", aliases: ["Social support"] },
		"interpersonal-stress": { title: "Decreasing interpersonal stress", aliases: ["Interpersonal stress"] },
		"emotional-processing": { title: "Processing emotions", aliases: ["Emotional processing", "Facilitating emotional processing"] },
		"interpersonal-skills": { title: "Improving interpersonal skills", aliases: ["Interpersonal skills"] },
	},
	rating: {
		"0": { title: "not addressed" },
		"1": { title: "worked on" },
		"2": { title: "some change reported" },
		"3": { title: "clear change with an example" },
	},
	variant: {
		ipt: { title: "IPT" },
		"ipt-a": { title: "IPT-A" },
		ipsrt: { title: "IPSRT" },
		"ipt-g": { title: "IPT-G" },
		"ipt-b": { title: "IPT-B" },
		ipc: { title: "IPC" },
		"ipt-m": { title: "IPT-M" },
	},
	"session-status": {
		held: { title: "Held" },
		missed: { title: "Missed" },
		cancelled: { title: "Cancelled", aliases: ["canceled"] },
	},
	mode: {
		"in-person": { title: "In person" },
		video: { title: "Video" },
		phone: { title: "Phone", aliases: ["telephone"] },
	},
	ending: {
		planned: { title: "Planned" },
		early: { title: "Early" },
		dropout: { title: "Dropout" },
		transfer: { title: "Transfer" },
		other: { title: "Other" },
	},
	"risk-level": {
		none: { title: "none" },
		low: { title: "low" },
		moderate: { title: "moderate" },
		high: { title: "high" },
	},
	"attachment-style": {
		secure: { title: "secure" },
		preoccupied: { title: "preoccupied", aliases: ["anxious", "preoccupied or anxious"] },
		dismissing: { title: "dismissing", aliases: ["avoidant", "dismissing or avoidant"] },
		fearful: { title: "fearful" },
		"not-assessed": { title: "not assessed" },
	},
	closeness: {
		"1": { title: "1", aliases: ["inner", "innermost"] },
		"2": { title: "2", aliases: ["second", "middle"] },
		"3": { title: "3", aliases: ["third"] },
		"4": { title: "4", aliases: ["outer", "outermost"] },
	},
	"person-status": {
		living: { title: "living" },
		deceased: { title: "deceased", aliases: ["dead"] },
		estranged: { title: "estranged" },
	},
	support: {
		emotional: { title: "emotional" },
		practical: { title: "practical" },
		informational: { title: "informational" },
		companionship: { title: "companionship" },
		none: { title: "none" },
	},
	confides: {
		yes: { title: "yes" },
		partly: { title: "partly", aliases: ["partially"] },
		no: { title: "no" },
	},
	stage: {
		renegotiation: { title: "renegotiation" },
		impasse: { title: "impasse" },
		dissolution: { title: "dissolution" },
	},
	"goal-outcome": {
		met: { title: "met" },
		partly: { title: "partly", aliases: ["partly met", "partially met", "partially"] },
		"not-met": { title: "not met", aliases: ["unmet"] },
	},
	technique: techniqueTerms,
	"technique-not-ipt": otherTechniqueTerms,
} as const satisfies Words["terms"]
