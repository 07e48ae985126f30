/** What examples of missing parts are made of in addition to the examples of the record, in German. */
import type { techniqueFields, Term } from "../../../record/index.ts"

/** The heading of a person. */
export const personExample = "Mutter"

/** What follows the name of a technique; those with sub-fields have examples of these. */
export const techniqueExamples: Readonly<Record<Exclude<Term<"technique">, keyof typeof techniqueFields>, string>> = {
	exploration: "wie die Woche war, seit @mutter wieder zu Hause ist",
	"direct-elicitation": "wann der Schlaf schlechter wurde und was in dieser Woche geschah",
	assessment: "Symptome und ihr Verlauf, frühere Episoden, Risiko",
	"contract-setting": "sechzehn wöchentliche Sitzungen, der Umzug als Fokus, ihr Anteil und meiner",
	clarification: "was „mithelfen“ für sie bedeutet, und was für @bruder",
	"encouragement-of-affect": "beim Ärger auf @bruder geblieben, bis sie ihn benennen konnte",
	"communication-skills": "um eine Sache auf einmal bitten und die Antwort abwarten",
	"interpersonal-incident": "das Essen am Sonntag, bei dem @bruder früh gegangen ist",
	"problem-solving": "wer an den Chorabenden bei @mutter bleiben könnte",
	psychoeducation: "Depression als Krankheit, und was dagegen hilft",
	"sick-role": "das Familienfest kann warten; ihre Aufgabe ist es, zu den Sitzungen zu kommen und Neues auszuprobieren",
	"use-of-the-therapeutic-relationship": "dass sie sich für die beanspruchte Zeit entschuldigt, und was sie bei mir vermutet hat",
	inventory: "@mutter und @bruder; @nachbarin zum ersten Mal erwähnt",
	timeline: "wie nah der Umzug an den ersten schlaflosen Nächten lag",
	"mood-rating": "4, am Abend des Anrufs dann 7",
	"formulation-feedback": "die Fallformulierung in einfachen Worten besprochen; sie würde den Verlust des Chors an die erste Stelle setzen",
	"mourning-work": "die Fotos vom letzten Sommer mit @vater angesehen",
	"role-review": "gute und schlechte Seiten daran, dass sich alle an sie wandten",
	"support-mobilisation": "wen sie für die Freitagabende fragen könnte: erst @nachbarin, dann @bruder",
	"safety-planning": "wen sie nachts anrufen kann und wer die Tabletten verwahrt",
	directives: "vorgeschlagen, mit den Papieren noch diese Woche zur Beratungsstelle zu gehen",
	homework: "wenn sie mag, vor der nächsten Sitzung im Chor anrufen",
	"conjoint-session": "mit @bruder: was beide bis zum Sommer übernehmen",
	"relapse-prevention": "die ersten Anzeichen vom letzten Herbst, und wem sie davon erzählen würde",
	"ending-work": "noch drei Sitzungen: was sie mitnimmt, was ihr fehlen wird",
}
