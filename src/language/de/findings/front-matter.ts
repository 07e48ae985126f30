/** What findings of the header say, in German: by code, with their pages and examples. */
import type { YamlFault } from "../../../note/front-matter/entries.ts"
import { frontMatterLimits } from "../../../record/index.ts"
import { note } from "../../../rules/note-template.ts"
import type { OtherForm } from "../../../rules/front-matter/form.ts"
import type { WrongValue } from "../../../rules/front-matter/value.ts"
import type { WordsByCode } from "../../../rules/finding-words.ts"
import { didYouMean, either, kilobytes, quoted } from "../grammar.ts"

const yamlFaults: Readonly<Record<YamlFault, string>> = {
	alias: "Ein Sternchen hat hier eine besondere Bedeutung. Gehört es zum Text, setzen Sie den Wert in Anführungszeichen.",
	anchor: "Ein kaufmännisches Und (&) hat hier eine besondere Bedeutung. Gehört es zum Text, setzen Sie den Wert in Anführungszeichen.",
	block:
		"Ein Doppelpunkt mit Leerzeichen dahinter wird als neue Angabe gelesen. Setzen Sie einen Wert mit Doppelpunkt in Anführungszeichen. Beginnen Sie eine Liste oder mehrere Angaben in einer eigenen Zeile, eingerückt unter ihrer Angabe.",
	directive:
		"Ein Prozentzeichen am Zeilenanfang hat eine besondere Bedeutung. Löschen Sie es oder setzen Sie den Wert in Anführungszeichen.",
	document:
		"Hier beginnt oder endet ein zweiter Block mit Kopfdaten. Behalten Sie nur einen, zwischen den beiden Zeilen aus drei Strichen.",
	escape:
		"Ein umgekehrter Schrägstrich in doppelten Anführungszeichen leitet ein Sonderzeichen ein, und dieses gibt es nicht. Verwenden Sie einfache Anführungszeichen oder schreiben Sie den Schrägstrich doppelt.",
	indent:
		"Die Einrückung passt nicht zu den Zeilen ringsum, oder eine Klammer darüber ist nicht geschlossen. Rücken Sie Angaben derselben Ebene um gleich viele Leerzeichen ein.",
	missing: "Eine Klammer oder ein Anführungszeichen ist nicht geschlossen, oder ein Komma fehlt. Ergänzen Sie, was fehlt.",
	nesting: "Diese Werte sind zu tief verschachtelt. Verwenden Sie nur die Angaben des Notizformats.",
	"not-a-map":
		"Diese Zeile ist keine Angabe mit einem Wert. Schreiben Sie den Namen der Angabe, einen Doppelpunkt und den Wert, zum Beispiel „case: C-7“.",
	scalar: "Mit diesem Zeichen kann ein Wert nicht beginnen. Setzen Sie den Wert in Anführungszeichen.",
	size: `Die Kopfdaten sind größer als ${kilobytes(frontMatterLimits.bytes)} und wurden nicht gelesen. Verschieben Sie lange Texte in die Abschnitte der Notiz.`,
	syntax:
		"Diese Zeile ist nicht lesbar. Schreiben Sie den Namen der Angabe, einen Doppelpunkt, ein Leerzeichen und den Wert. Enthält der Wert einen Doppelpunkt, setzen Sie ihn in Anführungszeichen.",
	tab: "Diese Zeile ist mit einem Tabulator eingerückt. Verwenden Sie Leerzeichen.",
	tag: "Ein Ausrufezeichen hat hier eine besondere Bedeutung. Gehört es zum Text, setzen Sie den Wert in Anführungszeichen.",
}

const forms: Readonly<Partial<Record<WrongValue["form"], string>>> = {
	case: "Verwenden Sie bis zu 32 Buchstaben, Ziffern, Punkte, Bindestriche oder Unterstriche, zum Beispiel C-7.",
	date: "Schreiben Sie ein Datum, das es gibt, als Jahr-Monat-Tag, zum Beispiel 2026-03-09.",
	map: "Schreiben Sie jeden Eintrag in eine eigene Zeile unter die Angabe, um zwei Leerzeichen eingerückt.",
	number: "Schreiben Sie eine Zahl.",
	text: "Schreiben Sie reinen Text.",
	texts: "Schreiben Sie einen Text oder eine Liste von Texten.",
	time: "Schreiben Sie die Uhrzeit als Stunden und Minuten, zum Beispiel 09:30.",
	version: "Schreiben Sie 1, die bisher einzige Version des Notizformats.",
	whole: "Schreiben Sie eine ganze Zahl in einem plausiblen Bereich.",
	word: "Schreiben Sie eines der Wörter von der Liste.",
}

/** What is written in another form, and how it is read. */
function otherForm(facts: OtherForm): string {
	const meant = quoted(facts.meant)
	// What is in quotation marks itself gets no more of them.
	const text = /^[“„]/.test(facts.text) ? facts.text : quoted(facts.text)
	switch (facts.what) {
		case "blank":
			return "Vor den Kopfdaten stehen Leerzeilen. Löschen Sie sie."
		case "colon":
			return "Dieser Doppelpunkt ist ein breiter, oder dahinter fehlt das Leerzeichen. Schreiben Sie einen Doppelpunkt und ein Leerzeichen."
		case "fence":
			return "Das sind nicht die drei Striche der Kopfdaten. Schreiben Sie „---“."
		case "key":
			return `${text} wird als Angabe ${meant} gelesen. Schreiben Sie ${meant}.`
		case "score":
			return `${text} wird als ${facts.read} gelesen. ${howToWrite(facts)}`
		case "marks":
			return "Die Namen der Angaben sind formatiert. Entfernen Sie die Formatierung."
		case "spaces":
			return "Die Kopfdaten enthalten geschützte oder breite Leerzeichen. Ersetzen Sie sie durch gewöhnliche."
		case "item":
		case "value":
			return `${text} wird als ${meant} gelesen. Schreiben Sie ${meant}.`
	}
}

/** All answers, or a total and an item, are no number alone, and a decimal comma is the only thing to change. */
function howToWrite({ text, read }: Pick<OtherForm & { readonly what: "score" }, "read" | "text">): string {
	if (/^[[{]/.test(read)) return "Schreiben Sie es so."
	return /^\d+,\d+$/.test(text) ? `Schreiben Sie ${read}, mit einem Punkt.` : "Schreiben Sie nur die Zahl."
}

/** The same in a few words. */
function otherFormTitle(facts: OtherForm): string {
	switch (facts.what) {
		case "blank":
			return "Leerzeilen vor den Kopfdaten"
		case "colon":
			return "Doppelpunkt ohne Leerzeichen"
		case "fence":
			return "Striche der Kopfdaten"
		case "score":
			return `${quoted(facts.text)} als ${facts.read} gelesen`
		case "marks":
			return "Formatierte Angaben"
		case "spaces":
			return "Geschützte oder breite Leerzeichen in den Kopfdaten"
		case "item":
		case "key":
		case "value":
			return `${quoted(facts.text)} als ${quoted(facts.meant)} gelesen`
	}
}

function wrongValue({ path, cause, form, text, allowed }: WrongValue): string {
	switch (cause) {
		case "process":
			return "Persönliche Prozessnotizen gehören nicht in eine Fallnotiz. Führen Sie sie in einer eigenen Datei, deren Name nicht auf .ipt.md endet."
		case "ambiguous":
			return `${quoted(text)} lässt sich auf mehrere Arten verstehen. Schreiben Sie ${either(allowed)}.`
		case "doubtful":
			return `${quoted(text)} ist kein eindeutiger Wert. Schreiben Sie ${either(allowed)}, wenn das stimmt.`
		case "nothing":
			return `${quoted(text)} ist kein Wert für „${path}“. Lassen Sie die Angabe leer.`
		case "relative":
			return `${quoted(text)} ist kein vollständiges Datum. Schreiben Sie Jahr, Monat und Tag, zum Beispiel 2026-03-09.`
		case "before-date":
			return "Die Notiz kann nicht vor ihrem Datum geschrieben worden sein. Prüfen Sie „date“ und „written“."
		case "before-start":
			return "Die Sitzung endet, bevor sie beginnt. Prüfen Sie „start“ und „end“. Beides sind Uhrzeiten desselben Tages."
		case "no-total":
			return `${path.replace("measures.", "")} hat keinen Gesamtwert. Geben Sie stattdessen die Werte der einzelnen Teile an.`
		case "area-of-variant":
			return "„Verlust des gesunden Selbst“ ist nur in der IPSRT ein Problembereich. Schreiben Sie „variant: ipsrt“ oder wählen Sie einen anderen Bereich."
		case "vocabulary":
			return `${quoted(text)} ist kein Wert für „${path}“. Schreiben Sie ${either(allowed)}.`
		case "form":
			return `Dieser Wert passt nicht zu „${path}“. ${forms[form] ?? ""}`
	}
}

export const frontMatterFindings = {
	"front-matter.missing": {
		title: ({ cause }) => (cause === "unclosed" ? "Kopfdaten ohne Ende" : "Kopfdaten"),
		sentence: ({ cause }) =>
			cause === "unclosed"
				? "Die Kopfdaten haben kein Ende. Setzen Sie unter die letzte Angabe eine Zeile aus drei Strichen."
				: "Die Notiz hat keine Kopfdaten und gehört deshalb zu keinem Fall. Beginnen Sie mit einer Zeile aus drei Strichen, dann folgen Angaben wie „note“, „case“ und „date“, dann wieder drei Striche.",
		page: {
			title: "Kopfdaten fehlen",
			when: "Die Notiz beginnt nicht mit Kopfdaten (den Zeilen zwischen zwei Reihen aus drei Strichen), oder die Kopfdaten haben kein Ende.",
			why: "In den Kopfdaten steht, zu welchem Fall die Notiz gehört, welcher Art sie ist und wann sie geschrieben wurde.",
		},
		examples: () => [
			{
				title: "keine Kopfdaten",
				notes: {
					"session-05.ipt.md": note`
						»## Plan«

						Auf das Gespräch mit @bruder zurückkommen.
					`,
				},
				mended: [
					"## Plan",
					note`
						---
						note: session
						case: C-7
						session: 5
						date: 2026-02-02
						phase: middle
						---

						## Plan`,
				],
			},
			{
				title: "Kopfdaten ohne Ende",
				notes: {
					"session-05.ipt.md": note`
						»---«
						note: session
						case: C-7
						session: 5
						date: 2026-02-02
						phase: middle

						## Plan

						Auf das Gespräch mit @bruder zurückkommen.
					`,
				},
				mended: ["phase: middle\n", "phase: middle\n---\n"],
			},
		],
	},
	"front-matter.syntax": {
		title: "Nicht lesbare Zeile in den Kopfdaten",
		sentence: ({ fault }) => yamlFaults[fault],
		page: {
			title: "Kopfdaten nicht lesbar",
			when: `Eine Zeile der Kopfdaten ist nicht lesbar. Ihr Wert gilt als fehlend oder, wenn die Angabe freien Text zulässt, als reiner Text. Alle anderen Angaben werden gelesen. Die Kopfdaten sind in YAML geschrieben, aber ohne Anker, Aliasse, Tags, tiefe Verschachtelung und mehrere Dokumente. Sie dürfen bis zu ${kilobytes(frontMatterLimits.bytes)} lang sein.`,
		},
		examples: () => [
			{
				notes: {
					"formulation.ipt.md": note`
						---
						note: formulation
						case: C-7
						date: 2026-01-12
						diagnosis: »F«32.1: mittelgradige depressive Episode
						---
					`,
				},
				mended: ["F32.1: mittelgradige depressive Episode", '"F32.1: mittelgradige depressive Episode"'],
			},
		],
	},
	"front-matter.form": {
		title: otherFormTitle,
		sentence: otherForm,
		page: {
			title: "In anderer Form geschrieben",
			when: "Etwas in den Kopfdaten hat nicht die übliche Form, kann aber nur eines bedeuten und wird so gelesen. Beispiele sind ein Datum wie 14.09.2026, eine Uhrzeit wie 9.30 Uhr, `50 Min.`, `sechzehn`, ein Wert wie `14/27` oder `14 → 9` (der neuere zählt), eine großgeschriebene Angabe, Striche oder Leerzeichen aus einer Textverarbeitung oder Leerzeilen vor den Kopfdaten. Ein Wert, der zweierlei bedeuten kann, wie „halb drei“, ist ein Fehler, und beide Lesarten werden angeboten.",
		},
		examples: () => [
			{
				title: "ein Wert mit Worten dabei",
				notes: {
					"session-05.ipt.md": note`
						---
						note: session
						case: C-7
						session: 5
						date: 2026-02-02
						phase: middle
						measures:
						  GAD-7: »14 → 9 (Angst vor dem Gespräch)«
						---
					`,
				},
				mended: ["14 → 9 (Angst vor dem Gespräch)", "9 # 14 → 9 (Angst vor dem Gespräch)"],
			},
			{
				title: "ein Datum in anderer Form",
				notes: {
					"session-05.ipt.md": note`
						---
						note: session
						case: C-7
						session: 5
						date: »2.2.2026«
						phase: middle
						---
					`,
				},
				mended: ["2.2.2026", "2026-02-02"],
			},
		],
	},
	"front-matter.duplicate-key": {
		title: ({ key }) => `${quoted(key)} doppelt`,
		sentence: ({ key }) => `„${key}“ kommt zweimal vor. Behalten Sie die richtige Angabe.`,
		page: {
			title: "Angabe doppelt",
			when: "Dieselbe Angabe kommt in den Kopfdaten zweimal vor.",
			why: "Es ist unklar, welche von beiden stimmt, und der Verlauf des Falls beruhte auf einer Vermutung.",
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
						phase: initial
						»phase«: middle
						---
					`,
				},
				mended: ["date: 2026-02-02\nphase: initial\n", "date: 2026-02-02\n"],
			},
		],
	},
	"front-matter.value": {
		title: ({ path }) => `Wert für ${quoted(path)}`,
		sentence: wrongValue,
		page: {
			title: "Unpassender Wert",
			when: "Ein Wert in den Kopfdaten hat die falsche Form, ist keines der erlaubten Wörter, kann mehreres bedeuten („halb drei“), ist unsicher („etwa 12“) oder ist nur am Tag des Schreibens ein Datum („heute“). Auch persönliche Prozessnotizen werden hier gemeldet. Sie gehören nicht in die Akte: Wo das Recht sie besonders schützt, verlangt es, dass sie getrennt geführt werden. Ihr Text wird nie verwendet oder exportiert.",
			why: "Nach den Kopfdaten werden Sitzungen und Werte geordnet, und ein Wert, der sich nicht lesen lässt, gilt als fehlend. Ein Fallcode hält Namen aus der Akte heraus.",
		},
		examples: () => [
			{
				title: "ein Wort, das nicht erlaubt ist",
				notes: {
					"session-05.ipt.md": note`
						---
						note: session
						case: C-7
						session: 5
						date: 2026-02-02
						phase: »midle«
						---
					`,
				},
				mended: ["midle", "middle"],
			},
			{
				title: "ein Tag, den es nicht gibt",
				notes: {
					"session-08.ipt.md": note`
						---
						note: session
						case: C-7
						session: 8
						date: »2026-02-30«
						phase: middle
						---
					`,
				},
				mended: ["2026-02-30", "2026-02-23"],
			},
		],
	},
	"front-matter.unknown-key": {
		title: ({ key }) => `Unbekannte Angabe ${quoted(key)}`,
		sentence: ({ key, allowed }) => `„${key}“ ist bei dieser Art von Notiz keine Angabe und wird nicht verwendet.${didYouMean(allowed)}`,
		page: {
			title: "Unbekannte Angabe",
			when: "Die Kopfdaten enthalten eine Angabe, die es bei dieser Art von Notiz nicht gibt. Sie bleibt in der Notiz, wird aber nicht verwendet.",
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
						»authr«: AB
						---
					`,
				},
				mended: ["authr", "author"],
			},
		],
	},
	"variant.unknown": {
		title: ({ text }) => `Unbekannte Form ${quoted(text)}`,
		sentence: ({ text, allowed }) =>
			`${quoted(text)} ist keine bekannte Form der IPT, der Fall wird deshalb als Standard-IPT geprüft.${didYouMean(allowed)}`,
		page: {
			title: "Unbekannte Form der IPT",
			when: "Die Form der IPT steht nicht auf der Liste, der Fall wird deshalb als Standard-IPT geprüft.",
		},
		examples: () => [
			{
				notes: {
					"formulation.ipt.md": note`
						---
						note: formulation
						case: C-7
						date: 2026-01-12
						variant: »ipt-brief«
						---
					`,
				},
				mended: ["ipt-brief", "ipt-b"],
			},
		],
	},
} satisfies Partial<WordsByCode>
