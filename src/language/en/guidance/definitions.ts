/** What the terms mean, in English: for hovers, lists to pick from and docs, which are loaded when they are used. */
import type { Definitions } from "../../../record/schema.ts"

export const definitions: Definitions = {
	note: {
		formulation: {
			definition:
				"How the case is understood: stressor, vulnerability, support, inventory, problem area, agreement and goals. One for each case.",
		},
		session: { definition: "One session, held, missed or cancelled." },
		closing: { definition: "How therapy ended, what changed, and what is planned beyond it. One for each case." },
	},
	"problem-area": {
		grief: { definition: "The onset or persistence of the episode is tied to the death of a person close to the client.", source: "ISIPT" },
		"role-dispute": {
			definition: "The client and at least one important other expect different things of their relationship.",
			source: "ISIPT",
		},
		"role-transition": {
			definition: "The client has difficulty coping with a change from one role in life to another; a welcome change counts as well.",
			source: "ISIPT",
		},
		"interpersonal-deficits": {
			definition:
				"Long-standing difficulty in beginning or keeping relationships; chosen only when no death, dispute or change explains the episode.",
			source: "CASE",
		},
		"lost-healthy-self": {
			definition: "Grief for the person one was before a bipolar illness; an area of interpersonal and social rhythm therapy alone.",
			source: "IPARS08",
		},
	},
	phase: {
		initial: {
			definition: "The first sessions: history and diagnosis, sick role, inventory, focus, formulation and contract.",
			source: "MARK06",
		},
		middle: {
			definition:
				"The work on the focus: the events of each week are linked with mood, and the strategies of the problem area are followed.",
			source: "IPTUK",
		},
		conclusion: {
			definition: "The last sessions: progress and the client's own part in it, feelings about ending, warning signs and plans.",
			source: "CASE",
		},
		maintenance: {
			definition: "Sessions after recovery, under a contract of their own, to stay well and to notice signs and triggers early.",
			source: "IPTI",
		},
	},
	mechanism: {
		"social-support": {
			definition: "Relief may come as support is found and used: confiding, asking for help and accepting it, returning to people.",
			source: "LM13",
		},
		"interpersonal-stress": {
			definition:
				"Relief may come as the central problem weighs less: a dispute moves, expectations are revised, a role is mourned or managed.",
			source: "LM13",
		},
		"emotional-processing": {
			definition: "Relief may come as feelings, and what sets them off between people, are noticed, borne, understood and expressed.",
			source: "LM13",
		},
		"interpersonal-skills": {
			definition:
				"Relief may come as new ways with others are learned: asking and refusing clearly, seeing the other side, handling conflict, making contact.",
			source: "LM13",
		},
	},
	variant: {
		ipt: { definition: "Individual therapy for an acute episode, usually 12 to 16 weekly sessions of 45 to 50 minutes.", source: "ISIPT" },
		"ipt-a": {
			definition:
				"For adolescents, in about 12 weekly sessions, with a closeness circle, a limited sick role, and parents and school in view.",
			source: "CEBC",
		},
		ipsrt: {
			definition: "Interpersonal and social rhythm therapy: IPT joined with weekly work on steady daily rhythms, for mood disorders.",
			source: "IPSRT",
		},
		"ipt-g": { definition: "IPT in a group, often of 8 to 16 sessions; here each member has notes of their own.", source: "MHPSS" },
		"ipt-b": { definition: "Brief IPT of eight sessions, with an initial phase of at most two and one manageable area.", source: "IPTB" },
		ipc: { definition: "Interpersonal counselling: shorter and structured, for settings outside mental health care.", source: "IPC14" },
		"ipt-m": { definition: "Maintenance after recovery, to stay well; more than one problem area may be worked on.", source: "IPTI" },
	},
	"session-status": {
		held: { definition: "The session took place." },
		missed: { definition: "The client did not come." },
		cancelled: { definition: "The session was called off beforehand." },
	},
	ending: {
		planned: { definition: "Therapy ended as agreed in the contract." },
		early: { definition: "Therapy ended before the contract did, with a word of leave." },
		dropout: { definition: "The client stopped coming." },
		transfer: { definition: "Another therapist or service goes on with the treatment." },
		other: { definition: "Therapy ended in another way." },
	},
	"risk-level": {
		none: { definition: "Asked about, and no sign of danger to self or others." },
		low: { definition: "No plan, intent or suicidal behaviour, and strong protective factors.", source: "SAFET" },
		moderate: {
			definition: "Suicidal thoughts with a plan, without intent or behaviour; several risk factors and few protective ones.",
			source: "SAFET",
		},
		high: { definition: "Persistent suicidal thoughts with strong intent or rehearsal, or a potentially lethal attempt.", source: "SAFET" },
	},
	"attachment-style": {
		secure: { definition: "A good image of oneself and of others: at ease with closeness and with being on one's own.", source: "BH91" },
		preoccupied: {
			definition: "A poor image of oneself and a good one of others: closeness and approval are sought, and their loss is feared.",
			source: "BH91",
		},
		dismissing: {
			definition:
				"A good image of oneself and a poor one of others: closeness is kept at a distance. Some scales call fearful people avoidant as well.",
			source: "BH91",
		},
		fearful: {
			definition:
				"A poor image of oneself and of others: closeness is wished for, yet avoided for fear of hurt. Not another word for disorganised.",
			source: "BH91",
		},
		"not-assessed": { definition: "Not looked at so far, or the client declined." },
	},
	closeness: {
		"1": { definition: "The innermost ring: the closest of all." },
		"2": { definition: "The second ring: close." },
		"3": { definition: "The third ring: less close." },
		"4": { definition: "The outermost ring: important, yet distant." },
	},
	"person-status": {
		estranged: { definition: "Living, with contact broken off." },
	},
	support: {
		emotional: { definition: "Listening, comfort, understanding." },
		practical: { definition: "Help with tasks, money, transport or care." },
		informational: { definition: "Advice, knowledge, knowing whom to ask." },
		companionship: { definition: "Company and things done together." },
		none: { definition: "No support from this person." },
	},
	stage: {
		renegotiation: { definition: "Both are aware of the difference and still try to settle it.", source: "CITC" },
		impasse: { definition: "Talking about it has stopped; the difference goes on under the surface.", source: "CITC" },
		dissolution: { definition: "The relationship is beyond repair; what remains is to mourn it and move on.", source: "CITC" },
	},
	technique: {
		exploration: {
			definition: "Open questions and listening that follow the client's lead, so that what matters can come up.",
			source: "WMK18",
		},
		"direct-elicitation": {
			definition: "Asking directly for something definite, as when taking the history of an episode or of a relationship.",
			source: "WMK18",
		},
		assessment: { definition: "Finding out symptoms, history, diagnosis, need for medication and risk.", source: "NOTP" },
		"contract-setting": {
			definition: "Agreeing on the number, length and frequency of sessions, on the focus and on each one's part.",
			source: "WMK00",
		},
		clarification: {
			definition:
				"Following up a point that the client has come close to, so that both see it more plainly; it waits while another strong feeling fills the room.",
			source: "WMK18",
		},
		"encouragement-of-affect": {
			definition: "Helping the client to voice, understand and bear a feeling, and to use it as information about a relationship.",
			source: "WMK18",
		},
		"communication-analysis": {
			definition: "Going through one recent, charged exchange step by step, to find where it failed and what could be said instead.",
			source: "NOTP",
		},
		"communication-skills": { definition: "Finding and practising clearer ways to ask, refuse, listen and disagree." },
		"interpersonal-incident": {
			definition: "Going closely into one particular interaction with someone important, as a sample of what tends to happen.",
		},
		"decision-analysis": { definition: "Laying out the options, and the consequences of each, before anything is done.", source: "WMK18" },
		"role-play": {
			definition: "Trying out new words or ways in the session, in one part or in both, before they are used outside.",
			source: "WMK18",
		},
		"problem-solving": {
			definition:
				"Narrowing down a problem between people, finding ways to deal with it, choosing one, and looking later at what came of it.",
		},
		"use-of-the-therapeutic-relationship": {
			definition: "Feedback on how the client comes across, as a sample of other relationships; not an interpretation of transference.",
			source: "WMK18",
		},
		psychoeducation: {
			definition: "Explaining the illness, how it is treated, and how mood and relationships affect each other.",
			source: "NOTP",
		},
		"sick-role": {
			definition:
				"Naming a treatable illness that excuses the client, for now, from what it prevents, and gives the task of working to recover.",
			source: "IPTUK",
		},
		inventory: { definition: "Reviewing the important people in the client's life and what each expects of the other.", source: "ISIPT" },
		timeline: { definition: "Setting life events and symptoms side by side in the order of time." },
		"mood-rating": {
			definition: "Asking for a number for mood, now and at its best and worst in the week; in IPT-A from 1 to 10, with 10 the worst.",
			source: "CASE",
		},
		"formulation-feedback": {
			definition: "Telling the client the formulation in plain words and asking whether it fits.",
			source: "MARK06",
		},
		"mourning-work": {
			definition: "Going back over the person who died, the relationship and the loss, so that feelings can come out.",
			source: "WMK18",
		},
		"role-review": {
			definition: "Going over good and bad sides of the old role and of the new, and taking leave of the old one.",
			source: "CASE",
		},
		"support-mobilisation": { definition: "Finding out who could help, comfort or keep company, and how to turn to them.", source: "ST06" },
		"safety-planning": { definition: "Agreeing step by step on what to do, and whom to turn to, when danger grows." },
		directives: { definition: "Direct advice or guidance from the therapist, given sparingly." },
		homework: { definition: "A suggestion of something to try before the next session; IPT does not formally assign any.", source: "NOTP" },
		"conjoint-session": { definition: "A session together with someone from the client's inventory." },
		"relapse-prevention": { definition: "Learning to know the early warning signs, and planning what to do if they come.", source: "CASE" },
		"ending-work": {
			definition: "Looking back on progress and the client's own part in it, with room for feelings about parting.",
			source: "MARK21",
		},
	},
	"technique-not-ipt": {
		"thought-record": {
			definition:
				"Writing down and testing thoughts, as in cognitive therapy. IPT looks at what passes between people rather than at cognitions.",
			source: "ST06",
		},
		"cognitive-restructuring": {
			definition: "Examining and changing beliefs, as in cognitive therapy. IPT works on communication and roles instead.",
			source: "ST06",
		},
		"exposure-hierarchy": { definition: "A graded list of feared situations to be faced, as in behaviour therapy. IPT works without it." },
		"transference-interpretation": {
			definition: "Explaining what happens with the therapist by earlier relationships, as in psychodynamic therapy. IPT avoids it.",
			source: "NOTP",
		},
		"dream-interpretation": {
			definition: "Reading the meaning of dreams, as in psychodynamic therapy. IPT stays with current events and relationships.",
			source: "NOTP",
		},
	},
}
