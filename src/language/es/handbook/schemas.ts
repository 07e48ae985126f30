/** Titles and descriptions in JSON Schemas, in Spanish. */
import type { HandbookWords } from "../../../handbook/words.ts"

export const schemaWords: HandbookWords["schemas"] = {
	frontMatter: { title: "Cabecera de una nota de TIP", description: "Las claves al principio de un archivo .ipt.md" },
	configuration: {
		title: "Ajustes de una carpeta de notas de TIP",
		keys: {
			profile:
				"Para qué se lleva la historia: uso clínico, o reembolso, que exige además horas, modalidad, asistentes, autoría y funcionamiento.",
			rules: "El nivel de un aviso, por su código. Un código con un asterisco al final abarca todos los que empiezan igual.",
			measures: "Sus propias escalas. Se leen, revisan, dibujan y resumen como las conocidas.",
			author: "Las iniciales o el código de quien escribe, para las notas nuevas. Su propio ajuste ipt.author tiene prioridad.",
			templates: "Nombres de plantillas. Todavía no tienen efecto.",
			language: "El idioma de las notas nuevas.",
		},
	},
	ownMeasure: {
		title: "Su propia escala",
		keys: {
			name: "El nombre de la escala, tal como se muestra",
			title: "Su nombre completo",
			aliases: "Otros nombres en las notas. Mayúsculas, espacios y guiones no cuentan.",
			items: "Número de ítems",
			itemRange: "Valor mínimo y máximo de un ítem",
			range: "Total mínimo y máximo",
			scoring: "Cómo dan los ítems un total: como suma, como media o de ningún modo",
			decimals: "Los totales pueden tener decimales",
			better: "Si son mejores los totales más bajos o los más altos",
			bands: "Nombres de las categorías de gravedad, cada una con su total más bajo",
			reliableChange: "Puntos de un cambio fiable. Se avisa de un empeoramiento de esa magnitud.",
			suicideItem: "Número del ítem sobre ideas de suicidio. Cualquier valor por encima de su umbral (0) exige una sección de riesgo.",
			subscales: "Subescalas por su nombre, con los números de sus ítems y su rango",
		},
	},
	level: "Nivel de un aviso",
}
