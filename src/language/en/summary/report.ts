/** The words of summaries in English. */
import type { ReportWords } from "../../../summary/words.ts"
import { counted, date as longDate, either, inSentence, listed, number, plural } from "../grammar.ts"

const sessionForms = { one: "session", other: "sessions" }

/** The limits of naming by role or alias, as the summary itself says them. */
const notFound =
	"Nicknames, misspellings and other forms of a name were not found. Other people, places and dates are as written. Read it before you pass it on. This is not anonymous."

export const report: ReportWords = {
	title: (code) => `Case summary: ${code}`,
	made: (date) => `Made on ${longDate(date)} from the notes of the case. What the notes do not say is marked as not recorded.`,
	contents: "Contents",
	notRecorded: "Not recorded.",
	lacks: (parts) => `Not recorded: ${listed(parts.map(inSentence))}.`,
	unknown: "not recorded",
	noFormulation: "There is no formulation in this case.",
	case: "Case",
	form: "Form of IPT",
	sessions: "Sessions",
	firstAndLast: "First and last session",
	firstAndLastNote: "First and last session with a note",
	held: (held, planned) => (planned === undefined ? `${held} took place` : `${held} of ${planned} took place`),
	notesOf: (sessions, numbers, planned) =>
		`notes of ${counted(sessions, sessionForms)}${numbers === "" ? "" : `, ${plural(sessions, { one: "number", other: "numbers" })} ${numbers}`}${planned === undefined ? "" : ` (${planned} planned)`}`,
	notHeld: (missed, cancelled) =>
		listed([missed > 0 ? `${missed} missed` : "", cancelled > 0 ? `${cancelled} cancelled` : ""].filter((part) => part !== "")),
	to: (first, last) => (first === last ? longDate(first) : `${longDate(first)} to ${longDate(last)}`),
	state: "State",
	closed: (date, ending) => `closed${date === "" ? "" : ` on ${longDate(date)}`}${ending === "" ? "" : ` (${ending.toLowerCase()})`}`,
	open: "open",
	openIn: (phase) => `open, ${phase.toLowerCase()} phase`,
	planned: (sessions) => counted(sessions, sessionForms),
	minutes: (minutes) => `${minutes} minutes`,
	person: "Person",
	lastSaid: (session) => `last mentioned in ${session}`,
	neverSaid: "not mentioned in a session yet",
	outcome: "outcome",
	expected: "expected",
	noHypothesis: "no hypothesis recorded",
	noRating: "no rating in the session notes",
	workedOn: (sessions) => (sessions === 0 ? "not worked on yet" : `worked on in ${counted(sessions, sessionForms)}`),
	indicators: "Indicators noted",
	rating: "rating",
	noNumber: "unreadable rating",
	date: "Date",
	session: "Session",
	sessionNumber: (session) => (session === undefined ? "a session without number" : `session ${session}`),
	change: "Change since the start",
	noTotal: "no total",
	prorated: "prorated",
	contradictory: (totals) => `${either(totals.map(number))}: given more than once`,
	answers: { yes: "yes", no: "no" },
	scoresOfOthers: "Scores from other people, not the client’s own:",
	suicideItem: "item on suicidal thoughts",
	riskTrack: "Risk from note to note:",
	item: (item) => `item ${item}, suicidal thoughts`,
	phase: "Phase",
	focus: "Focus",
	nothingMissing: "No required part is missing.",
	notNeeded: "Not needed, according to the note:",
	notNeededBecause: (part, reason) => `${part} (${reason})`,
	nothingMissingHere: "No required part is missing in the notes that could be read.",
	requiredMissing: (parts) => `Still needed: ${parts}.`,
	recommendedParts: "Worth adding:",
	nothingFound: "Nothing was found to correct or consider.",
	levels: { error: "To correct", warning: "To check", information: "To consider", hint: "Hint" },
	noTechniques: "No technique is recorded.",
	notDescribed: "not described",
	ratings: "Ratings by session",
	atClosing: "At closing",
	otherwise: "Also noted in sessions",
	further: "Other",
	untitled: "Untitled",
	alsoWritten: "Other text",
	sessionHeld: "When and how",
	meeting: ({ start, end, mode, attended, author, supervisor }) =>
		[
			start !== "" && end !== "" ? `${start} to ${end}` : start === "" ? (end === "" ? "" : `until ${end}`) : `from ${start}`,
			mode,
			attended === "" ? "" : `attended by ${attended}`,
			author === "" ? "" : `written by ${author}`,
			supervisor === "" ? "" : `supervised by ${supervisor}`,
		]
			.filter((part) => part !== "")
			.join("; "),
	file: "File",
	unplaced: (files) =>
		`${plural(files.length, { one: "A note that may belong to this case could not be placed and is not included here", other: `${files.length} notes that may belong to this case could not be placed and are not included here` })}: ${listed(files)}.`,
	placeless: (files) =>
		`${plural(files.length, { one: "A session has", other: `${files.length} sessions have` })} neither number nor date, so nobody knows when ${plural(files.length, { one: "it", other: "they" })} took place: ${listed(files)}.`,
	unreadNotes: (files) =>
		`${plural(files.length, { one: "A note of this case could not be read", other: `${files.length} notes of this case could not be read` })}: ${listed(files)}.`,
	withoutHeader: (files) =>
		`The header of ${plural(files.length, { one: "a note", other: `${files.length} notes` })} could not be read. The text is at the end, as it is written: ${listed(files)}.`,
	secondVersions: (files) =>
		`${plural(files.length, { one: "There is a second version of a note", other: `There are second versions of ${files.length} notes` })}, not included here: ${listed(files.map(([copy, original]) => `${copy} (of ${original})`))}.`,
	processNotes: (files) => `Process notes are left out: ${listed(files)}.`,
	amendedBy: (addenda) => `This note was amended. Its addenda are below it and do not change it: ${listed(addenda)}.`,
	amendedNotes: (notes) => `Notes that were amended, each with its addenda below it: ${listed(notes)}.`,
	amends: "Amends",
	partsLeftOut: (titles) => `Not included here, although the notes may say something about it: ${listed(titles)}.`,
	under: (heading) => `Under the heading “${heading}”:`,
	maintenance: (sessions) => counted(sessions, { one: "maintenance session", other: "maintenance sessions" }),
	from: (date) => `from ${longDate(date)}`,
	weeks: (weeks) => counted(weeks, { one: "week", other: "weeks" }),
	inMaintenance: (contract) => `maintenance: ${contract}`,
	several: (kind, date, others) =>
		`There is more than one ${kind === "formulation" ? kind : `${kind} note`} in this case. This is the ${date === "" ? "first" : `one of ${longDate(date)}`}. Among the other notes: ${listed(others.map(longDate))}.`,
	unknownPerson: "a person",
	unknownRole: "person",
	either,
	byRoles: (roles) =>
		roles.length === 0
			? "The inventory names nobody, so nobody appears by role here. Names, places and dates are as written. This is not anonymous."
			: `People in the inventory appear by their roles here (${listed(roles)}), wherever their names were found. ${notFound}`,
	byAliases: (people) =>
		`The ${plural(people, { one: "person", other: `${people} people` })} in the inventory ${plural(people, { one: "appears", other: "appear" })} by alias here, wherever their names were found. ${notFound}`,
	notEnded: "Therapy has not ended.",
	noSessions: "There is no session note in this case.",
	noMeasures: "No measure is recorded.",
	none: "—",
}
