/** What findings of a note as a whole say. Some texts of examples are too long, too odd or no text: they are described in words, in Spanish: by code, with their pages and examples. */
import { largestNote } from "../../../note/body/guard.ts"
import { note } from "../../../rules/note-template.ts"
import type { WordsByCode } from "../../../rules/finding-words.ts"
import type { FindingFacts } from "../../../rules/rule.ts"
import { joined, kilobytes, number, plural, quoted } from "../grammar.ts"

const plan = note`
	---
	note: session
	case: C-7
	session: 5
	date: 2026-02-02
	phase: middle
	---

	## Plan

	Retomar la conversación con @hermano.
`

const pasted = "Volvió a contarlo todo desde el principio. ".repeat(15_000)
const nested = `${"> ".repeat(200)}¿El domingo?`

const lineAsHeading = (title: string): string =>
	`${quoted(title)} se lee como una sección, pero no está escrito como título. Ponga «## » delante.`

const nearHeadings: Readonly<Record<FindingFacts["note.heading"]["slip"], (title: string) => string>> = {
	"no-space": (title) => `${quoted(title)} no se lee como título. Ponga un espacio después de «#».`,
	bold: lineAsHeading,
	line: lineAsHeading,
	level: (title) => `El título ${quoted(title)} no tiene el nivel de una sección. Empiécelo con «##».`,
	underline: (title) =>
		`Esta línea convierte en título el texto que tiene encima, ${quoted(title)}. Si quería una línea divisoria, deje una línea en blanco antes.`,
}

const unusedExceptions: Readonly<Record<FindingFacts["note.unused-exception"]["cause"], (code: string) => string>> = {
	reason: (code) => `Se sigue avisando de ${quoted(code)} porque no hay una razón. Escríbala después de los dos puntos.`,
	refused: (code) => `El aviso ${quoted(code)} no se puede desactivar en una nota. Elimine esta línea.`,
	unused: (code) => `Aquí ya no se avisa de ${quoted(code)}. Elimine esta línea.`,
}

export const noteFindings = {
	"note.duplicate-section": {
		title: ({ title }) => `Sección ${quoted(title)} dos veces`,
		sentence: ({ title }) => `La sección ${quoted(title)} aparece dos veces. Junte las dos en una.`,
		page: {
			title: "Sección repetida",
			when: "Una sección conocida aparece dos veces en una nota. Las secciones de áreas problema distintas cuentan como secciones distintas.",
			why: "La segunda se pasa por alto con facilidad.",
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

						Retomar la conversación con @hermano.

						»## Plan«

						Quizá llame el sábado por la mañana.
					`,
				},
				mended: ["@hermano.\n\n## Plan\n\nQuizá", "@hermano. Quizá"],
			},
		],
	},
	"note.heading": {
		title: ({ slip, title }) => (slip === "underline" ? "Texto leído como título" : `${quoted(title)} sin formato de título`),
		sentence: ({ slip, title }) => nearHeadings[slip](title),
		page: {
			title: "Casi un título",
			when: "El nombre de una sección tiene otro nivel, como en «# Riesgo» o «### Riesgo», no lleva un espacio después de «##», o está solo en una línea, en negrita o como texto corriente. Aun así se lee como esa sección. O bien una línea de guiones convierte en título el texto que tiene justo encima.",
		},
		examples: () => [
			{
				title: "sin espacio después de «##»",
				notes: { "session-05.ipt.md": plan.replace("## Plan", "»##Plan«") },
				mended: ["##Plan", "## Plan"],
			},
			{
				title: "un título en negrita",
				notes: { "session-05.ipt.md": plan.replace("## Plan", "»**Plan**«") },
				mended: ["**Plan**", "## Plan"],
			},
			{
				title: "una línea de guiones justo debajo del texto",
				notes: { "session-05.ipt.md": `${plan}Al final estaba más tranquila.\n»---«\n` },
				mended: ["tranquila.\n---", "tranquila.\n\n---"],
			},
		],
	},
	"note.pasted-list": {
		title: () => "Lista pegada de un procesador de textos",
		sentence: ({ unmarked }) =>
			unmarked
				? "Esta etiqueta no está en una lista. Ponga delante un guion y un espacio."
				: "Esta lista tiene las viñetas de un procesador de textos. Use guiones en su lugar.",
		page: {
			title: "Lista pegada de un procesador de textos",
			when: "Una lista con etiquetas tiene las viñetas de un procesador de textos («•», «–», «o», Wingdings), espacios anchos después de ellas, o está sangrada por completo. Aun así se lee como lista. Una sola corrección arregla todas las listas de la nota.",
		},
		examples: () => [
			{
				notes: {
					"session-05.ipt.md": `${plan}\n## Riesgo\n\n»• **Nivel**: bajo«\n• **Justificación**: se pregunta, sin ideas de muerte\n`,
				},
				mended: ["• **Nivel**: bajo\n• **Justificación**", "- **Nivel**: bajo\n- **Justificación**"],
			},
		],
	},
	"note.spaces": {
		title: () => "Espacios anchos o de no separación",
		sentence: () => "Hay títulos o etiquetas con espacios anchos o de no separación. Sustitúyalos por espacios normales.",
		page: {
			title: "Espacios anchos o de no separación",
			when: "Hay títulos o etiquetas con espacios anchos o de no separación, que vienen de un procesador de textos o de una página web. Parecen espacios normales y se leen como tales, pero una búsqueda no encuentra las palabras. Se avisa una vez por nota, en la cabecera si los tiene. Una sola corrección los sustituye todos y deja los valores y el texto como están.",
		},
		examples: () => [
			{
				notes: { "session-05.ipt.md": `${plan}\n»## Ánimo\u00A0y acontecimientos«\n\nMás tranquila después de la llamada con @hermano.\n` },
				mended: ["\u00A0", " "],
			},
		],
	},
	"note.replacement-characters": {
		title: () => "Letras perdidas",
		sentence: ({ count }) =>
			`${plural(count, { one: "Se perdió una letra", other: `Se perdieron ${number(count)} letras` })} al abrir este texto con una codificación equivocada. ${plural(count, { one: "Vuelva a escribirla", other: "Vuelva a escribirlas" })}, o busque una versión anterior en el historial local.`,
		page: {
			title: "Letras perdidas",
			when: "El texto contiene «\uFFFD», que los editores muestran en lugar de las letras que no pueden leer. El archivo se abrió con una codificación equivocada y después se guardó. La nota se lee igualmente, y solo cambia con lo que usted escriba.",
		},
		examples: () => [
			{
				notes: { "session-05.ipt.md": plan.replace("@hermano", "Andr»\uFFFD«s") },
				mended: ["\uFFFD", "é"],
			},
		],
	},
	"note.unclosed": {
		title: ({ block }) => (block === "code" ? "Bloque de código sin cerrar" : "Comentario sin cerrar"),
		sentence: ({ block, sections }) =>
			`Este ${block === "code" ? "bloque de código" : "comentario"} no se cierra y oculta todo lo que sigue, incluso ${joined(sections.map(quoted))}. Ciérrelo con ${block === "code" ? "una línea como esta" : "«-->»"}, o elimine su primera línea.`,
		page: {
			title: "Bloque sin cerrar",
			when: "Un bloque de código o un comentario no se cierra y oculta las secciones que siguen. No se avisa de que falten esas secciones.",
		},
		examples: () => [
			{
				notes: { "session-05.ipt.md": plan.replace("## Plan", "»<!-- preguntar por el domingo«\n\n## Plan") },
				mended: ["<!-- preguntar por el domingo", "<!-- preguntar por el domingo -->"],
			},
		],
	},
	"note.unused-exception": {
		title: ({ code }) => `Excepción para ${code}`,
		sentence: ({ cause, code }) => unusedExceptions[cause](code),
		page: {
			title: "Excepción sin efecto",
			when: "Un comentario `<!-- ipt: not needed CÓDIGO: razón -->`, o una entrada en la clave `not-needed`, no tiene efecto: aún no lleva una razón, en ese lugar no hay ese aviso, o el aviso aparece siempre. Un comentario vale para el título que tiene encima, o para toda la nota si está debajo del título de esta. No se pueden desactivar los errores ni los avisos sobre el riesgo, una puntuación que ha empeorado o un ítem de suicidio sin registrar.",
			why: "Una excepción que ya no es cierta podría ocultar un aviso posterior.",
		},
		examples: () => [
			{
				title: "ya no hay ningún aviso con este código",
				notes: {
					"session-05.ipt.md": plan.replace("## Plan\n", "## Plan\n\n»<!-- ipt: not needed session.plan: acordado por teléfono -->«\n"),
				},
				mended: ["<!-- ipt: not needed session.plan: acordado por teléfono -->", ""],
			},
			{
				title: "aún no lleva una razón",
				notes: { "session-05.ipt.md": plan.replace("## Plan\n", "»<!-- ipt: not needed session.affect: … -->«\n\n## Plan\n") },
				mended: ["…", "una conversación de diez minutos por teléfono"],
			},
		],
	},
	"note.too-large": {
		title: "Nota demasiado grande para revisarla",
		sentence: ({ kilobytes: size }) => `Esta nota ocupa ${number(size)} KB, demasiado para revisarla. Divídala en una nota por sesión.`,
		page: {
			title: "Nota demasiado grande",
			when: `La nota ocupa más de ${kilobytes(largestNote)} y no se revisa.`,
		},
		examples: () => [
			{
				described:
					"Una nota de sesión con una transcripción pegada de más de 512 KB. La transcripción va en un archivo aparte, y en la nota queda lo que se trabajó.",
				notes: { "session-05.ipt.md": `»---«${plan.slice("---".length)}\n${pasted}\n` },
				mended: [pasted, "Volvió a contarlo todo desde el principio."],
			},
		],
	},
	"note.too-complex": {
		title: "Sección demasiado compleja para revisarla",
		sentence: () => "Esta sección tiene demasiados niveles y no se ha revisado. Simplifíquela. El resto de la nota sí se revisa.",
		page: {
			title: "Sección demasiado compleja",
			when: "Una sección tiene más niveles o más formato de lo que se puede leer a tiempo. El resto de la nota se revisa igualmente.",
		},
		examples: () => [
			{
				described:
					"Una sección con un intercambio de correos pegado, en la que una línea empieza con doscientos «>», uno por cada respuesta. Bastan una o dos líneas sobre lo que se dijo.",
				notes: { "session-05.ipt.md": `${plan}\n»## Contactos«\n\n${nested}\n` },
				mended: [nested, "Correos con @hermano sobre el domingo, leídos en la sesión."],
			},
		],
	},
	"note.encoding": {
		title: "Archivo no guardado como texto en UTF-8",
		sentence: ({ cause }) =>
			cause === "bytes"
				? "Este archivo no está guardado como UTF-8, y algunas letras pueden ser erróneas. Vuelva a abrirlo con su propia codificación (a menudo Windows 1252) y guárdelo con la codificación UTF-8."
				: "Aquí hay un carácter que no es texto y que dejó otro programa. Elimínelo. Hasta entonces la extensión no escribe nada en este archivo.",
		page: {
			title: "No es texto en UTF-8",
			when: "El archivo no está guardado como UTF-8, o contiene caracteres NUL o mitades de caracteres. La extensión nunca escribe en un archivo así.",
		},
		examples: () => [
			{
				title: "un archivo con otra codificación",
				described:
					"Una nota guardada con la codificación Windows 1252, en la que la é de «Andrés» es un solo byte que UTF-8 no conoce. Guardada como UTF-8, se revisa como cualquier otra.",
				notes: { "session-05.ipt.md": plan.replace("@hermano", "Andr»é«s").replace("conversación", "llamada") },
				bytes: (text) => Uint8Array.from(text, (character) => character.charCodeAt(0)),
				mended: {},
			},
			{
				title: "un carácter que no es texto",
				described: "Una nota en la que otro programa dejó un carácter NUL, que no se ve. Elimine ese carácter.",
				notes: { "session-05.ipt.md": plan.replace("@hermano", "@hermano»\0«") },
				mended: ["\0", ""],
			},
		],
	},
} satisfies Partial<WordsByCode>
