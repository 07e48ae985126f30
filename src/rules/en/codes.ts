/** What each finding says to a clinician, in English: what to write and why, in one or two sentences. */
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

/** `a, b or c` */
export function either(words: readonly string[]): string {
	const last = words.at(-1) ?? ""
	return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} or ${last}`
}

const didYouMean = (facts: Facts): string => (facts.has("allowed") && facts.list("allowed").length > 0 ? ` Did you mean ${either(facts.list("allowed").map(quoted))}?` : "")

const yamlFaults: Readonly<Record<string, string>> = {
	alias: "An asterisk begins a reference here. Put the value in quotes if it is meant as text.",
	anchor: "An ampersand begins a reference mark here. Put the value in quotes if it is meant as text.",
	block: "A list or a map stands where a single value belongs. Begin it on its own line, indented under its key.",
	directive: "A line that begins with a percent sign is an instruction to the reader of the file. Remove it, or put the value in quotes.",
	document: "A second document begins or ends here. Keep one block between the two lines of three dashes.",
	escape: "A backslash in double quotes begins a special character that does not exist. Use single quotes, or double the backslash.",
	indent: "The indentation does not fit the lines around it. Give keys of one level the same number of spaces.",
	missing: "A bracket, brace or quotation mark is not closed, or a comma is missing.",
	nesting: "The values are nested deeper than a case record needs. Keep to the keys of the format.",
	"not-a-map": "Each line needs a key, a colon and a value, as in “case: C-7”.",
	scalar: "A value cannot begin with this character. Put the value in quotes.",
	size: "The front matter is larger than 64 KB and was not read. Move long text into the sections of the note.",
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

function wrongValue(facts: Facts): string {
	const path = facts.text("path")
	switch (facts.text("cause")) {
		case "process":
			return "Private process notes do not belong in a case note. The law that protects them asks for a file of their own: keep them apart, with another ending of the name."
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
	late: "The front matter must begin on the first line, at its very start. Move the three dashes there, so that case, date and kind of note can be read.",
	absent: "A note begins with three dashes, keys such as “note”, “case” and “date”, and three dashes again. Without them it belongs to no case.",
}

const identifiers: Readonly<Record<string, string>> = {
	"e-mail": "An e-mail address",
	number: "A national health, insurance or identity number",
	birth: "A full date of birth, where an age would do,",
	phone: "A telephone number",
	address: "A street address",
}

/** By code; what is missing or empty is worded from the record. */
export const messages: Readonly<Record<string, (data: Facts) => string>> = {
	"front-matter.missing": (facts) => missingFrontMatter[facts.text("cause")] ?? "",
	"front-matter.syntax": (facts) => yamlFaults[facts.text("fault")] ?? yamlFaults["syntax"] ?? "",
	"front-matter.duplicate-key": (facts) => `“${facts.text("key")}” stands twice. Keep the one that is right: it cannot be told which of the two is meant.`,
	"front-matter.value": wrongValue,
	"front-matter.unknown-key": (facts) => `“${facts.text("key")}” is not a key of this kind of note, so it is not read.${didYouMean(facts)}`,
	"variant.unknown": (facts) => `The variant ${quoted(facts.text("text"))} is not known: the case is checked as plain IPT.${didYouMean(facts)}`,
	"note.duplicate-section": (facts) => `The section ${quoted(facts.text("section"))} stands twice. Put what belongs together in one place, so that nothing is overlooked.`,
	"note.too-large": (facts) => `This note has ${facts.text("kilobytes")} KB, more than can be checked while you write. It was not read: split it, one note to a session.`,
	"note.too-complex": () => "This section is nested or marked up so deeply that it was not read. Simplify it; the rest of the note is checked.",
	"note.encoding": (facts) =>
		facts.text("cause") === "bytes"
			? "This file is not saved as UTF-8, so its text cannot be trusted here. Reopen it with its own encoding (often Windows 1252) and save it with encoding UTF-8."
			: "A character stands here that is no text, left behind by another program. Delete it; until then nothing is written to this file.",
	"field.value": (facts) =>
		`${quoted(facts.text("text"))} is not known for ${quoted(facts.text("label"))}. Begin with ${either(facts.list("allowed"))}; more words may follow behind a comma.`,
	"problem-area.mismatch": (facts) => `The formulation works on ${either(facts.list("areas").map(quoted))}, and this session on ${quoted(facts.text("focus"))}. Return to the focus, or change the formulation together with the client.`,
	"problem-area.too-many": (facts) => `The formulation names ${facts.text("areas")} problem areas. Choose the one that matters most, two at the most: a short therapy has one focus.`,
	"problem-area.second-reason": (facts) => `Say in a field “Reason” why ${quoted(facts.text("area"))} is needed beside the first area. Two areas share the same few sessions.`,
	"problem-area.deficits-beside": () => "Interpersonal deficits are chosen when no other area fits. Keep the other area as the focus, and tell the pattern under Diathesis.",
	"problem-area.deficits-with-event": (facts) => `${facts.text("person")} in the inventory has died. Look once more whether the death explains the episode: deficits are chosen when no other area fits.`,
	"measure.unknown": (facts) => `${quoted(facts.text("measure"))} is not a measure known here: it is kept and shown, but has no range and no band.${didYouMean(facts)}`,
	"measure.range": range,
	"measure.total-mismatch": (facts) => `The items of ${facts.text("measure")} make ${facts.text("computed")}, and the total says ${facts.text("total")}. Check both against the form.`,
	"measure.suicide-item-missing": (facts) =>
		`${facts.text("measure")} has an item on suicidal thoughts, number ${facts.text("item")}. Record its value beside the total, as in {total: ${facts.text("total")}, item${facts.text("item")}: 0}: the total does not show it.`,
	"mechanism.rating": () => "Begin with a rating from 0 to 3: 0 not addressed, 1 worked on, 2 some change reported, 3 clear change with an example. Then a colon and what was seen.",
	"mechanism.evidence": (facts) => `Write behind the ${facts.text("rating")} what was seen or told, with whom. A mechanism is a working hypothesis: it takes an example to follow it.`,
	"mechanism.unknown": (facts) => `${quoted(facts.text("label"))} is none of the four mechanisms of change. Write ${either(facts.list("allowed"))}.`,
	"technique.unknown": (facts) => `${quoted(facts.text("label"))} is not in the list of IPT techniques, so it is not counted.${didYouMean(facts)}`,
	"technique.not-ipt": (facts) => `${quoted(facts.text("label"))} belongs to another therapy than IPT. If it was meant so, leave it: it is kept in the record.`,
	"inventory.duplicate-alias": (facts) => `Two people are called @${facts.text("alias")}. Give one another name, so that it is clear whom the notes speak of.`,
	"inventory.few-people": (facts) => `The inventory holds ${facts.text("people")} of at least ${facts.text("enough")} people. Add others who matter, for good or ill: who is missing may be telling.`,
	"privacy.identifier": (facts) =>
		`${identifiers[facts.text("kind")] ?? "An identifier"} stands here. Write a role, an alias or a code instead, and keep the list of who is who outside the record: a record may be handed over.`,
}
