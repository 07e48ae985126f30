/** What each finding says, in English: a title and when it is raised for the docs, and the message itself. */
import type { FindingData } from "../rule.ts"

export interface CodeWords {
	/** A short name. */
	readonly title: string
	/** When it is raised. */
	readonly when: string
	/** One or two sentences to a clinician: what to write, and why. */
	readonly say: (data: Facts) => string
}

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

export const codeWords: Readonly<Record<string, CodeWords>> = {
	"front-matter.missing": {
		title: "Front matter missing",
		when: "The file does not begin with front matter, or it is never closed.",
		say: (facts) => missingFrontMatter[facts.text("cause")] ?? "",
	},
	"front-matter.syntax": {
		title: "Front matter cannot be read",
		when: "YAML that cannot be read: the finding stands at the place. Anchors, aliases, tags, several documents, deep nesting and more than 64 KB are refused.",
		say: (facts) => yamlFaults[facts.text("fault")] ?? yamlFaults["syntax"] ?? "",
	},
	"front-matter.duplicate-key": {
		title: "Key twice",
		when: "The same key stands twice in the front matter.",
		say: (facts) => `“${facts.text("key")}” stands twice. Keep the one that is right: it cannot be told which of the two is meant.`,
	},
	"front-matter.value": {
		title: "Value does not fit",
		when: "A value of the front matter has the wrong form or is outside its vocabulary.",
		say: wrongValue,
	},
	"front-matter.unknown-key": {
		title: "Unknown key",
		when: "The front matter holds a key that this kind of note does not have. It is kept, but not read.",
		say: (facts) => `“${facts.text("key")}” is not a key of this kind of note, so it is not read.${didYouMean(facts)}`,
	},
	"variant.unknown": {
		title: "Unknown variant",
		when: "The variant is not listed: the case is checked as plain IPT.",
		say: (facts) => `The variant ${quoted(facts.text("text"))} is not known: the case is checked as plain IPT.${didYouMean(facts)}`,
	},
	"note.duplicate-section": {
		title: "Section twice",
		when: "A section that the record knows stands twice in a note. Sections of different problem areas are different sections.",
		say: (facts) => `The section ${quoted(facts.text("section"))} stands twice. Put what belongs together in one place, so that nothing is overlooked.`,
	},
	"note.too-large": {
		title: "Note too large",
		when: "The note is over 512 KB: it is not read further.",
		say: (facts) => `This note has ${facts.text("kilobytes")} KB, more than can be checked while you write. It was not read: split it, one note to a session.`,
	},
	"note.too-complex": {
		title: "Section too complex",
		when: "A section is nested or marked up beyond what can be read in time. The rest of the note is still checked.",
		say: () => "This section is nested or marked up so deeply that it was not read. Simplify it; the rest of the note is checked.",
	},
	"note.encoding": {
		title: "Not plain text in UTF-8",
		when: "The file is not UTF-8, or holds NUL characters or halves of characters. Such a file is never written to.",
		say: (facts) =>
			facts.text("cause") === "bytes"
				? "This file is not saved as UTF-8, so its text cannot be trusted here. Reopen it with its own encoding (often Windows 1252) and save it with encoding UTF-8."
				: "A character stands here that is no text, left behind by another program. Delete it; until then nothing is written to this file.",
	},
	"field.value": {
		title: "Value outside its vocabulary",
		when: "A field of the body does not begin with one of the words or numbers that it may hold.",
		say: (facts) =>
			`${quoted(facts.text("text"))} is not known for ${quoted(facts.text("label"))}. Begin with ${either(facts.list("allowed"))}; more words may follow behind a comma.`,
	},
	"problem-area.mismatch": {
		title: "Focus outside the formulation",
		when: "The focus of a session is none of the formulation's problem areas.",
		say: (facts) => `The formulation works on ${either(facts.list("areas").map(quoted))}, and this session on ${quoted(facts.text("focus"))}. Return to the focus, or change the formulation together with the client.`,
	},
	"problem-area.too-many": {
		title: "Three problem areas or more",
		when: "The formulation names three problem areas or more.",
		say: (facts) => `The formulation names ${facts.text("areas")} problem areas. Choose the one that matters most, two at the most: a short therapy has one focus.`,
	},
	"problem-area.second-reason": {
		title: "Second area without a reason",
		when: "The section of a second problem area has no Reason.",
		say: (facts) => `Say in a field “Reason” why ${quoted(facts.text("area"))} is needed beside the first area. Two areas share the same few sessions.`,
	},
	"problem-area.deficits-beside": {
		title: "Deficits beside another area",
		when: "Interpersonal deficits are named beside another problem area.",
		say: () => "Interpersonal deficits are chosen when no other area fits. Keep the other area as the focus, and tell the pattern under Diathesis.",
	},
	"problem-area.deficits-with-event": {
		title: "Deficits, and a death in the inventory",
		when: "The area is interpersonal deficits while the inventory holds a person who has died.",
		say: (facts) => `${facts.text("person")} in the inventory has died. Look once more whether the death explains the episode: deficits are chosen when no other area fits.`,
	},
	"measure.unknown": {
		title: "Unknown measure",
		when: "A measure that is not known: it is kept and shown, without range or band.",
		say: (facts) => `${quoted(facts.text("measure"))} is not a measure known here: it is kept and shown, but has no range and no band.${didYouMean(facts)}`,
	},
	"measure.range": {
		title: "Score out of range",
		when: "A total or an item lies out of its range, or the number of items is wrong.",
		say: range,
	},
	"measure.total-mismatch": {
		title: "Items and total differ",
		when: "Items and total of a measure are given, and they differ.",
		say: (facts) => `The items of ${facts.text("measure")} make ${facts.text("computed")}, and the total says ${facts.text("total")}. Check both against the form.`,
	},
	"measure.suicide-item-missing": {
		title: "Suicide item not recorded",
		when: "A total is given without the item on suicidal thoughts that the measure has.",
		say: (facts) =>
			`${facts.text("measure")} has an item on suicidal thoughts, number ${facts.text("item")}. Record its value beside the total, as in {total: ${facts.text("total")}, item${facts.text("item")}: 0}: the total does not show it.`,
	},
	"mechanism.rating": {
		title: "Rating is not 0 to 3",
		when: "A mechanism of change is rated otherwise than by 0, 1, 2 or 3.",
		say: () => "Begin with a rating from 0 to 3: 0 not addressed, 1 worked on, 2 some change reported, 3 clear change with an example. Then a colon and what was seen.",
	},
	"mechanism.evidence": {
		title: "Rating without evidence",
		when: "A mechanism of change is rated 2 or 3 without a word on what was seen.",
		say: (facts) => `Write behind the ${facts.text("rating")} what was seen or told, with whom. A mechanism is a working hypothesis: it takes an example to follow it.`,
	},
	"mechanism.unknown": {
		title: "Unknown mechanism",
		when: "A label or heading under Mechanisms of change is none of the four.",
		say: (facts) => `${quoted(facts.text("label"))} is none of the four mechanisms of change. Write ${either(facts.list("allowed"))}.`,
	},
	"technique.unknown": {
		title: "Unknown technique",
		when: "A technique that the vocabulary does not hold. It is kept and shown.",
		say: (facts) => `${quoted(facts.text("label"))} is not in the list of IPT techniques, so it is not counted.${didYouMean(facts)}`,
	},
	"technique.not-ipt": {
		title: "Technique of another therapy",
		when: "A technique that is known, but not of IPT.",
		say: (facts) => `${quoted(facts.text("label"))} belongs to another therapy than IPT. If it was meant so, leave it: it is kept in the record.`,
	},
	"inventory.duplicate-alias": {
		title: "Two people of one alias",
		when: "Two people of the inventory have the same alias.",
		say: (facts) => `Two people are called @${facts.text("alias")}. Give one another name, so that it is clear whom the notes speak of.`,
	},
	"inventory.few-people": {
		title: "Few people in the inventory",
		when: "The inventory holds fewer than three people; one is enough where the primary area is interpersonal deficits.",
		say: (facts) => `The inventory holds ${facts.text("people")} of at least ${facts.text("enough")} people. Add others who matter, for good or ill: who is missing may be telling.`,
	},
}
