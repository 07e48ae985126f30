/** What findings of the header say, in Spanish: by code, with their pages and examples. */
import type { YamlFault } from "../../../note/front-matter/entries.ts"
import { frontMatterLimits } from "../../../record/index.ts"
import { note } from "../../../rules/note-template.ts"
import type { OtherForm } from "../../../rules/front-matter/form.ts"
import type { WrongValue } from "../../../rules/front-matter/value.ts"
import type { WordsByCode } from "../../../rules/finding-words.ts"
import { didYouMean, either, kilobytes, quoted } from "../grammar.ts"

const yamlFaults: Readonly<Record<YamlFault, string>> = {
	alias: "Aquí un asterisco tiene un significado especial. Si forma parte del texto, ponga el valor entre comillas.",
	anchor: "Aquí el signo & tiene un significado especial. Si forma parte del texto, ponga el valor entre comillas.",
	block:
		"Dos puntos seguidos de un espacio se leen como una clave nueva. Ponga entre comillas los valores que lleven dos puntos. Empiece las listas y los grupos de claves en una línea propia, con sangría bajo su clave.",
	directive: "El signo de porcentaje al principio de una línea tiene un significado especial. Elimínelo o ponga el valor entre comillas.",
	document: "Aquí empieza o termina una segunda cabecera. Deje una sola, entre las dos líneas de tres guiones.",
	escape:
		"Una barra invertida entre comillas dobles inicia un carácter especial, y este no existe. Use comillas simples o escriba dos barras invertidas.",
	indent:
		"La sangría no coincide con la de las líneas vecinas, o más arriba falta cerrar un corchete. Ponga el mismo número de espacios delante de las claves del mismo nivel.",
	missing: "Falta cerrar un corchete, una llave o unas comillas, o falta una coma. Añada lo que falta.",
	nesting: "Estos valores tienen demasiados niveles. Use solo las claves del formato de las notas.",
	"not-a-map": "Esta línea no es una clave con su valor. Escriba una clave, dos puntos y un valor, como en «case: C-7».",
	scalar: "Un valor no puede empezar por este carácter. Ponga el valor entre comillas.",
	size: `La cabecera ocupa más de ${kilobytes(frontMatterLimits.bytes)} y no se ha leído. Lleve los textos largos a las secciones de la nota.`,
	syntax:
		"Esta línea no se puede leer. Escriba una clave, dos puntos, un espacio y un valor. Si el valor lleva dos puntos, póngalo entre comillas.",
	tab: "La sangría de esta línea es un tabulador. Use espacios.",
	tag: "Aquí el signo de exclamación tiene un significado especial. Si forma parte del texto, ponga el valor entre comillas.",
}

const forms: Readonly<Partial<Record<WrongValue["form"], string>>> = {
	case: "Use hasta 32 letras, cifras, puntos, guiones o guiones bajos, como en C-7.",
	date: "Escriba una fecha que exista, como año-mes-día: 2026-03-09.",
	map: "Escriba cada entrada en su propia línea, debajo de la clave y con dos espacios de sangría.",
	number: "Escriba un número.",
	text: "Escriba texto corriente.",
	texts: "Escriba un texto o una lista de textos.",
	time: "Escriba la hora con horas y minutos, como en 09:30.",
	version: "Escriba 1, por ahora la única versión del formato de las notas.",
	whole: "Escriba un número entero que sea verosímil.",
	word: "Escriba una de las palabras de la lista.",
}

/** What is written in another form, and how it is read. */
function otherForm(facts: OtherForm): string {
	const meant = quoted(facts.meant)
	// What is in quotation marks itself gets no more of them.
	const text = /^[«“„]/.test(facts.text) ? facts.text : quoted(facts.text)
	switch (facts.what) {
		case "blank":
			return "Hay líneas en blanco antes de la cabecera. Elimínelas."
		case "colon":
			return "Estos dos puntos son anchos o no llevan un espacio detrás. Escriba dos puntos y un espacio."
		case "fence":
			return "Estos no son los tres guiones de una cabecera. Escriba «---»."
		case "key":
			return `${text} se lee como la clave ${meant}. Escriba ${meant}.`
		case "score":
			return `${text} se lee como ${facts.read}. ${howToWrite(facts)}`
		case "marks":
			return "Hay formato alrededor de las claves. Quítelo y deje las claves como texto corriente."
		case "spaces":
			return "La cabecera contiene espacios anchos o de no separación. Sustitúyalos por espacios normales."
		case "item":
		case "value":
			return `${text} se lee como ${meant}. Escriba ${meant}.`
	}
}

/** All answers, or a total and an item, are no number alone, and a decimal comma is the only thing to change. */
function howToWrite({ text, read }: Pick<OtherForm & { readonly what: "score" }, "read" | "text">): string {
	if (/^[[{]/.test(read)) return "Escríbalo así."
	return /^\d+,\d+$/.test(text) ? `Escriba ${read}, con punto.` : "Escriba solo el número."
}

/** The same in a few words. */
function otherFormTitle(facts: OtherForm): string {
	switch (facts.what) {
		case "blank":
			return "Líneas en blanco antes de la cabecera"
		case "colon":
			return "Dos puntos sin espacio"
		case "fence":
			return "Guiones de la cabecera"
		case "score":
			return `${quoted(facts.text)} leído como ${facts.read}`
		case "marks":
			return "Formato alrededor de las claves"
		case "spaces":
			return "Espacios anchos o de no separación en la cabecera"
		case "item":
		case "key":
		case "value":
			return `${quoted(facts.text)} leído como ${quoted(facts.meant)}`
	}
}

function wrongValue({ path, cause, form, text, allowed }: WrongValue): string {
	switch (cause) {
		case "process":
			return "Las notas de proceso privadas no van en la nota de un caso. Guárdelas en un archivo aparte cuyo nombre no termine en .ipt.md."
		case "ambiguous":
			return `${quoted(text)} puede significar más de una cosa. Escriba ${either(allowed)}.`
		case "doubtful":
			return `${quoted(text)} no es un valor claro. Escriba ${either(allowed)} si es correcto.`
		case "nothing":
			return `${quoted(text)} no es un valor de ${quoted(path)}. Déjelo en blanco.`
		case "relative":
			return `${quoted(text)} no es una fecha completa. Escriba el día con su mes y su año, como en 2026-03-09.`
		case "before-date":
			return "La nota no puede haberse escrito antes de su fecha. Revise «date» y «written»."
		case "before-start":
			return "La sesión termina antes de empezar. Revise «start» y «end». Las dos son horas del mismo día."
		case "no-total":
			return `La escala ${path.replace("measures.", "")} no tiene puntuación total. Indique la puntuación de cada parte.`
		case "area-of-variant":
			return "«Pérdida del yo sano» es un área problema solo de la TIPRS. Escriba «variant: ipsrt» o elija otra área."
		case "vocabulary":
			return `${quoted(text)} no es un valor de ${quoted(path)}. Escriba ${either(allowed)}.`
		case "form":
			return `Este valor no corresponde a ${quoted(path)}. ${forms[form] ?? ""}`
	}
}

export const frontMatterFindings = {
	"front-matter.missing": {
		title: ({ cause }) => (cause === "unclosed" ? "Cabecera sin cerrar" : "Cabecera"),
		sentence: ({ cause }) =>
			cause === "unclosed"
				? "La cabecera no se cierra. Añada una línea de tres guiones debajo de su última clave."
				: "La nota no tiene cabecera, así que no pertenece a ningún caso. Empiece con una línea de tres guiones, siga con claves como «note», «case» y «date», y termine con otros tres guiones.",
		page: {
			title: "Falta la cabecera",
			when: "La nota no empieza por una cabecera (las líneas entre dos filas de tres guiones), o la cabecera no se cierra.",
			why: "La cabecera dice a qué caso pertenece la nota, de qué tipo es y cuándo se escribió.",
		},
		examples: () => [
			{
				title: "sin cabecera",
				notes: {
					"session-05.ipt.md": note`
						»## Plan«

						Retomar la conversación con @hermano.
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
				title: "una cabecera que no se cierra",
				notes: {
					"session-05.ipt.md": note`
						»---«
						note: session
						case: C-7
						session: 5
						date: 2026-02-02
						phase: middle

						## Plan

						Retomar la conversación con @hermano.
					`,
				},
				mended: ["phase: middle\n", "phase: middle\n---\n"],
			},
		],
	},
	"front-matter.syntax": {
		title: "Línea ilegible en la cabecera",
		sentence: ({ fault }) => yamlFaults[fault],
		page: {
			title: "La cabecera no se puede leer",
			when: `Una línea de la cabecera no se puede leer. Su valor cuenta como si faltara, o como texto corriente si la clave admite cualquier texto. Las demás claves se leen. La cabecera se escribe en YAML, pero sin anclas, alias, etiquetas, muchos niveles ni varios documentos. Puede ocupar hasta ${kilobytes(frontMatterLimits.bytes)}.`,
		},
		examples: () => [
			{
				notes: {
					"formulation.ipt.md": note`
						---
						note: formulation
						case: C-7
						date: 2026-01-12
						diagnosis: »F«32.1: episodio depresivo moderado
						---
					`,
				},
				mended: ["F32.1: episodio depresivo moderado", '"F32.1: episodio depresivo moderado"'],
			},
		],
	},
	"front-matter.form": {
		title: otherFormTitle,
		sentence: otherForm,
		page: {
			title: "Escrito de otra forma",
			when: "Algo en la cabecera no está en su forma habitual, pero solo puede significar una cosa, y así se lee. Por ejemplo, una fecha como 14/09/2026, una hora como 9.30, `50 min`, `dieciséis`, una puntuación como `14/27` o `14 → 9` (cuenta la más reciente), una clave con mayúscula, guiones o espacios de un procesador de textos, o líneas en blanco antes de la cabecera. Un valor que puede significar dos cosas, como «las diez y media», es un error, y se ofrecen las dos lecturas.",
		},
		examples: () => [
			{
				title: "una puntuación con otras palabras",
				notes: {
					"session-05.ipt.md": note`
						---
						note: session
						case: C-7
						session: 5
						date: 2026-02-02
						phase: middle
						measures:
						  GAD-7: »14 → 9 (con ansiedad antes de la conversación)«
						---
					`,
				},
				mended: ["14 → 9 (con ansiedad antes de la conversación)", "9 # 14 → 9 (con ansiedad antes de la conversación)"],
			},
			{
				title: "una fecha en otra forma",
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
		title: ({ key }) => `${quoted(key)} dos veces`,
		sentence: ({ key }) => `${quoted(key)} aparece dos veces. Deje la correcta.`,
		page: {
			title: "Clave repetida",
			when: "La misma clave aparece dos veces en la cabecera.",
			why: "No se sabe cuál de las dos es la correcta, y la evolución del caso dependería de una suposición.",
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
		title: ({ path }) => `Valor de ${quoted(path)}`,
		sentence: wrongValue,
		page: {
			title: "Valor que no corresponde",
			when: "Un valor de la cabecera no tiene la forma debida, no es una de las palabras admitidas, puede significar más de una cosa («las diez y media»), deja dudas («unos 12») o solo es una fecha el día en que se escribe («hoy»). Aquí se avisa también de las notas de proceso privadas. No forman parte de la historia clínica, porque la ley que las protege exige un archivo aparte. Su texto nunca se usa ni se exporta.",
			why: "La cabecera ordena las sesiones y las puntuaciones, y un valor que no se puede leer cuenta como si faltara. Con un código de caso no aparece ningún nombre en la historia clínica.",
		},
		examples: () => [
			{
				title: "una palabra que no se admite",
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
				title: "un día que no existe",
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
		title: ({ key }) => `Clave desconocida: ${quoted(key)}`,
		sentence: ({ key, allowed }) => `${quoted(key)} no es una clave de este tipo de nota, así que no se usa.${didYouMean(allowed)}`,
		page: {
			title: "Clave desconocida",
			when: "La cabecera tiene una clave que este tipo de nota no tiene. Se queda en la nota, pero no se usa.",
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
						»autor«: AB
						---
					`,
				},
				mended: ["autor", "author"],
			},
		],
	},
	"variant.unknown": {
		title: ({ text }) => `Variante desconocida: ${quoted(text)}`,
		sentence: ({ text, allowed }) =>
			`${quoted(text)} no es una forma conocida de TIP, así que el caso se revisa como TIP estándar.${didYouMean(allowed)}`,
		page: {
			title: "Variante desconocida",
			when: "La forma de TIP no está en la lista, así que el caso se revisa como TIP estándar.",
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
