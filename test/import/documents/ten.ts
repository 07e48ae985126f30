/** Ten documents of different habits, all invented: how clinicians keep notes in other programs. */
import { Document, Footer, FootnoteReferenceRun, Header, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from "docx"

const text = (words: string, marks: { readonly bold?: boolean } = {}): Paragraph =>
	new Paragraph({ children: [new TextRun({ text: words, ...marks })] })
const bold = (words: string): Paragraph => text(words, { bold: true })
const heading = (words: string, level: 1 | 2 = 1, isNewPage = false): Paragraph =>
	new Paragraph({ text: words, heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2, pageBreakBefore: isNewPage })
const item = (words: string): Paragraph => new Paragraph({ text: words, bullet: { level: 0 } })
const labelled = (label: string, words: string): Paragraph =>
	new Paragraph({ children: [new TextRun({ text: `${label}: `, bold: true }), new TextRun(words)] })
const table = (rows: readonly (readonly string[])[]): Table =>
	new Table({ rows: rows.map((row) => new TableRow({ children: row.map((cell) => new TableCell({ children: [text(cell)] })) })) })

async function word(
	children: (Paragraph | Table)[],
	edges: { readonly header?: string; readonly footer?: string; readonly note?: string } = {},
): Promise<Uint8Array> {
	return Packer.toBuffer(
		new Document({
			...(edges.note !== undefined && { footnotes: { 1: { children: [text(edges.note)] } } }),
			sections: [
				{
					...(edges.header !== undefined && { headers: { default: new Header({ children: [text(edges.header)] }) } }),
					...(edges.footer !== undefined && { footers: { default: new Footer({ children: [text(edges.footer)] }) } }),
					children,
				},
			],
		}),
	)
}

/** One file with the intake and twelve sessions, each on a page of its own. */
function twelveSessions(): Paragraph[] {
	return Array.from({ length: 12 }, (_, index) => index + 1).flatMap((number) => {
		const [, month, day] = new Date(Date.UTC(2026, 1, 2 + 7 * number)).toISOString().slice(0, 10).split("-").map(Number)
		return [
			heading(`Session ${number} – ${month}/${day}/2026`, 1, true),
			heading("Since last session", 2),
			text(`Symptoms: mood ${number}, sleeping ${number + 1} hours.`),
			text("Events: spoke to her brother on Sunday."),
			heading("Techniques", 2),
			item("Communication analysis: the quarrel about the keys"),
			item("Role play: asking for help"),
			heading("Risk", 2),
			text("Level: low"),
			text("Rationale: passive thoughts in week two, none since"),
			heading("Plan", 2),
			text(`Continue, session ${number + 1} next week.`),
		]
	})
}

const intake = (): Paragraph[] => [
	new Paragraph({ text: "Intake assessment, 2 February 2026", heading: HeadingLevel.TITLE }),
	heading("Presenting complaint"),
	new Paragraph({ children: [new TextRun("Low mood since October, second episode"), new FootnoteReferenceRun(1), new TextRun(".")] }),
	heading("Interpersonal inventory"),
	heading("Older sister", 2),
	labelled("Relationship", "close, calls daily"),
	labelled("Closeness", "1"),
	heading("Ex-husband", 2),
	text("Relationship: divorced in 2024"),
	text("Contact: only about the children"),
	heading("Family history of shipping"),
	text("Grandfather was a captain."),
	heading("Risk"),
	text("Level: none"),
	heading("Goals"),
	item("Return to the choir"),
]

/** Each by its name. */
export const documents: Readonly<Record<string, () => Promise<Uint8Array> | string>> = {
	"soap.txt": () => String.raw`Progress Note
Client: C-7      Therapist: AB
Date: 3/12/2026
Session: 5
Time: 10:00 - 10:50
Mode: video

S: Client says the week was "hard". She argued with her sister about the move, cried twice.
PHQ-9: 14
O: Tearful, good eye contact. Affect constricted at first.
A: Improving; role transition remains the focus. Risk: denies SI, no plan.
P: Continue weekly. Practise the conversation with her sister.

Progress Note
Client: C-7      Therapist: AB
Date: 3/19/2026
Session: 6
Mode: phone

S: Better week.
A: PHQ-9: 11. Responding.
P: Begin to talk about ending.
`,
	"german.txt": () => String.raw`Erstgespräch am 02.02.2026

Aktuelle Beschwerden:
Seit Oktober gedrückt, schläft schlecht. Ausgelöst durch den Auszug der Tochter.

Risiko: keine Suizidgedanken.

Sitzung 2 vom 9. Februar 2026
Seit der letzten Sitzung: etwas besserer Schlaf.
Techniken: Kommunikationsanalyse eines Streits.
Beurteilung: leichte Besserung.
Plan: Beziehungsinventar fortsetzen.

3. Sitzung, 16.2.2026 (Video)
Die Patientin berichtet von einem Streit mit der Schwester.
Verlauf: unverändert
Prozedere: nächste Woche Rollenspiel.
`,
	"running.txt": () => String.raw`Case notes

12/03/2026: Client came late. Talked about her mother's death and the funeral she did not attend.
She said: I never said goodbye.
Plan: write a letter.

19/03/2026: Cancelled by phone.

26/03/2026 - Brought the letter, read it aloud. Wept. Said she feels lighter.
`,
	"dap-wordpad.rtf":
		() => String.raw`{\rtf1\ansi\ansicpg1252\deff0\nouicompat\deflang1033{\fonttbl{\f0\fnil\fcharset0 Calibri;}{\f1\fnil\fcharset2 Symbol;}}
{\*\generator Riched20 10.0.19041}\viewkind4\uc1 
\pard\sa200\sl276\slmult1\b\f0\fs22\lang9 Session 3 \endash  19 March 2026\b0\par
D: Client \ldblquote didn\rquote t sleep\rdblquote ; caf\'e9 visit with her sister.\par
A: some relief after the visit.\par
P: 
\par
\pard{\pntext\f1\'B7\tab}{\*\pn\pnlvlblt\pnf1\pnindent0{\pntxtb\'B7}}\fi-360\li720\sa200\sl276\slmult1 call the aunt\par
{\pntext\f1\'B7\tab}write to the landlord\par
}
`,
	"spanish-textedit.rtf": () => String.raw`{\rtf1\ansi\ansicpg1252\cocoartf2639
\cocoatextscaling0\cocoaplatform0{\fonttbl\f0\fswiss\fcharset0 Helvetica-Bold;\f1\fswiss\fcharset0 Helvetica;}
{\colortbl;\red255\green255\blue255;}
\paperw11900\paperh16840\margl1440\margr1440
\pard\tx566\pardirnatural\partightenfactor0

\f0\b\fs24 \cf0 Sesi\'f3n 4 \uc0\u8212  12 de marzo de 2026
\f1\b0 \
\
Desde la \'faltima sesi\'f3n: discuti\'f3 con su hermana.\
T\'e9cnicas: an\'e1lisis de la comunicaci\'f3n \u55357 \u56842 \
{\listtext	\uc0\u8226 	}pedir ayuda\
Plan: escribir la carta.\
}
`,
	"girp.md": () => `# GIRP note

**Session 9, April 2, 2026 (telehealth)**

**Goal:** ask her brother for help with the move

**Intervention:** decision analysis, role play of the call

**Response:** tearful at first, then clear about what she wants

**Plan:**

- call the brother by Friday
- PHQ-9 at the next session

| Scale | Score |
|---|---|
| PHQ-9 | 11 |
| GAD-7 | 8 |
`,
	"birp.docx": async () =>
		word([
			bold("BIRP Note"),
			text("Date: March 12, 2026\tSession #4\tDuration: 50 min"),
			bold("Behavior"),
			text("Client arrived on time, flat affect, reports conflict with her manager."),
			bold("Intervention"),
			text("Explored the conflict. Communication analysis of Tuesday's meeting."),
			bold("Response"),
			text("Client recognised that she had not said what she wanted."),
			bold("Plan"),
			text("Write down one request before the next meeting. Return in one week."),
		]),
	"form.docx": async () =>
		word([
			table([
				["Date", "12.03.2026"],
				["Session", "7"],
				["Mood", "low in the mornings"],
				["Since last session", "Visited the grave for the first time. Slept badly after it and called her sister, who came over."],
				["Techniques", "Mourning work with photographs."],
				["Risk assessment", "No suicidal ideation."],
				["Plan", "Bring the letter."],
			]),
		]),
	"log.docx": async () =>
		word([
			heading("Session log"),
			table([
				["Date", "Session", "Notes", "PHQ-9"],
				[
					"2/3/2026",
					"1",
					"Told the story of the separation. She wept, and could name the anger for the first time. Her brother had not called since the summer.",
					"18",
				],
				[
					"2/10/2026",
					"2",
					"Inventory begun: mother, sister, two friends from work, whom she rarely sees now. The circle is small, and was larger two years ago.",
					"16",
				],
				[
					"2/17/2026",
					"3",
					"Agreed on the role transition as the focus. Goals discussed and written down, and the contract of twelve sessions.",
					"15",
				],
			]),
		]),
	"intake-and-twelve-sessions.docx": async () =>
		word([...intake(), ...twelveSessions()], {
			header: "Confidential – C-7",
			footer: "Community clinic",
			note: "According to the discharge letter.",
		}),
}
