/** The words of the pages of findings, in Spanish. */
import type { HandbookWords } from "../../../handbook/words.ts"
import type { Level } from "../../../rules/levels.ts"
import { listed } from "../grammar.ts"

/** A level within a sentence. */
const levelWords: Readonly<Record<Level, string>> = {
	error: "un error",
	warning: "una advertencia",
	information: "información",
	hint: "una sugerencia",
}

/** A level at the start of a message. */
export const levelTitles: HandbookWords["levelTitles"] = {
	error: "Error",
	warning: "Advertencia",
	information: "Información",
	hint: "Sugerencia",
}

export const pageWords: HandbookWords["pages"] = {
	usually: (level: Level): string => `por lo general, ${levelWords[level]}`,
	example: (title?: string): string => (title === undefined ? "**Ejemplo**" : `**Ejemplo:** ${title}`),
	why: (why: string): string => `**Por qué importa:** ${why}`,
	details: (place: string): string => `Lo que conviene añadir en ${place}`,
	header: (note: string): string => `la cabecera (${note})`,
	whenDetails:
		"De las partes que conviene añadir en un mismo lugar se avisa de una vez, y una sola corrección las añade todas. Puede desactivar una parte concreta por su propio código. Si sube una parte a advertencia o a error, tiene su propio aviso.",
	detailsOf: (codes: readonly string[]): string => `Incluye estas partes: ${listed(codes)}.`,
	mended: "Corregido:",
	/** Files that are alike except for number and date. */
	alike: (files: readonly string[]): string => `y lo mismo para ${listed(files)}`,
	/** A file that is added to the others. */
	byAdding: (file: string): string => `Corregido al añadir ${file}:`,
	aliases: (names: readonly string[]): string => `Otros nombres: ${listed(names)}.`,
	source: (cited: string): string => `Fuente: ${cited}`,
	levels: (code: string): string =>
		`Para cambiar el nivel de este aviso o desactivarlo, use \`ipt.rules\` en los ajustes, o \`--rule ${code}=off\` en la línea de comandos.`,
}
