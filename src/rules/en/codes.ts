/** What each finding says to a clinician, in English: the problem in a short sentence, then what to do. Its why is on its page. */
import { terms, termTitle } from "../../record/index.ts"
import { didYouMean, either, type Facts, joined, type Message, quoted } from "./facts.ts"
import { missingFrontMatter, missingFrontMatterTitles, otherForm, otherFormTitle, wrongValue, yamlFaults } from "./front-matter.ts"
import { measureMessages } from "./measures.ts"

function riskReasons(facts: Facts): string[] {
	const last = facts.text("last")
	return [
		...facts.list("items").map((item) => `${item} is raised`),
		...facts.list("answers").map((measure) => `a question of ${measure} was answered with yes`),
		...facts.list("worsened").map((measure) => `${measure} is reliably worse than at first`),
		...(facts.has("first") ? ["no note of this case gives a level of risk yet"] : []),
		...(last === "" ? [] : [last === "without a level" ? "the last Risk section gave no level" : `the last Risk section said ${last}`]),
	]
}

/** Each rating with what it means. */
const ratings = terms("rating")
	.map((rating) => `${rating} ${termTitle("rating", rating)}`)
	.join(", ")

const lineAsHeading = (facts: Facts): string =>
	`${quoted(facts.text("title"))} is read as a section, and is not written as a heading. Put two number signs and a space before it.`

const nearHeadings: Readonly<Record<string, (facts: Facts) => string>> = {
	"no-space": (facts) => `${quoted(facts.text("title"))} is not read as a heading. Put a space after the number sign.`,
	bold: (facts) => lineAsHeading(facts),
	line: (facts) => lineAsHeading(facts),
	level: (facts) =>
		`The heading ${quoted(facts.text("title"))} is read as a section, and is at another level. Begin it with two number signs.`,
	underline: (facts) =>
		`This line makes a heading of the text above it, ${quoted(facts.text("title"))}. Put a blank line between the two if it is to part what follows.`,
}

const unusedExceptions: Readonly<Record<string, (code: string) => string>> = {
	reason: (code) => `“${code}” is still reported. Write after the colon why it is not needed here.`,
	refused: (code) => `“${code}” is always reported. Remove this line.`,
	unused: (code) => `Nothing here is reported as “${code}”. Remove this line.`,
}

const identifiers: Readonly<Record<string, string>> = {
	"e-mail": "An e-mail address",
	number: "A national health, insurance or identity number",
	birth: "A full date of birth, where an age would do,",
	phone: "A telephone number",
	address: "A street address",
}

const identifierTitles: Readonly<Record<string, string>> = {
	"e-mail": "E-mail address in the text",
	number: "National number in the text",
	birth: "Date of birth in the text",
	phone: "Telephone number in the text",
	address: "Street address in the text",
}

const sessionsFromTo = (facts: Facts): string =>
	facts.text("from") === facts.text("to") ? `session ${facts.text("from")}` : `sessions ${facts.text("from")} to ${facts.text("to")}`

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
export const messages: Readonly<Record<string, Message>> = {
	"front-matter.missing": {
		title: (facts) => missingFrontMatterTitles[facts.text("cause")] ?? "Front matter",
		sentence: (facts) => missingFrontMatter[facts.text("cause")] ?? "",
	},
	"front-matter.syntax": {
		title: "Line of the front matter that cannot be read",
		sentence: (facts) => yamlFaults[facts.text("fault")] ?? yamlFaults["syntax"] ?? "",
	},
	"front-matter.form": {
		title: otherFormTitle,
		sentence: otherForm,
	},
	"front-matter.duplicate-key": {
		title: (facts) => `${quoted(facts.text("key"))} twice`,
		sentence: (facts) => `“${facts.text("key")}” is there twice. Keep the one that is right.`,
	},
	"front-matter.value": {
		title: (facts) => `Value of ${quoted(facts.text("path"))}`,
		sentence: wrongValue,
	},
	"front-matter.unknown-key": {
		title: (facts) => `Unknown key ${quoted(facts.text("key"))}`,
		sentence: (facts) => `“${facts.text("key")}” is not a key of this kind of note, so it is not read.${didYouMean(facts)}`,
	},
	"variant.unknown": {
		title: (facts) => `Unknown variant ${quoted(facts.text("text"))}`,
		sentence: (facts) => `The variant ${quoted(facts.text("text"))} is not known: the case is checked as plain IPT.${didYouMean(facts)}`,
	},
	"note.duplicate-section": {
		title: (facts) => `Section ${quoted(facts.text("section"))} twice`,
		sentence: (facts) => `The section ${quoted(facts.text("section"))} is there twice. Put what belongs together in one place.`,
	},
	"note.heading": {
		title: (facts) =>
			facts.text("slip") === "underline" ? "Text read as a heading" : `${quoted(facts.text("title"))} not written as a section's heading`,
		sentence: (facts) => nearHeadings[facts.text("slip")]?.(facts) ?? "",
	},
	"note.pasted-list": {
		title: () => "List with pasted marks",
		sentence: (facts) =>
			facts.has("marks")
				? "This label is not in a list. It is read as if it were; the fix puts a hyphen before it."
				: "The marks of this list are a word processor's. It is read as a list; the fix writes hyphens instead.",
	},
	"note.spaces": {
		title: () => "No-break or wide spaces",
		sentence: () => "There are no-break or wide spaces in headings or labels. Replace them by plain ones.",
	},
	"note.replacement-characters": {
		title: () => "Letters lost",
		sentence: (facts) =>
			`${facts.number("count") > 1 ? `${facts.text("count")} letters were` : "A letter was"} lost when this text was opened in a wrong encoding. Write them anew; Local History may have them.`,
	},
	"note.unclosed": {
		title: (facts) => (facts.text("block") === "code" ? "Block of code never closed" : "Comment never closed"),
		sentence: (facts) =>
			`This ${facts.text("block") === "code" ? "block of code" : "comment"} is never closed, so all below it is left unread, ${either(facts.list("sections").map(quoted))} too. Close it with ${facts.text("block") === "code" ? "a line like this one" : "“-->”"}, or delete its first line.`,
	},
	"note.unused-exception": {
		title: (facts) => `Exception for ${facts.text("code")}`,
		sentence: (facts) => unusedExceptions[facts.text("cause")]?.(facts.text("code")) ?? "",
	},
	"note.too-large": {
		title: "Note too large to be checked",
		sentence: (facts) =>
			`This note has ${facts.text("kilobytes")} KB, more than can be checked while you write. It was not read: split it, one note to a session.`,
	},
	"note.too-complex": {
		title: "Section too complex to be checked",
		sentence: () => "This section is nested or marked up so deeply that it was not read. Simplify it; the rest of the note is checked.",
	},
	"note.encoding": {
		title: "File not saved as plain text in UTF-8",
		sentence: (facts) =>
			facts.text("cause") === "bytes"
				? "This file is not saved as UTF-8, so its text cannot be trusted here. Reopen it with its own encoding (often Windows 1252) and save it with encoding UTF-8."
				: "A character here is no text: another program left it. Delete it; until then nothing is written to this file.",
	},
	"field.value": {
		title: (facts) => `Value of ${quoted(facts.text("label"))}`,
		sentence: wrongFieldValue,
	},
	"problem-area.mismatch": {
		title: (facts) => `Focus ${quoted(facts.text("focus"))} outside the formulation`,
		sentence: (facts) =>
			`The formulation works on ${either(facts.list("areas").map(quoted))}, and this session on ${quoted(facts.text("focus"))}. Return to the focus, or change the formulation together with the client.`,
	},
	"problem-area.too-many": {
		title: (facts) => `${facts.text("areas")} problem areas`,
		sentence: (facts) => `The formulation names ${facts.text("areas")} problem areas. Choose the one that matters most, two at the most.`,
	},
	"problem-area.second-reason": {
		title: (facts) => `Reason for the second area, ${facts.text("area")}`,
		sentence: (facts) =>
			`The second area, ${quoted(facts.text("area"))}, has no reason. Say in a field “Reason” why it is needed besides the first.`,
	},
	"problem-area.deficits-beside": {
		title: "Interpersonal deficits next to another area",
		sentence: () =>
			"Interpersonal deficits are chosen when no other area fits. Keep the other area as the focus, and describe the pattern under Diathesis.",
	},
	"problem-area.deficits-with-event": {
		title: "Interpersonal deficits, though somebody died",
		sentence: (facts) =>
			`${facts.text("person")} in the inventory has died. Look once more whether the death explains the episode: deficits are chosen when no other area fits.`,
	},
	...measureMessages,
	"risk.required": {
		title: (facts) => `Risk (${riskReasons(facts)[0] ?? ""})`,
		sentence: (facts) =>
			`“Risk” ${facts.has("empty") ? "is empty" : "is missing"}, and this session needs it: ${riskReasons(facts).join("; ")}. Write level, rationale and, from moderate on, the plan.`,
	},
	"risk.contradiction": {
		title: (facts) => `Why the level of risk is none though ${facts.list("answers")[0] ?? ""}`,
		sentence: (facts) =>
			`The level of risk is none, and ${joined(facts.list("answers"))}. Say in the rationale what was asked about it and why the level is none.`,
	},
	"person.unknown": {
		title: (facts) => `@${facts.text("alias")} in the inventory`,
		sentence: (facts) => `@${facts.text("alias")} is not in the inventory of this case.${didYouMean(facts, "@")} Add the person there.`,
	},
	"goal.unknown": {
		title: (facts) => `${facts.text("goal")} among the goals`,
		sentence: (facts) =>
			facts.list("goals").length > 0
				? `The formulation has no goal ${facts.text("goal")}: it has ${joined(facts.list("goals"))}. Write the goal that is meant, or agree on a new one and add it there.`
				: `The formulation has no goal ${facts.text("goal")}. Add it there with its words.`,
	},
	"goal.untouched": {
		title: (facts) => `${facts.text("goal")} not spoken of in ${facts.text("sessions")} sessions`,
		sentence: (facts) =>
			`The last ${facts.text("sessions")} sessions do not speak of ${facts.text("goal")} (${facts.text("text")}). Say under Progress how far it is, or agree with the client to let it go.`,
	},
	"mechanism.untouched": {
		title: (facts) => `“${facts.text("mechanism")}” not worked on in ${facts.text("sessions")} sessions`,
		sentence: (facts) =>
			`The formulation expects “${facts.text("mechanism")}”, and the last ${facts.text("sessions")} middle sessions noted nothing of it. Look whether it was worked on, or whether the hypothesis still holds.`,
	},
	"technique.main-missing": {
		title: (facts) => `“${facts.text("technique")}” in any session`,
		sentence: (facts) =>
			`The conclusion begins, and no session used “${facts.text("technique")}”, on which the work on ${quoted(facts.text("area"))} turns. If it was done, name it in the session where it was.`,
	},
	"session.duplicate-number": {
		title: (facts) => `Session number ${facts.text("session")} twice`,
		sentence: (facts) =>
			`Another session of this case has the number ${facts.text("session")} too. ${facts.list("allowed").length > 0 ? `By its date this one is ${facts.list("allowed").join("")}.` : "Check number and date of both."}`,
	},
	"session.date-order": {
		title: (facts) => `Session ${facts.text("session")} dated before session ${facts.text("earlier")}`,
		sentence: (facts) =>
			`Session ${facts.text("session")} is dated ${facts.text("date")}, before session ${facts.text("earlier")} on ${facts.text("earlierDate")}. Check number and date.`,
	},
	"session.gap": {
		title: (facts) => `Notes of ${sessionsFromTo(facts)}`,
		sentence: (facts) =>
			facts.text("from") === facts.text("to")
				? `There is no note of session ${facts.text("from")}. If it was missed or cancelled, a short note says so; otherwise check the number.`
				: `There are no notes of sessions ${facts.text("from")} to ${facts.text("to")}. If they were missed or cancelled, a short note each says so; otherwise check the number.`,
	},
	"session.beyond-contract": {
		title: (facts) => `Session ${facts.text("session")} of ${facts.text("planned")} agreed`,
		sentence: (facts) =>
			`This is session ${facts.text("session")} of ${facts.text("planned")} agreed. Agree with the client on more and write it under “contract”, or bring the therapy to its end.`,
	},
	"session.phase-fit": {
		title: (facts) => `Phase before that of session ${facts.text("earlier")}`,
		sentence: (facts) =>
			`The phase ${quoted(facts.text("phase"))} comes before ${quoted(facts.text("earlierPhase"))} of session ${facts.text("earlier")}. Check the phase of both.`,
	},
	"session.cloned-text": {
		title: (facts) => `Text copied from session ${facts.text("earlier")}`,
		sentence: (facts) =>
			`This session says almost word for word what session ${facts.text("earlier")} said. Write what was new in this one.`,
	},
	"case.no-formulation": {
		title: "Formulation",
		sentence: (facts) =>
			facts.has("closing")
				? "The case has no formulation, and is being closed. Write one, even a short one: the ending looks back on its focus and goals."
				: `The case has no formulation, which is expected by session ${facts.text("due")}. Write it now, and share it with the client.`,
	},
	"case.duplicate-note": {
		title: (facts) => `A second ${facts.text("kind")} in case ${facts.text("case")}`,
		sentence: (facts) =>
			`Case ${facts.text("case")} has another ${facts.text("kind")}, which is the one that is read. Put both into one, or correct the case code of this note.`,
	},
	"case.conflict-copy": {
		title: "Second version of a note",
		sentence: () =>
			"This is a second version of a note of this case. Compare the two, keep one that holds all that is right, and delete the other.",
	},
	"case.look-alike": {
		title: (facts) => `A code that looks like ${either(facts.list("others"))}`,
		sentence: (facts) =>
			`The code ${facts.text("case")} looks like ${either(facts.list("others"))}, which is another case here. If one patient is meant, write one code in all notes; if not, choose codes that cannot be taken for one another.`,
	},
	"case.session-after-closing": {
		title: "Session after the closing",
		sentence: (facts) =>
			`The case was closed on ${facts.text("date")}, before this session. Correct the date, set “phase: maintenance” for a session after the end, or take the closing note back.`,
	},
	"mechanism.rating": {
		title: "Rating from 0 to 3",
		sentence: () => `This is not a rating from 0 to 3. Begin with ${ratings}, then a colon and what was seen.`,
	},
	"mechanism.evidence": {
		title: (facts) => `Example for the rating of ${facts.text("rating")}`,
		sentence: (facts) => `The rating of ${facts.text("rating")} has no example. Write after it what was seen or said, with whom.`,
	},
	"mechanism.unknown": {
		title: (facts) => `Unknown mechanism ${quoted(facts.text("label"))}`,
		sentence: (facts) => `${quoted(facts.text("label"))} is none of the four mechanisms of change. Write ${either(facts.list("allowed"))}.`,
	},
	"technique.unknown": {
		title: (facts) => `Unknown technique ${quoted(facts.text("label"))}`,
		sentence: (facts) => `${quoted(facts.text("label"))} is not in the list of IPT techniques, so it is not counted.${didYouMean(facts)}`,
	},
	"technique.not-ipt": {
		title: (facts) => `${quoted(facts.text("label"))}, of another therapy`,
		sentence: (facts) =>
			`${quoted(facts.text("label"))} belongs to another therapy than IPT. If it was meant so, leave it: it is kept in the record.`,
	},
	"inventory.duplicate-alias": {
		title: (facts) => `Two people called @${facts.text("alias")}`,
		sentence: (facts) =>
			`Two people are called @${facts.text("alias")}. Give one another name, so that it is clear whom the notes speak of.`,
	},
	"inventory.few-people": {
		title: "More people in the inventory",
		sentence: (facts) =>
			`The inventory holds ${facts.text("people")} of at least ${facts.text("enough")} people. Add others who matter, for good or ill.`,
	},
	"privacy.identifier": {
		title: (facts) => identifierTitles[facts.text("kind")] ?? "Identifier in the text",
		sentence: (facts) =>
			`${identifiers[facts.text("kind")] ?? "An identifier"} is in the text. Write a role, an alias or a code instead, and keep the list of who is who outside the record.`,
	},
}
