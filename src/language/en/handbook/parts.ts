/** What examples of missing parts are made of beside the examples of the record, in English. */
import type { techniqueFields, Term } from "../../../record/index.ts"

/** The heading of a person. */
export const personExample = "Mother"

/** What stands behind the name of a technique; those with sub-fields have examples of these. */
export const techniqueExamples: Readonly<Record<Exclude<Term<"technique">, keyof typeof techniqueFields>, string>> = {
	exploration: "what the week has been like since @mother came home",
	"direct-elicitation": "when the sleep began to fail, and what happened that week",
	assessment: "symptoms and their course, earlier episodes, risk",
	"contract-setting": "sixteen weekly sessions, the move as the focus, her part and mine",
	clarification: "what “helping out” means to her, and to @brother",
	"encouragement-of-affect": "stayed with the anger at @brother until it could be called so",
	"communication-skills": "asking for one thing at a time, and waiting for the answer",
	"interpersonal-incident": "the Sunday lunch at which @brother left early",
	"problem-solving": "who could sit with @mother on choir nights",
	psychoeducation: "depression as an illness, and what helps against it",
	"sick-role": "the family party may wait; her part is to come and to try things out",
	"use-of-the-therapeutic-relationship": "her apology for taking up time, and what she expected me to think",
	inventory: "@mother and @brother; @neighbour named for the first time",
	timeline: "the move set beside the first sleepless nights",
	"mood-rating": "4, then 7 on the evening of the call",
	"formulation-feedback": "told the formulation in plain words; she would put the loss of the choir first",
	"mourning-work": "looked at the photographs of the last summer with @father",
	"role-review": "good and bad sides of being the one whom everyone asked",
	"support-mobilisation": "whom to ask for the Friday nights: @neighbour before @brother",
	"safety-planning": "whom to call at night, and who keeps the tablets",
	directives: "suggested that she take this week's papers to the advice centre",
	homework: "she may ring the choir before we meet again",
	"conjoint-session": "with @brother: what each of them takes on until the summer",
	"relapse-prevention": "the first signs of last autumn, and whom she would tell",
	"ending-work": "three sessions left: what she takes along, what she will miss",
}
