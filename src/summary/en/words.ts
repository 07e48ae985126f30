/** What naming by role or alias does not do, said in the summary itself. */
const notFound =
	"Nicknames, misspellings and other forms of a name were not found; other people, places and dates are as written. Read it through before you hand it on. This is not anonymous."

/** The words of a summary for colleagues and supervisors. Titles of sections and terms are the record's. */
export const words = {
	title: (code: string): string => `Case summary: ${code}`,
	made: (date: string): string => `Made on ${date} from the notes of the case. What is not recorded there is named here as not recorded.`,
	contents: "Contents",
	notRecorded: "Not recorded.",
	lacks: "Not recorded",
	noFormulation: "There is no formulation in this case.",
	case: "Case",
	form: "Form of IPT",
	sessions: "Sessions",
	firstAndLast: "First and last session",
	firstAndLastNote: "First and last session with a note",
	held: (held: number, planned: number | undefined): string => (planned === undefined ? `${held} held` : `${held} of ${planned} held`),
	/** Where numbers are missing, it is not known how many sessions were held. */
	notesOf: (sessions: number, numbers: string, planned: number | undefined): string =>
		`notes of ${sessions === 1 ? "1 session" : `${sessions} sessions`}${numbers === "" ? "" : `, ${sessions === 1 ? "number" : "numbers"} ${numbers}`}${planned === undefined ? "" : ` (${planned} planned)`}`,
	notHeld: (missed: number, cancelled: number): string =>
		[missed > 0 ? `${missed} missed` : "", cancelled > 0 ? `${cancelled} cancelled` : ""].filter((part) => part !== "").join(", "),
	to: (first: string, last: string): string => (first === last ? first : `${first} to ${last}`),
	state: "State",
	closed: (date: string, ending: string): string => `closed${date === "" ? "" : ` ${date}`}${ending === "" ? "" : ` (${ending})`}`,
	open: "open",
	openIn: (phase: string): string => `open, ${phase} phase`,
	planned: (sessions: number): string => (sessions === 1 ? "1 session" : `${sessions} sessions`),
	minutes: (minutes: number): string => `${minutes} minutes`,
	ring: "ring",
	person: "Person",
	lastSaid: (session: string): string => `last spoken of in ${session}`,
	neverSaid: "not spoken of in a session yet",
	outcome: "outcome",
	expected: "expected",
	noHypothesis: "no hypothesis recorded",
	noRating: "no rating in the session notes",
	workedOn: (sessions: number): string =>
		sessions === 0 ? "not worked on yet" : sessions === 1 ? "worked on in 1 session" : `worked on in ${sessions} sessions`,
	indicators: "Indicators noted",
	rating: "rating",
	noNumber: "rating not readable",
	date: "Date",
	session: "Session",
	sessionNumber: (session: number | undefined): string => (session === undefined ? "a session without number" : `session ${session}`),
	change: "Change from the first",
	noTotal: "no total",
	prorated: "prorated",
	/** Of one measure in one note. */
	contradictory: (totals: readonly number[]): string => `${totals.join(" or ")}: given more than once`,
	scoresOfOthers: "Scores of others, which are none of the client’s:",
	suicideItem: "suicide item",
	riskTrack: "From note to note:",
	item: (item: number): string => `item ${item}`,
	phase: "Phase",
	focus: "Focus",
	techniques: "Techniques",
	whatFollowed: "Progress and plan",
	unreadable: "This note cannot be read, and nothing of it is told here",
	nothingMissing: "No required part is missing.",
	notNeeded: "Not needed, as the note says:",
	notNeededBecause: (part: string, reason: string): string => `${part} (${reason})`,
	nothingMissingHere: "No required part is missing in the notes that could be read.",
	requiredMissing: (parts: string): string => `Required, and not recorded: ${parts}.`,
	recommendedParts: "Recommended, and not recorded:",
	nothingFound: "Nothing was found that does not fit.",
	levels: { error: "Wrong", warning: "Open", information: "To consider", hint: "Hint" },
	noTechniques: "No technique is recorded.",
	nothingTold: "not told",
	ratings: "Ratings by session",
	atClosing: "At closing",
	otherwise: "Also noted in sessions",
	further: "Further",
	untitled: "Without a title",
	besides: "Also written",
	sessionHeld: "When and how",
	meeting: ({
		start,
		end,
		mode,
		attended,
		author,
		supervisor,
	}: Readonly<Record<"attended" | "author" | "end" | "mode" | "start" | "supervisor", string>>): string =>
		[
			start !== "" && end !== "" ? `${start} to ${end}` : start === "" ? (end === "" ? "" : `until ${end}`) : `from ${start}`,
			mode,
			attended === "" ? "" : `attended by ${attended}`,
			author === "" ? "" : `written by ${author}`,
			supervisor === "" ? "" : `supervised by ${supervisor}`,
		]
			.filter((part) => part !== "")
			.join("; "),
	written: "As written",
	file: "File",
	unplaced: (files: readonly string[]): string =>
		`${files.length === 1 ? "A note that may belong to this case could not be placed, and nothing of it is told here" : `${files.length} notes that may belong to this case could not be placed, and nothing of them is told here`}: ${files.join(", ")}.`,
	placeless: (files: readonly string[]): string =>
		`${files.length === 1 ? "A session has" : `${files.length} sessions have`} neither number nor date, so that nobody knows when ${files.length === 1 ? "it was" : "they were"}: ${files.join(", ")}.`,
	unreadNotes: (files: readonly string[]): string =>
		`${files.length === 1 ? "A note of this case could not be read" : `${files.length} notes of this case could not be read`}: ${files.join(", ")}.`,
	toldAsWritten: (files: readonly string[]): string =>
		`The header of ${files.length === 1 ? "a note" : `${files.length} notes`} could not be read; the text is told as it is written, at the end: ${files.join(", ")}.`,
	secondVersions: (files: readonly (readonly [copy: string, original: string])[]): string =>
		`${files.length === 1 ? "There is a second version of a note" : `There are second versions of ${files.length} notes`}, of which nothing is told here: ${files.map(([copy, original]) => `${copy} (of ${original})`).join(", ")}.`,
	processNotes: (files: readonly string[]): string => `Process notes are left out: ${files.join(", ")}.`,
	partsLeftOut: (titles: readonly string[]): string => `Left out here, though the notes may hold something of it: ${titles.join(", ")}.`,
	under: (heading: string): string => `Under the heading “${heading}”:`,
	maintenance: (sessions: number): string => (sessions === 1 ? "1 maintenance session" : `${sessions} maintenance sessions`),
	from: (date: string): string => `from ${date}`,
	weeks: (weeks: number): string => (weeks === 1 ? "1 week" : `${weeks} weeks`),
	inMaintenance: (contract: string): string => `maintenance: ${contract}`,
	several: (kind: "closing" | "formulation" | "session", date: string, others: readonly string[]): string =>
		`There is more than one ${kind === "formulation" ? kind : `${kind} note`} in this case. Here is that${date === "" ? " which comes first" : ` of ${date}`}; among the other notes: ${others.join(", ")}.`,
	unknownPerson: "a person",
	either: (people: readonly string[]): string => people.join(" or "),
	your: "your",
	/** Words before a role that already say whose it is. */
	ownedBefore:
		/(?:\b(?:a|an|another|her|his|my|our|the|their|your)|['’]s) (?:(?:best|big|close|dear|eldest|elder|ex|first|former|good|late|little|new|old|older|oldest|only|other|own|second|younger|youngest) ){0,2}$/i,
	byRoles: (roles: readonly string[]): string =>
		roles.length === 0
			? "People would be called by their roles here; the inventory names none. Names, places and dates are as written: this is not anonymous."
			: `People of the inventory are called by their roles here (${roles.join(", ")}), wherever their names were found. ${notFound}`,
	byAliases: (people: number): string =>
		`The ${people === 1 ? "person" : `${people} people`} of the inventory ${people === 1 ? "is" : "are"} called by alias here, wherever their names were found. ${notFound}`,
	notEnded: "Therapy has not ended.",
	noSessions: "There is no session note in this case.",
	noMeasures: "No measure is recorded.",
	none: "—",
} as const
