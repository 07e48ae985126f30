/** English words of the vocabularies. */
import type { Words } from "../schema.ts"
import { otherTechniqueTerms, techniqueTerms } from "./technique-terms.ts"

export const terms = {
	note: {
		formulation: {
			title: "Formulation",
			definition: "How the case is understood: stressor, vulnerability, support, inventory, problem area, agreement and goals. One for each case.",
		},
		session: { title: "Session", definition: "One session, held, missed or cancelled." },
		closing: { title: "Closing", definition: "How therapy ended, what changed, and what is planned beyond it. One for each case." },
	},
	"problem-area": {
		grief: {
			title: "Grief",
			aliases: ["bereavement", "complicated bereavement", "complicated grief", "grief and loss"],
			definition: "The onset or persistence of the episode is tied to the death of a person close to the client.",
			source: "ISIPT",
		},
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
			definition: "The client and at least one important other expect different things of their relationship.",
			source: "ISIPT",
		},
		"role-transition": {
			title: "Role transition",
			aliases: ["transition", "role change", "life change"],
			definition: "The client has difficulty coping with a change from one role in life to another; a welcome change counts as well.",
			source: "ISIPT",
		},
		"interpersonal-deficits": {
			title: "Interpersonal deficits",
			aliases: ["deficits", "sensitivities", "interpersonal sensitivity", "isolation", "social isolation", "loneliness"],
			definition: "Long-standing difficulty in beginning or keeping relationships; chosen only when no death, dispute or change explains the episode.",
			source: "CASE",
		},
		"lost-healthy-self": {
			title: "Lost healthy self",
			aliases: ["grief for the lost healthy self"],
			definition: "Grief for the person one was before a bipolar illness; an area of interpersonal and social rhythm therapy alone.",
			source: "IPARS08",
		},
	},
	phase: {
		initial: {
			title: "Initial",
			aliases: ["beginning", "opening", "early"],
			definition: "The first sessions: history and diagnosis, sick role, inventory, focus, formulation and contract.",
			source: "MARK06",
		},
		middle: {
			title: "Middle",
			aliases: ["intermediate"],
			definition: "The work on the focus: the events of each week are linked with mood, and the strategies of the problem area are followed.",
			source: "IPTUK",
		},
		conclusion: {
			title: "Conclusion",
			aliases: ["concluding", "termination", "ending", "final"],
			definition: "The last sessions: progress and the client's own part in it, feelings about ending, warning signs and plans.",
			source: "CASE",
		},
		maintenance: {
			title: "Maintenance",
			aliases: ["booster", "follow-up"],
			definition: "Sessions after recovery, under a contract of their own, to stay well and to notice signs and triggers early.",
			source: "IPTI",
		},
	},
	mechanism: {
		"social-support": {
			title: "Enhancing social support",
			aliases: ["Social support"],
			definition: "Relief may come as support is found and used: confiding, asking for help and accepting it, returning to people.",
			source: "LM13",
		},
		"interpersonal-stress": {
			title: "Decreasing interpersonal stress",
			aliases: ["Interpersonal stress"],
			definition: "Relief may come as the central problem weighs less: a dispute moves, expectations are revised, a role is mourned or managed.",
			source: "LM13",
		},
		"emotional-processing": {
			title: "Processing emotions",
			aliases: ["Emotional processing", "Facilitating emotional processing"],
			definition: "Relief may come as feelings, and what sets them off between people, are noticed, borne, understood and expressed.",
			source: "LM13",
		},
		"interpersonal-skills": {
			title: "Improving interpersonal skills",
			aliases: ["Interpersonal skills"],
			definition: "Relief may come as new ways with others are learned: asking and refusing clearly, seeing the other side, handling conflict, making contact.",
			source: "LM13",
		},
	},
	rating: {
		"0": { title: "not addressed" },
		"1": { title: "worked on" },
		"2": { title: "some change reported" },
		"3": { title: "clear change with an example" },
	},
	variant: {
		ipt: {
			title: "IPT",
			definition: "Individual therapy for an acute episode, usually 12 to 16 weekly sessions of 45 to 50 minutes.",
			source: "ISIPT",
		},
		"ipt-a": {
			title: "IPT-A",
			definition: "For adolescents, in about 12 weekly sessions, with a closeness circle, a limited sick role, and parents and school in view.",
			source: "CEBC",
		},
		ipsrt: {
			title: "IPSRT",
			definition: "Interpersonal and social rhythm therapy: IPT joined with weekly work on steady daily rhythms, for mood disorders.",
			source: "IPSRT",
		},
		"ipt-g": {
			title: "IPT-G",
			definition: "IPT in a group, often of 8 to 16 sessions; here each member has notes of their own.",
			source: "MHPSS",
		},
		"ipt-b": {
			title: "IPT-B",
			definition: "Brief IPT of eight sessions, with an initial phase of at most two and one manageable area.",
			source: "IPTB",
		},
		ipc: {
			title: "IPC",
			definition: "Interpersonal counselling: shorter and structured, for settings outside mental health care.",
			source: "IPC14",
		},
		"ipt-m": {
			title: "IPT-M",
			definition: "Maintenance after recovery, to stay well; more than one problem area may be worked on.",
			source: "IPTI",
		},
	},
	"session-status": {
		held: { title: "Held", definition: "The session took place." },
		missed: { title: "Missed", definition: "The client did not come." },
		cancelled: { title: "Cancelled", aliases: ["canceled"], definition: "The session was called off beforehand." },
	},
	mode: {
		"in-person": { title: "In person" },
		video: { title: "Video" },
		phone: { title: "Phone", aliases: ["telephone"] },
	},
	ending: {
		planned: { title: "Planned", definition: "Therapy ended as agreed in the contract." },
		early: { title: "Early", definition: "Therapy ended before the contract did, with a word of leave." },
		dropout: { title: "Dropout", definition: "The client stopped coming." },
		transfer: { title: "Transfer", definition: "Another therapist or service goes on with the treatment." },
		other: { title: "Other", definition: "Therapy ended in another way." },
	},
	"risk-level": {
		none: { title: "none", definition: "Asked about, and no sign of danger to self or others." },
		low: {
			title: "low",
			definition: "No plan, intent or suicidal behaviour, and strong protective factors.",
			source: "SAFET",
		},
		moderate: {
			title: "moderate",
			definition: "Suicidal thoughts with a plan, without intent or behaviour; several risk factors and few protective ones.",
			source: "SAFET",
		},
		high: {
			title: "high",
			definition: "Persistent suicidal thoughts with strong intent or rehearsal, or a potentially lethal attempt.",
			source: "SAFET",
		},
	},
	"attachment-style": {
		secure: {
			title: "secure",
			definition: "A good image of oneself and of others: at ease with closeness and with being on one's own.",
			source: "BH91",
		},
		preoccupied: {
			title: "preoccupied",
			aliases: ["anxious", "preoccupied or anxious"],
			definition: "A poor image of oneself and a good one of others: closeness and approval are sought, and their loss is feared.",
			source: "BH91",
		},
		dismissing: {
			title: "dismissing",
			aliases: ["avoidant", "dismissing or avoidant"],
			definition: "A good image of oneself and a poor one of others: closeness is kept at a distance. Some scales call fearful people avoidant as well.",
			source: "BH91",
		},
		fearful: {
			title: "fearful",
			definition: "A poor image of oneself and of others: closeness is wished for, yet avoided for fear of hurt. Not another word for disorganised.",
			source: "BH91",
		},
		"not-assessed": { title: "not assessed", definition: "Not looked at so far, or the client declined." },
	},
	closeness: {
		"1": { title: "1", aliases: ["inner", "innermost"], definition: "The innermost ring: the closest of all." },
		"2": { title: "2", aliases: ["second", "middle"], definition: "The second ring: close." },
		"3": { title: "3", aliases: ["third"], definition: "The third ring: less close." },
		"4": { title: "4", aliases: ["outer", "outermost"], definition: "The outermost ring: important, yet distant." },
	},
	"person-status": {
		living: { title: "living" },
		deceased: { title: "deceased", aliases: ["dead"] },
		estranged: { title: "estranged", definition: "Living, with contact broken off." },
	},
	support: {
		emotional: { title: "emotional", definition: "Listening, comfort, understanding." },
		practical: { title: "practical", definition: "Help with tasks, money, transport or care." },
		informational: { title: "informational", definition: "Advice, knowledge, knowing whom to ask." },
		companionship: { title: "companionship", definition: "Company and things done together." },
		none: { title: "none", definition: "No support from this person." },
	},
	confides: {
		yes: { title: "yes" },
		partly: { title: "partly", aliases: ["partially"] },
		no: { title: "no" },
	},
	stage: {
		renegotiation: {
			title: "renegotiation",
			definition: "Both are aware of the difference and still try to settle it.",
			source: "CITC",
		},
		impasse: {
			title: "impasse",
			definition: "Talking about it has stopped; the difference goes on under the surface.",
			source: "CITC",
		},
		dissolution: {
			title: "dissolution",
			definition: "The relationship is beyond repair; what remains is to mourn it and move on.",
			source: "CITC",
		},
	},
	"goal-outcome": {
		met: { title: "met" },
		partly: { title: "partly", aliases: ["partly met", "partially met", "partially"] },
		"not-met": { title: "not met", aliases: ["unmet"] },
	},
	technique: techniqueTerms,
	"technique-not-ipt": otherTechniqueTerms,
} as const satisfies Words["terms"]
