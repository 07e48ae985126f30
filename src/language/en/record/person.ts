/** English words of a person in the interpersonal inventory. */
import type { OwnWords } from "../../../record/words.ts"

export const person = {
	parts: {
		"person.relationship": {
			title: "Relationship",
			write: "say who this person is to the client, such as partner, mother or colleague",
			why: "What the client can expect depends on the relationship.",
		},
		"person.closeness": {
			title: "Closeness",
			aliases: ["Ring", "Circle"],
			write: "give a number from 1 (closest) to 4 (most distant)",
			why: "Closeness shows whom the client might turn to, and how the network changes during therapy.",
		},
		"person.status": {
			title: "Status",
			write: "choose living, deceased or estranged, with a date if it has changed",
			why: "People who have died or are estranged belong in the inventory too, and may be central to the episode.",
		},
		"person.contact": {
			title: "Contact",
			write: "say how often and how they are in touch, and what has changed",
			why: "Less contact may be the first sign of a dispute, a loss or withdrawal.",
		},
		"person.client-expects": {
			title: "Client expects",
			named: "what the client expects of them",
			aliases: ["Patient expects", "Expects of them"],
			write: "say what the client hopes for or takes for granted from this person",
			why: "Mutual expectations are central to the inventory, and many have never been said aloud.",
			source: "NOTP",
		},
		"person.they-expect": {
			title: "They expect",
			named: "what they expect of the client",
			aliases: ["Expects of me", "Expects of client"],
			write: "say what this person expects of the client, as the client sees it",
			why: "Knowing the other side turns a complaint into a difference that can be discussed.",
			source: "NOTP",
		},
		"person.satisfying": {
			title: "Satisfying",
			named: "what is satisfying",
			write: "say what the client likes, enjoys or receives in this relationship",
			why: "Good sides show what to build on, even in a strained relationship.",
		},
		"person.unsatisfying": {
			title: "Unsatisfying",
			named: "what is unsatisfying",
			write: "say what disappoints, hurts or is missing in this relationship",
			why: "Dissatisfaction often points to the problem area.",
		},
		"person.support": {
			title: "Support",
			write: "name the kinds of support: emotional, practical, informational, companionship or none",
			why: "A person may help with every errand and never ask how the client feels. The kinds of support show what is missing.",
			source: "ISIPT",
		},
		"person.confides": {
			title: "Confides",
			named: "whether the client confides in them",
			write: "say whether the client confides in this person (yes, partly or no), and what they know about the illness",
			why: "Whether the client has somebody to confide in is a key question of the inventory.",
			source: "ISIPT",
		},
		"person.change-wanted": {
			title: "Change wanted",
			named: "what the client wants changed",
			write: "say what the client would like to be different in this relationship",
			why: "A wish that is put into words can become a goal or a request.",
		},
		"person.around-onset": {
			title: "Around onset",
			named: "what happened around onset",
			write: "say what happened or changed with this person around the time the symptoms began",
			why: "Changes close to the onset matter most for the choice of focus.",
			source: "NOTP",
		},
	},
	terms: {
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
	},
} as const satisfies OwnWords
