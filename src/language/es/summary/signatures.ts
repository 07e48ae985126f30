/** The words of summaries on signatures in Spanish. */
import type { SignatureWords } from "../../../summary/signature-words.ts"
import { counted, date as longDate, listed, plural } from "../grammar.ts"

const noteForms = { one: "nota", other: "notas" }

/** Phrases that contain commas. */
const phrases = (texts: readonly string[]): string => texts.join("; ")

export const signatures: SignatureWords = {
	on: (date, time, zone) => `el ${longDate(date)} a las ${time} (${zone})`,
	by: {
		author: (who, on) => `firma de autoría de ${who} ${on}`,
		reviewed: (who, on) => `firma de revisión de ${who} ${on}`,
		"co-signed": (who, on) => `contrafirma de ${who} ${on}`,
		approved: (who, on) => `firma de aprobación de ${who} ${on}`,
		addendum: (who, on) => `firma como adenda de ${who} ${on}`,
		correction: (who, on) => `firma como corrección de ${who} ${on}`,
		"late-entry": (who, on) => `firma como entrada tardía de ${who} ${on}`,
		withdrawn: (who, on) => `retirada de ${who} ${on}`,
		"key-change": (who, on) => `firma de un cambio de clave de ${who} ${on}`,
	},
	meanings: {
		author: "autoría",
		reviewed: "revisión",
		"co-signed": "contrafirma",
		approved: "aprobación",
		addendum: "adenda",
		correction: "corrección",
		"late-entry": "entrada tardía",
		withdrawn: "retirada",
		"key-change": "cambio de clave",
	},
	changed: "Modificada después de firmarse.",
	notTheText: (by) => `Este texto no es el que se firmó: ${phrases(by)}.`,
	alsoTheText: (by) => `A este texto corresponde: ${phrases(by)}.`,
	signedAgain: (by) => `Firmada de nuevo después de un cambio. A un texto anterior corresponde: ${phrases(by)}.`,
	withdrawn: (by) => `Se retiró una firma. La nota tenía: ${phrases(by)}.`,
	unsigned: "Sin firmar.",
	unread: "Firmada, pero no se pudo comparar con el texto firmado.",
	states: {
		signed: "texto firmado",
		changed: "MODIFICADA después de firmarse",
		unread: "SIN COMPARAR",
		withdrawn: "firma retirada",
		unsigned: "sin firmar",
		earlier: "de un texto anterior",
		missing: "FALTA LA NOTA",
	},
	columns: { note: "Nota", who: "Firma", when: "Cuándo", state: "Estado" },
	counts: ({ signed, changed, unread, unsigned, missing }) => {
		const some = (count: number, words: string): string[] => (count > 0 ? [`${counted(count, noteForms)} ${words}`] : [])
		return `Firmas: ${listed([
			...some(signed, "con el texto que se firmó"),
			...some(changed, "con cambios posteriores a la firma"),
			...some(unread, "con firma y sin comparar"),
			...some(unsigned, "sin firmar"),
			...(missing > 0 ? [counted(missing, { one: "nota firmada que no está", other: "notas firmadas que no están" })] : []),
		])}.`
	},
	notVerified: "Las firmas en sí no se han verificado.",
	limit:
		"Cada texto se comparó con el que se firmó según los registros de firmas que están junto a las notas. Los nombres y las horas son los que se indicaron al firmar. Si las firmas son auténticas no se comprobó aquí. Lo comprueba la orden «ipt-notes verify» con la lista de quienes pueden firmar. Si se quitó una firma del final de un registro, la comparación no lo muestra.",
	changedNotes: (notes) => `${plural(notes.length, { one: "Modificada", other: "Modificadas" })} después de firmarse: ${listed(notes)}.`,
	unreadLedgers: (files) =>
		`${plural(files.length, { one: "No se pudo leer un registro", other: "No se pudieron leer registros" })} de firmas, así que una nota firmada puede aparecer aquí como sin firmar: ${listed(files)}.`,
	missingNotes: (files) =>
		`${plural(files.length, { one: "Firmada y no encontrada con este nombre", other: "Firmadas y no encontradas con estos nombres" })}: ${listed(files)}.`,
}
