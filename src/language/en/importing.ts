/** What importing reads by and says in English. */
import type { ImportWords, NoteForm } from "../../import/words.ts"

const plan = { letter: "P", names: ["Plan"], of: "plan" } as const
const intervention = { letter: "I", names: ["Intervention", "Interventions"], of: "techniques" } as const
const response = { letter: "R", names: ["Response", "Client response"], of: "progress" } as const

const forms: readonly NoteForm[] = [
	{
		parts: [
			{ letter: "S", names: ["Subjective", "Subjective report"], of: "since-last" },
			{ letter: "O", names: ["Objective", "Objective findings", "Observations"], of: "own" },
			{ letter: "A", names: ["Assessment", "Assessment and response", "Analysis"], of: "progress" },
			plan,
		],
	},
	{
		parts: [
			{ letter: "D", names: ["Data", "Description"], of: "since-last" },
			{ letter: "A", names: ["Assessment", "Analysis"], of: "progress" },
			{ letter: "R", names: ["Response"], of: "progress" },
			plan,
		],
	},
	{ parts: [{ letter: "B", names: ["Behavior", "Behaviour"], of: "since-last" }, intervention, response, plan] },
	{ parts: [{ letter: "G", names: ["Goal", "Goals"], of: "progress" }, intervention, response, plan] },
]

export const importing: ImportWords = {
	reading: { forms, sessions: ["session", "sess", "visit", "appointment", "meeting"] },
	unsorted: "Notes",
	before: "Before the first session",
	troubles: {
		"already-note": "It is a note of IPT Notes already. Copy it into the folder of its case.",
		damaged: "It is damaged, and none of it could be read. Open it in the program it was written with, save it again, and import that.",
		empty: "There are no words in it. If it shows a picture of a page, type or copy the text.",
		encrypted: "It is protected by a password. Open it, save a copy without the password, and import that.",
		"old-word": "It is in the old format of Word (.doc). Open it in Word or LibreOffice, save it as .docx, and import that.",
		"open-document": "It is an OpenDocument file. Open it in LibreOffice or Word, save it as .docx, and import that.",
		"other-format": "It is in a format that is not read. Save it as .docx, .rtf or plain text, and import that.",
		pdf: "It is a PDF, in which the order of the text is not certain. Save the original as .docx. If there is none, copy the text into a file of plain text.",
		spreadsheet: "It is a table. If it has scores, choose “Import Scores…”.",
		"too-complex": "It is nested too deeply to be read. Save it as plain text, and import that.",
		"too-large": "It is too large to be read. Divide it into several documents.",
		"web-page": "It is a web page or an e-mail. Open it, copy the text into a Word document, and import that.",
	},
	describe: (title, { session, date, sections, own }) =>
		[
			[title, session].filter((each) => each !== undefined).join(" "),
			...(date === undefined ? [] : [date]),
			`${sections.length} known ${sections.length === 1 ? "section" : "sections"}`,
			...(own.length === 0 ? [] : [`own headings: ${own.join("; ")}`]),
		].join(", "),
	reasons: {
		comment: "Comments in the margin",
		deleted: "Deleted text that the document still keeps",
		embedded: "Embedded documents",
		footer: "Footers of pages",
		header: "Headers of pages",
		heading: "Headings replaced by those of a note",
		hidden: "Hidden text",
		picture: "Pictures",
		placeholder: "Places in a form that were never filled in",
		symbol: "Symbols of a special font",
	},
}
