import { describe, expect, it } from "vitest"
import { namesThoughts } from "../../src/record/index.ts"

const texts = {
	en: {
		named: [
			"passive thoughts, no plan",
			"no plan or intent, but thoughts of death at night",
			"Thoughts: passive. Plan: none",
			"wishes not to wake up",
			"does not want to live",
			"suicidal ideation, plan denied",
		],
		denied: [
			"denies suicidal thoughts",
			"no plan, intent or thoughts of death",
			"Suicidal thoughts denied, asked twice",
			"suicidal ideation: none",
			"asked about thoughts of death: none",
			"Denies: plan, intent, suicidal thoughts",
			"protective factors: children, faith",
			"denies not wanting to live",
		],
	},
	de: {
		named: [
			"passive Todeswünsche, keine Pläne",
			"keine Absicht, aber gelegentlich Suizidgedanken",
			"Suizidgedanken ohne Plan",
			"wünscht, nicht mehr aufzuwachen",
			"will nicht mehr leben",
			"Suizidgedanken haben abgenommen",
			"keine aktiven, aber passive Todeswünsche",
			"lebensmuede Gedanken am Wochenende",
			"wäre manchmal lieber tot",
			"weiterhin flüchtige Gedanken, distanziert sich davon",
		],
		denied: [
			"verneint Suizidgedanken",
			"Suizidgedanken verneint",
			"Suizidgedanken werden glaubhaft verneint, zweimal gefragt",
			"keine Suizidgedanken",
			"Suizidalität: keine",
			"die Patientin ist absprachefähig, die Tochter schützt",
			"distanziert sich glaubhaft von Suizidalität",
			"von Suizidgedanken glaubhaft distanziert",
			"verneint, nicht mehr leben zu wollen",
			"total erschöpft",
			"weder Suizidgedanken noch Pläne",
			"ohne Lebensueberdruss",
		],
	},
	es: {
		named: [
			"ideación pasiva, sin plan",
			"no hay plan, pero sí pensamientos de muerte",
			"desea no despertar",
			"preferiría no vivir",
			"ideacion autolitica no estructurada",
			"niega planes, pero sí ideas pasivas",
		],
		denied: [
			"niega ideación suicida",
			"ideación suicida negada",
			"sin pensamientos de muerte",
			"Ideación suicida: ninguna",
			"tiene apoyo de la familia",
			"niega ideacion autolitica",
			"niega no querer vivir",
			"no se objetiva ideación",
		],
	},
} as const

describe.each(["en", "de", "es"] as const)("suicidal thoughts in a text on risk, in the language %s", (language) => {
	it.each(texts[language].named)("are named: %s", (text) => expect(namesThoughts(text, language)).toBe(true))
	it.each(texts[language].denied)("are not: %s", (text) => expect(namesThoughts(text, language)).toBe(false))
})
