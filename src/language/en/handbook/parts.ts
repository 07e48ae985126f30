/** What examples of missing parts are made of in addition to the examples of the record, in English. */
import type { techniqueFields, Term } from "../../../record/index.ts"

/** The heading of a person. */
export const personExample = "Mother"

/** What follows the name of a technique; those with sub-fields have examples of these. */
export const techniqueExamples: Readonly<Record<Exclude<Term<"technique">, keyof typeof techniqueFields>, string>> = {
	exploration: "what the week has been like since @mother came home",
	"direct-elicitation": "when the sleep began to fail, and what happened that week",
	assessment: "symptoms and their course, earlier episodes, risk",
	"contract-setting": "sixteen weekly sessions, the move as the focus, her part and mine",
	clarification: "what “helping out” means to her, and to @brother",
	"encouragement-of-affect": "stayed with the anger at @brother until she could name it",
	"communication-skills": "asking for one thing at a time, and waiting for the answer",
	"interpersonal-incident": "the Sunday lunch at which @brother left early",
	"problem-solving": "who could sit with @mother on choir nights",
	psychoeducation: "depression as an illness, and what helps against it",
	"sick-role": "the family party can wait; her task is to come to sessions and try things out",
	"use-of-the-therapeutic-relationship": "her apology for taking up time, and what she expected me to think",
	inventory: "@mother and @brother; @neighbour named for the first time",
	timeline: "how close the move was to the first sleepless nights",
	"mood-rating": "4, then 7 on the evening of the call",
	"formulation-feedback": "shared the formulation in plain words; she would put the loss of the choir first",
	"mourning-work": "looked at the photographs of the last summer with @father",
	"role-review": "good and bad sides of being the one everyone turned to",
	"support-mobilisation": "whom to ask for the Friday nights: @neighbour before @brother",
	"safety-planning": "whom to call at night, and who keeps the tablets",
	directives: "suggested that she take this week's papers to the advice centre",
	homework: "ringing the choir before we meet again, if she likes",
	"conjoint-session": "with @brother: what each of them takes on until the summer",
	"relapse-prevention": "the first signs of last autumn, and whom she would tell",
	"ending-work": "three sessions left: what she takes with her, what she will miss",
}
