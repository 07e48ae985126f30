/** What the terms mean, in German: for hovers, lists to pick from and docs, which are loaded when they are used. */
import type { Definitions } from "../../../record/schema.ts"

export const definitions: Definitions = {
	note: {
		formulation: {
			definition:
				"Das Verständnis des Falls: Auslöser, Vulnerabilität, Unterstützung, Beziehungsinventar, Problembereich, Zustimmung und Ziele. Eine je Fall.",
		},
		session: { definition: "Eine Sitzung, gleich ob sie stattgefunden hat oder versäumt oder abgesagt wurde." },
		closing: { definition: "Wie die Therapie endete, was sich verändert hat und wie es weitergeht. Einer je Fall." },
	},
	"problem-area": {
		grief: {
			definition: "Die Episode begann mit dem Tod eines nahestehenden Menschen oder dauert deswegen an.",
			source: "ISIPT",
		},
		"role-dispute": {
			definition: "Die behandelte Person und mindestens eine wichtige Bezugsperson erwarten Verschiedenes von ihrer Beziehung.",
			source: "ISIPT",
		},
		"role-transition": {
			definition: "Der Wechsel von einer Rolle im Leben in eine andere fällt schwer, auch wenn er erwünscht war.",
			source: "ISIPT",
		},
		"interpersonal-deficits": {
			definition:
				"Es fällt seit Langem schwer, Beziehungen zu knüpfen oder zu halten. Nur wenn kein Todesfall, Konflikt oder Rollenwechsel die Episode erklärt.",
			source: "CASE",
		},
		"lost-healthy-self": {
			definition:
				"Trauer um den Menschen, der man vor der bipolaren Störung war. Ein Problembereich nur der Interpersonellen und Sozialen Rhythmustherapie (IPSRT).",
			source: "IPARS08",
		},
	},
	phase: {
		initial: {
			definition: "Die ersten Sitzungen: Anamnese und Diagnose, Krankenrolle, Beziehungsinventar, Fokus, Fallkonzeption und Vertrag.",
			source: "MARK06",
		},
		middle: {
			definition:
				"Die Arbeit am Fokus. Die Ereignisse jeder Woche werden mit der Stimmung verknüpft, nach den Strategien für den Problembereich.",
			source: "IPTUK",
		},
		conclusion: {
			definition: "Die letzten Sitzungen: Fortschritte und der eigene Anteil daran, Gefühle zum Abschied, Frühwarnzeichen und Pläne.",
			source: "CASE",
		},
		maintenance: {
			definition: "Sitzungen nach der Genesung mit eigenem Vertrag, um gesund zu bleiben und Anzeichen und Auslöser früh zu bemerken.",
			source: "IPTI",
		},
	},
	mechanism: {
		"social-support": {
			definition:
				"Symptome können nachlassen, wenn Unterstützung gefunden und genutzt wird: sich anvertrauen, um Hilfe bitten und sie annehmen, wieder unter Menschen gehen.",
			source: "LM13",
		},
		"interpersonal-stress": {
			definition:
				"Symptome können nachlassen, wenn das zentrale Problem leichter wird: Ein Konflikt kommt in Bewegung, Erwartungen ändern sich, eine Rolle wird betrauert oder gemeistert.",
			source: "LM13",
		},
		"emotional-processing": {
			definition:
				"Symptome können nachlassen, wenn Gefühle und ihre interpersonellen Auslöser wahrgenommen, ausgehalten, verstanden und ausgedrückt werden.",
			source: "LM13",
		},
		"interpersonal-skills": {
			definition:
				"Symptome können nachlassen, wenn neue Fertigkeiten entstehen: klar bitten und ablehnen, die andere Seite sehen, mit Konflikten umgehen, Kontakt knüpfen.",
			source: "LM13",
		},
	},
	variant: {
		ipt: {
			definition: "Einzeltherapie einer akuten Episode, meist 12 bis 16 wöchentliche Sitzungen von 45 bis 50 Minuten.",
			source: "ISIPT",
		},
		"ipt-a": {
			definition:
				"Für Jugendliche: etwa 12 wöchentliche Sitzungen, mit Beziehungskreis und begrenzter Krankenrolle; Eltern und Schule werden einbezogen.",
			source: "CEBC",
		},
		ipsrt: {
			definition:
				"Interpersonelle und Soziale Rhythmustherapie: IPT mit wöchentlicher Arbeit an regelmäßigen Tagesrhythmen, bei affektiven Störungen.",
			source: "IPSRT",
		},
		"ipt-g": {
			definition: "IPT in der Gruppe, oft 8 bis 16 Sitzungen. Hier werden für jedes Mitglied eigene Notizen geführt.",
			source: "MHPSS",
		},
		"ipt-b": {
			definition: "Kurzform der IPT mit acht Sitzungen: höchstens zwei Sitzungen Anfangsphase und ein überschaubarer Problembereich.",
			source: "IPTB",
		},
		ipc: {
			definition: "Interpersonelle Beratung: eine kürzere, strukturierte Form für Einrichtungen außerhalb der Psychotherapie.",
			source: "IPC14",
		},
		"ipt-m": {
			definition: "Erhaltungstherapie nach der Genesung, um gesund zu bleiben. Sie kann mehr als einen Problembereich umfassen.",
			source: "IPTI",
		},
	},
	"session-status": {
		held: { definition: "Die Sitzung hat stattgefunden." },
		missed: { definition: "Niemand ist zur Sitzung erschienen." },
		cancelled: { definition: "Die Sitzung wurde vorher abgesagt." },
	},
	ending: {
		planned: { definition: "Die Therapie endete wie im Vertrag vereinbart." },
		early: { definition: "Die Therapie endete vor der vereinbarten Zahl der Sitzungen, und ein Abschied war möglich." },
		dropout: { definition: "Die behandelte Person ist nicht mehr gekommen." },
		transfer: { definition: "Jemand anders oder eine andere Einrichtung setzt die Behandlung fort." },
		other: { definition: "Die Therapie endete auf andere Weise." },
	},
	"risk-level": {
		none: { definition: "Nach dem Risiko wurde gefragt, und nichts deutet auf eine Selbst- oder Fremdgefährdung hin." },
		low: { definition: "Kein Plan, keine Absicht, kein suizidales Verhalten, starke Schutzfaktoren.", source: "SAFET" },
		moderate: {
			definition: "Suizidgedanken mit Plan, aber ohne Absicht oder Verhalten; mehrere Risikofaktoren und wenige Schutzfaktoren.",
			source: "SAFET",
		},
		high: {
			definition:
				"Anhaltende Suizidgedanken mit starker Absicht oder Vorbereitungshandlungen, oder ein Suizidversuch, der hätte tödlich sein können.",
			source: "SAFET",
		},
	},
	"attachment-style": {
		secure: { definition: "Positives Bild von sich und von anderen: fühlt sich mit Nähe und mit Alleinsein wohl.", source: "BH91" },
		preoccupied: {
			definition: "Negatives Bild von sich, positives von anderen: sucht Nähe und Anerkennung und fürchtet, sie zu verlieren.",
			source: "BH91",
		},
		dismissing: {
			definition:
				"Positives Bild von sich, negatives von anderen: hält andere auf Abstand. Manche Skalen nennen auch ängstlich-vermeidende Menschen vermeidend.",
			source: "BH91",
		},
		fearful: {
			definition:
				"Negatives Bild von sich und von anderen: wünscht sich Nähe und meidet sie aus Angst vor Verletzung. Nicht dasselbe wie desorganisiert.",
			source: "BH91",
		},
		"not-assessed": { definition: "Bisher nicht beurteilt, oder die Beurteilung war nicht gewünscht." },
	},
	closeness: {
		"1": { definition: "Nähe 1 von 4: die engsten Menschen überhaupt." },
		"2": { definition: "Nähe 2 von 4: nah." },
		"3": { definition: "Nähe 3 von 4: weniger nah." },
		"4": { definition: "Nähe 4 von 4: wichtig, aber fern." },
	},
	"person-status": {
		estranged: { definition: "Lebt, aber der Kontakt ist abgebrochen." },
	},
	support: {
		emotional: { definition: "Zuhören, Trost, Verständnis." },
		practical: { definition: "Hilfe bei Aufgaben, Geld, Fahrten oder Pflege." },
		informational: { definition: "Rat, Auskunft, wissen, wen man fragen kann." },
		companionship: { definition: "Gesellschaft und gemeinsame Unternehmungen." },
		none: { definition: "Keine Unterstützung durch diese Person." },
	},
	stage: {
		renegotiation: { definition: "Beide wissen, worin sie uneins sind, und versuchen noch, sich zu einigen.", source: "CITC" },
		impasse: { definition: "Sie sprechen nicht mehr darüber, aber der Konflikt schwelt weiter.", source: "CITC" },
		dissolution: {
			definition: "Die Beziehung ist nicht mehr zu retten. Jetzt geht es darum, sie zu betrauern und sich zu lösen.",
			source: "CITC",
		},
	},
	technique: {
		exploration: {
			definition: "Offene Fragen und Zuhören, ohne das Gespräch zu lenken, damit zur Sprache kommt, was wichtig ist.",
			source: "WMK18",
		},
		"direct-elicitation": {
			definition: "Gezielt nach bestimmten Informationen fragen, etwa zur Vorgeschichte einer Episode oder einer Beziehung.",
			source: "WMK18",
		},
		assessment: {
			definition: "Symptome, Vorgeschichte, Diagnose, Bedarf an Medikamenten und Risiko beurteilen.",
			source: "NOTP",
		},
		"contract-setting": {
			definition: "Zahl, Dauer und Häufigkeit der Sitzungen, den Fokus und die beiden Rollen vereinbaren.",
			source: "WMK00",
		},
		clarification: {
			definition:
				"Einen schon berührten Punkt weiterverfolgen, damit beide ihn besser verstehen. Nicht, solange ein anderes starkes Gefühl im Raum ist.",
			source: "WMK18",
		},
		"encouragement-of-affect": {
			definition: "Dabei helfen, ein Gefühl auszudrücken, zu verstehen und auszuhalten und es als Auskunft über eine Beziehung zu nutzen.",
			source: "WMK18",
		},
		"communication-analysis": {
			definition:
				"Ein einzelnes, gefühlsgeladenes Gespräch aus letzter Zeit Schritt für Schritt durchgehen: wo es misslang und was sich stattdessen sagen ließe.",
			source: "NOTP",
		},
		"communication-skills": { definition: "Klarere Wege finden und üben, zu bitten, abzulehnen, zuzuhören und zu widersprechen." },
		"interpersonal-incident": {
			definition: "Eine Begegnung mit einer wichtigen Person genau betrachten, als Beispiel für das, was sonst auch geschieht.",
		},
		"decision-analysis": {
			definition: "Die Möglichkeiten und die Folgen von jeder zusammentragen, bevor gehandelt wird.",
			source: "WMK18",
		},
		"role-play": {
			definition:
				"Neue Worte oder neues Verhalten in der Sitzung ausprobieren, in einer oder in beiden Rollen, vor der Anwendung im Alltag.",
			source: "WMK18",
		},
		"problem-solving": {
			definition: "Ein interpersonelles Problem bestimmen, Lösungen suchen, eine auswählen und später das Ergebnis prüfen.",
		},
		"use-of-the-therapeutic-relationship": {
			definition: "Rückmeldung, wie jemand auf andere wirkt, als Beispiel für andere Beziehungen. Keine Übertragungsdeutung.",
			source: "WMK18",
		},
		psychoeducation: {
			definition: "Die Krankheit und ihre Behandlung erklären, und wie Stimmung und Beziehungen einander beeinflussen.",
			source: "NOTP",
		},
		"sick-role": {
			definition:
				"Eine behandelbare Krankheit benennen: Sie entlastet vorübergehend von allem, was jetzt nicht geht. Dafür gilt die Aufgabe, an der Genesung zu arbeiten.",
			source: "IPTUK",
		},
		inventory: {
			definition: "Die wichtigen Menschen im Leben durchgehen und was sie voneinander erwarten.",
			source: "ISIPT",
		},
		timeline: { definition: "Lebensereignisse und Symptome in ihrer zeitlichen Reihenfolge nebeneinanderstellen." },
		"mood-rating": {
			definition:
				"Die Stimmung einschätzen lassen: jetzt und im besten und schlechtesten Moment der Woche. In der IPT-A von 1 bis 10, 10 ist am schlechtesten.",
			source: "CASE",
		},
		"formulation-feedback": {
			definition: "Die Fallformulierung in einfachen Worten vorstellen und fragen, ob sie passt.",
			source: "MARK06",
		},
		"mourning-work": {
			definition: "Über die verstorbene Person, die Beziehung und den Verlust sprechen, damit Gefühle Raum bekommen.",
			source: "WMK18",
		},
		"role-review": {
			definition: "Gute und schlechte Seiten der alten und der neuen Rolle durchgehen und von der alten Abschied nehmen.",
			source: "CASE",
		},
		"support-mobilisation": {
			definition: "Herausfinden, wer helfen, trösten oder Gesellschaft leisten könnte, und wie man auf diese Menschen zugeht.",
			source: "ST06",
		},
		"safety-planning": {
			definition: "Schritt für Schritt vereinbaren, was zu tun ist und an wen man sich wendet, wenn die Gefahr größer wird.",
		},
		directives: { definition: "Unmittelbarer Rat oder Anleitung durch Therapeutin oder Therapeut, sparsam gegeben." },
		homework: {
			definition: "Ein Vorschlag, bis zur nächsten Sitzung etwas auszuprobieren. Förmliche Hausaufgaben gibt es in der IPT nicht.",
			source: "NOTP",
		},
		"conjoint-session": { definition: "Eine Sitzung mit jemandem aus dem Beziehungsinventar." },
		"relapse-prevention": {
			definition: "Frühwarnzeichen kennenlernen und planen, was zu tun ist, wenn sie auftreten.",
			source: "CASE",
		},
		"ending-work": {
			definition: "Auf den Fortschritt und den eigenen Anteil daran zurückblicken, mit Raum für Gefühle zum Abschied.",
			source: "MARK21",
		},
	},
	"technique-not-ipt": {
		"thought-record": {
			definition:
				"Gedanken aufschreiben und prüfen wie in der kognitiven Therapie. Die IPT arbeitet stattdessen an dem, was zwischen Menschen geschieht.",
			source: "ST06",
		},
		"cognitive-restructuring": {
			definition:
				"Überzeugungen prüfen und verändern wie in der kognitiven Therapie. Die IPT arbeitet stattdessen an Kommunikation und Rollen.",
			source: "ST06",
		},
		"exposure-hierarchy": {
			definition:
				"Eine abgestufte Liste gefürchteter Situationen, denen man sich stellt wie in der Verhaltenstherapie. Die IPT verwendet sie nicht.",
		},
		"transference-interpretation": {
			definition:
				"Die Beziehung zu Therapeutin oder Therapeut aus früheren Beziehungen erklären wie in der psychodynamischen Therapie. Die IPT verzichtet darauf.",
			source: "NOTP",
		},
		"dream-interpretation": {
			definition: "Träume deuten wie in der psychodynamischen Therapie. Die IPT bleibt bei aktuellen Ereignissen und Beziehungen.",
			source: "NOTP",
		},
	},
}
