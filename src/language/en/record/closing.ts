/** English words of the closing note. */
import type { KindWords } from "../../../record/words.ts"

export const closing = {
	kind: {
		title: "Closing",
		aliases: [
			"closing note",
			"closure",
			"closure note",
			"discharge",
			"discharge note",
			"discharge summary",
			"discharge report",
			"d/c",
			"d/c note",
			"d/c summary",
			"dc summary",
			"closing summary",
			"closing report",
			"final summary",
			"termination",
			"termination note",
			"termination summary",
		],
	},
	parts: {
		"closing.outcome": {
			title: "Outcome of the problem area",
			aliases: ["Outcome"],
			write: "compare the problem area now with how it was in the formulation",
			why: "The conclusion looks back on how far the focus was resolved.",
			source: "CASE",
		},
		"closing.outcome.stage-at-start": {
			title: "Stage at start",
			write: "choose the stage of the dispute when therapy began: renegotiation, impasse or dissolution",
			why: "You can only see how far a dispute has moved if you know where it started.",
		},
		"closing.outcome.stage-now": {
			title: "Stage now",
			write: "choose the stage of the dispute at the end: renegotiation, impasse or dissolution",
			why: "IPT does not aim for one particular outcome. Talking again and parting after mourning both count.",
			source: "DISP",
		},
		"closing.goals": {
			title: "Goals",
			write: "say for each goal of the formulation whether it was met, partly met or not met, and how",
			why: "The goals were agreed with the client, and the ending is the time to look back on each of them.",
		},
		"closing.change": {
			title: "What changed",
			aliases: ["Change", "Change and why"],
			write: "describe what is different now, and what the client did to bring it about",
			why: "Clients who are asked why they feel better see their own part in it, and can rely on it later.",
			source: "MARK21",
		},
		"closing.mechanisms": {
			title: "Mechanisms of change",
			write: "say for each expected mechanism whether you noted signs of it, and which",
			why: "This shows which hypotheses the case supports, without claiming proof.",
		},
		"closing.feelings": {
			title: "Feelings about ending",
			write: "say what you and the client felt about ending, such as sadness, pride, relief, worry or anger",
			why: "Ending is a role transition of its own, and its feelings deserve attention.",
			source: "MARK21",
		},
		"closing.warning-signs": {
			title: "Warning signs",
			aliases: ["Early warning signs"],
			write: "list the first signs of a new episode that the client or others would notice",
			why: "An episode that is noticed early can be treated while it is still mild.",
			source: "CASE",
		},
		"closing.contingency": {
			title: "Contingency plan",
			aliases: ["Relapse plan", "Relapse prevention"],
			write: "say what the client will do if the warning signs appear, and whom they will turn to",
			why: "A plan made in good times is easier to follow than one made during an episode.",
			source: "CASE",
		},
		"closing.remaining": {
			title: "Remaining problems",
			write: "name what is still difficult, and how the client plans to deal with it",
			why: "A short therapy leaves some problems open. Naming them keeps the ending honest and helps the next clinician.",
			source: "CASE",
		},
		"closing.maintenance": {
			title: "Maintenance",
			aliases: ["Maintenance and follow-up", "Follow-up", "Booster sessions"],
			write: "say whether you agreed on maintenance or booster sessions, or why not",
			why: "Every client should know what follows the acute phase, with or without further sessions.",
			source: "SR-T",
		},
		"closing.social-support": {
			title: "Social support at ending",
			aliases: ["Social support"],
			write: "describe who supports the client now, and how this differs from the start",
			why: "After the last session the client relies on this network.",
		},
		"closing.discharge": {
			title: "Discharge",
			aliases: ["Discharge and referral"],
			write: "give the diagnosis, medication and referrals at the end, and who receives a letter",
			why: "The next clinician starts from here.",
		},
		"closing.further-treatment": {
			title: "Further treatment",
			write: "say which other effective treatment you discussed or arranged, because the main measure fell by less than half",
			why: "If symptoms remain, the treatment has failed, not the client, and another treatment may help.",
			source: "MARK21",
		},
		"closing.outreach": {
			title: "Outreach",
			write: "say when and how you tried to reach the client, and what the answer was",
			why: "Somebody who stops coming may be worse. Reaching out shows concern and keeps the door open.",
		},
	},
	terms: {
		"goal-outcome": {
			met: { title: "met" },
			partly: { title: "partly", aliases: ["partly met", "partially met", "partially"] },
			"not-met": { title: "not met", aliases: ["unmet"] },
		},
	},
} as const satisfies KindWords
