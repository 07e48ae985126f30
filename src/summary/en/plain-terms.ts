/** Techniques and questionnaires in words that a patient needs no one to explain. */
import type { Term } from "../../record/index.ts"

/**
 * What was done, to go on from "we did this:"; nothing if it says a patient nothing, or speaks of risk. Each says no more
 * than that the technique was used: how it went is not known.
 */
export const plainTechniques: Readonly<Record<Term<"technique">, string | undefined>> = {
	exploration: "following what was on your mind",
	"direct-elicitation": "going into particular questions",
	assessment: undefined,
	"contract-setting": "talking about how we would work together",
	clarification: "making clear what was meant",
	"encouragement-of-affect": "making room for feelings",
	"communication-analysis": "going through a conversation closely",
	"communication-skills": "looking for ways to say things",
	"interpersonal-incident": "looking closely at something that happened between you and someone else",
	"decision-analysis": "weighing up what could be done",
	"role-play": "trying out a conversation",
	"problem-solving": "looking for ways to deal with a problem",
	"use-of-the-therapeutic-relationship": "speaking about how it was between the two of us",
	psychoeducation: "talking about the illness and its treatment",
	"sick-role": "talking about what it means to be ill",
	inventory: "going through the people in your life",
	timeline: "putting what happened in order of time",
	"mood-rating": "noting how your mood was",
	"formulation-feedback": "talking about how it all fits together",
	"mourning-work": "looking back on memories",
	"role-review": "looking at what has changed in your life",
	"support-mobilisation": "looking for support from other people",
	"safety-planning": undefined,
	directives: "talking about next steps",
	homework: "things to try between sessions",
	"conjoint-session": "a session together with someone else",
	"relapse-prevention": "preparing for harder times",
	"ending-work": "looking back on our work",
}

const severity: Readonly<Record<string, string>> = {
	"none or minimal": "hardly any",
	minimal: "hardly any",
	"moderately severe": "quite severe",
}

/** Bands whose names are terms of the trade, by measure, in words that go on from what it asks about. */
export const plainBands: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	"PHQ-9": severity,
	"GAD-7": severity,
	"BDI-II": severity,
	EPDS: { "below threshold": "in the usual range", "possible depression": "somewhat high", "probable depression": "high" },
	WSAS: { subclinical: "little", "significant impairment": "a good deal", "moderately severe or worse": "very much" },
	"PHQ-A": severity,
	"CORE-10": severity,
	"TAS-20": { "no alexithymia": "not hard", "possible alexithymia": "sometimes hard", alexithymia: "hard" },
}

/** What a questionnaire asks about. Those that ask about danger to oneself are not in a letter. */
export const plainMeasures: Readonly<Record<string, string>> = {
	"PHQ-9": "Depression (PHQ-9)",
	"GAD-7": "Worry and tension (GAD-7)",
	"HAM-D": "Depression, as your therapist saw it (HAM-D)",
	"BDI-II": "Depression (BDI-II)",
	EPDS: "Depression around a birth (EPDS)",
	QIDS: "Depression (QIDS)",
	MADRS: "Depression, as your therapist saw it (MADRS)",
	"SAS-SR": "Difficulties in everyday life with others (SAS-SR)",
	WSAS: "How much it gets in the way of daily life (WSAS)",
	MSPSS: "Support you feel from others (MSPSS)",
	"IIP-32": "Difficulties with other people (IIP-32)",
	"TAS-20": "Finding words for feelings (TAS-20)",
	"PCL-5": "Distress after a frightening experience (PCL-5)",
	"CAPS-5": "Distress after a frightening experience, as your therapist saw it (CAPS-5)",
	"Mood rating": "Mood from 1 to 10, 10 the worst",
	"PHQ-A": "Depression (PHQ-A)",
	"PHQ-8": "Depression (PHQ-8)",
	"PHQ-2": "Depression (PHQ-2)",
	"PHQ-4": "Depression and worry (PHQ-4)",
	"BDI-I": "Depression (BDI-I)",
	"BDI-IA": "Depression (BDI-IA)",
	"MADRS-S": "Depression (MADRS-S)",
	"CORE-10": "Distress (CORE-10)",
	YMRS: "Overactive mood, as your therapist saw it (YMRS)",
	"GDS-15": "Depression (GDS-15)",
	ISI: "Trouble with sleep (ISI)",
	"CES-D": "Depression (CES-D)",
	GAF: "How well daily life goes, as your therapist saw it (GAF)",
}

/** Whether a measure that the record does not know asks about danger to oneself, as far as its name tells. */
export function asksAboutDanger(name: string): boolean {
	return (
		/sui[cz]id|self[\s_-]?(?:harm|injur|mutilat|destruct)|ideation|reasons for living|selbst(?:mord|verletz)|sad[\s_-]?persons|c[\s_-]?ssrs/i.test(
			name,
		) || /^(?:ASIQ|ASQ|BSSI?|DSHI|ISAS|RFL|SBQ|SIDAS|SIQ|SITBI|SSI|SSHI)(?![a-z])/i.test(name)
	)
}
