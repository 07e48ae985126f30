/** English words of the vocabularies. */
import type { Words } from "../schema.ts"
import { otherTechniqueTerms, techniqueTerms } from "./techniques.ts"

export const terms = {
	note: {
		formulation: { title: "Formulation", definition: "The case formulation, written over the first sessions; one for each case." },
		session: { title: "Session", definition: "A session that took place, was missed or was cancelled; one note each." },
		closing: { title: "Closing", definition: "What is written when therapy ends; one for each case." },
	},
	"problem-area": {
		grief: {
			title: "Grief",
			aliases: ["bereavement", "complicated bereavement", "complicated grief", "grief and loss"],
			definition: "The episode is tied to the death of a person close to the client, and mourning has come to a stop.",
			source: "ISIPT",
		},
		"role-dispute": {
			title: "Role dispute",
			aliases: ["dispute", "interpersonal dispute", "interpersonal role dispute", "conflict", "interpersonal conflict", "disagreement"],
			definition: "The client and an important other have expectations of each other that do not answer one another.",
			source: "ISIPT",
		},
		"role-transition": {
			title: "Role transition",
			aliases: ["transition", "role change", "life change"],
			definition: "The client finds it hard to cope with a change from one role in life to another, a good one included.",
			source: "ISIPT",
		},
		"interpersonal-deficits": {
			title: "Interpersonal deficits",
			aliases: ["deficits", "sensitivities", "interpersonal sensitivity", "isolation", "social isolation", "loneliness"],
			definition: "Long-standing difficulty to begin or keep relationships; chosen only when no other area fits.",
			source: "CASE",
		},
		"lost-healthy-self": {
			title: "Lost healthy self",
			aliases: ["grief for the lost healthy self"],
			definition: "Grief for the self before a bipolar illness, an area of interpersonal and social rhythm therapy.",
		},
	},
	phase: {
		initial: {
			title: "Initial",
			aliases: ["beginning", "opening", "early"],
			definition: "The first sessions: diagnosis, inventory, focus, formulation and contract.",
			source: "MARK06",
		},
		middle: {
			title: "Middle",
			aliases: ["intermediate"],
			definition: "Week by week, events are linked with mood and the strategies of the problem area are followed.",
			source: "IPTUK",
		},
		conclusion: {
			title: "Conclusion",
			aliases: ["concluding", "termination", "ending", "final"],
			definition: "The last sessions: looking back, feelings about the end, warning signs and plans.",
			source: "CASE",
		},
		maintenance: {
			title: "Maintenance",
			aliases: ["booster", "follow-up"],
			definition: "Sessions after the end, with a contract of their own, to stay well.",
			source: "IPTI",
		},
	},
	mechanism: {
		"social-support": {
			title: "Enhancing social support",
			aliases: ["Social support"],
			definition: "Therapy is thought to help by more and better support: confiding, asking, accepting help, returning to others.",
			source: "LM13",
		},
		"interpersonal-stress": {
			title: "Decreasing interpersonal stress",
			aliases: ["Interpersonal stress"],
			definition: "Therapy is thought to help by less strain between people: disputes that move, expectations revised, roles managed.",
			source: "LM13",
		},
		"emotional-processing": {
			title: "Processing emotions",
			aliases: ["Emotional processing", "Facilitating emotional processing"],
			definition: "Therapy is thought to help by feelings that are noticed, borne, understood and used in relationships.",
			source: "LM13",
		},
		"interpersonal-skills": {
			title: "Improving interpersonal skills",
			aliases: ["Interpersonal skills"],
			definition: "Therapy is thought to help by clearer asking and refusing, taking the other's view and handling conflict.",
			source: "LM13",
		},
	},
	variant: {
		ipt: { title: "IPT", definition: "Individual interpersonal psychotherapy, usually 12 to 16 weekly sessions.", source: "ISIPT" },
		"ipt-a": { title: "IPT-A", definition: "For adolescents, usually 12 sessions, with parents and school in view.", source: "CEBC" },
		ipsrt: { title: "IPSRT", definition: "Interpersonal and social rhythm therapy for bipolar illness." },
		"ipt-g": { title: "IPT-G", definition: "In a group; each member has notes of their own.", source: "MHPSS" },
		"ipt-b": { title: "IPT-B", definition: "Brief, eight sessions, formulation by the second." },
		ipc: { title: "IPC", definition: "Interpersonal counselling, short and structured, for settings outside mental health care." },
		"ipt-m": { title: "IPT-M", definition: "Maintenance after an episode, to stay well.", source: "IPTI" },
	},
	"session-status": {
		held: { title: "held" },
		missed: { title: "missed" },
		cancelled: { title: "cancelled", aliases: ["canceled"] },
	},
	mode: {
		"in-person": { title: "in-person" },
		video: { title: "video" },
		phone: { title: "phone", aliases: ["telephone"] },
	},
	ending: {
		planned: { title: "planned", definition: "At the end of the contract." },
		early: { title: "early", definition: "Before the end of the contract, with a word of leave." },
		dropout: { title: "dropout", definition: "The client stopped coming." },
		transfer: { title: "transfer", definition: "Another therapist or service goes on." },
		other: { title: "other" },
	},
	"risk-level": {
		none: { title: "none" },
		low: { title: "low" },
		moderate: { title: "moderate" },
		high: { title: "high" },
	},
	"attachment-style": {
		secure: { title: "secure", definition: "A good image of oneself and of others.", source: "BH91" },
		preoccupied: {
			title: "preoccupied",
			aliases: ["anxious", "preoccupied or anxious"],
			definition: "A poor image of oneself and a good one of others: closeness is sought and doubted.",
			source: "BH91",
		},
		dismissing: {
			title: "dismissing",
			aliases: ["avoidant", "dismissing or avoidant"],
			definition: "A good image of oneself and a poor one of others: closeness is kept at a distance.",
			source: "BH91",
		},
		fearful: { title: "fearful", definition: "A poor image of oneself and of others: closeness is wished for and feared.", source: "BH91" },
		"not-assessed": { title: "not assessed" },
	},
	closeness: {
		"1": { title: "1", aliases: ["inner", "innermost"] },
		"2": { title: "2", aliases: ["second", "middle"] },
		"3": { title: "3", aliases: ["third"] },
		"4": { title: "4", aliases: ["outer", "outermost", "fourth"] },
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
		renegotiation: { title: "renegotiation", definition: "Both know of the difference and still try." },
		impasse: { title: "impasse", definition: "Talking has stopped; the difference goes on in silence." },
		dissolution: { title: "dissolution", definition: "The relationship is beyond repair and is to be mourned." },
	},
	"goal-outcome": {
		met: { title: "met" },
		partly: { title: "partly", aliases: ["partly met", "partially met", "partially"] },
		"not-met": { title: "not met", aliases: ["unmet"] },
	},
	technique: techniqueTerms,
	"technique-not-ipt": otherTechniqueTerms,
} as const satisfies Words["terms"]
