/** What the terms mean, in English: for hovers, lists to pick from and docs, which are loaded when they are used. */
import type { Definitions } from "../../../record/schema.ts"

export const definitions: Definitions = {
	note: {
		formulation: {
			definition:
				"The understanding of the case: stressor, vulnerability, support, inventory, problem area, agreement and goals. One per case.",
		},
		session: { definition: "One session, whether it took place or was missed or cancelled." },
		closing: { definition: "How therapy ended, what changed and what happens next. One per case." },
	},
	"problem-area": {
		grief: {
			definition: "The onset or persistence of the episode is linked to the death of somebody close to the client.",
			source: "ISIPT",
		},
		"role-dispute": {
			definition: "The client and at least one important other person expect different things of their relationship.",
			source: "ISIPT",
		},
		"role-transition": {
			definition: "The client has difficulty coping with a change from one role in life to another, even a welcome one.",
			source: "ISIPT",
		},
		"interpersonal-deficits": {
			definition:
				"Long-standing difficulty in starting or maintaining relationships. Only if no death, dispute or change explains the episode.",
			source: "CASE",
		},
		"lost-healthy-self": {
			definition:
				"Grief for the person the client was before bipolar disorder. A problem area of interpersonal and social rhythm therapy only.",
			source: "IPARS08",
		},
	},
	phase: {
		initial: {
			definition: "The first sessions: history and diagnosis, sick role, inventory, focus, formulation and contract.",
			source: "MARK06",
		},
		middle: {
			definition: "The work on the focus. Each week's events are linked with mood, following the strategies for the problem area.",
			source: "IPTUK",
		},
		conclusion: {
			definition: "The last sessions: progress and the client's part in it, feelings about ending, warning signs and plans.",
			source: "CASE",
		},
		maintenance: {
			definition: "Sessions after recovery, with a contract of their own, to stay well and to notice signs and triggers early.",
			source: "IPTI",
		},
	},
	mechanism: {
		"social-support": {
			definition:
				"Symptoms may improve as the client finds and uses support: confiding, asking for help and accepting it, seeing people again.",
			source: "LM13",
		},
		"interpersonal-stress": {
			definition: "Symptoms may improve as the central problem eases: a dispute moves, expectations change, a role is mourned or mastered.",
			source: "LM13",
		},
		"emotional-processing": {
			definition: "Symptoms may improve as the client notices, bears, understands and expresses feelings and their interpersonal triggers.",
			source: "LM13",
		},
		"interpersonal-skills": {
			definition:
				"Symptoms may improve as the client learns new skills: asking and refusing clearly, seeing the other side, handling conflict, making contact.",
			source: "LM13",
		},
	},
	variant: {
		ipt: { definition: "Individual therapy for an acute episode, usually 12 to 16 weekly sessions of 45 to 50 minutes.", source: "ISIPT" },
		"ipt-a": {
			definition:
				"For adolescents, about 12 weekly sessions, with a closeness circle, a limited sick role, and parents and school involved.",
			source: "CEBC",
		},
		ipsrt: {
			definition: "Interpersonal and social rhythm therapy: IPT with weekly work on regular daily rhythms, for mood disorders.",
			source: "IPSRT",
		},
		"ipt-g": { definition: "IPT in a group, often 8 to 16 sessions. Here each member has their own notes.", source: "MHPSS" },
		"ipt-b": {
			definition: "Brief IPT of eight sessions, with an initial phase of at most two sessions and one manageable problem area.",
			source: "IPTB",
		},
		ipc: { definition: "Interpersonal counselling, a shorter, structured form for settings outside mental health care.", source: "IPC14" },
		"ipt-m": { definition: "Maintenance after recovery, to stay well. It may work on more than one problem area.", source: "IPTI" },
	},
	"session-status": {
		held: { definition: "The session took place." },
		missed: { definition: "The client did not come." },
		cancelled: { definition: "The session was cancelled beforehand." },
	},
	ending: {
		planned: { definition: "Therapy ended as agreed in the contract." },
		early: { definition: "Therapy ended before the agreed number of sessions, and you could say goodbye." },
		dropout: { definition: "The client stopped coming." },
		transfer: { definition: "Another therapist or service continues the treatment." },
		other: { definition: "Therapy ended in another way." },
	},
	"risk-level": {
		none: { definition: "Risk was asked about, and there is no sign of danger to self or others." },
		low: { definition: "No plan, intent or suicidal behaviour, and strong protective factors.", source: "SAFET" },
		moderate: {
			definition: "Suicidal thoughts with a plan but without intent or behaviour, several risk factors and few protective ones.",
			source: "SAFET",
		},
		high: { definition: "Persistent suicidal thoughts with strong intent or rehearsal, or a potentially lethal attempt.", source: "SAFET" },
	},
	"attachment-style": {
		secure: { definition: "A positive view of self and others: comfortable with closeness and with being alone.", source: "BH91" },
		preoccupied: {
			definition: "A negative view of self and a positive view of others: seeks closeness and approval, and fears losing them.",
			source: "BH91",
		},
		dismissing: {
			definition:
				"A positive view of self and a negative view of others: keeps others at a distance. Some scales also call fearful people avoidant.",
			source: "BH91",
		},
		fearful: {
			definition: "A negative view of self and others: wants closeness but avoids it for fear of being hurt. Not the same as disorganised.",
			source: "BH91",
		},
		"not-assessed": { definition: "Not assessed so far, or the client declined." },
	},
	closeness: {
		"1": { definition: "Closeness 1 of 4: the closest people of all." },
		"2": { definition: "Closeness 2 of 4: close." },
		"3": { definition: "Closeness 3 of 4: less close." },
		"4": { definition: "Closeness 4 of 4: important, but distant." },
	},
	"person-status": {
		estranged: { definition: "Alive, but contact has been broken off." },
	},
	support: {
		emotional: { definition: "Listening, comfort, understanding." },
		practical: { definition: "Help with tasks, money, transport or care." },
		informational: { definition: "Advice, information, knowing whom to ask." },
		companionship: { definition: "Company and doing things together." },
		none: { definition: "No support from this person." },
	},
	stage: {
		renegotiation: { definition: "Both know about the difference and are still trying to settle it.", source: "CITC" },
		impasse: { definition: "They have stopped talking about it, but the difference continues under the surface.", source: "CITC" },
		dissolution: { definition: "The relationship cannot be repaired. The task is to mourn it and move on.", source: "CITC" },
	},
	technique: {
		exploration: {
			definition: "Open questions and listening that follow the client's lead, so that what matters can come up.",
			source: "WMK18",
		},
		"direct-elicitation": {
			definition: "Asking directly for specific information, such as the history of an episode or a relationship.",
			source: "WMK18",
		},
		assessment: { definition: "Assessing symptoms, history, diagnosis, need for medication and risk.", source: "NOTP" },
		"contract-setting": {
			definition: "Agreeing on the number, length and frequency of sessions, the focus and both roles.",
			source: "WMK00",
		},
		clarification: {
			definition:
				"Following up a point that the client has touched on, so that both understand it better. Not while another strong feeling is present.",
			source: "WMK18",
		},
		"encouragement-of-affect": {
			definition: "Helping the client to express, understand and bear a feeling, and to use it as information about a relationship.",
			source: "WMK18",
		},
		"communication-analysis": {
			definition:
				"Going through one recent, emotional exchange step by step, to find where it failed and what the client could say instead.",
			source: "NOTP",
		},
		"communication-skills": { definition: "Finding and practising clearer ways to ask, refuse, listen and disagree." },
		"interpersonal-incident": {
			definition: "Exploring one interaction with somebody important in detail, as an example of what usually happens.",
		},
		"decision-analysis": { definition: "Listing the options and the consequences of each before the client acts.", source: "WMK18" },
		"role-play": {
			definition: "Trying out new words or behaviour in the session, in one role or in both, before using them outside.",
			source: "WMK18",
		},
		"problem-solving": {
			definition: "Defining an interpersonal problem, finding solutions, choosing one and reviewing the result later.",
		},
		"use-of-the-therapeutic-relationship": {
			definition: "Feedback on how the client comes across, as an example of other relationships. Not an interpretation of transference.",
			source: "WMK18",
		},
		psychoeducation: {
			definition: "Explaining the illness, how it is treated, and how mood and relationships affect each other.",
			source: "NOTP",
		},
		"sick-role": {
			definition:
				"Naming a treatable illness, which excuses the client for now from what it prevents, and gives the client the task of working on recovery.",
			source: "IPTUK",
		},
		inventory: { definition: "Reviewing the important people in the client's life and what they expect of each other.", source: "ISIPT" },
		timeline: { definition: "Putting life events and symptoms side by side in order of time." },
		"mood-rating": {
			definition: "Asking the client to rate mood, now and at its best and worst in the week. In IPT-A from 1 to 10, with 10 the worst.",
			source: "CASE",
		},
		"formulation-feedback": {
			definition: "Sharing the formulation with the client in plain words and asking whether it fits.",
			source: "MARK06",
		},
		"mourning-work": {
			definition: "Talking about the person who died, the relationship and the loss, so that feelings can come out.",
			source: "WMK18",
		},
		"role-review": {
			definition: "Reviewing the good and bad sides of the old and the new role, and saying goodbye to the old one.",
			source: "CASE",
		},
		"support-mobilisation": {
			definition: "Finding out who could give help, comfort or company, and how to approach them.",
			source: "ST06",
		},
		"safety-planning": { definition: "Agreeing step by step what to do and whom to turn to if the danger increases." },
		directives: { definition: "Direct advice or guidance from the therapist, given sparingly." },
		homework: {
			definition: "A suggestion to try something before the next session. IPT does not formally assign homework.",
			source: "NOTP",
		},
		"conjoint-session": { definition: "A session with somebody from the client's inventory." },
		"relapse-prevention": { definition: "Learning the early warning signs and planning what to do if they appear.", source: "CASE" },
		"ending-work": {
			definition: "Looking back on progress and the client's part in it, with room for feelings about ending.",
			source: "MARK21",
		},
	},
	"technique-not-ipt": {
		"thought-record": {
			definition: "Writing down and testing thoughts, as in cognitive therapy. IPT works on what happens between people instead.",
			source: "ST06",
		},
		"cognitive-restructuring": {
			definition: "Examining and changing beliefs, as in cognitive therapy. IPT works on communication and roles instead.",
			source: "ST06",
		},
		"exposure-hierarchy": { definition: "A graded list of feared situations to face, as in behaviour therapy. IPT does not use it." },
		"transference-interpretation": {
			definition: "Explaining the relationship with the therapist by earlier ones, as in psychodynamic therapy. IPT avoids it.",
			source: "NOTP",
		},
		"dream-interpretation": {
			definition: "Interpreting dreams, as in psychodynamic therapy. IPT stays with current events and relationships.",
			source: "NOTP",
		},
	},
}
