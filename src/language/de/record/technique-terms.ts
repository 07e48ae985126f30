/** German words of techniques: those of IPT, and some that are known to belong to other therapies. */
import type { TermWords } from "../../../record/schema.ts"

export const techniqueTerms = {
	exploration: { title: "Exploration", aliases: ["Nichtdirektive Exploration", "Offene Exploration", "Explorieren"] },
	"direct-elicitation": { title: "Gezieltes Erfragen", aliases: ["Direktive Exploration", "Gezielte Exploration", "Gezieltes Nachfragen"] },
	assessment: { title: "Diagnostik", aliases: ["Anamneseerhebung", "Befunderhebung"] },
	"contract-setting": { title: "Vertragsabsprache", aliases: ["Therapievertrag", "Behandlungsvertrag", "Vertrag", "Vertragsschluss"] },
	clarification: { title: "Klärung", aliases: ["Klarifikation", "Klarifizierung"] },
	"encouragement-of-affect": {
		title: "Förderung des Gefühlsausdrucks",
		aliases: ["Förderung des Affekts", "Förderung des Affektausdrucks", "Gefühlsausdruck", "Affektarbeit", "Validierung", "Katharsis"],
	},
	"communication-analysis": { title: "Kommunikationsanalyse", aliases: ["Komm.-Analyse", "KommA"] },
	"communication-skills": { title: "Kommunikationstraining", aliases: ["Kommunikationsfertigkeiten", "Kommunikationsübung"] },
	"interpersonal-incident": { title: "Interpersonelles Ereignis", aliases: ["Interpersonelle Situation", "Situationsanalyse"] },
	"decision-analysis": { title: "Entscheidungsanalyse", aliases: ["Abwägen von Möglichkeiten", "Entscheidungsfindung"] },
	"role-play": { title: "Rollenspiel", aliases: ["Einüben", "Probehandeln"] },
	"problem-solving": { title: "Problemlösen", aliases: ["Problemlösung"] },
	"use-of-the-therapeutic-relationship": {
		title: "Nutzung der therapeutischen Beziehung",
		aliases: ["Therapeutische Beziehung", "Arbeit mit der therapeutischen Beziehung"],
	},
	psychoeducation: { title: "Psychoedukation", aliases: ["Psychoed.", "PE"] },
	"sick-role": { title: "Krankenrolle", aliases: ["Begrenzte Krankenrolle", "Zuschreibung der Krankenrolle"] },
	inventory: { title: "Beziehungsinventar", aliases: ["Inventar", "Interpersonelles Inventar", "Beziehungsanalyse", "Beziehungskreis"] },
	timeline: { title: "Zeitlinie", aliases: ["Lebenslinie", "Zeitstrahl"] },
	"mood-rating": { title: "Stimmungseinschätzung", aliases: ["Stimmungsrating", "Stimmungsbarometer"] },
	"formulation-feedback": {
		title: "Rückmeldung der Fallformulierung",
		aliases: ["Rückmeldung der Formulierung", "Besprechen der Fallformulierung"],
	},
	"mourning-work": { title: "Trauerarbeit", aliases: ["Fotos", "Rückblick auf die Beziehung"] },
	"role-review": {
		title: "Rollenrückschau",
		aliases: ["Rollenbilanz", "Abschied von der alten Rolle", "Betrauern der alten Rolle", "Alte und neue Rolle"],
	},
	"support-mobilisation": {
		title: "Aktivierung von Unterstützung",
		aliases: ["Unterstützung aktivieren", "Mobilisierung von Unterstützung"],
	},
	"safety-planning": { title: "Sicherheitsplanung", aliases: ["Sicherheitsplan", "Notfallplanung"] },
	directives: { title: "Direktive Hinweise", aliases: ["Direktive Techniken", "Ratschlag", "Ratschläge", "Anleitung"] },
	homework: { title: "Hausaufgabe", aliases: ["Hausaufgaben", "Übung für zu Hause"] },
	"conjoint-session": { title: "Gemeinsame Sitzung", aliases: ["Paarsitzung", "Paargespräch", "Angehörigengespräch"] },
	"relapse-prevention": { title: "Rückfallprophylaxe", aliases: ["Rückfallvorbeugung", "Rezidivprophylaxe"] },
	"ending-work": { title: "Abschiedsarbeit", aliases: ["Arbeit am Abschied", "Rückblick auf die Fortschritte", "Therapierückblick"] },
} as const satisfies Record<string, TermWords>

export const otherTechniqueTerms = {
	"thought-record": { title: "Gedankenprotokoll", aliases: ["Protokoll automatischer Gedanken", "Spaltentechnik"] },
	"cognitive-restructuring": { title: "Kognitive Umstrukturierung", aliases: ["Sokratischer Dialog"] },
	"exposure-hierarchy": { title: "Angsthierarchie", aliases: ["Expositionshierarchie", "Exposition"] },
	"transference-interpretation": { title: "Übertragungsdeutung", aliases: ["Deutung der Übertragung"] },
	"dream-interpretation": { title: "Traumdeutung", aliases: ["Traumarbeit"] },
} as const satisfies Record<string, TermWords>
