/** English words of session notes and of missed sessions. */
import type { PartWords } from "../../../record/schema.ts"

export const sessionWords = {
	"session.since-last": {
		title: "Since last session",
		aliases: ["Interval history"],
		write: "tell how symptoms have been, and what has happened with other people, since you last met",
		why: "The opening question of a session leads to both mood and events, and the two can then be linked.",
		source: "NOTP",
	},
	"session.since-last.symptoms": {
		title: "Symptoms",
		write: "describe how mood, sleep, appetite and other symptoms have been, with better and worse days",
		why: "Days that differ can be asked about: something happened, or did not, between the good and the bad ones.",
	},
	"session.since-last.events": {
		title: "Events",
		write: "say what happened between the client and others since the last session, people by @alias",
		why: "Recent events that touch the focus are what the week's work is made of.",
		source: "IPTUK",
	},
	"session.contacts": {
		title: "Contacts",
		aliases: ["Between sessions", "Collateral contacts"],
		write: "note calls, letters and talks about the case between sessions: with whom, when and about what",
		why: "What is agreed outside the hour shapes the treatment as well, and others may need to know of it.",
	},
	"session.mood-link": {
		title: "Mood and events",
		aliases: ["Mood-event link"],
		write: "link a change of mood with something that happened between people, whichever came first",
		why: "Joining symptoms and their context, in either direction, is what the middle phase does week by week.",
		source: "IPTUK",
	},
	"session.techniques": {
		title: "Techniques",
		write: "name each technique used, with a line on what was done, with whom or about what",
		why: "Naming what was done, and not only what was talked about, shows the strategies behind the session.",
		source: "GERO",
	},
	"session.affect": {
		title: "Affect",
		write: "name the feelings that were voiced, felt in the room, or kept away",
		why: "Feelings tell about relationships; IPT helps to bring them out, to bear them and to use them.",
		source: "WMK18",
	},
	"session.mechanisms": {
		title: "Mechanisms of change",
		write: "rate each mechanism touched upon from 0 to 3, with what was seen or reported",
		why: "Indicators noted as they appear let the working hypotheses of the formulation be followed and corrected.",
	},
	"session.progress": {
		title: "Progress",
		aliases: ["Response", "Progress and response"],
		write: "say how the client is responding to treatment, and where each goal stands",
		why: "Where little moves it is seen in time, while focus and strategies can still be reconsidered.",
	},
	"session.ending": {
		title: "Ending",
		aliases: ["Ending work", "Termination"],
		write: "note how many sessions remain, what was said about ending, and what it stirred",
		why: "The end is spoken of some sessions ahead, so that leave can be taken and confidence gained.",
		source: "WMK00",
	},
	"session.plan": {
		title: "Plan",
		aliases: ["Next steps", "Plan for next session"],
		write: "say what the next session will take up, and anything the client means to try before then",
		why: "A thread from session to session keeps the focus; trying something out is an offer and never a duty.",
		source: "NOTP",
	},
	"session.reason": {
		title: "Reason",
		write: "say why the session did not take place, as far as it is known",
		why: "An absence may speak of worsening, of practical obstacles, or of something between client and therapist.",
	},
	"session.contact": {
		title: "Contact",
		write: "say how you were in touch about it, and what was agreed",
		why: "A word after a missed session shows that the client is kept in mind, and where the next step lies.",
	},
} as const satisfies Record<string, PartWords>
