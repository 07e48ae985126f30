/** The words of summaries in German. */
import type { Kind } from "../../../record/index.ts"
import type { ReportWords } from "../../../summary/words.ts"
import { counted, date as longDate, either, inSentence, listed, number, plural, quoted } from "../grammar.ts"

const sessionForms = { one: "Sitzung", other: "Sitzungen" }

const withoutNumber = "Sitzung ohne Nummer"

/** Names of kinds of notes; all of them are feminine. */
const noteNames: Readonly<Record<Kind, string>> = {
	formulation: "Fallkonzeption",
	session: "Sitzungsnotiz",
	closing: "Abschlussnotiz",
	addendum: "Nachtragsnotiz",
	scores: "Wertenotiz",
}

/** The limits of naming by role or alias, as the summary itself says them. */
const notFound =
	"Spitznamen, Schreibfehler und andere Formen eines Namens wurden nicht gefunden. Andere Personen, Orte und Datumsangaben stehen da, wie sie geschrieben sind. Lesen Sie den Text, bevor Sie ihn weitergeben. Er ist nicht anonym."

const took = (sessions: number): string => plural(sessions, { one: "hat stattgefunden", other: "haben stattgefunden" })

export const report: ReportWords = {
	title: (code) => `Fallzusammenfassung: ${code}`,
	made: (date) =>
		`Erstellt am ${longDate(date)} aus den Notizen zu diesem Fall. Was nicht in den Notizen steht, ist als „nicht dokumentiert“ gekennzeichnet.`,
	contents: "Inhalt",
	notRecorded: "Nicht dokumentiert.",
	lacks: (parts) => `Nicht dokumentiert: ${listed(parts.map(inSentence))}.`,
	unknown: "nicht dokumentiert",
	noFormulation: "Zu diesem Fall gibt es keine Fallkonzeption.",
	case: "Fall",
	form: "Form der IPT",
	sessions: "Sitzungen",
	firstAndLast: "Erste und letzte Sitzung",
	firstAndLastNote: "Erste und letzte Sitzung mit Notiz",
	held: (held, planned) => `${held}${planned === undefined ? "" : ` von ${planned}`} ${took(held)}`,
	notesOf: (sessions, numbers, planned) =>
		`${plural(sessions, { one: "Notiz", other: "Notizen" })} zu ${counted(sessions, sessionForms)}${numbers === "" ? "" : `, Nr. ${numbers}`}${planned === undefined ? "" : ` (${planned} geplant)`}`,
	notHeld: (missed, cancelled) =>
		listed([missed > 0 ? `${missed} versäumt` : "", cancelled > 0 ? `${cancelled} abgesagt` : ""].filter((part) => part !== "")),
	to: (first, last) => (first === last ? longDate(first) : `${longDate(first)} bis ${longDate(last)}`),
	state: "Stand",
	closed: (date, ending) => `abgeschlossen${date === "" ? "" : ` am ${longDate(date)}`}${ending === "" ? "" : ` (${inSentence(ending)})`}`,
	open: "laufend",
	openIn: (phase) => `laufend, Phase: ${phase}`,
	planned: (sessions) => counted(sessions, sessionForms),
	minutes: (minutes) => counted(minutes, { one: "Minute", other: "Minuten" }),
	person: "Person",
	lastSaid: (session) => `zuletzt erwähnt in ${session === withoutNumber ? `einer ${session}` : session}`,
	neverSaid: "noch in keiner Sitzung erwähnt",
	outcome: "Ergebnis",
	expected: "erwartet",
	noHypothesis: "keine Hypothese dokumentiert",
	noRating: "keine Einschätzung in den Sitzungsnotizen",
	workedOn: (sessions) => (sessions === 0 ? "noch nicht bearbeitet" : `in ${counted(sessions, sessionForms)} bearbeitet`),
	indicators: "Notierte Anzeichen",
	rating: "Einschätzung",
	noNumber: "Einschätzung nicht lesbar",
	date: "Datum",
	session: "Sitzung",
	sessionNumber: (session) => (session === undefined ? withoutNumber : `Sitzung ${session}`),
	change: "Veränderung seit Beginn",
	noTotal: "kein Gesamtwert",
	prorated: "hochgerechnet",
	contradictory: (totals) => `${either(totals.map(number))}: mehrfach angegeben`,
	answers: { yes: "ja", no: "nein" },
	scoresOfOthers: "Von anderen beurteilt, keine Selbsteinschätzung:",
	suicideItem: "Item zu Suizidgedanken",
	riskTrack: "Risiko von Notiz zu Notiz:",
	item: (item) => `Item ${item}, Suizidgedanken`,
	phase: "Phase",
	focus: "Fokus",
	nothingMissing: "Alle erforderlichen Teile sind vorhanden.",
	notNeeded: "Laut Notiz nicht nötig:",
	notNeededBecause: (part, reason) => `${part} (${reason})`,
	nothingMissingHere: "In den lesbaren Notizen sind alle erforderlichen Teile vorhanden.",
	requiredMissing: (parts) => `Fehlt noch: ${parts}.`,
	recommendedParts: "Sinnvolle Ergänzungen:",
	nothingFound: "Es gibt nichts zu korrigieren und nichts zu bedenken.",
	levels: { error: "Zu korrigieren", warning: "Zu prüfen", information: "Zu bedenken", hint: "Hinweis" },
	noTechniques: "Es sind keine Techniken dokumentiert.",
	notDescribed: "nicht beschrieben",
	ratings: "Einschätzungen nach Sitzungen",
	atClosing: "Beim Abschluss",
	otherwise: "In Sitzungen außerdem notiert",
	further: "Weiteres",
	untitled: "Ohne Titel",
	alsoWritten: "Weiterer Text",
	sessionHeld: "Wann und wie",
	meeting: ({ start, end, mode, attended, author, supervisor }) =>
		[
			start !== "" && end !== "" ? `${start} bis ${end}` : start === "" ? (end === "" ? "" : `bis ${end}`) : `ab ${start}`,
			mode,
			attended === "" ? "" : `anwesend: ${attended}`,
			author === "" ? "" : `Notiz: ${author}`,
			supervisor === "" ? "" : `Supervision: ${supervisor}`,
		]
			.filter((part) => part !== "")
			.join("; "),
	file: "Datei",
	unplaced: (files) =>
		`${plural(files.length, { one: "Eine Notiz, die zu diesem Fall gehören könnte, ließ sich nicht zuordnen und fehlt hier", other: `${files.length} Notizen, die zu diesem Fall gehören könnten, ließen sich nicht zuordnen und fehlen hier` })}: ${listed(files)}.`,
	placeless: (files) =>
		`${plural(files.length, { one: "Eine Sitzung hat weder Nummer noch Datum. Daher ist nicht bekannt, wann sie war", other: `${files.length} Sitzungen haben weder Nummer noch Datum. Daher ist nicht bekannt, wann sie waren` })}: ${listed(files)}.`,
	unreadNotes: (files) =>
		`${plural(files.length, { one: "Eine Notiz zu diesem Fall konnte", other: `${files.length} Notizen zu diesem Fall konnten` })} nicht gelesen werden: ${listed(files)}.`,
	withoutHeader: (files) =>
		`Die Kopfdaten ${plural(files.length, { one: "einer Notiz", other: `von ${files.length} Notizen` })} konnten nicht gelesen werden. Der Text steht am Ende, wie er geschrieben ist: ${listed(files)}.`,
	secondVersions: (files) =>
		`${plural(files.length, { one: "Von einer Notiz gibt es eine zweite Fassung, die hier fehlt", other: `Von ${files.length} Notizen gibt es eine zweite Fassung, die hier fehlt` })}: ${listed(files.map(([copy, original]) => `${copy} (zu ${original})`))}.`,
	processNotes: (files) => `Prozessnotizen sind weggelassen: ${listed(files)}.`,
	amendedBy: (addenda) => `Zu dieser Notiz gibt es Nachträge. Sie stehen darunter und ändern die Notiz nicht: ${listed(addenda)}.`,
	amendedNotes: (notes) => `Notizen mit Nachträgen, die jeweils darunter stehen: ${listed(notes)}.`,
	amends: "Ergänzt",
	partsLeftOut: (titles) => `Hier nicht enthalten, auch wenn die Notizen etwas dazu sagen: ${listed(titles)}.`,
	under: (heading) => `Unter der Überschrift ${quoted(heading)}:`,
	maintenance: (sessions) => counted(sessions, { one: "Sitzung der Erhaltungstherapie", other: "Sitzungen der Erhaltungstherapie" }),
	from: (date) => `ab ${longDate(date)}`,
	weeks: (weeks) => counted(weeks, { one: "Woche", other: "Wochen" }),
	inMaintenance: (contract) => `Erhaltungstherapie: ${contract}`,
	several: (kind, date, others) =>
		`In diesem Fall gibt es mehr als eine ${noteNames[kind]}. Diese ist die ${date === "" ? "erste" : `vom ${longDate(date)}`}. Unter den übrigen Notizen: ${listed(others.map(longDate))}.`,
	unknownPerson: "eine Person",
	unknownRole: "Person",
	either,
	byRoles: (roles) =>
		roles.length === 0
			? "Im Inventar steht keine Person, deshalb ist hier niemand nach seiner Rolle benannt. Namen, Orte und Datumsangaben stehen da, wie sie geschrieben sind. Der Text ist nicht anonym."
			: `Personen aus dem Inventar stehen hier mit ihrer Rolle (${listed(roles)}), wo immer ihr Name gefunden wurde. ${notFound}`,
	byAliases: (people) =>
		`${plural(people, { one: "Die Person", other: `Die ${people} Personen` })} aus dem Inventar ${plural(people, { one: "steht hier mit ihrem", other: "stehen hier mit ihrem" })} Alias, wo immer ihr Name gefunden wurde. ${notFound}`,
	notEnded: "Die Therapie ist noch nicht beendet.",
	noSessions: "Zu diesem Fall gibt es keine Sitzungsnotiz.",
	noMeasures: "Es sind keine Skalen dokumentiert.",
	none: "—",
}
