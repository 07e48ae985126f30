/** English words of techniques: those of IPT, and some that are known to belong to other therapies. */
import type { TermWords } from "../schema.ts"

export const techniqueTerms = {
	exploration: {
		title: "Exploration",
		aliases: ["Nondirective exploration"],
		definition: "Open questions and listening that follow the client's lead, so that what matters can come up.",
		source: "WMK18",
	},
	"direct-elicitation": {
		title: "Direct elicitation",
		aliases: ["Directive exploration"],
		definition: "Asking directly for something definite, as when taking the history of an episode or of a relationship.",
		source: "WMK18",
	},
	assessment: {
		title: "Assessment",
		definition: "Finding out symptoms, history, diagnosis, need for medication and risk.",
		source: "NOTP",
	},
	"contract-setting": {
		title: "Contract setting",
		aliases: ["Contract"],
		definition: "Agreeing on the number, length and frequency of sessions, on the focus and on each one's part.",
		source: "WMK00",
	},
	clarification: {
		title: "Clarification",
		definition: "Following up a point that the client has come close to, so that both see it more plainly; it waits while another strong feeling fills the room.",
		source: "WMK18",
	},
	"encouragement-of-affect": {
		title: "Encouragement of affect",
		aliases: ["Validation", "Catharsis"],
		definition: "Helping the client to voice, understand and bear a feeling, and to use it as information about a relationship.",
		source: "WMK18",
	},
	"communication-analysis": {
		title: "Communication analysis",
		definition: "Going through one recent, charged exchange step by step, to find where it failed and what could be said instead.",
		source: "NOTP",
	},
	"communication-skills": {
		title: "Communication skills",
		definition: "Finding and practising clearer ways to ask, refuse, listen and disagree.",
	},
	"interpersonal-incident": {
		title: "Interpersonal incident",
		definition: "Going closely into one particular interaction with someone important, as a sample of what tends to happen.",
	},
	"decision-analysis": {
		title: "Decision analysis",
		aliases: ["Exploring options"],
		definition: "Laying out the options, and the consequences of each, before anything is done.",
		source: "WMK18",
	},
	"role-play": {
		title: "Role play",
		definition: "Trying out new words or ways in the session, in one part or in both, before they are used outside.",
		source: "WMK18",
	},
	"problem-solving": {
		title: "Problem solving",
		definition: "Narrowing down a problem between people, finding ways to deal with it, choosing one, and looking later at what came of it.",
	},
	"use-of-the-therapeutic-relationship": {
		title: "Use of the therapeutic relationship",
		aliases: ["Therapeutic relationship"],
		definition: "Feedback on how the client comes across, as a sample of other relationships; not an interpretation of transference.",
		source: "WMK18",
	},
	psychoeducation: {
		title: "Psychoeducation",
		definition: "Explaining the illness, how it is treated, and how mood and relationships affect each other.",
		source: "NOTP",
	},
	"sick-role": {
		title: "Sick role",
		definition: "Naming a treatable illness that excuses the client, for now, from what it prevents, and gives the task of working to recover.",
		source: "IPTUK",
	},
	inventory: {
		title: "Inventory",
		definition: "Reviewing the important people in the client's life and what each expects of the other.",
		source: "ISIPT",
	},
	timeline: {
		title: "Timeline",
		definition: "Setting life events and symptoms side by side in the order of time.",
	},
	"mood-rating": {
		title: "Mood rating",
		definition: "Asking for a number for mood, now and at its best and worst in the week; in IPT-A from 1 to 10, with 10 the worst.",
		source: "CASE",
	},
	"formulation-feedback": {
		title: "Formulation feedback",
		definition: "Telling the client the formulation in plain words and asking whether it fits.",
		source: "MARK06",
	},
	"mourning-work": {
		title: "Mourning work",
		aliases: ["Photographs", "Reviewing the relationship"],
		definition: "Going back over the person who died, the relationship and the loss, so that feelings can come out.",
		source: "WMK18",
	},
	"role-review": {
		title: "Role review",
		aliases: ["Mourning the old role", "Exploration of old and new role"],
		definition: "Going over good and bad sides of the old role and of the new, and taking leave of the old one.",
		source: "CASE",
	},
	"support-mobilisation": {
		title: "Support mobilisation",
		aliases: ["Support mobilization"],
		definition: "Finding out who could help, comfort or keep company, and how to turn to them.",
		source: "ST06",
	},
	"safety-planning": {
		title: "Safety planning",
		definition: "Agreeing step by step on what to do, and whom to turn to, when danger grows.",
	},
	directives: {
		title: "Directives",
		definition: "Direct advice or guidance from the therapist, given sparingly.",
	},
	homework: {
		title: "Homework",
		definition: "A suggestion of something to try before the next session; IPT does not formally assign any.",
		source: "NOTP",
	},
	"conjoint-session": {
		title: "Conjoint session",
		definition: "A session together with someone from the client's inventory.",
	},
	"relapse-prevention": {
		title: "Relapse prevention",
		definition: "Learning to know the early warning signs, and planning what to do if they come.",
		source: "CASE",
	},
	"ending-work": {
		title: "Ending work",
		aliases: ["Review of progress"],
		definition: "Looking back on progress and the client's own part in it, with room for feelings about parting.",
		source: "MARK21",
	},
} as const satisfies Record<string, TermWords>

export const otherTechniqueTerms = {
	"thought-record": {
		title: "Thought record",
		definition: "Writing down and testing thoughts, as in cognitive therapy. IPT looks at what passes between people rather than at cognitions.",
		source: "ST06",
	},
	"cognitive-restructuring": {
		title: "Cognitive restructuring",
		definition: "Examining and changing beliefs, as in cognitive therapy. IPT works on communication and roles instead.",
		source: "ST06",
	},
	"exposure-hierarchy": {
		title: "Exposure hierarchy",
		definition: "A graded list of feared situations to be faced, as in behaviour therapy. IPT works without it.",
	},
	"transference-interpretation": {
		title: "Transference interpretation",
		definition: "Explaining what happens with the therapist by earlier relationships, as in psychodynamic therapy. IPT avoids it.",
		source: "NOTP",
	},
	"dream-interpretation": {
		title: "Dream interpretation",
		definition: "Reading the meaning of dreams, as in psychodynamic therapy. IPT stays with current events and relationships.",
		source: "NOTP",
	},
} as const satisfies Record<string, TermWords>
