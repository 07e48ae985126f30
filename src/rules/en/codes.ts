/** What each finding says to a clinician, in English: what to write and why, in one or two sentences. */
import { frontMatterLimits, terms, termTitle } from "../../record/index.ts"
import type { FindingData } from "../rule.ts"

/** A finding's data by name, as texts and numbers. */
export class Facts {
	readonly #data: FindingData

	constructor(data: FindingData = {}) {
		this.#data = data
	}

	text(name: string): string {
		const value = this.#data[name]
		return typeof value === "string" || typeof value === "number" ? String(value) : ""
	}

	number(name: string): number {
		const value = this.#data[name]
		return typeof value === "number" ? value : Number.NaN
	}

	has(name: string): boolean {
		const value = this.#data[name]
		return value !== undefined && value !== "" && value !== false
	}

	list(name: string): readonly string[] {
		const value = this.#data[name]
		return Array.isArray(value) ? value.filter((item): item is string => typeof item === "string") : []
	}
}

const quoted = (text: string): string => `“${text}”`

export const kilobytes = (bytes: number): string => `${bytes / 1024} KB`

/** `a, b or c` */
export function either(words: readonly string[]): string {
	const last = words.at(-1) ?? ""
	return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} or ${last}`
}

function didYouMean(facts: Facts, before = ""): string {
	const allowed = facts.list("allowed").map((word) => quoted(before + word))
	return allowed.length > 0 ? ` Did you mean ${either(allowed)}?` : ""
}

/** `a, b and c` */
const joined = (words: readonly string[]): string => either(words).replace(/ or (?=[^ ]*$)/, " and ")

function riskReasons(facts: Facts): string[] {
	const last = facts.text("last")
	return [
		...facts.list("items").map((item) => `${item} is raised`),
		...facts.list("answers").map((measure) => `a question of ${measure} was answered with yes`),
		...facts.list("worsened").map((measure) => `${measure} is reliably worse than at first`),
		...(last === "" ? [] : [last === "without a level" ? "the last Risk section gave no level" : `the last Risk section said ${last}`]),
	]
}

/** Each rating with what it means. */
const ratings = terms("rating").map((rating) => `${rating} ${termTitle("rating", rating)}`).join(", ")

const yamlFaults: Readonly<Record<string, string>> = {
	alias: "An asterisk begins a reference here. Put the value in quotes if it is meant as text.",
	anchor: "An ampersand begins a reference mark here. Put the value in quotes if it is meant as text.",
	block: "A colon and a space make a key within this value. Put a value that holds a colon in quotes; begin a list or a map on its own line, indented under its key.",
	directive: "A line that begins with a percent sign is an instruction to the reader of the file. Remove it, or put the value in quotes.",
	document: "A second document begins or ends here. Keep one block between the two lines of three dashes.",
	escape: "A backslash in double quotes begins a special character that does not exist. Use single quotes, or double the backslash.",
	indent: "The indentation does not fit the lines around it, or a bracket above is not closed. Give keys of one level the same number of spaces.",
	missing: "A bracket, brace or quotation mark is not closed, or a comma is missing.",
	nesting: "The values are nested deeper than a case record needs. Keep to the keys of the format.",
	"not-a-map": "Each line needs a key, a colon and a value, as in “case: C-7”.",
	scalar: "A value cannot begin with this character. Put the value in quotes.",
	size: `The front matter is larger than ${kilobytes(frontMatterLimits.bytes)} and was not read. Move long text into the sections of the note.`,
	syntax: "This line cannot be read. Write a key, a colon, a space and a value; put a value that holds a colon in quotes.",
	tab: "A tab is used for indentation. Use spaces.",
	tag: "An exclamation mark begins a type here. Put the value in quotes if it is meant as text.",
}

const forms: Readonly<Record<string, string>> = {
	case: "Write a code of up to 32 letters, digits, dots, dashes or underscores, such as C-7. A code keeps names out of the record.",
	date: "Write a real date as year-month-day, such as 2026-03-09, so that sessions and scores fall in their order.",
	map: "Write each entry on a line of its own below the key, indented by two spaces.",
	number: "Write a number. A score that cannot be read is shown as missing.",
	text: "Write plain text.",
	texts: "Write a text, or a list of texts.",
	time: "Write the time as hours and minutes, such as 09:30.",
	version: "Write 1: it is the only version of the note format so far.",
	whole: "Write a whole number in the range that makes sense here.",
	word: "Write one of the words of the list.",
}

function otherForm(facts: Facts): string {
	const [text, meant] = [quoted(facts.text("text")), quoted(facts.text("meant"))]
	switch (facts.text("what")) {
		case "blank":
			return "Blank lines come before the front matter. Remove them."
		case "colon":
			return "This colon is a wide one, or has no space after it. Write a colon and a space."
		case "fence":
			return "These dashes are not the three of front matter. Write “---”."
		case "key":
			return `The key ${text} is read as ${meant}. Write ${meant}.`
		case "spaces":
			return "There are no-break or wide spaces in the front matter. Replace them by plain ones."
		default:
			return `${text} is read as ${meant}. Write ${meant}.`
	}
}

function wrongValue(facts: Facts): string {
	const path = facts.text("path")
	switch (facts.text("cause")) {
		case "process":
			return "Private process notes do not belong in a case note. Keep them in a file with another ending of the name."
		case "ambiguous":
			return `${quoted(facts.text("text"))} can mean more than one thing. Write ${either(facts.list("allowed"))}.`
		case "before-start":
			return "The session ends before it starts. Check “start” and “end”: both are times of the same day."
		case "no-total":
			return `${path.replace("measures.", "")} has no total. Write its parts, each with its value.`
		case "area-of-variant":
			return "The lost healthy self is a problem area of social rhythm therapy. Set “variant: ipsrt”, or choose another area."
		case "vocabulary":
			return `${quoted(facts.text("text"))} is not known for “${path}”. Write ${either(facts.list("allowed"))}.`
		default:
			return `This value does not fit “${path}”. ${forms[facts.text("form")] ?? ""}`
	}
}

function range(facts: Facts): string {
	const measure = facts.text("measure")
	const [least, most] = [facts.text("least"), facts.text("most")]
	switch (facts.text("what")) {
		case "count":
			return `${measure} has ${most} items, and ${least} are given. Write every item, with null for one left blank.`
		case "item":
			return `Item ${facts.text("item")} of ${measure} goes from ${least} to ${most} in whole numbers. Check it against the form.`
		case "no-item":
			return `${measure} has no item ${facts.text("item")}: it ends at item ${most}.`
		case "out-of":
			return `This score is out of ${facts.text("given")}, and ${measure} ends at ${most}. Check which scale it is.`
		case "part":
			return `This part of ${measure} goes from ${least} to ${most}. Check it against the form.`
		case "whole":
			return `A total of ${measure} is a whole number from ${least} to ${most}. Check it against the form.`
		default:
			return `A total of ${measure} lies between ${least} and ${most}. Check it against the form: a wrong score would change the course that is shown.`
	}
}

const missingFrontMatter: Readonly<Record<string, string>> = {
	unclosed: "The front matter is never closed. Put a line of three dashes below its last key, so that case, date and kind of note can be read.",
	absent: "A note begins with three dashes, keys such as “note”, “case” and “date”, and three dashes again. Without them it belongs to no case.",
}

const nearHeadings: Readonly<Record<string, (facts: Facts) => string>> = {
	"no-space": (facts) => `${quoted(facts.text("title"))} is not read as a heading: put a space behind the number sign, so that what stands below it is found.`,
	bold: (facts) => `${quoted(facts.text("title"))} in bold is not read as a heading. Put number signs and a space before it, so that the section is found.`,
	underline: (facts) => `This line makes a heading of the text above it, ${quoted(facts.text("title"))}. Put a blank line between the two if it is to part what follows.`,
}

const identifiers: Readonly<Record<string, string>> = {
	"e-mail": "An e-mail address",
	number: "A national health, insurance or identity number",
	birth: "A full date of birth, where an age would do,",
	phone: "A telephone number",
	address: "A street address",
}

function wrongFieldValue(facts: Facts): string {
	const allowed = either(facts.list("allowed"))
	switch (facts.text("cause")) {
		case "out-of-range":
			return `${quoted(facts.text("label"))} cannot be ${quoted(facts.text("text"))}. Write ${allowed}.`
		case "ambiguous":
			return `${quoted(facts.text("text"))} can be read in two ways. Write the one that holds${facts.text("counts") === "" ? "" : `; until then ${quoted(facts.text("counts"))} counts`}.`
		default:
			return `${quoted(facts.text("label"))} names none of ${joined(facts.list("allowed"))}. Put ${facts.has("several") ? "those that hold" : "one of them"} first; your own words may follow.`
	}
}

/** By code; what is missing or empty is worded from the record. */
export const messages: Readonly<Record<string, (data: Facts) => string>> = {
	"front-matter.missing": (facts) => missingFrontMatter[facts.text("cause")] ?? "",
	"front-matter.syntax": (facts) => yamlFaults[facts.text("fault")] ?? yamlFaults["syntax"] ?? "",
	"front-matter.form": otherForm,
	"front-matter.duplicate-key": (facts) => `“${facts.text("key")}” stands twice. Keep the one that is right: it cannot be told which of the two is meant.`,
	"front-matter.value": wrongValue,
	"front-matter.unknown-key": (facts) => `“${facts.text("key")}” is not a key of this kind of note, so it is not read.${didYouMean(facts)}`,
	"variant.unknown": (facts) => `The variant ${quoted(facts.text("text"))} is not known: the case is checked as plain IPT.${didYouMean(facts)}`,
	"note.duplicate-section": (facts) => `The section ${quoted(facts.text("section"))} stands twice. Put what belongs together in one place, so that nothing is overlooked.`,
	"note.heading": (facts) => nearHeadings[facts.text("slip")]?.(facts) ?? "",
	"note.unclosed": (facts) =>
		`This ${facts.text("block") === "code" ? "block of code" : "comment"} is never closed, so all below it is left unread, ${either(facts.list("sections").map(quoted))} too. Close it with ${facts.text("block") === "code" ? "a line like this one" : "“-->”"}, or delete its first line.`,
	"note.too-large": (facts) => `This note has ${facts.text("kilobytes")} KB, more than can be checked while you write. It was not read: split it, one note to a session.`,
	"note.too-complex": () => "This section is nested or marked up so deeply that it was not read. Simplify it; the rest of the note is checked.",
	"note.encoding": (facts) =>
		facts.text("cause") === "bytes"
			? "This file is not saved as UTF-8, so its text cannot be trusted here. Reopen it with its own encoding (often Windows 1252) and save it with encoding UTF-8."
			: "A character stands here that is no text, left behind by another program. Delete it; until then nothing is written to this file.",
	"field.value": wrongFieldValue,
	"problem-area.mismatch": (facts) => `The formulation works on ${either(facts.list("areas").map(quoted))}, and this session on ${quoted(facts.text("focus"))}. Return to the focus, or change the formulation together with the client.`,
	"problem-area.too-many": (facts) => `The formulation names ${facts.text("areas")} problem areas. Choose the one that matters most, two at the most: a short therapy has one focus.`,
	"problem-area.second-reason": (facts) => `Say in a field “Reason” why ${quoted(facts.text("area"))} is needed beside the first area. Two areas share the same few sessions.`,
	"problem-area.deficits-beside": () => "Interpersonal deficits are chosen when no other area fits. Keep the other area as the focus, and tell the pattern under Diathesis.",
	"problem-area.deficits-with-event": (facts) => `${facts.text("person")} in the inventory has died. Look once more whether the death explains the episode: deficits are chosen when no other area fits.`,
	"measure.unknown": (facts) =>
		facts.has("ambiguous")
			? `${quoted(facts.text("measure"))} may be ${either(facts.list("allowed"))}. Write which of them it is.`
			: `${quoted(facts.text("measure"))} is not a measure known here: it is kept and shown, but has no range and no band.${didYouMean(facts)}`,
	"measure.range": range,
	"measure.total-mismatch": (facts) => `The items of ${facts.text("measure")} make ${facts.text("computed")}, and the total says ${facts.text("total")}. Check both against the form.`,
	"measure.suicide-item-missing": (facts) =>
		facts.has("blank")
			? `Item ${facts.text("item")} of ${facts.text("measure")}, on suicidal thoughts, is blank. Record its value, or say under Risk what was asked.`
			: `${facts.text("measure")} has an item on suicidal thoughts, number ${facts.text("item")}. Record its value beside the total, as in {total: ${facts.text("total")}, item${facts.text("item")}: 0}: the total does not show it.`,
	"measure.item-mismatch": (facts) =>
		`Item ${facts.text("item")} of ${facts.text("measure")} is given as ${facts.text("first")} and as ${facts.text("again")}. Keep the one on the form.`,
	"measure.duplicate": (facts) =>
		facts.text("first") === facts.text("name")
			? `${facts.text("measure")} is given twice. Keep the score on the form.`
			: `${quoted(facts.text("first"))} and ${quoted(facts.text("name"))} are one scale. Keep the score on the form.`,
	"measure.incomplete": (facts) =>
		`${facts.text("measure")} has no total: ${facts.list("items").length === 1 ? `item ${facts.list("items").join("")} is` : `items ${joined(facts.list("items"))} are`} blank${facts.number("prorated") > 0 ? `, more than its rule allows (${facts.text("prorated")})` : ""}. Fill in what is known; the other items are kept.`,
	"measure.overdue": (facts) =>
		`No measure stands in this session and the ${facts.number("sessions") - 1} held before it. Give one, such as the PHQ-9: repeated scores show whether therapy helps, and whether risk rises.`,
	"measure.worsened": (facts) =>
		`${facts.text("measure")} is ${facts.text("total")}, ${facts.text("by")} points worse than the first score of ${facts.text("first")}: a reliable change for the worse. Say under Progress what may have led to it, and look at the focus and the risk once more.`,
	"measure.risen": (facts) =>
		`${facts.text("measure")} is ${facts.text("total")}, ${facts.text("by")} points worse than its best score of ${facts.text("first")}. Look for what has happened since then.`,
	"risk.required": (facts) =>
		`“Risk” ${facts.has("empty") ? "is empty" : "is missing"}, and this session needs it: ${riskReasons(facts).join("; ")}. Write level, rationale and, from moderate on, the plan.`,
	"person.unknown": (facts) => `@${facts.text("alias")} is not in the inventory of this case.${didYouMean(facts, "@")} Add the person there, so that the notes tell who matters and how.`,
	"goal.unknown": (facts) =>
		facts.list("goals").length > 0
			? `The formulation has no goal ${facts.text("goal")}: it has ${joined(facts.list("goals"))}. Write the goal that is meant, or agree on a new one and add it there.`
			: `The formulation has no goal ${facts.text("goal")}. Add it there with its words, so that progress can be followed.`,
	"goal.untouched": (facts) =>
		`The last ${facts.text("sessions")} sessions do not speak of ${facts.text("goal")} (${facts.text("text")}). Say under Progress where it stands, or agree with the client to let it go.`,
	"mechanism.untouched": (facts) =>
		`The formulation expects “${facts.text("mechanism")}”, and the last ${facts.text("sessions")} middle sessions noted nothing of it. Look whether it was worked on, or whether the hypothesis still holds.`,
	"technique.main-missing": (facts) =>
		`The conclusion begins, and no session used “${facts.text("technique")}”, on which the work on ${quoted(facts.text("area"))} turns. If it was done, name it in the session where it was.`,
	"session.duplicate-number": (facts) =>
		`Another session of this case has the number ${facts.text("session")} too. Give one of them another number, such as ${facts.list("allowed").join("")}: the course is told in the order of numbers.`,
	"session.date-order": (facts) =>
		`Session ${facts.text("session")} is dated ${facts.text("date")}, before session ${facts.text("earlier")} on ${facts.text("earlierDate")}. Check number and date: scores and events fall in the order of time.`,
	"session.gap": (facts) =>
		facts.text("from") === facts.text("to")
			? `There is no note of session ${facts.text("from")}. If it was missed or cancelled, a short note says so; else check the number.`
			: `There are no notes of sessions ${facts.text("from")} to ${facts.text("to")}. If they were missed or cancelled, a short note each says so; else check the number.`,
	"session.beyond-contract": (facts) =>
		`This is session ${facts.text("session")} of ${facts.text("planned")} agreed. Agree with the client on more and write it under “contract”, or bring the therapy to its end: the time limit is part of how it works.`,
	"session.phase-fit": (facts) =>
		`The phase ${quoted(facts.text("phase"))} lies before ${quoted(facts.text("earlierPhase"))} of session ${facts.text("earlier")}. Check the phase of both: the work goes from initial over middle to conclusion.`,
	"session.cloned-text": (facts) =>
		`This session tells almost word for word what session ${facts.text("earlier")} told. Write what was new in this one: copied text hides the course, and payers doubt it.`,
	"case.no-formulation": (facts) =>
		facts.has("closing")
			? "The case has no formulation, and is being closed. Write one, even a short one: the ending looks back on its focus and goals."
			: `The case has no formulation, which is expected by session ${facts.text("due")}. Write it now, and tell it to the client: the middle phase works on the focus that both agreed on.`,
	"case.duplicate-note": (facts) =>
		`Case ${facts.text("case")} has another ${facts.text("kind")}, which is the one that is read. Put both into one, or correct the case code of this note.`,
	"case.look-alike": (facts) =>
		`The code ${facts.text("case")} looks like ${either(facts.list("others"))}, which is another case here. If one patient is meant, write one code in all notes; if not, choose codes that cannot be taken for one another.`,
	"case.session-after-closing": (facts) =>
		`The case was closed on ${facts.text("date")}, before this session. Correct the date, set “phase: maintenance” for a session after the end, or take the closing note back.`,
	"mechanism.rating": () => `Begin with a rating from 0 to 3: ${ratings}. Then a colon and what was seen.`,
	"mechanism.evidence": (facts) => `Write behind the ${facts.text("rating")} what was seen or told, with whom. A mechanism is a working hypothesis: it takes an example to follow it.`,
	"mechanism.unknown": (facts) => `${quoted(facts.text("label"))} is none of the four mechanisms of change. Write ${either(facts.list("allowed"))}.`,
	"technique.unknown": (facts) => `${quoted(facts.text("label"))} is not in the list of IPT techniques, so it is not counted.${didYouMean(facts)}`,
	"technique.not-ipt": (facts) => `${quoted(facts.text("label"))} belongs to another therapy than IPT. If it was meant so, leave it: it is kept in the record.`,
	"inventory.duplicate-alias": (facts) => `Two people are called @${facts.text("alias")}. Give one another name, so that it is clear whom the notes speak of.`,
	"inventory.few-people": (facts) => `The inventory holds ${facts.text("people")} of at least ${facts.text("enough")} people. Add others who matter, for good or ill: who is missing may be telling.`,
	"privacy.identifier": (facts) =>
		`${identifiers[facts.text("kind")] ?? "An identifier"} stands here. Write a role, an alias or a code instead, and keep the list of who is who outside the record: a record may be handed over.`,
}
