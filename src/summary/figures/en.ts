/** The figures' own words in English; titles of parts and terms are the record's. */
import { itemName, type RiskStep, type SuicideItem } from "../../cases/risk.ts"
import { termTitle } from "../../record/index.ts"
import type { Circled } from "./circle/circled.ts"
import type { Point } from "./course/series.ts"
import { numberText } from "./scale.ts"

const sessionName = (session: number | undefined): string => (session === undefined ? "" : `session ${session}`)

export const words = {
	course: "Course of therapy",
	measureInWords: (name: string, told: readonly string[]): string => `${name}: ${told.length === 0 ? words.noTotal : told.join("; ")}`,
	better: { lower: "lower is better", higher: "higher is better" },
	reliableChange: (points: number): string => `reliable change ${points} points`,
	notDrawn: (scores: number): string =>
		`not drawn: ${scores === 1 ? "1 score" : `${scores} scores`} without a total, or with one of another form`,
	noTotal: "no total that can be read",
	anyYes: "any yes",
	answersText: (yes: readonly string[]): string => (yes.length === 0 ? "every answer no" : `yes to ${yes.join(", ")}`),
	answersTip: (name: string, yes: readonly string[]): string => `${name}: ${words.answersText(yes)}`,
	answersInWords: (note: string, yes: readonly string[]): string => `${words.answersText(yes)} (${note})`,
	range: (from: string, to: string): string => `${from}–${to}`,
	andMore: (question: string, more: number): string => (more === 0 ? question : `${question} +${more}`),
	noteName: ({ session, kind, date }: Point["score"]["note"]): string =>
		[sessionName(session) || (kind ? termTitle("note", kind).toLowerCase() : ""), date ?? ""].filter((part) => part !== "").join(", "),
	pointTip: (point: Point, name: string): string => `${name} ${words.pointText(point)}`,
	pointText: ({ value, score, reliably }: Point): string =>
		`${numberText(value)}${score.band === undefined ? "" : ` (${score.band})`}${score.prorated ? ` ${words.prorated}` : ""}, ${words.noteName(score.note)}${reliably === undefined ? "" : `, ${words.reliably[reliably]}`}`,
	reliably: { better: "reliably better than the first", worse: "reliably worse than the first" },
	score: "score",
	prorated: "prorated",
	limit: "reliable change from the first score",
	contractEnd: (sessions: number): string => `end of contract: ${sessions} sessions`,
	phases: "Phase",
	timeline: "Timeline",
	events: "Events",
	sessions: "Session",
	timelineList: (isLettered: boolean): string =>
		`Timeline, as told in the formulation${isLettered ? "; letters show what falls among the sessions" : ""}`,
	eventList: "Events told in sessions",
	more: (count: number): string => `and ${count} more in the notes`,
	moreMeasures: (names: readonly string[]): string => `Not drawn: ${names.join(", ")}`,
	noMeasures: "No measure is recorded yet.",
	noSessions: "no session yet",
	lifeEvent: "life event",
	suicideItem: "Suicide",
	riskLevel: "Risk level",
	yes: "yes",
	no: "no",
	levelText: (level: RiskStep["level"]): string =>
		level === "missing"
			? "asked for, and not recorded"
			: level === "no-level"
				? "a Risk section without a level"
				: level === "not-recorded"
					? "not recorded"
					: termTitle("risk-level", level).toLowerCase(),
	levelTip: (level: RiskStep["level"], note: RiskStep["note"]): string =>
		`${level === "missing" || level === "no-level" ? words.riskSigns[level] : `risk level ${words.levelText(level)}`}, ${words.noteName(note)}`,
	itemText: ({ measure, item, value }: SuicideItem): string => `${itemName(measure, item)}: ${numberText(value)}`,
	riskTip: ({ note, items, answers, level }: RiskStep): string =>
		[
			...items.map((item) => words.itemText(item)),
			...answers.map(({ measure, yes }) => words.answersTip(measure, yes)),
			words.levelTip(level, note),
		].join("; "),
	riskSigns: { missing: "risk level asked for, and not recorded", "no-level": "Risk section without a level" },
	phaseSpan: (phase: string, from: number | undefined, to: number | undefined): string =>
		`${phase}: ${from === to ? `session ${from ?? ""}` : `sessions ${from ?? ""} to ${to ?? ""}`}`,
	courseDescription: ({ held, planned, phases, notHeld, measures, risk, events }: CourseInWords): string =>
		[
			`${held} ${held === 1 ? "session" : "sessions"} held${planned === undefined ? "" : ` of ${planned} planned`}.`,
			sentence("Phases", phases),
			sentence("Not held", notHeld),
			measures.length === 0 ? words.noMeasures : sentence("Measures", measures, ". "),
			sentence("Risk", risk, ". "),
			sentence("Life events", events),
		]
			.filter((part) => part !== "")
			.join(" "),
	mechanisms: "Mechanisms of change",
	expected: "expected",
	notExpected: "not expected",
	circle: "Interpersonal circle",
	client: "Client",
	nobody: "No person is recorded yet.",
	rings: "Rings of closeness: 1 the innermost",
	inArea: "person of the problem area",
	unplaced: "On no ring",
	supportOf: (kind: string): string => `${kind} support`,
	moved: "moved to another ring",
	wanted: "ring that is wanted",
	personDetail: ({ relationship, status, ring, ringBefore, ringWanted, support, confides }: Circled): string =>
		[
			relationship,
			status === "living" ? "" : termTitle("person-status", status),
			ring === undefined ? "no ring told" : `ring ${ring}`,
			ringBefore === undefined ? "" : `before ${ringBefore}`,
			ringWanted === undefined ? "" : `wanted ${ringWanted}`,
			support.length === 0 ? "" : `support: ${support.map((kind) => termTitle("support", kind)).join(", ")}`,
			confides === undefined ? "" : `confides: ${termTitle("confides", confides)}`,
		]
			.filter((part) => part !== "")
			.join(" · "),
	personTip: (person: Circled): string =>
		[
			`${person.number}. ${person.name}`,
			words.personDetail(person),
			person.inArea ? words.inArea : "",
			person.changeWanted === "" ? "" : `change wanted: ${person.changeWanted}`,
		]
			.filter((part) => part !== "")
			.join("; "),
	circleDescription: (people: readonly string[]): string =>
		people.length === 0
			? words.nobody
			: `${people.length === 1 ? "1 person" : `${people.length} people`} of the inventory by felt closeness, from ring 1, the innermost, to ring 4. ${people.join(". ")}.`,
	triad: "Interpersonal triad",
	distress: "Distress that follows",
	notWritten: "not yet written",
	asWritten: "As written",
	firstScore: "First score",
	scoreText: (name: string, total: string, band: string | undefined, note: string): string =>
		`${name} ${total}${band === undefined ? "" : ` (${band})`}, ${note}`,
	/** What stressor, diathesis and support do, in this order. */
	leadsOn: ["sets off", "makes vulnerable", "buffers, as far as it reaches"],
	partInWords: (title: string, told: readonly string[]): string =>
		`${title}. ${told.map((each) => (/[.!?]$/.test(each) ? each : `${each}.`)).join(" ")}`,
	lastChanges: "What changed, as sessions noted it last",
	nothingNoted: "nothing noted",
	noExample: "no example noted",
	notReadable: "rating not readable",
	noChangeNoted: "worked on; no change noted yet",
	ratingText: (rating: number | undefined): string =>
		rating === undefined ? words.notReadable : `rating ${rating}, ${termTitle("rating", String(rating))}`,
	lastNoted: (session: number | undefined, rating: number | undefined): string =>
		[session === undefined ? "" : `Session ${session}`, rating === undefined ? words.notReadable : `rating ${rating}`]
			.filter((part) => part !== "")
			.join(", "),
	mechanismsDescription: (rows: readonly MechanismInWords[]): string =>
		[
			"Working hypotheses of the formulation, and the indicators that sessions noted.",
			...rows.map(({ name, expected, told }) => `${name} (${expected ? words.expected : words.notExpected}): ${told.join("; ")}.`),
		].join(" "),
} as const

export interface MechanismInWords {
	readonly name: string
	readonly expected: boolean
	/** Each indicator with its session and rating, or that there is none. */
	readonly told: readonly string[]
}

export interface CourseInWords {
	readonly held: number
	readonly planned: number | undefined
	readonly phases: readonly string[]
	readonly notHeld: readonly string[]
	readonly measures: readonly string[]
	readonly risk: readonly string[]
	readonly events: readonly string[]
}

/** How Closeness says which ring a person stood on before, behind the present one, and what may stand before the number of a ring. */
export const ringWords = {
	before: /^[^,;:(—–-]*[,;:(—–-]\s{0,8}(?:was|were|before|formerly|earlier)\s{1,8}(?:on\s{1,8})?(?:ring\s{1,8})?([1-4])\b/iu,
	ring: /^(?:ring|closeness)\s+/iu,
} as const

/** Facts under a name; nothing where there are none. */
const sentence = (name: string, facts: readonly string[], between = "; "): string =>
	facts.length === 0 ? "" : `${name}: ${facts.join(between)}.`
