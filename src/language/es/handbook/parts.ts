/** What examples of missing parts are made of in addition to the examples of the record, in Spanish. */
import type { techniqueFields, Term } from "../../../record/index.ts"

/** The heading of a person. */
export const personExample = "Madre"

/** What follows the name of a technique; those with sub-fields have examples of these. */
export const techniqueExamples: Readonly<Record<Exclude<Term<"technique">, keyof typeof techniqueFields>, string>> = {
	exploration: "cómo ha sido la semana desde que @madre volvió a casa",
	"direct-elicitation": "cuándo empezó a dormir mal y qué pasó esa semana",
	assessment: "síntomas y su evolución, episodios previos, riesgo",
	"contract-setting": "dieciséis sesiones semanales, la mudanza como foco, su parte y la mía",
	clarification: "qué significa “echar una mano” para ella y para @hermano",
	"encouragement-of-affect": "nos quedamos en el enfado con @hermano hasta que pudo nombrarlo",
	"communication-skills": "pedir las cosas de una en una y esperar la respuesta",
	"interpersonal-incident": "la comida del domingo de la que @hermano se fue antes de tiempo",
	"problem-solving": "quién podría acompañar a @madre las noches de coro",
	psychoeducation: "la depresión como enfermedad y lo que ayuda a combatirla",
	"sick-role": "la fiesta familiar puede esperar; su tarea es venir a las sesiones y probar cosas",
	"use-of-the-therapeutic-relationship": "su disculpa por quitarme tiempo, y qué esperaba que yo pensara",
	inventory: "@madre y @hermano; @vecina, nombrada por primera vez",
	timeline: "lo cerca que estuvo la mudanza de las primeras noches sin dormir",
	"mood-rating": "4, y luego 7 la tarde de la llamada",
	"formulation-feedback": "compartí la formulación en palabras sencillas; ella pondría primero la pérdida del coro",
	"mourning-work": "miramos las fotos del último verano con @padre",
	"role-review": "lo bueno y lo malo de ser la persona a quien todos acudían",
	"support-mobilisation": "a quién pedir ayuda los viernes por la noche: @vecina antes que @hermano",
	"safety-planning": "a quién llamar de noche y quién guarda las pastillas",
	directives: "le sugerí llevar esta semana los papeles a la asesoría",
	homework: "llamar al coro antes de la próxima sesión, si le apetece",
	"conjoint-session": "con @hermano: de qué se encarga cada uno hasta el verano",
	"relapse-prevention": "las primeras señales del otoño pasado y a quién se lo contaría",
	"ending-work": "quedan tres sesiones: lo que se lleva y lo que echará de menos",
}
