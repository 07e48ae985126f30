/** English words of techniques: those of IPT, and some that are known to belong to other therapies. */
import type { TermWords } from "../../../record/schema.ts"

export const techniqueTerms = {
	exploration: { title: "Exploration", aliases: ["Nondirective exploration"] },
	"direct-elicitation": { title: "Direct elicitation", aliases: ["Directive exploration"] },
	assessment: { title: "Assessment" },
	"contract-setting": { title: "Contract setting", aliases: ["Contract"] },
	clarification: { title: "Clarification" },
	"encouragement-of-affect": { title: "Encouragement of affect", aliases: ["Validation", "Catharsis"] },
	"communication-analysis": { title: "Communication analysis", aliases: ["Comm analysis"] },
	"communication-skills": { title: "Communication skills" },
	"interpersonal-incident": { title: "Interpersonal incident" },
	"decision-analysis": { title: "Decision analysis", aliases: ["Exploring options", "Exploration of options"] },
	"role-play": { title: "Role play", aliases: ["Role playing", "Rehearsal"] },
	"problem-solving": { title: "Problem solving" },
	"use-of-the-therapeutic-relationship": { title: "Use of the therapeutic relationship", aliases: ["Therapeutic relationship"] },
	psychoeducation: { title: "Psychoeducation", aliases: ["Psychoed"] },
	"sick-role": { title: "Sick role", aliases: ["Limited sick role"] },
	inventory: { title: "Inventory", aliases: ["Interpersonal inventory", "Closeness circle"] },
	timeline: { title: "Timeline" },
	"mood-rating": { title: "Mood rating" },
	"formulation-feedback": { title: "Formulation feedback" },
	"mourning-work": { title: "Mourning work", aliases: ["Photographs", "Reviewing the relationship"] },
	"role-review": { title: "Role review", aliases: ["Mourning the old role", "Exploration of old and new role"] },
	"support-mobilisation": { title: "Support mobilisation", aliases: ["Support mobilization"] },
	"safety-planning": { title: "Safety planning" },
	directives: { title: "Directives" },
	homework: { title: "Homework" },
	"conjoint-session": { title: "Conjoint session", aliases: ["Conjoint"] },
	"relapse-prevention": { title: "Relapse prevention" },
	"ending-work": { title: "Ending work", aliases: ["Review of progress"] },
} as const satisfies Record<string, TermWords>

export const otherTechniqueTerms = {
	"thought-record": { title: "Thought record" },
	"cognitive-restructuring": { title: "Cognitive restructuring" },
	"exposure-hierarchy": { title: "Exposure hierarchy" },
	"transference-interpretation": { title: "Transference interpretation" },
	"dream-interpretation": { title: "Dream interpretation" },
} as const satisfies Record<string, TermWords>
