/** The words of the pages of findings, in German. */
import type { HandbookWords } from "../../../handbook/words.ts"
import type { Level } from "../../../rules/levels.ts"
import { listed } from "../grammar.ts"

/** A level within a sentence. */
const levelWords: Readonly<Record<Level, string>> = {
	error: "ein Fehler",
	warning: "eine Warnung",
	information: "eine Information",
	hint: "ein Hinweis",
}

/** A level at the start of a message. */
export const levelTitles: HandbookWords["levelTitles"] = {
	error: "Fehler",
	warning: "Warnung",
	information: "Information",
	hint: "Hinweis",
}

export const pageWords: HandbookWords["pages"] = {
	usually: (level: Level): string => `normalerweise ${levelWords[level]}`,
	example: (title?: string): string => (title === undefined ? "**Beispiel**" : `**Beispiel:** ${title}`),
	why: (why: string): string => `**Warum das wichtig ist:** ${why}`,
	details: (place: string): string => `Sinnvolle Ergänzungen: ${place}`,
	header: (note: string): string => `Kopfdaten (${note})`,
	whenDetails:
		"Sinnvolle Ergänzungen an derselben Stelle werden zusammen gemeldet, und eine Korrektur fügt sie alle ein. Einen einzelnen Teil können Sie mit seinem eigenen Code abschalten. Ein Teil, den Sie zur Warnung oder zum Fehler hochstufen, wird für sich gemeldet.",
	detailsOf: (codes: readonly string[]): string => `Diese Teile gehören dazu: ${listed(codes)}.`,
	mended: "Korrigiert:",
	/** Files that are alike except for number and date. */
	alike: (files: readonly string[]): string => `und ebenso ${listed(files)}`,
	/** A file that is added to the others. */
	byAdding: (file: string): string => `Korrigiert, indem ${file} dazukommt:`,
	aliases: (names: readonly string[]): string => `Andere Namen: ${listed(names)}.`,
	source: (cited: string): string => `Quelle: ${cited}`,
	levels: (code: string): string =>
		`Um die Stufe dieser Meldung zu ändern oder sie abzuschalten, verwenden Sie \`ipt.rules\` in den Einstellungen oder \`--rule ${code}=off\` in der Befehlszeile.`,
}
