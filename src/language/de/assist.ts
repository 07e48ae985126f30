/** Words of what is written into notes and offered while writing, in German. */
import type { AssistWords } from "../../assist/words.ts"

export const assist: AssistWords = {
	newPerson: "Neue Person",
	noteHeadings: { formulation: "Fall" },
	lastPlan: (session, plan) => `Plan aus ${session === undefined ? "der letzten Sitzung" : `Sitzung ${session}`}: ${plan}`,
	changed: { header: "Kopfdaten", beginning: "Vor der ersten Überschrift", leftOut: "weggelassen" },
	codeWords: (
		"akte bereich chiffre datei einheit fall gruppe klient klientin klinik nummer patient patientin praxis station " +
		"beispiel muster probe demo pilot studie supervision team test training übung uebung ambulanz tagesklinik " +
		"defizite depression konflikt rolle rollenwechsel therapie trauer verlust wechsel einsamkeit " +
		"alpha beta gamma delta sigma omega null eins zwei drei vier fünf fuenf sechs sieben acht neun zehn"
	).split(" "),
	forms: {
		note: (layout, kind) => (layout === "missed-session" ? "Notiz zur ausgefallenen Sitzung" : (formNames[kind] ?? kind)),
		wholeNote: (title) => `${title} mit allen Teilen`,
		inSession: (section) => `${section} (Sitzung)`,
		person: "Person im Beziehungsinventar",
		technique: (title) => `${title} (Technik)`,
	},
}

/** What a note of a kind is called, by the name of the kind. */
const formNames: Readonly<Partial<Record<string, string>>> = { Sitzung: "Sitzungsnotiz", Abschluss: "Abschlussnotiz" }
