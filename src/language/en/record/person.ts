/** English words of a person in the interpersonal inventory. */
import type { PartWords } from "../../../record/schema.ts"

export const personWords = {
	"person.relationship": {
		title: "Relationship",
		write: "say who this person is to the client, such as partner, mother or colleague",
		why: "What one may expect of people depends on who they are to one; the alias alone does not tell.",
	},
	"person.closeness": {
		title: "Closeness",
		aliases: ["Ring", "Circle"],
		write: "give the ring of the closeness circle, from 1, the innermost, to 4, the outermost",
		why: "Felt closeness shows at a glance whom the client might turn to, and how the network shifts over the therapy.",
	},
	"person.status": {
		title: "Status",
		write: "choose living, deceased or estranged, with a date if it has changed",
		why: "The dead and the estranged belong in the inventory too, and the episode may turn on one of them.",
	},
	"person.contact": {
		title: "Contact",
		write: "say how often and in what way they are in touch, and what has changed",
		why: "Contact that has thinned out may be the first trace of a dispute, a loss or a withdrawal.",
	},
	"person.client-expects": {
		title: "Client expects",
		aliases: ["Patient expects", "Expects of them"],
		write: "say what the client hopes for, or takes for granted, from this person",
		why: "Mutual expectations are what the inventory listens for; many have never been said aloud.",
		source: "NOTP",
	},
	"person.they-expect": {
		title: "They expect",
		aliases: ["Expects of me", "Expects of client"],
		write: "say what this person seems to expect of the client, as the client sees it",
		why: "The other side of the relationship turns a grievance into a difference that can be talked about.",
		source: "NOTP",
	},
	"person.satisfying": {
		title: "Satisfying",
		write: "name what the client likes, enjoys or receives in this relationship",
		why: "Good sides show what can be built upon, even where a relationship is strained.",
	},
	"person.unsatisfying": {
		title: "Unsatisfying",
		write: "name what disappoints, hurts or is missing in this relationship",
		why: "Discontent that is spoken of early often points towards the problem area.",
	},
	"person.support": {
		title: "Support",
		write: "name the kinds of support given: emotional, practical, informational, companionship or none",
		why: "Someone may help with every errand and never ask how the client feels; the kinds show what is still lacking.",
		source: "ISIPT",
	},
	"person.confides": {
		title: "Confides",
		write: "say whether the client confides in this person: yes, partly or no, and what they know of the illness",
		why: "Someone to confide in is among the first things the inventory looks for.",
		source: "ISIPT",
	},
	"person.change-wanted": {
		title: "Change wanted",
		write: "say what the client would like to be different in this relationship",
		why: "A wish for change, once it is put into words, can become a goal or a request.",
	},
	"person.around-onset": {
		title: "Around onset",
		write: "say what happened or changed with this person around the time the symptoms began",
		why: "Changes in a relationship close to the onset weigh most in finding the focus.",
		source: "NOTP",
	},
} as const satisfies Record<string, PartWords>
