/** English words of the closing note. */
import type { PartWords } from "../../../record/schema.ts"

export const closingWords = {
	"closing.outcome": {
		title: "Outcome of the problem area",
		aliases: ["Outcome"],
		write: "say how the problem area stands now beside how it stood in the formulation",
		why: "Concluding looks back on how the focus was resolved, or on what of it was not.",
		source: "CASE",
	},
	"closing.outcome.stage-at-start": {
		title: "Stage at start",
		write: "choose the stage of the dispute when therapy began: renegotiation, impasse or dissolution",
		why: "Only beside its starting point can one see how far a dispute has moved.",
	},
	"closing.outcome.stage-now": {
		title: "Stage now",
		write: "choose the stage of the dispute at the end: renegotiation, impasse or dissolution",
		why: "IPT is bound to no particular outcome: talks that reopened and a parting that was mourned both count.",
		source: "DISP",
	},
	"closing.goals": {
		title: "Goals",
		write: "take up each goal of the formulation: met, partly or not met, and a word on how",
		why: "The goals were agreed with the client, and closing is the moment to look back on each of them.",
	},
	"closing.change": {
		title: "What changed",
		aliases: ["Change", "Change and why"],
		write: "describe what is different now, and what the client did to bring it about",
		why: "Asked why they feel better, clients find their own part in it, and can rely on it later.",
		source: "MARK21",
	},
	"closing.mechanisms": {
		title: "Mechanisms of change",
		write: "say for each expected mechanism whether indicators were noted over the course, and which",
		why: "Looking back on the hypotheses shows which of them this case supports, without claiming proof.",
	},
	"closing.feelings": {
		title: "Feelings about ending",
		write: "say what the client, and you, felt about ending: sadness, pride, relief, worry or anger",
		why: "Ending is itself a role transition, and the feelings that come with it are acknowledged as such.",
		source: "MARK21",
	},
	"closing.warning-signs": {
		title: "Warning signs",
		aliases: ["Early warning signs"],
		write: "list the first signs by which the client, or those close by, would notice a new episode",
		why: "An episode that is recognised at its beginning can be met while it is still small.",
		source: "CASE",
	},
	"closing.contingency": {
		title: "Contingency plan",
		aliases: ["Relapse plan", "Relapse prevention"],
		write: "say what the client will do if the warning signs appear, and whom they will turn to",
		why: "A plan made while well is easier to follow than one that has to be found in the midst of an episode.",
		source: "CASE",
	},
	"closing.remaining": {
		title: "Remaining problems",
		write: "name what is still difficult, and how the client means to go on with it",
		why: "A short therapy leaves things open; naming them keeps the ending honest and helps whoever comes next.",
		source: "CASE",
	},
	"closing.maintenance": {
		title: "Maintenance",
		aliases: ["Maintenance and follow-up", "Follow-up", "Booster sessions"],
		write: "say whether maintenance or booster sessions were agreed, or why not",
		why: "What comes after the acute work is talked over with every client, whether or not sessions follow.",
		source: "SR-T",
	},
	"closing.social-support": {
		title: "Social support at ending",
		aliases: ["Social support"],
		write: "describe who supports the client now, and how this differs from the start",
		why: "After the last session it is the client's own network that holds, and this shows how well.",
	},
	"closing.discharge": {
		title: "Discharge",
		aliases: ["Discharge and referral"],
		write: "give diagnosis, medication and referrals at the end, and who is sent a letter",
		why: "Whoever goes on caring for the client starts from here.",
	},
	"closing.further-treatment": {
		title: "Further treatment",
		write: "say which other effective treatment was discussed or arranged, as the main measure fell by less than half",
		why: "When symptoms have not yielded, the treatment fell short and not the client; others may help.",
		source: "MARK21",
	},
	"closing.outreach": {
		title: "Outreach",
		write: "say when and how you tried to reach the client after they stopped coming, and with what answer",
		why: "Someone who stays away may be worse; reaching out asks after them and leaves the door open.",
	},
} as const satisfies Record<string, PartWords>
