/** English words of session notes and of missed sessions. */
import type { KindWords } from "../../../record/words.ts"

export const session = {
	kind: {
		title: "Session",
		aliases: ["progress", "progress note", "session note", "contact", "contact note", "follow-up note", "therapy note", "therapy session"],
	},
	parts: {
		"session.since-last": {
			title: "Since last session",
			aliases: ["Interval history"],
			write: "describe the symptoms and what happened with other people since you last met",
			why: "The first question of a session leads to mood and to events, so that you can link them.",
			source: "NOTP",
		},
		"session.since-last.symptoms": {
			title: "Symptoms",
			write: "describe mood, sleep, appetite and other symptoms, with better and worse days",
			why: "You can ask what made the difference between good and bad days.",
		},
		"session.since-last.events": {
			title: "Events",
			write: "say what happened between the client and others since the last session, naming people by @alias",
			why: "Recent events that concern the focus are the material of each session.",
			source: "IPTUK",
		},
		"session.contacts": {
			title: "Contacts",
			aliases: ["Between sessions", "Collateral contacts"],
			write: "note calls, letters and conversations between sessions: with whom, when and about what",
			why: "What is agreed between sessions also affects the treatment, and others may need to know about it.",
		},
		"session.mood-link": {
			title: "Mood and events",
			aliases: ["Mood-event link"],
			write: "link a change in mood with an interpersonal event, whichever came first",
			why: "Linking mood and events, in either direction, is the weekly work of the middle phase.",
			source: "IPTUK",
		},
		"session.techniques": {
			title: "Techniques",
			write: "name each technique you used, with a line on what you did, with whom or about what",
			why: "The techniques show what you did, not only what you talked about.",
			source: "GERO",
		},
		"session.affect": {
			title: "Affect",
			write: "name the feelings that were expressed, noticeable in the room or avoided",
			why: "Feelings say something about relationships. IPT helps clients to express, bear and use them.",
			source: "WMK18",
		},
		"session.mechanisms": {
			title: "Mechanisms of change",
			write: "rate each mechanism you worked on from 0 to 3, with what you saw or heard",
			why: "Noting signs as they appear helps you to follow and revise the hypotheses of the formulation.",
		},
		"session.progress": {
			title: "Progress",
			aliases: ["Response", "Progress and response"],
			write: "say how the client is responding to treatment, and how each goal is going",
			why: "If little changes, you notice while there is still time to reconsider the focus.",
		},
		"session.ending": {
			title: "Ending",
			aliases: ["Ending work", "Termination"],
			write: "note how many sessions remain, what was said about ending and how the client felt about it",
			why: "The ending is discussed several sessions ahead, to leave time for saying goodbye and gaining confidence.",
			source: "WMK00",
		},
		"session.plan": {
			title: "Plan",
			aliases: ["Next steps", "Plan for next session"],
			write: "say what the next session will be about, and anything the client plans to try before then",
			why: "A plan keeps the focus from session to session. Trying something out is an offer, never a duty.",
			source: "NOTP",
		},
		"session.reason": {
			title: "Reason",
			write: "say why the session did not take place, as far as you know",
			why: "The client may be worse, have practical problems or feel uneasy about the therapy.",
		},
		"session.contact": {
			title: "Contact",
			write: "say how you got in touch about it and what you agreed",
			why: "Getting in touch after a missed session shows concern and prepares the next step.",
		},
	},
	terms: {
		rating: {
			"0": { title: "not addressed" },
			"1": { title: "worked on" },
			"2": { title: "some change reported" },
			"3": { title: "clear change with an example" },
		},
	},
} as const satisfies KindWords
