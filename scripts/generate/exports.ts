/** docs/exports.md: what an export can be, with the parts that each reader is offered. */
import { Format, formats, Naming, PartName, Reader, readers, titleOfFormat, titleOfPart } from "../../src/summary/index.ts"

const titles: Readonly<Record<Reader, string>> = {
	colleague: "For a colleague",
	supervisor: "For a supervisor",
	patient: "For the client: a letter",
}

const audiences: Readonly<Record<Reader, readonly string[]>> = {
	colleague: ["The summary for a referral or for the file: what the record says, and what it does not."],
	supervisor: [
		"The same, but what is missing and what does not fit come first. It also has each technique with what was done, and every rating of the mechanisms.",
	],
	patient: [
		"A letter that says “you”, in plain words: what brought you, what we worked on, how it ended, your goals, your questionnaires in words, and the plan for later.",
		[
			"It says only what your notes say. *In your own words* appears only before what a note has in quotation marks.",
			"It quotes the formulation and what the client said about it, the goals, and what the closing note says about outcome, change, ending and later plans.",
			"About risk it has only the newest plan, without passages that name suicide or self-harm.",
			"It says that a score changed only if the difference is large enough and it is known which direction is better. Unknown measures are left out, and so are measures of suicidal thoughts.",
			"If some session numbers are missing, it says which sessions have notes.",
		]
			.map((line) => `- ${line}`)
			.join("\n"),
		"If a note that may belong to the case cannot be read or assigned, there is no letter. The editor offers to open that note, and the command line names it and ends with status 3. It quotes your notes as they are, without their addenda. When a letter is made, a message names these, and says what else you need to know before you hand it over. The letter itself does not.",
	],
}

const namings: Readonly<Record<Naming, string>> = {
	full: "as you wrote them",
	aliases: "by alias, such as `@older-sister`",
	roles: "by role, such as sister, or brother 1 and brother 2",
}

/** The page, from the same tables as the exports. */
export function exportsPage(): string {
	return (
		[
			"# Exports",
			"<!-- Made from src/summary by `npm run generate`. -->",
			"*Export Case Summary* turns a case into a document. It shows one list. Press Enter to export at once, or first choose a line to change the format, the reader, the language, the sections or how people are named. The first time, HTML for a colleague in the language of VS Code is offered. Format, reader and language are remembered from then on, and your other choices until you close the window.",
			"Then you choose where to save the file. Its name is made of the case and its reader. It opens as its reader will see it, and a message offers *Open in Browser*, *Print or Save as PDF* and *Show in Folder*.",
			"*Export All Cases to a Folder* does the same for every case. To export only some, select several cases in the view *IPT Cases*. If files with those names are already there, it asks once. At the end it says what could not be written, and why.",
			"## Formats",
			table(
				["format", "file", "on the command line"],
				Format.options.map((name) => [titleOfFormat(name), `.${formats[name].ending}`, `\`--format ${name}\``]),
			),
			"**HTML** is one file to read on a screen, light or dark, and to print, with page numbers if the browser supports them. **Word** has headings, tables, page numbers and sharp figures that other word processors can show too. **JSON** is for other programs. [`schemas/case-export.schema.json`](../schemas/case-export.schema.json) describes its form. **FHIR** is for record systems: [below](#fhir-for-another-record-system).",
			"On the command line, the ending of the file decides the format if you give none. Without an ending, with `.txt`, and for a folder, it is Markdown. `.json` is JSON unless you ask for `--format fhir`. A file with the ending of another program, such as `.pdf`, is refused. To make a PDF, export as HTML and print it.",
			"## Language",
			"Headings, labels, terms, figures and the sentences of IPT Notes are in the language that you choose, also those of the letter. What you wrote in your notes stays as it is. On the command line, use `--language`. [Languages](languages.md) lists those that there are.",
			"## Readers and their sections",
			...Reader.options.flatMap((reader) => [
				`### ${titles[reader]}`,
				...audiences[reader],
				table(
					["section", `\`--reader ${reader} --parts …\``, "included"],
					readers[reader].map(({ name, usual }) => [titleOfPart(name, reader === "patient"), `\`${name}\``, usual ? "yes" : "on request"]),
				),
			]),
			`To choose sections on the command line, separate them with commas: \`--parts identification,goals,measures\`. They always appear in the order of the table. Without \`sessions\`, the course of sessions is left out, but goals, mechanisms, techniques and risk still say what sessions recorded. \`session-list\` has only dates. JSON can have all ${PartName.options.length} sections, and leaves those empty that you did not choose.`,
			"## JSON, as data",
			"A program can rely on its keys and terms: they are the same whatever the language of the notes and of the export. What somebody wrote, headings and labels included, is a value and never a key.",
			[
				"`head` has what the header of the formulation says: diagnoses with their ICD code and as written, onset, form of IPT, setting, author, supervisor, the contract as last agreed, and how therapy ended.",
				"`formulation`, `sessions`, `closing`, `addenda` and `otherNotes` are notes, each with its file, date, author, supervisor, risk (level, rationale, plan) and sections. A session also has its techniques and the rating of each mechanism.",
				"Each field of a section has the key of the record (`part`), the terms that its value says (`terms`), and label and value as written. What the record does not know has `null` and no terms.",
				"`goals` has by when each is hoped for, what each session says of it, and its outcome. `people` has closeness, status and support.",
				"`measures` has each score with the note that gives it. If two notes give one score of the same day, both are there: a program that counts scores keeps one of those with the same measure, date and total.",
			]
				.map((line) => `- ${line}`)
				.join("\n"),
			"`version` is 2. What `ipt-notes cases` prints is version 1, which has less, and stays as it is.",
			"## FHIR, for another record system",
			"`--format fhir` makes a document of FHIR R4 (4.0.1) of a case: one file that a record system, a data warehouse or an exchange can read. It has the readable text of the summary in sections, and the same as data. There is no reader and no choice of sections: it always has everything that notes say. Process notes are never in it.",
			table(
				["in the notes", "in FHIR"],
				[
					[
						"the case",
						"`Bundle` of type `document`, with a `Composition` first. It is `preliminary` until the case is closed, `final` then, and `amended` if a note has an addendum",
					],
					["the client", "`Patient` with the code of the case as identifier, the name masked, gender unknown"],
					["author, supervisor, signer", "`Practitioner` by initials or code, the same one in every case"],
					["the therapy", "`EpisodeOfCare`, finished when the case is closed"],
					[
						"diagnoses, problem areas",
						"`Condition`. A diagnosis has its code if it is written with one, an area a code of IPT Notes. The status says what it was when the note was written. A code of remission makes it `remission`",
					],
					["the contract", "`CarePlan`, revoked if therapy ended early"],
					["the formulation", "`ClinicalImpression`: its statement, and what it says of stressor, diathesis and support"],
					["goals", "`Goal`, with what sessions say of it as notes. Met is `achieved`, partly `improving`, not met `not-achieved`"],
					[
						"people of the inventory",
						"`RelatedPerson`, not active, and an `Observation` of what is written of them, with its focus on that person",
					],
					[
						"sessions",
						"`Encounter`, cancelled if it was missed or cancelled, and a `Procedure` (SNOMED CT 443730003, interpersonal psychotherapy) if it took place, with its techniques as notes",
					],
					[
						"scores",
						"`Observation` of the total. Items of PHQ-9 and GAD-7 have codes of LOINC. If all are given, they are a `QuestionnaireResponse`. Of other scales, items are components",
					],
					[
						"scores of somebody else",
						"`Observation` with its focus on that person, and without the code of the scale, so that nobody counts it as the client's",
					],
					["ratings of mechanisms", "`Observation` of category `therapy`, from 0 to 3"],
					[
						"risk",
						"`RiskAssessment`: the level in words, never a number. The level none is `negligible`, together with the code `none` of IPT Notes",
					],
					[
						"signed notes, addenda",
						"`DocumentReference` with the hash of the text, and a `Provenance` for each signature of the text as it is now. An addendum `appends` to its note",
					],
				],
			),
			"**Names.** People of the inventory are called by their roles, unless you choose aliases or names (`--names full`). This is not anonymous: places, dates and the words of your notes stay. Only with names as written does a signed note come with its text, and a signature with its block, which says the printed name.",
			"**Ids** are made of the code of the case and what a thing is. If you export a case again, a system that loads it can replace what it has. Two clinics that use the same code make the same ids, so do not load them into one system without changing the codes. The id of a clinician does not depend on the case.",
			"**Times.** Notes say no time zone. Without `--time-zone Europe/Berlin`, sessions have a day and no time.",
			"**Codes.** The edition of ICD-10 is `icd-10-cm`, for notes in German `icd-10-gm`, in Spanish that of the WHO (`icd-10`). `--icd` sets another one. LOINC codes are given for the totals of PHQ-9, GAD-7 and EPDS and for the items of the first two. Other scales are exported by name, with a code of IPT Notes (`urn:ipt-notes:measure`). No wording of a scale is in an export. SNOMED CT and LOINC have licences of their own.",
			"**US Core.** With `--fhir-profile us-core`, resources name the profiles of US Core whose form they follow. A document without its text names none, nor does a score of somebody else. Ask for it only if a receiver needs it.",
			"**What was checked, and what was not.** Tests look at each kind of resource with four validators and their own checks: required elements, codes of required lists, forms of dates, references, and the narrative. Value sets, such as those of US Core, are not checked. Before you rely on it in an exchange, have the validator of HL7 look at an export of yours, and load it into a test system first. IPT Notes has no certification.",
			"## Signatures",
			"If any note of a case is [signed](signing.md), the summary says of each note who signed it. The letter does not: you sign it yourself, by hand.",
			[
				"Under the heading of each note is who signed it, by printed name and initials, with the meaning, the day, the time and its zone. Times are shown in the zone of the computer that makes the summary, and in UTC in JSON.",
				"A note without a signature is *not signed*. A note that was changed after it was signed is marked, and the first lines of the summary name it. They also name signed notes that are not there under their names.",
				"A note that was signed again after a change says so, and so does one whose signature was withdrawn.",
				"The section *Signatures* has all of them in a table. In JSON they are in `signatures`, with the state of each note. If nobody signs, both are left out.",
				"Printed names stay as they were signed, also if people of the inventory are called by alias or role.",
			]
				.map((line) => `- ${line}`)
				.join("\n"),
			"**An export compares, and does not verify.** It compares each text with what the signature files next to the notes say was signed. Whether these signatures are genuine is checked by [`ipt-notes verify`](command-line.md). Only after that can you say that a text has not changed since the holder of a key signed it.",
			"## How people are named",
			table(
				["on the command line", "people of the inventory appear"],
				Naming.options.map((name) => [`\`--names ${name}\``, namings[name]]),
			),
			"**This does not make a summary anonymous.** Places, dates and events stay as you wrote them. Read it through before you hand it on.",
			"With aliases or roles, names in the headings of the inventory and every `@alias` are replaced everywhere, also in titles, messages and data. The first lines of the summary say so.",
			"An alias is made from its heading, so *Anna* is `@anna`. Only a heading such as *Older sister* hides who is meant. If the inventory has names, use roles.",
			"### What is found",
			[
				"*Anna Meyer*: each name by itself, in the plural, as a possessive, in capitals, in an e-mail address, after a title or an initial. Also in small letters, unless the name is a word too, such as *Rose*.",
				"*Book club*, *J.* and *Neighbour downstairs*: only as a whole, not each word by itself.",
				"Other spellings: *WEISS* for *Weiß*, *Mueller* for *Müller*, *Lukasz* for *Łukasz*, *YILDIZ* for *Yıldız*, *ΓΙΩΡΓΟΣ* for *Γιώργος*, also with soft hyphens and other invisible characters. In Arabic and Hebrew after a small word that is joined to the name. In Chinese the given name, or the family name with a title (*王先生*).",
				"Roles: from the heading, or from what the inventory says about the relationship. If the two differ, the word in the heading is a name: *Anna Priest*, a colleague. The role of someone else is named as theirs (*brother's wife*), or as *person*. If two people have the same name, both are named: *husband or colleague*.",
				"Names that are words: a month stays next to a number and after *in*, *since* or *by*. *Will* and *hope* stay in small letters, after an article (*the Priest*), and at the start of a sentence that goes on like a verb (*Will you stay?*). Everywhere else they are replaced, now and then one time too many.",
			]
				.map((line) => `- ${line}`)
				.join("\n"),
			"### What is not found",
			[
				"other forms of a name: *Марии* for *Мария*, *Annie* for *Anna*, a misspelt name, a name in another script (*Giorgos* for *Γιώργος*) or run together with another (*annaberg@example.org*)",
				"*Rose*, *Green* and other names that are words, in small letters",
				"a name in small letters after a role in its heading (*aunt rosa*)",
				"a name that is a small word (*An*, *Do*, *So*) at the start of a sentence",
				"a name that is partly bold, or divided by a typed hyphen",
				"initials, unless the heading has only initials",
				"people who are not in the inventory, and names of places, companies and the like",
				"the code of the case and file names: never use a person's name for these",
			]
				.map((line) => `- ${line}`)
				.join("\n"),
			"## What you can rely on",
			[
				"A failed export leaves no half-written file. No file is replaced unless you say so, and a note never is.",
				"All text of all notes is in the summary, or the summary says what it leaves out. Notes that could not be read are named at the top.",
				"Addenda are under the notes that they amend, never in them: in the section of the formulation, under each session, at the end of the closing. The head of a summary names the notes that were amended. JSON has them in `addenda`, each with the note that it amends.",
				"An HTML or Word file loads nothing, runs nothing and contains no links. Markup in a note appears as plain text, and a picture as its description.",
				"If you export the same summary twice on one day, the two files are the same, byte for byte.",
			]
				.map((line) => `- ${line}`)
				.join("\n"),
			"Next: [Privacy](privacy.md)",
		].join("\n\n") + "\n"
	)
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
	const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`
	return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n")
}
