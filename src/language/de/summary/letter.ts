/** The words of the letter to the patient in German. */
import type { Mechanism, ProblemArea, Term } from "../../../record/index.ts"
import type { Dates, LetterWords, NoticeWords, Way } from "../../../summary/letter/words.ts"
import { counted, date, joined, listed, plural, quoted } from "../grammar.ts"
import { yourRole } from "./roles.ts"
import { techniques } from "./techniques.ts"

const parts: LetterWords["parts"] = {
	reasons: "Was Sie in die Therapie geführt hat",
	work: "Woran wir gearbeitet haben",
	ending: "Wie die Therapie zu Ende ging",
	goals: "Ihre Ziele",
	measures: "Ihre Fragebögen",
	later: "Für die Zeit danach",
	safety: "Wenn es sehr schwer wird",
}

const areas: Readonly<Record<ProblemArea, string>> = {
	grief: "die Trauer um einen Menschen, der gestorben ist",
	"role-dispute": "ein Konflikt mit einem anderen Menschen",
	"role-transition": "eine Veränderung in Ihrem Leben",
	"interpersonal-deficits": "der Kontakt zu anderen Menschen",
	"lost-healthy-self": "der Verlust des Lebens, das Sie vor der Erkrankung hatten",
}

const outcomes: Readonly<Record<Term<"goal-outcome">, string>> = {
	met: "Dieses Ziel haben Sie erreicht.",
	partly: "Dieses Ziel haben Sie zum Teil erreicht.",
	"not-met": "Dieses Ziel wurde nicht erreicht.",
}

const steps: Readonly<Record<Mechanism, string>> = {
	"social-support": "Unterstützung durch andere Menschen",
	"interpersonal-stress": "Spannungen mit anderen Menschen",
	"emotional-processing": "was Sie fühlen und wie Sie damit umgehen",
	"interpersonal-skills": "wie Sie mit anderen sprechen",
}

/** What is said of a dispute, after „Am Anfang“ or „Am Ende“. */
const stages: Readonly<Record<Term<"stage">, (still: string) => string>> = {
	renegotiation: (still) => `waren Sie über den Konflikt ${still}im Gespräch.`,
	impasse: (still) => `war der Konflikt ${still}festgefahren.`,
	dissolution: (still) => `lief der Konflikt ${still}auf eine Trennung hinaus.`,
}

const ways: Readonly<Record<Way, string>> = {
	better: "Das ist besser geworden.",
	same: "Das ist gleich geblieben.",
	alike: "Das ist etwa gleich geblieben.",
	unsure: "Der Unterschied ist zu klein, um sicher sagen zu können, dass sich etwas verändert hat.",
	worse: "Das ist schlechter geworden.",
}

const inSessions = (sessions: number): string => (sessions === 1 ? "eine Sitzung" : `${sessions} Sitzungen`)

const firstAndLast = ([first, last]: Dates): string =>
	first === last ? `, am ${date(first)}` : `, die erste am ${date(first)} und die letzte am ${date(last)}`

const room = "........................................"

export const letter: LetterWords = {
	title: "Über Ihre Therapie",
	parts,
	date,
	greeting: `Guten Tag ${room},`,
	intro:
		"in diesem Brief geht es um Ihre Therapie. Ich habe ihn anhand meiner Notizen geschrieben. Die eingerückten Stellen sind wörtlich daraus übernommen. Mit „Patientin“ oder „Patient“, „sie“ oder „er“ können darin Sie gemeint sein. Wenn etwas nicht stimmt, sagen Sie es mir gern.",
	signature: ["Mit herzlichen Grüßen", room, "Ihre Therapeutin / Ihr Therapeut"],
	byRoles: "Menschen aus Ihrem Leben sind hier nicht mit Namen genannt, sondern danach, was sie für Sie sind.",
	byAliases: "Menschen aus Ihrem Leben sind hier mit Kurznamen wie @schwester genannt.",
	your: yourRole,
	onset(since) {
		const when = timeOf(since)
		return when === undefined ? `Dazu, wann es anfing, steht in meinen Notizen: ${quoted(since)}.` : `Seit ${when} ging es Ihnen nicht gut.`
	},
	theme: ([first, ...others], isClosed) => [
		...(first === undefined ? [] : [`Das wichtigste Thema der Therapie ${isClosed ? "war" : "ist"} ${areas[first]}.`]),
		...(others.length === 0
			? []
			: [
					`${plural(others.length, { one: `Ein weiteres Thema ${isClosed ? "war" : "ist"}`, other: `Weitere Themen ${isClosed ? "waren" : "sind"}` })} ${joined(others.map((area) => areas[area]))}.`,
				]),
	],
	summedUp: "In meinen Notizen ist es so zusammengefasst:",
	yourWords: "In Ihren eigenen Worten:",
	agreed: "Zu dem, was wir vereinbart haben, steht in meinen Notizen:",
	met: (sessions, dates) => `Wir hatten ${inSessions(sessions)}${dates ? firstAndLast(dates) : ""}.`,
	metSoFar: (sessions, planned, first) =>
		`Bisher hatten wir ${planned === undefined ? inSessions(sessions) : `${sessions === 1 ? "eine" : sessions} der ${planned} geplanten Sitzungen`}${first === undefined ? "" : `, ${sessions === 1 ? "" : "die erste "}am ${date(first)}`}.`,
	notesOf: (sessions, numbers, dates) => {
		const [first, last] = numbers ?? []
		const which = first === undefined || last === undefined ? "" : first === last ? ` (Nr. ${first})` : ` (Nr. ${first} bis ${last})`
		const when = dates ? ` vom ${dates[0] === dates[1] ? date(dates[0]) : `${date(dates[0])} bis zum ${date(dates[1])}`}` : ""
		return `Dieser Brief stützt sich auf ${plural(sessions, { one: "die Notiz zu einer Sitzung", other: `die Notizen zu ${sessions} Sitzungen` })}${which}${when}.`
	},
	did: "In unseren Sitzungen haben wir unter anderem:",
	techniques,
	steps,
	noticed: (count) => `${plural(count, { one: "In diesem Bereich", other: "In diesen Bereichen" })} habe ich eine Veränderung notiert:`,
	outcome: "Was daraus geworden ist",
	stages: (start, now) =>
		[
			start === undefined ? "" : `Am Anfang ${stages[start]("")}`,
			now === undefined ? "" : `Am Ende ${stages[now](start === now ? "immer noch " : "")}`,
		]
			.filter((says) => says !== "")
			.join(" "),
	change: "Was sich verändert hat",
	feelings: "Wie sich der Abschied angefühlt hat",
	wroteDown: (goals) => `${plural(goals, { one: "Dieses Ziel steht", other: "Diese Ziele stehen" })} in meinen Notizen:`,
	outcomes,
	goalSpokenOf: (session) =>
		session === undefined ? "Darüber haben wir gesprochen." : `Darüber haben wir zuletzt in Sitzung ${session} gesprochen.`,
	goalAtEnd: (says) => `Am Ende steht dazu in meinen Notizen: ${quoted(says)}.`,
	questionnaires: "Fragebögen zeigen eine Richtung, nicht Ihr ganzes Leben. Die Zahlen stehen hier, falls Sie sie nachschlagen möchten.",
	score: (name, said, isClosed) => `${name}: ${said}, ${isClosed ? "" : "bisher "}einmal festgehalten.`,
	oneOfScores: (name, said) => `${name}: ${said}.`,
	scores: (name, first, last, way) =>
		`${name}: beim ersten Mal ${first}, beim letzten Mal ${last}.${way === undefined ? "" : ` ${ways[way]}`}`,
	warningSigns: "Frühe Anzeichen, auf die Sie achten können",
	contingency: "Was Sie dann tun können",
	maintenance: "Wie es weitergeht",
	furtherTreatment: "Weitere Behandlung",
	plan: "Das ist der Plan aus meinen Notizen:",
}

/** What is said when a letter is made, to whoever hands it over. */
export const notices: NoticeWords = {
	read: "Lesen Sie den Brief, bevor Sie ihn übergeben, setzen Sie in der Anrede den Namen ein und unterschreiben Sie.",
	plan: (session, day) =>
		`Der Plan für schwere Zeiten stammt aus ${session === undefined ? "der Notiz" : `Sitzung ${session}`}${day === undefined ? "" : ` (${date(day)})`}. Prüfen Sie, ob er noch stimmt.`,
	leftOut: (sections) =>
		`Stellen, die Suizid oder Selbstverletzung erwähnen, sind weggelassen, und zwar in ${joined(sections.map(quoted))}.`,
	measures: (count) =>
		`Die Werte von ${counted(count, { one: "Skala", other: "Skalen" })} sind weggelassen, weil die Skala unbekannt ist oder nach einer Gefährdung fragt.`,
	names:
		"Der Brief ist nicht anonym. Spitznamen und andere Formen eines Namens werden nicht gefunden. Andere Namen, Orte und Datumsangaben bleiben, wie sie geschrieben sind.",
	noSession: "Es gibt keine Notiz zu einer Sitzung, die stattgefunden hat.",
	addenda: (addenda) =>
		`Der Brief ist aus Ihren Notizen ohne deren Nachträge entstanden. Prüfen Sie, ob diese ändern, was er sagt: ${listed(addenda)}.`,
	otherLanguage: (languages) =>
		`Die Zitate aus den Notizen sind auf ${joined(languages)}. Übersetzen Sie, was die behandelte Person nicht lesen kann.`,
}

const month =
	"Jan(?:uar|\\.)?|Jänner|Feb(?:ruar|\\.)?|Feber|März|Apr(?:il|\\.)?|Mai|Juni?|Juli?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Okt(?:ober|\\.)?|Nov(?:ember|\\.)?|Dez(?:ember|\\.)?"
const season = "(?:Früh|Spät)?(?:frühjahr|frühling|sommer|herbst|winter)|Jahresanfang|Jahresbeginn|Jahresmitte|Jahresende|Jahreswechsel"
const inYear = new RegExp(`^(?:(?:Anfang|Beginn|Mitte|Ende|ca\\.|etwa) )?(?:(?:${month}) )?\\d{4}$`, "i")
const inSeason = new RegExp(`^(?:${season}) \\d{4}(?:/\\d{2,4})?$`, "i")
const onDay = new RegExp(`^\\d{1,2}\\. ?(?:(?:${month}) ?|\\d{1,2}\\. ?)\\d{4}$`, "i")

/** A time as it follows „seit“; nothing if a text is no time by itself. */
function timeOf(text: string): string | undefined {
	const when = text
		.trim()
		.replace(/^(?:seit|ab|im) /i, "")
		.replace(/^(?:dem|der|des|Jahr) /i, "")
	if (/^\d{4}-\d{2}-\d{2}$/.test(when)) return `dem ${date(when)}`
	if (/^\d{4}-\d{2}$/.test(when)) return date(when)
	if (inYear.test(when)) return when
	return inSeason.test(when) || onDay.test(when) ? `dem ${when}` : undefined
}
