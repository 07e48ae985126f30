/** Techniques and questionnaires in words that a patient needs no one to explain. */
import type { Term } from "../../record/index.ts"

/** What was done, to go on from "we did this:"; nothing where it says a patient nothing. */
export const plainTechniques: Readonly<Record<Term<"technique">, string | undefined>> = {
	exploration: "following what was on your mind",
	"direct-elicitation": "asking closely about what mattered",
	assessment: undefined,
	"contract-setting": "agreeing on how we would work together",
	clarification: "finding out exactly what was meant",
	"encouragement-of-affect": "making room for what you feel",
	"communication-analysis": "going through conversations word by word: what was said, felt and wished for",
	"communication-skills": "finding words for what you want to say",
	"interpersonal-incident": "looking closely at something that happened between you and someone else",
	"decision-analysis": "weighing up what could be done, and choosing",
	"role-play": "trying out conversations before they took place",
	"problem-solving": "looking for ways to deal with what stood in the way",
	"use-of-the-therapeutic-relationship": "speaking about how it went between the two of us",
	psychoeducation: "learning what the illness is and what helps",
	"sick-role": "giving you time to recover, and sorting out what could be left to others",
	inventory: "going through the people in your life, and what they mean to you",
	timeline: "laying out in time what happened, and how you felt",
	"mood-rating": "noting your mood from week to week",
	"formulation-feedback": "putting together how it all hangs together",
	"mourning-work": "remembering the person you lost, the good and the hard",
	"role-review": "looking at what was, what is now, and what is new in it",
	"support-mobilisation": "finding out who could stand by you, and asking them",
	"safety-planning": "planning what to do when things get very hard",
	directives: "agreeing on next steps",
	homework: "trying things out between the sessions",
	"conjoint-session": "speaking together with someone close to you",
	"relapse-prevention": "preparing for harder times",
	"ending-work": "looking back on the way, and saying goodbye",
}

/** Bands whose names are terms of the trade. */
export const plainBands: Readonly<Record<string, string>> = {
	"none or minimal": "hardly any",
	minimal: "hardly any",
	subclinical: "little",
	"significant impairment": "a good deal",
	"moderately severe": "quite severe",
	"moderately severe or worse": "very much",
	"below threshold": "as is usual",
	"possible depression": "somewhat low",
	"probable depression": "low",
	"no alexithymia": "not hard",
	"possible alexithymia": "sometimes hard",
	alexithymia: "hard",
}

/** What a questionnaire asks about. Those that ask about danger to oneself are not in a letter. */
export const plainMeasures: Readonly<Record<string, string>> = {
	"PHQ-9": "Low mood (PHQ-9)",
	"GAD-7": "Worry and tension (GAD-7)",
	"HAM-D": "Depression, as your therapist saw it (HAM-D)",
	"BDI-II": "Low mood (BDI-II)",
	EPDS: "Mood around birth (EPDS)",
	QIDS: "Low mood (QIDS)",
	MADRS: "Depression, as your therapist saw it (MADRS)",
	"SAS-SR": "Everyday life with others (SAS-SR)",
	WSAS: "How much it gets in the way of daily life (WSAS)",
	MSPSS: "Support you feel from others (MSPSS)",
	"IIP-32": "What is difficult with other people (IIP-32)",
	"TAS-20": "Finding words for feelings (TAS-20)",
	"PCL-5": "After a frightening experience (PCL-5)",
	"CAPS-5": "After a frightening experience, as your therapist saw it (CAPS-5)",
	"Mood rating": "Mood from 1 to 10, 10 the worst",
}

/** Whether a measure that the record does not know asks about danger to oneself, as far as its name tells. */
export function asksOfDanger(name: string): boolean {
	return /sui[cz]id|self[\s_-]*(?:harm|injur|mutilat|destruct)|ideation|reasons for living|selbst(?:mord|verletz)|sad[\s_-]*persons|c[\s_-]*ssrs/i.test(name) || /^(?:ASIQ|ASQ|BSSI?|DSHI|ISAS|RFL|SBQ|SIDAS|SIQ|SITBI|SSI|SSHI)(?![a-z])/i.test(name)
}
