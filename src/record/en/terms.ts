/** English words of the vocabularies. */
import type { Words } from "../schema.ts"
import { otherTechniqueTerms, techniqueTerms } from "./technique-terms.ts"

export const terms = {
	note: {
		formulation: { title: "Formulation", aliases: ["intake", "intake note", "intake assessment", "assessment", "initial assessment", "case formulation", "formulation note"] },
		session: { title: "Session", aliases: ["progress", "progress note", "session note", "contact", "contact note", "follow-up note", "therapy note", "therapy session"] },
		closing: { title: "Closing", aliases: ["closing note", "closure", "closure note", "discharge", "discharge note", "discharge summary", "discharge report", "d/c", "d/c note", "d/c summary", "dc summary", "closing summary", "closing report", "final summary", "termination", "termination note", "termination summary"] },
	},
	"problem-area": {
		grief: { title: "Grief", aliases: ["bereavement", "complicated bereavement", "complicated grief", "grief and loss"] },
		"role-dispute": {
			title: "Role dispute",
			aliases: [
				"dispute",
				"interpersonal dispute",
				"interpersonal role dispute",
				"conflict",
				"interpersonal conflict",
				"disagreement",
				"RD",
			],
		},
		"role-transition": { title: "Role transition", aliases: ["transition", "role change", "life change", "RT"] },
		"interpersonal-deficits": { title: "Interpersonal deficits", aliases: ["deficits", "sensitivities", "interpersonal sensitivity", "isolation", "social isolation", "loneliness"] },
		"lost-healthy-self": { title: "Lost healthy self", aliases: ["grief for the lost healthy self"] },
	},
	phase: {
		initial: { title: "Initial", aliases: ["beginning", "opening", "early", "assessment", "start", "first"] },
		middle: { title: "Middle", aliases: ["intermediate", "mid", "working"] },
		conclusion: { title: "Conclusion", aliases: ["concluding", "termination", "terminating", "ending", "end", "final", "closing", "late", "last"] },
		maintenance: { title: "Maintenance", aliases: ["booster", "follow-up", "continuation"] },
	},
	mechanism: {
		"social-support": { title: "Enhancing social support", aliases: ["Social support"] },
		"interpersonal-stress": { title: "Decreasing interpersonal stress", aliases: ["Interpersonal stress", "IP stress"] },
		"emotional-processing": { title: "Processing emotions", aliases: ["Emotional processing", "Facilitating emotional processing"] },
		"interpersonal-skills": { title: "Improving interpersonal skills", aliases: ["Interpersonal skills", "IP skills"] },
	},
	rating: {
		"0": { title: "not addressed" },
		"1": { title: "worked on" },
		"2": { title: "some change reported" },
		"3": { title: "clear change with an example" },
	},
	variant: {
		ipt: { title: "IPT", aliases: ["interpersonal psychotherapy", "interpersonal therapy", "individual IPT", "standard IPT"] },
		"ipt-a": { title: "IPT-A", aliases: ["IPT for adolescents", "interpersonal psychotherapy for adolescents", "adolescent IPT", "adolescents"] },
		ipsrt: { title: "IPSRT", aliases: ["interpersonal and social rhythm therapy", "social rhythm therapy"] },
		"ipt-g": { title: "IPT-G", aliases: ["group IPT", "IPT group", "group interpersonal psychotherapy"] },
		"ipt-b": { title: "IPT-B", aliases: ["brief IPT", "brief interpersonal psychotherapy"] },
		ipc: { title: "IPC", aliases: ["interpersonal counselling", "interpersonal counseling"] },
		"ipt-m": { title: "IPT-M", aliases: ["maintenance IPT", "IPT maintenance", "maintenance interpersonal psychotherapy"] },
	},
	"session-status": {
		held: { title: "Held", aliases: ["attended", "completed", "took place", "kept", "seen", "present", "late", "arrived late", "came late", "attended late"] },
		missed: {
			title: "Missed",
			aliases: ["no-show", "did not show", "DNA", "DNA'd", "did not attend", "didn't attend", "not attended", "FTA", "failed to attend", "FTKA", "failed to keep appointment", "absent", "did not come", "didn't come", "did not turn up", "NS", "WNB", "was not brought"],
		},
		cancelled: {
			title: "Cancelled",
			aliases: ["canceled", "cancellation", "cancelation", "postponed", "postponement", "rescheduled", "called off", "late cancellation", "late cancel", "late canceled", "late cancelled", "CNA", "could not attend", "UTA", "unable to attend"],
		},
	},
	mode: {
		"in-person": {
			title: "In person",
			aliases: ["face to face", "f2f", "ftf", "office", "in office", "clinic", "consulting room", "outpatient", "home", "home visit", "ward", "inpatient", "bedside", "hospital", "on site", "onsite", "in the room"],
		},
		video: {
			title: "Video",
			aliases: ["telehealth", "telemedicine", "teletherapy", "telepsychiatry", "telepsychology", "online", "remote", "virtual", "Zoom", "Teams", "MS Teams", "Microsoft Teams", "Zoom call", "Teams call", "Skype", "FaceTime", "Webex", "Google Meet", "Doxy", "Attend Anywhere", "webcam", "videoconference", "video conference", "video conferencing", "video call", "videocall", "video link"],
		},
		phone: { title: "Phone", aliases: ["telephone", "call", "phone call", "telephone call", "by phone", "audio", "audio only", "cell", "mobile", "tel"] },
		group: { title: "Group", aliases: ["group session", "group therapy", "in a group"] },
	},
	ending: {
		planned: { title: "Planned", aliases: ["as planned", "completed", "complete", "treatment completed", "by agreement", "agreed", "mutual", "mutually agreed", "on schedule", "contract completed", "regular"] },
		early: { title: "Early", aliases: ["ended early", "early termination", "early ending", "early end", "premature", "premature termination", "premature ending", "before the contract", "ahead of time", "shortened", "curtailed"] },
		dropout: {
			title: "Dropout",
			aliases: ["dropped out", "drop out", "stopped coming", "stopped attending", "did not return", "didn't return", "lost to follow-up", "LTFU", "disengaged", "discontinued without notice", "unilateral", "self-discharge", "self-discharged"],
		},
		transfer: { title: "Transfer", aliases: ["transferred", "referred on", "referred", "referral", "handed over", "handover", "moved to another service", "step up", "stepped up", "admitted"] },
		other: { title: "Other" },
	},
	language: {
		en: { title: "English", aliases: ["en-GB", "en-US", "en-AU", "en-CA", "en-IE", "en-NZ"] },
	},
	"risk-level": {
		none: { title: "none" },
		low: { title: "low" },
		moderate: { title: "moderate" },
		high: { title: "high" },
	},
	"attachment-style": {
		secure: { title: "secure" },
		preoccupied: { title: "preoccupied", aliases: ["anxious", "preoccupied or anxious"] },
		dismissing: { title: "dismissing", aliases: ["avoidant", "dismissing or avoidant"] },
		fearful: { title: "fearful" },
		"not-assessed": { title: "not assessed" },
	},
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
	stage: {
		renegotiation: { title: "renegotiation" },
		impasse: { title: "impasse" },
		dissolution: { title: "dissolution" },
	},
	"goal-outcome": {
		met: { title: "met" },
		partly: { title: "partly", aliases: ["partly met", "partially met", "partially"] },
		"not-met": { title: "not met", aliases: ["unmet"] },
	},
	technique: techniqueTerms,
	"technique-not-ipt": otherTechniqueTerms,
} as const satisfies Words["terms"]
