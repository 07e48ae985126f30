/** German words of the measures: their names, and the names of their bands from the lowest total up. */
import type { RecordWords } from "../../../record/words.ts"

const severity = ["keine oder minimal", "leicht", "mittelgradig", "schwer"] as const
const severityOfPhq = ["keine oder minimal", "leicht", "mittelgradig", "mittelgradig bis schwer", "schwer"] as const
/** The same in a letter: they go on from what is asked about. */
const plainSeverity = ["kaum", "leicht", "mittelstark", "stark"] as const
const plainSeverityOfPhq = ["kaum", "leicht", "mittelstark", "recht stark", "stark"] as const

export const measureWords: RecordWords["measures"] = {
	"PHQ-9": {
		title: "Gesundheitsfragebogen für Patienten, Depression, 9 Items",
		names: ["PHQ-D", "Gesundheitsfragebogen", "Gesundheitsfragebogen für Patienten", "Patienten-Gesundheitsfragebogen"],
		bands: severityOfPhq,
		plain: "Depression (PHQ-9)",
		plainBands: plainSeverityOfPhq,
	},
	"GAD-7": {
		title: "Gesundheitsfragebogen für Patienten, generalisierte Angst, 7 Items",
		names: ["Generalisierte Angststörung 7"],
		bands: ["minimal", "leicht", "mittelgradig", "schwer"],
		plain: "Sorgen und Anspannung (GAD-7)",
		plainBands: plainSeverity,
	},
	"HAM-D": {
		title: "Hamilton-Depressionsskala, 17 Items",
		names: ["Hamilton-Depressionsskala", "Hamilton Depression"],
		bands: ["keine", "leicht", "mittelgradig", "schwer"],
		plain: "Depression nach therapeutischem Eindruck (HAM-D)",
		plainBands: plainSeverity,
	},
	"BDI-II": {
		title: "Beck-Depressions-Inventar, Revision",
		names: ["Beck-Depressionsinventar", "Beck-Depressions-Inventar", "Beck-Depressionsinventar II"],
		bands: ["minimal", "leicht", "mittelgradig", "schwer"],
		plain: "Depression (BDI-II)",
		plainBands: plainSeverity,
	},
	EPDS: {
		title: "Edinburgh-Postnatale-Depressions-Skala",
		names: ["Edinburgh-Postnatale-Depressionsskala", "Edinburgh-Skala"],
		bands: ["unter dem Schwellenwert", "Depression möglich", "Depression wahrscheinlich"],
		plain: "Depression rund um die Geburt (EPDS)",
		plainBands: ["im üblichen Bereich", "etwas erhöht", "erhöht"],
	},
	QIDS: {
		title: "Inventar depressiver Symptome, Kurzfassung, 16 Items",
		names: ["Inventar depressiver Symptome"],
		bands: ["keine", "leicht", "mittelgradig", "schwer", "sehr schwer"],
		plain: "Depression (QIDS)",
		plainBands: ["kaum", "leicht", "mittelstark", "stark", "sehr stark"],
	},
	MADRS: {
		title: "Montgomery-Åsberg-Depressionsskala",
		names: ["Montgomery-Åsberg-Depressionsskala", "Montgomery-Asberg-Depressionsskala"],
		bands: ["keine", "leicht", "mittelgradig", "schwer"],
		plain: "Depression nach therapeutischem Eindruck (MADRS)",
		plainBands: plainSeverity,
	},
	"C-SSRS": { title: "Columbia-Skala zur Erfassung der Schwere von Suizidalität, Screening", names: ["Columbia-Skala"] },
	"SAS-SR": { title: "Skala zur sozialen Anpassung, Selbsteinschätzung", plain: "Schwierigkeiten im Alltag mit anderen (SAS-SR)" },
	WSAS: {
		title: "Skala zur beruflichen und sozialen Anpassung",
		bands: ["subklinisch", "deutliche Beeinträchtigung", "mindestens mittelschwer"],
		plain: "Wie sehr es den Alltag beeinträchtigt (WSAS)",
		plainBands: ["wenig", "deutlich", "sehr stark"],
	},
	MSPSS: {
		title: "Multidimensionale Skala der wahrgenommenen sozialen Unterstützung",
		names: ["Multidimensionale Skala der wahrgenommenen sozialen Unterstützung"],
		bands: ["gering", "mittel", "hoch"],
		plain: "Unterstützung, die Sie bei anderen spüren (MSPSS)",
	},
	"IIP-32": {
		title: "Inventar zur Erfassung interpersonaler Probleme, 32 Items",
		names: ["Inventar interpersonaler Probleme 32", "Inventar zur Erfassung interpersonaler Probleme 32"],
		plain: "Schwierigkeiten mit anderen Menschen (IIP-32)",
	},
	ECR: { title: "Fragebogen zu Erfahrungen in nahen Beziehungen" },
	"TAS-20": {
		title: "Toronto-Alexithymie-Skala, 20 Items",
		names: ["Toronto-Alexithymie-Skala", "Toronto-Alexithymie-Skala 20"],
		bands: ["keine Alexithymie", "Alexithymie möglich", "Alexithymie"],
		plain: "Worte für Gefühle finden (TAS-20)",
		plainBands: ["nicht schwer", "manchmal schwer", "schwer"],
	},
	"PCL-5": { title: "PTBS-Checkliste für DSM-5", plain: "Belastung nach einem erschreckenden Erlebnis (PCL-5)" },
	"CAPS-5": {
		title: "Klinisches Interview zur PTBS nach DSM-5",
		plain: "Belastung nach einem erschreckenden Erlebnis, nach therapeutischem Eindruck (CAPS-5)",
	},
	"Mood rating": {
		title: "Stimmungseinschätzung von 1 bis 10, 10 am schlechtesten",
		names: ["Stimmungseinschätzung", "Stimmungsrating 1-10", "Wöchentliche Stimmungseinschätzung"],
		plain: "Stimmung von 1 bis 10, 10 am schlechtesten",
	},
	"PHQ-A": {
		title: "Gesundheitsfragebogen für Patienten, Depression, 9 Items, für Jugendliche",
		bands: severityOfPhq,
		plain: "Depression (PHQ-A)",
		plainBands: plainSeverityOfPhq,
	},
	"PHQ-8": { title: "Gesundheitsfragebogen für Patienten, Depression, 8 Items", plain: "Depression (PHQ-8)" },
	"PHQ-2": { title: "Gesundheitsfragebogen für Patienten, Depression, 2 Items", plain: "Depression (PHQ-2)" },
	"PHQ-4": {
		title: "Gesundheitsfragebogen für Patienten, Depression und Angst, 4 Items",
		bands: severity,
		plain: "Depression und Sorgen (PHQ-4)",
		plainBands: plainSeverity,
	},
	"PHQ-15": { title: "Gesundheitsfragebogen für Patienten, 15 körperliche Symptome" },
	"BDI-IA": { title: "Beck-Depressions-Inventar, überarbeitete erste Fassung", plain: "Depression (BDI-IA)" },
	"BDI-I": { title: "Beck-Depressions-Inventar, erste Fassung", plain: "Depression (BDI-I)" },
	"MADRS-S": { title: "Montgomery-Åsberg-Depressionsskala, Selbsteinschätzung", plain: "Depression (MADRS-S)" },
	"HAM-A": { title: "Hamilton-Angstskala", names: ["Hamilton-Angstskala", "Hamilton-Angst-Skala"] },
	"CORE-10": {
		title: "Clinical Outcomes in Routine Evaluation, 10 Items",
		bands: ["gering", "leicht", "mittelgradig", "mittelgradig bis schwer", "schwer"],
		plain: "Belastung (CORE-10)",
		plainBands: ["gering", "leicht", "mittelstark", "recht stark", "stark"],
	},
	"CORE-OM": { title: "Clinical Outcomes in Routine Evaluation, Gesamtfragebogen" },
	"OQ-45": { title: "Ergebnisfragebogen (EB-45), 45 Items", names: ["EB-45", "Ergebnisfragebogen 45"] },
	"EDE-Q": { title: "Eating Disorder Examination, Fragebogen" },
	YMRS: { title: "Young-Manie-Skala", plain: "Überaktive Stimmung nach therapeutischem Eindruck (YMRS)" },
	"GDS-15": { title: "Geriatrische Depressionsskala, 15 Items", plain: "Depression (GDS-15)" },
	ISI: {
		title: "Insomnie-Schweregrad-Index",
		names: ["Insomnie-Schweregrad-Index"],
		bands: ["keine", "leicht", "mittelgradig", "schwer"],
		plain: "Schlafprobleme (ISI)",
		plainBands: plainSeverity,
	},
	"CES-D": { title: "Allgemeine Depressionsskala (ADS)", names: ["ADS-L", "Allgemeine Depressionsskala"], plain: "Depression (CES-D)" },
	GAF: {
		title: "Globale Erfassung des Funktionsniveaus",
		names: ["GAF-Skala", "Globales Funktionsniveau"],
		plain: "Wie gut der Alltag gelingt, nach therapeutischem Eindruck (GAF)",
	},
	"CGI-S": { title: "Klinischer Gesamteindruck, Schweregrad", names: ["CGI-Schweregrad"] },
	"CGI-I": { title: "Klinischer Gesamteindruck, Veränderung" },
	WHODAS: { title: "WHO-Fragebogen zur Erfassung von Behinderung" },
	"DASS-21": { title: "Depressions-Angst-Stress-Skalen, 21 Items", names: ["Depressions-Angst-Stress-Skalen"] },
	SDQ: { title: "Fragebogen zu Stärken und Schwächen" },
	RCADS: { title: "Revised Children’s Anxiety and Depression Scale" },
	PANSS: { title: "Positiv- und Negativ-Syndrom-Skala" },
}
