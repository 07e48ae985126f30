/** What findings of a note as a whole say. Some texts of examples are too long, too odd or no text: they are described in words, in German: by code, with their pages and examples. */
import { largestNote } from "../../../note/body/guard.ts"
import { note } from "../../../rules/note-template.ts"
import type { WordsByCode } from "../../../rules/finding-words.ts"
import type { FindingFacts } from "../../../rules/rule.ts"
import { joined, kilobytes, quoted } from "../grammar.ts"

/** In letters of ASCII, so that the one letter of another encoding is the first. */
const plan = note`
	---
	note: session
	case: C-7
	session: 5
	date: 2026-02-02
	phase: middle
	---

	## Plan

	Noch einmal das Telefonat mit @bruder durchgehen.
`

const pasted = "Sie ist alles noch einmal von Anfang an durchgegangen. ".repeat(13_000)
const nested = `${"> ".repeat(200)}Sonntag?`

const lineAsHeading = (title: string): string =>
	`${quoted(title)} wird als Abschnitt gelesen, ist aber nicht als Überschrift geschrieben. Setzen Sie „## “ davor.`

const nearHeadings: Readonly<Record<FindingFacts["note.heading"]["slip"], (title: string) => string>> = {
	"no-space": (title) => `${quoted(title)} wird nicht als Überschrift gelesen. Setzen Sie nach „#“ ein Leerzeichen.`,
	bold: lineAsHeading,
	line: lineAsHeading,
	level: (title) => `Die Überschrift ${quoted(title)} hat für einen Abschnitt die falsche Ebene. Beginnen Sie sie mit „##“.`,
	underline: (title) =>
		`Diese Zeile macht den Text darüber, ${quoted(title)}, zur Überschrift. Wenn Sie eine Trennlinie wollten, setzen Sie eine Leerzeile davor.`,
}

const unusedExceptions: Readonly<Record<FindingFacts["note.unused-exception"]["cause"], (code: string) => string>> = {
	reason: (code) => `„${code}“ wird weiter gemeldet, weil kein Grund angegeben ist. Schreiben Sie den Grund hinter den Doppelpunkt.`,
	refused: (code) => `„${code}“ lässt sich in einer Notiz nicht abschalten. Löschen Sie diese Zeile.`,
	unused: (code) => `Hier wird nichts mehr als „${code}“ gemeldet. Löschen Sie diese Zeile.`,
}

export const noteFindings = {
	"note.duplicate-section": {
		title: ({ title }) => `Abschnitt ${quoted(title)} doppelt`,
		sentence: ({ title }) => `Den Abschnitt ${quoted(title)} gibt es zweimal. Führen Sie beide zusammen.`,
		page: {
			title: "Abschnitt doppelt",
			when: "Ein bekannter Abschnitt kommt in einer Notiz zweimal vor. Abschnitte zu verschiedenen Problembereichen gelten als verschieden.",
			why: "Der zweite wird leicht übersehen.",
		},
		examples: () => [
			{
				notes: {
					"session-05.ipt.md": note`
						---
						note: session
						case: C-7
						session: 5
						date: 2026-02-02
						phase: middle
						---

						## Plan

						Auf das Gespräch mit @bruder zurückkommen.

						»## Plan«

						Vielleicht ruft sie ihn am Samstagvormittag an.
					`,
				},
				mended: ["zurückkommen.\n\n## Plan\n\nVielleicht", "zurückkommen. Vielleicht"],
			},
		],
	},
	"note.heading": {
		title: ({ slip, title }) =>
			slip === "underline" ? "Text als Überschrift gelesen" : `${quoted(title)} nicht als Überschrift geschrieben`,
		sentence: ({ slip, title }) => nearHeadings[slip](title),
		page: {
			title: "Nicht ganz eine Überschrift",
			when: "Der Name eines Abschnitts hat die falsche Ebene wie in „# Risiko“ oder „### Risiko“, nach „##“ fehlt das Leerzeichen, oder er steht fett oder ohne Auszeichnung allein in einer Zeile. Er wird trotzdem als dieser Abschnitt gelesen. Oder eine Zeile aus Strichen macht den Text direkt darüber zur Überschrift.",
		},
		examples: () => [
			{
				title: "kein Leerzeichen nach „##“",
				notes: { "session-05.ipt.md": plan.replace("## Plan", "»##Plan«") },
				mended: ["##Plan", "## Plan"],
			},
			{
				title: "eine Überschrift in Fettdruck",
				notes: { "session-05.ipt.md": plan.replace("## Plan", "»**Plan**«") },
				mended: ["**Plan**", "## Plan"],
			},
			{
				title: "eine Zeile aus Strichen direkt unter Text",
				notes: { "session-05.ipt.md": `${plan}Am Ende war sie ruhiger.\n»---«\n` },
				mended: ["ruhiger.\n---", "ruhiger.\n\n---"],
			},
		],
	},
	"note.pasted-list": {
		title: () => "Liste aus einer Textverarbeitung",
		sentence: ({ unmarked }) =>
			unmarked
				? "Dieser Feldname steht nicht in einer Liste. Setzen Sie einen Bindestrich und ein Leerzeichen davor."
				: "Diese Liste hat die Aufzählungszeichen einer Textverarbeitung. Verwenden Sie stattdessen Bindestriche.",
		page: {
			title: "Liste aus einer Textverarbeitung",
			when: "Eine Liste mit Feldnamen hat die Aufzählungszeichen einer Textverarbeitung („•“, „–“, „o“, Wingdings) oder breite Leerzeichen dahinter, oder sie ist als Ganzes eingerückt. Sie wird trotzdem als Liste gelesen. Eine Korrektur ändert alle Listen der Notiz.",
		},
		examples: () => [
			{
				notes: {
					"session-05.ipt.md": `${plan}\n## Risiko\n\n»• **Stufe**: gering«\n• **Begründung**: gezielt gefragt, keine Gedanken an den Tod\n`,
				},
				mended: ["• **Stufe**: gering\n• **Begründung**", "- **Stufe**: gering\n- **Begründung**"],
			},
		],
	},
	"note.spaces": {
		title: () => "Geschützte oder breite Leerzeichen",
		sentence: () => "Überschriften oder Feldnamen enthalten geschützte oder breite Leerzeichen. Ersetzen Sie sie durch gewöhnliche.",
		page: {
			title: "Geschützte oder breite Leerzeichen",
			when: "Überschriften oder Feldnamen enthalten geschützte oder andere breite Leerzeichen aus einer Textverarbeitung oder von einer Internetseite. Sie sehen aus wie gewöhnliche Leerzeichen und werden so gelesen, aber die Suche findet die Wörter nicht. Sie werden einmal für die ganze Notiz gemeldet, und zwar in den Kopfdaten, wenn es dort welche gibt. Eine Korrektur ersetzt alle und lässt Werte und Fließtext, wie sie sind.",
		},
		examples: () => [
			{
				notes: { "session-05.ipt.md": `${plan}\n»## Stimmung\u00A0und Ereignisse«\n\nNach dem Anruf bei @bruder ruhiger.\n` },
				mended: ["\u00A0", " "],
			},
		],
	},
	"note.replacement-characters": {
		title: () => "Verlorene Buchstaben",
		sentence: ({ count }) =>
			count > 1
				? `${count} Buchstaben gingen verloren, als dieser Text in der falschen Codierung geöffnet wurde. Tippen Sie sie neu oder suchen Sie im lokalen Verlauf nach einer älteren Fassung.`
				: "Ein Buchstabe ging verloren, als dieser Text in der falschen Codierung geöffnet wurde. Tippen Sie ihn neu oder suchen Sie im lokalen Verlauf nach einer älteren Fassung.",
		page: {
			title: "Verlorene Buchstaben",
			when: "Der Text enthält „\uFFFD“. Das zeigen Programme an, wenn sie einen Buchstaben nicht lesen können: Die Datei wurde in der falschen Codierung geöffnet und dann gespeichert. Die Notiz wird trotzdem gelesen, und nur Sie selbst können den Buchstaben wieder eingeben.",
		},
		examples: () => [
			{
				notes: { "session-05.ipt.md": plan.replace("@bruder", "J»\uFFFD«rgen") },
				mended: ["\uFFFD", "ü"],
			},
		],
	},
	"note.unclosed": {
		title: ({ block }) => (block === "code" ? "Codeblock ohne Ende" : "Kommentar ohne Ende"),
		sentence: ({ block, sections }) =>
			`${block === "code" ? "Dieser Codeblock" : "Dieser Kommentar"} hat kein Ende und verdeckt alles darunter, auch ${joined(sections.map(quoted))}. Schließen Sie ihn mit ${block === "code" ? "einer Zeile wie dieser" : "„-->“"} oder löschen Sie seine erste Zeile.`,
		page: {
			title: "Block ohne Ende",
			when: "Ein Codeblock oder Kommentar wird nicht geschlossen und verdeckt die Abschnitte darunter. Diese Abschnitte werden nicht als fehlend gemeldet.",
		},
		examples: () => [
			{
				notes: { "session-05.ipt.md": plan.replace("## Plan", "»<!-- nach Sonntag fragen«\n\n## Plan") },
				mended: ["<!-- nach Sonntag fragen", "<!-- nach Sonntag fragen -->"],
			},
		],
	},
	"note.unused-exception": {
		title: ({ code }) => `Ausnahme für ${code}`,
		sentence: ({ cause, code }) => unusedExceptions[cause](code),
		page: {
			title: "Ausnahme ohne Wirkung",
			when: "Ein Kommentar `<!-- ipt: not needed CODE: Grund -->` oder ein Eintrag unter der Angabe `not-needed` bleibt ohne Wirkung. Entweder fehlt noch der Grund, oder eine solche Meldung gibt es hier nicht, oder sie erscheint in jedem Fall. Ein Kommentar gilt für die Überschrift darüber oder, wenn er unter dem Titel steht, für die ganze Notiz. Fehler, Meldungen zum Risiko, ein verschlechterter Wert und ein fehlendes Item zu Suizidgedanken lassen sich nicht abschalten.",
			why: "Eine überholte Ausnahme könnte später eine Meldung verdecken.",
		},
		examples: () => [
			{
				title: "zu diesem Code wird nichts gemeldet",
				notes: {
					"session-05.ipt.md": plan.replace("## Plan\n", "## Plan\n\n»<!-- ipt: not needed session.plan: am Telefon vereinbart -->«\n"),
				},
				mended: ["<!-- ipt: not needed session.plan: am Telefon vereinbart -->", ""],
			},
			{
				title: "noch kein Grund",
				notes: { "session-05.ipt.md": plan.replace("## Plan\n", "»<!-- ipt: not needed session.affect: … -->«\n\n## Plan\n") },
				mended: ["…", "Telefonat von zehn Minuten"],
			},
		],
	},
	"note.too-large": {
		title: "Notiz zu groß für die Prüfung",
		sentence: ({ kilobytes: size }) =>
			`Diese Notiz ist ${size} KB groß und damit zu groß für die Prüfung. Teilen Sie sie auf: eine Notiz je Sitzung.`,
		page: {
			title: "Notiz zu groß",
			when: `Die Notiz ist größer als ${kilobytes(largestNote)} und wird nicht geprüft.`,
		},
		examples: () => [
			{
				described:
					"Eine Sitzungsnotiz mit einem eingefügten Transkript von mehr als 512 KB. Das Transkript gehört in eine eigene Datei, und in der Notiz steht, woran gearbeitet wurde.",
				notes: { "session-05.ipt.md": `»---«${plan.slice("---".length)}\n${pasted}\n` },
				mended: [pasted, "Sie ist alles noch einmal von Anfang an durchgegangen."],
			},
		],
	},
	"note.too-complex": {
		title: "Abschnitt zu verschachtelt für die Prüfung",
		sentence: () =>
			"Dieser Abschnitt ist zu tief verschachtelt und wurde nicht geprüft. Vereinfachen Sie ihn. Der Rest der Notiz wird geprüft.",
		page: {
			title: "Abschnitt zu verschachtelt",
			when: "Ein Abschnitt ist so verschachtelt oder so stark formatiert, dass er sich nicht schnell genug lesen lässt. Der Rest der Notiz wird trotzdem geprüft.",
		},
		examples: () => [
			{
				described:
					"Ein Abschnitt mit einem eingefügten E-Mail-Wechsel, in dem eine Zeile mit zweihundert „>“ beginnt, einem für jede Antwort. Ein bis zwei Zeilen dazu, was geschrieben wurde, genügen.",
				notes: { "session-05.ipt.md": `${plan}\n»## Kontakte«\n\n${nested}\n` },
				mended: [nested, "E-Mails mit @bruder wegen Sonntag, gemeinsam gelesen."],
			},
		],
	},
	"note.encoding": {
		title: "Datei nicht als reiner Text in UTF-8 gespeichert",
		sentence: ({ cause }) =>
			cause === "bytes"
				? "Diese Datei ist nicht als UTF-8 gespeichert, deshalb können Buchstaben falsch sein. Öffnen Sie sie mit ihrer eigenen Codierung (oft Windows 1252) und speichern Sie sie dann mit der Codierung UTF-8."
				: "Hier steht ein Zeichen, das kein Text ist, ein Überbleibsel eines anderen Programms. Löschen Sie es. Bis dahin schreibt die Erweiterung nichts in diese Datei.",
		page: {
			title: "Kein reiner Text in UTF-8",
			when: "Die Datei ist nicht als UTF-8 gespeichert, oder sie enthält NUL-Zeichen oder halbe Zeichen. In eine solche Datei schreibt die Erweiterung nie.",
		},
		examples: () => [
			{
				title: "eine Datei in anderer Codierung",
				described:
					"Eine Notiz in der Codierung Windows 1252. Darin ist das ü von „Jürgen“ ein Byte, das UTF-8 nicht kennt. Als UTF-8 gespeichert, wird sie wie jede andere geprüft.",
				notes: { "session-05.ipt.md": plan.replace("@bruder", "J»ü«rgen") },
				bytes: (text) => Uint8Array.from(text, (character) => character.charCodeAt(0)),
				mended: {},
			},
			{
				title: "ein Zeichen, das kein Text ist",
				described: "Eine Notiz, in der ein anderes Programm ein unsichtbares NUL-Zeichen hinterlassen hat. Löschen Sie dieses Zeichen.",
				notes: { "session-05.ipt.md": plan.replace("@bruder", "@bruder»\0«") },
				mended: ["\0", ""],
			},
		],
	},
} satisfies Partial<WordsByCode>
