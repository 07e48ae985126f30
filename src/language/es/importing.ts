/** Con qué se lee al importar, y lo que dice en español. */
import type { ImportWords, NoteForm } from "../../import/words.ts"

const plan = { letter: "P", names: ["Plan"], of: "plan" } as const
const intervention = { letter: "I", names: ["Intervención", "Intervenciones"], of: "techniques" } as const
const response = { letter: "R", names: ["Respuesta", "Respuesta del paciente"], of: "progress" } as const

const forms: readonly NoteForm[] = [
	{
		parts: [
			{ letter: "S", names: ["Subjetivo", "Datos subjetivos"], of: "since-last" },
			{ letter: "O", names: ["Objetivo", "Datos objetivos", "Observaciones"], of: "own" },
			{ letter: "A", names: ["Análisis", "Apreciación", "Valoración", "Evaluación"], of: "progress" },
			plan,
		],
	},
	{
		parts: [{ letter: "D", names: ["Datos"], of: "since-last" }, { letter: "A", names: ["Análisis", "Valoración"], of: "progress" }, plan],
	},
	{ parts: [{ letter: "B", names: ["Conducta", "Comportamiento"], of: "since-last" }, intervention, response, plan] },
	{ parts: [{ letter: "G", names: ["Meta", "Metas"], of: "progress" }, intervention, response, plan] },
]

export const importing: ImportWords = {
	reading: { forms, sessions: ["sesión", "sesion", "consulta", "entrevista", "cita", "encuentro"] },
	unsorted: "Notas",
	before: "Antes de la primera sesión",
	troubles: {
		"already-note": "Ya es una nota de IPT Notes. Cópiela en la carpeta de su caso.",
		damaged: "Está dañado y no se pudo leer nada. Ábralo en el programa con el que se escribió, guárdelo de nuevo e importe ese archivo.",
		empty: "No contiene palabras. Si muestra la imagen de una página, escriba o copie el texto.",
		encrypted: "Está protegido por una contraseña. Ábralo, guarde una copia sin contraseña e impórtela.",
		"old-word": "Está en el formato antiguo de Word (.doc). Ábralo en Word o LibreOffice, guárdelo como .docx e importe ese archivo.",
		"open-document": "Es un archivo OpenDocument. Ábralo en LibreOffice o Word, guárdelo como .docx e importe ese archivo.",
		"other-format": "Está en un formato que no se lee. Guárdelo como .docx, .rtf o texto sin formato e importe ese archivo.",
		pdf: "Es un PDF, en el que el orden del texto no es seguro. Guarde el original como .docx. Si no existe, copie el texto en un archivo de texto sin formato.",
		spreadsheet: "Es una tabla. Si contiene puntuaciones, elija «Importar puntuaciones…».",
		"too-complex": "Tiene demasiados niveles anidados para leerse. Guárdelo como texto sin formato e importe ese archivo.",
		"too-large": "Es demasiado grande para leerse. Divídalo en varios documentos.",
		"web-page": "Es una página web o un correo electrónico. Ábralo, copie el texto en un documento de Word e impórtelo.",
	},
	describe: (title, { session, date, sections, own }) =>
		[
			[title, session].filter((each) => each !== undefined).join(" "),
			...(date === undefined ? [] : [date]),
			sections.length === 1 ? "1 sección conocida" : `${sections.length} secciones conocidas`,
			...(own.length === 0 ? [] : [`títulos propios: ${own.join("; ")}`]),
		].join(", "),
	reasons: {
		comment: "Comentarios al margen",
		deleted: "Texto eliminado que el documento aún conserva",
		embedded: "Documentos incrustados",
		footer: "Pies de página",
		header: "Encabezados de página",
		heading: "Títulos sustituidos por los de una nota",
		hidden: "Texto oculto",
		picture: "Imágenes",
		placeholder: "Lugares de un formulario que no se rellenaron",
		symbol: "Símbolos de una fuente especial",
	},
}
