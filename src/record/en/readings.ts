/** How headings, labels and values are worded in English beside the names of the record: what is read as what, and what changes nothing. */
import type { Readings } from "../readings.ts"

const relatives = ["husband", "wife", "spouse", "partner", "mother", "father", "parent", "brother", "sister", "son", "daughter", "child", "grandmother", "grandfather", "aunt", "uncle", "cousin", "friend", "fiance", "fiancee"]

const riskNames = [
	"Suicide risk", "Suicidality", "Suicide", "Suicidal ideation", "Suicide and self-harm", "Suicide and self-harm risk", "Self-harm", "Self-harm risk", "Risk of suicide", "Risk of self-harm", "Risk of harm", "Risk to self", "Risk to others",
	"Risk to self and others", "Risk to self or others", "Risk and safety", "Safety and risk", "Risk and safety plan", "Safety risk", "Risk management", "SI/HI", "Safety planning", "Safety plan", "Crisis plan",
]

/** `What she said`, `She said`. */
const told = (verb: string): string[] => ["she", "he", "they", "client", "patient"].flatMap((who) => [`What ${who} ${verb}`, `${who} ${verb}`])

/** What risk is of. */
const risks = [
	"suicide", "suicidal", "suicidality", "self", "harm", "self-harm", "others", "other", "violence", "violent", "aggression", "homicide", "homicidal", "neglect", "exploitation", "child", "children", "safeguarding", "safety",
	"si", "hi", "accidental", "vulnerability", "himself", "herself", "themselves", "to", "from", "for", "or",
]

export const readings: Readings = {
	names: {
		"formulation.presenting-problem": ["Presenting problems and symptoms", "Reason for referral", "Presenting symptoms", "HPI", "HPC", "CC", "PC"],
		"formulation.background": ["Hx", "Background history", "Background information", "Social and personal history"],
		"formulation.mental-state": ["MSE", "Mental state examination"],
		"formulation.diathesis.biological": ["Bio"],
		"formulation.diathesis.psychological": ["Psych"],
		"formulation.diathesis.social": ["Soc"],
		"formulation.social-support": ["Support", "Supports"],
		"formulation.treatment": ["Meds", "Current meds"],
		"formulation.inventory": ["Interpersonal inventory and network", "Closeness circle", "IPT inventory"],
		"formulation.timeline": ["Life timeline", "Timeline of events", "Timeline of life events"],
		"formulation.problem-area": ["Problem area", "Primary problem area", "Secondary problem area", "Second problem area", "Main problem area", "Focal problem area", "Interpersonal problem area", "IPT problem area"],
		"formulation.statement": ["IPT formulation"],
		"formulation.goals": ["Therapy goals", "Goals of treatment", "Goals for treatment", "Goals of therapy", "Goals for therapy", "IPT goals"],
		"formulation.mechanisms": ["Mechanisms", "Expected mechanisms", "Expected mechanisms of change", "Mechanism of change", "Mechs"],
		"formulation.risk": riskNames,
		"session.since-last": ["Since the last session", "Since we last met", "Between-session update", "Interval hx", "Interval update", "Interim history"],
		"session.since-last.symptoms": ["Sx"],
		"session.mood-link": ["Mood-event", "Mood and event link", "Mood and event"],
		"session.techniques": ["Techniques and interventions", "Interventions", "Interventions and techniques", "IPT techniques", "Techniques used"],
		"session.mechanisms": ["Mechanisms", "Mechs"],
		"session.progress": ["Progress on goals", "Progress towards goals", "Response to treatment"],
		"session.plan": ["Plan for the next session", "Plan for next time", "Next session"],
		"session.risk": riskNames,
		"closing.outcome": ["Outcome of problem area"],
		"closing.mechanisms": ["Mechanisms", "Mechs"],
		"closing.goals": ["Goals and outcome", "Treatment goals"],
		"closing.warning-signs": ["Signs of relapse", "EWS"],
		"closing.discharge": ["D/C"],
		"closing.feelings": ["Feelings re ending", "Feelings about termination"],
		"closing.maintenance": ["F/U", "Follow up plan", "Maintenance plan"],
		"closing.risk": riskNames,
		"risk.level": ["Level of risk", "Risk level", "Overall level of risk"],
		"risk.rationale": ["Reasoning", "Basis", "Rationale for level"],
		"risk.plan": ["Safety plan", "Crisis plan", "Management plan"],
		"formulation.diathesis.psychological.attachment-style": ["Attachment", "Attachment pattern"],
		"formulation.diathesis.psychological.communication-style": ["Communication", "Communication pattern"],
		"communication-analysis.exchange": ["Incident", "Situation", "What happened", "Interaction", "Conversation", "Event", "Example"],
		"communication-analysis.said": ["What was said", ...told("said"), "Who said what", "What each said", "What was said and how", "Words", "Words used", "Dialogue"],
		"communication-analysis.felt": ["What was felt", ...told("felt"), ...["she", "he", "they", "client"].map((who) => `How ${who} felt`), "Feelings", "Emotions", "Affect"],
		"communication-analysis.wanted": ["What was wanted", ...told("wanted"), ...told("hoped for"), "Hoped for", "Wish", "Wishes", "Needs", "Wanted outcome", "Desired outcome", "Intention", "Intended message", "Meant", "What was meant"],
		"communication-analysis.alternative": ["Alt", "Alternative wording", "Alternative words", "Alternative ways", "Other words", "Other ways", "What could be said instead", "What could have been said", "What else could be said", "Instead", "Options"],
		"decision-analysis.options": ["Options considered", "Options weighed", "Possible options", "Alternatives"],
		"decision-analysis.choice": ["Decision", "Decided", "What was decided", ...told("decided"), "Chosen", "Chosen option"],
		"role-play.situation": ["Scene", "Scenario", "Conversation", "Conversation practised", "What was practised", "Exchange"],
		"role-play.feedback": ["Debrief", "Debriefing", "Reflection", "Response", "What was noticed", "What came of it"],
		"person.confides": ["Confiding", "Confides in them"],
		"person.closeness": ["Closeness circle", "Closeness ring"],
	},
	qualifiers: [
		"current", "recent", "updated", "update", "today", "today's", "brief", "full", "overall", "general", "main", "clinical", "section", "note", "assessment", "examination", "exam", "evaluation", "review", "overview", "summary", "detail",
		"the", "of", "a", "this", "at", "in", "session", "week", "since", "last", "client", "used", "and",
	],
	within: { "formulation.risk": risks, "session.risk": risks, "closing.risk": risks },
	also: {
		"risk-level": {
			none: ["nil", "zero", "no concern", "no current concern", "no safety concern", "no risk concern"],
			low: ["mild", "minimal", "minor", "slight", "lowish"],
			moderate: ["medium", "mod", "intermediate"],
			high: ["severe", "extreme", "imminent"],
		},
		"attachment-style": {
			secure: ["securely attached"],
			preoccupied: ["anxious preoccupied", "preoccupied anxious", "ambivalent", "anxious ambivalent", "ambivalent anxious", "anxious resistant", "resistant ambivalent"],
			dismissing: ["dismissive", "dismissing avoidant", "dismissive avoidant", "avoidant dismissing", "avoidant dismissive"],
			fearful: ["fearful avoidant", "avoidant fearful"],
			"not-assessed": ["unknown", "not known", "unclear", "unassessed", "not yet assessed", "not yet known", "not yet clear", "not clear", "not explored", "not formally assessed"],
		},
		closeness: {
			"1": ["very close", "closest", "core", "1st"],
			"2": ["2nd"],
			"3": ["3rd"],
			"4": ["4th", "peripheral"],
		},
		"person-status": {
			living: ["alive", "separated", "divorced", "married", "remarried", "widowed", "single", "engaged", "retired", "lives"],
			deceased: ["died", "passed away", "passed on", ...relatives.map((relative) => `late ${relative}`), "stillborn", "stillbirth", "miscarried", "killed", "no longer alive", "no longer living", "no longer with us", "not alive any more", "not living any more"],
			estranged: [
				"no contact", "no contact at all", "not in contact", "out of contact", "out of touch", "not in touch", "no longer in contact", "no longer in touch", "no longer speaking", "not speaking",
				"not on speaking terms", "lost contact", "lost touch", "cut off", "broke off contact", "contact broken off",
			],
		},
		support: {
			emotional: ["emotionally", "moral", "listening", "listens", "comfort", "encouragement"],
			practical: ["practically", "material", "financial", "financially", "money", "childcare", "babysitting", "lifts", "transport", "housework", "help with the children", "help in the house"],
			informational: ["information", "informative", "advice", "guidance"],
			companionship: ["company", "social", "companion"],
			none: ["nothing", "nil", "not any", "none at all", "no support at all"],
		},
		confides: {
			yes: ["fully", "completely", "openly", "everything", "entirely"],
			partly: [
				"sometimes", "some", "some things", "a little", "a bit", "little", "somewhat", "in part", "to some extent", "to a degree", "occasionally", "selectively", "rarely", "seldom", "limited", "yes and no",
				"not about", "not everything", "not all", "not fully", "not completely", "not entirely", "not always", "not often", "not much", "not really all",
			],
			no: ["never", "nothing", "none", "not at all", "not yet", "not any more", "not anymore", "not now", "no longer"],
		},
		stage: {
			renegotiation: ["negotiation", "renegotiating", "negotiating"],
			impasse: ["deadlock", "deadlocked", "stalemate", "stuck"],
			dissolution: ["dissolving", "dissolved"],
		},
		"goal-outcome": {
			met: ["fully met", "completely met", "entirely met", "reached", "fully reached", "attained", "fulfilled"],
			partly: [
				"mostly met", "largely met", "nearly met", "almost met", "half met", "somewhat met", "partly reached", "partially reached", "in part", "partial", "mostly", "largely",
				"not fully met", "not completely met", "not entirely met", "not quite met", "not fully", "not quite", "not entirely", "not completely", "some progress",
			],
			"not-met": ["not reached", "not attained", "not yet met", "not yet", "not at all", "no progress", "unmet", "never met"],
		},
	},
	alone: {
		"risk-level": { none: ["no"] },
		closeness: { "1": ["one", "first", "central"], "2": ["two"], "3": ["three"], "4": ["four", "fourth"] },
		"person-status": { deceased: ["late", "passed"] },
		support: { none: ["no", "not"] },
		confides: { no: ["not"] },
		"goal-outcome": { "not-met": ["no", "not"], met: ["yes"] },
	},
	followed: { confides: { no: ["no"] } },
	absent: { "risk-level": "none", support: "none" },
	subjects: {
		"risk-level": [
			"risk", "level", "overall", "suicide", "suicidal", "suicidality", "self", "harm", "self-harm", "others", "other", "violence", "violent", "aggression", "homicide", "homicidal", "neglect", "exploitation",
			"child", "children", "safeguarding", "si", "hi", "accidental", "vulnerability", "himself", "herself", "themselves", "themself", "others'", "to", "of", "from", "for", "by",
		],
		"attachment-style": ["attachment", "style", "pattern", "insecure", "adult"],
		closeness: ["ring", "circle", "level", "layer", "closeness"],
		"person-status": ["status", "person"],
		support: ["support", "help", "kind", "kinds", "only"],
		confides: ["confides", "confide", "confiding"],
		stage: ["stage", "phase", "at", "an", "in"],
		"goal-outcome": ["goal", "outcome"],
	},
	named: ["suicide", "suicidal", "suicidality", "self", "harm", "self-harm", "others", "other", "violence", "violent", "aggression", "homicide", "homicidal", "neglect", "exploitation", "child", "children", "safeguarding", "si", "hi", "accidental", "vulnerability"],
	fillers: [
		"a", "an", "the", "is", "are", "be", "being", "at", "as", "in", "on", "it", "she", "he", "they", "now", "currently", "current", "today", "still", "present", "presently", "again", "always", "usually", "generally", "mostly", "mainly", "predominantly",
		"largely", "primarily", "probably", "likely", "presumably", "apparently", "apparent", "rather", "quite", "fairly", "very", "relatively", "some", "remains", "remaining", "stays", "seems", "appears", "rated", "judged", "estimated",
		"assessed", "identified", "noted", "reported", "evident", "known", "seen", "found", "disclosed", "expressed", "stated", "yet", "both", "between", "since", "this", "week", "time", "moment", "about", "around", "clinically", "clinical",
		"raised", "increased", "risen", "up", "reduced", "down", "lowered", "fell", "rising", "now", "his", "her", "their", "and", "but", "also", "otherwise", "all",
	],
	now: ["now", "today", "currently", "current", "presently"],
	past: ["was", "were", "previously", "formerly", "before", "had", "used", "earlier", "initially", "until"],
	pastAfter: ["before", "previously", "formerly", "earlier", "until", "initially"],
	conditions: ["if", "when", "unless", "whenever", "once", "while"],
	joiners: ["to", "or", "and", "bordering", "till"],
	from: ["from"],
	silent: ["n a", "na", "not applicable", "does not apply", "inapplicable"],
	units: [
		"times", "time", "years", "year", "yrs", "yr", "months", "month", "weeks", "week", "days", "day", "hours", "hour", "minutes", "minute", "people", "persons", "person", "friends", "friend", "miles", "mile", "km",
		"children", "kids", "visits", "visit", "calls", "call", "sisters", "sister", "brothers", "brother", "daughters", "daughter", "sons", "son",
	],
}
