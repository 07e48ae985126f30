import { describe, expect, it } from "vitest"
import { exportMarkdown } from "../../src/summary/index.ts"
import { saysNoPlan, saysNotDone, speaksOfDanger } from "../../src/summary/letter/reading.ts"
import { readInLanguagesOf } from "../../src/summary/reading.ts"
import { letterWords } from "../../src/summary/wording.ts"
import { closing, formulation, monday, session } from "../rules/case-notes.ts"
import { requestOf } from "./requests.ts"

const letter = (...texts: readonly string[]): string => exportMarkdown(requestOf("C-1", texts, { reader: "patient" }))

describe("goals in the letter to the patient", () => {
	const goals = formulation({ body: "## Goals\n\n- **G1**: asks her sister for help\n- **G2**: rings the bakery\n" })

	it("are set in as what is quoted, and what is said of them is not", () => {
		expect(letter(goals, session(3, { body: "## Progress\n\n- **G1**: asked her\n" }))).toContain(
			`- > asks her sister for help\n\n  **${letterWords().goalSpokenOf(3)}**\n`,
		)
	})

	it("are given without an id too", () => {
		expect(letter(formulation({ body: "## Goals\n\n- **G1**: rings the bakery\n- speaks with her sister\n" }))).toMatch(
			/- > rings the bakery\n- > speaks with her sister\n/,
		)
	})

	it("that a session names as not spoken of are not said to be", () => {
		expect(letter(goals, session(3, { body: "## Progress\n\n- **G1**: not touched\n" }))).not.toContain("We last talked about this")
	})

	it("have nothing said of them that no note says [N23]", () => {
		expect(letter(goals, session(1))).not.toMatch(/ahead of us|\*\*/)
		expect(letter(goals, session(1), closing({ more: "ending: dropout" }))).not.toMatch(/ahead of us|left open|\*\*/)
	})

	it("are as the closing says, in its own words if it uses none of the terms", () => {
		const told = letter(goals, closing({ more: "ending: planned", body: "## Goals\n\n- **G1**: met: every week\n- **G2**: rang twice\n" }))
		expect(told).toContain("**You reached this goal.**")
		expect(told).toContain("**At the end, my notes say: “rang twice”.**")
	})
})

describe("a letter of one thing", () => {
	it("speaks of one goal and one area", () => {
		const told = letter(
			formulation({ body: "## Goals\n\n- **G1**: rings the bakery\n" }),
			session(1, { body: "## Mechanisms of change\n\n- **Social support**: 2: told her sister\n" }),
		)
		expect(told).toContain("This is the goal in my notes:")
		expect(told).toContain("I noted some change in this area:")
	})

	it("has no title over the remark that there is nothing", () => {
		const later = (maintenance: string): string =>
			letter(formulation({}), session(1), closing({ more: "ending: planned", body: `## Maintenance\n\n${maintenance}\n` }))
		for (const none of ["none", "None.", "keine", "Entfällt.", "ninguno"])
			expect(later(none)).not.toContain(`### ${letterWords().maintenance}`)
		for (const some of ["None at first. Rings in March.", "two sessions in spring"]) expect(later(some)).toContain(`> ${some}`)
	})
})

describe("the plan for when it gets very hard", () => {
	const risk = (plan: string): string => `## Risk\n\n- **Level**: low\n- **Rationale**: none\n- **Plan**: ${plan}\n`

	it("is the newest that was made", () => {
		const told = letter(
			formulation({ body: risk("rings the crisis line") }),
			session(1, { body: risk("none needed") }),
			session(2, { body: risk("None; as before") }),
		)
		expect(told).toContain("> rings the crisis line")
		expect(told).not.toMatch(/> none/i)
		expect(letter(formulation({ body: risk("none") }))).not.toContain("## If things get very hard")
	})

	it("may have been made in a session that was missed", () => {
		expect(
			letter(session(1, { body: risk("goes to her sister") }), session(2, { more: "status: missed", body: risk("rings the clinic") })),
		).toContain("> rings the clinic")
	})

	it.each([
		"none",
		"None needed",
		"no plan needed",
		"not required at present",
		"nil",
		"n/a",
		"no specific safety plan",
		"unchanged",
		"as before",
		"no suicidal plan or intent",
	])("is none where it says %s", (words) => {
		expect(saysNoPlan(words)).toBe(true)
	})

	it.each([
		"none of the tablets stay at home",
		"not alone at night",
		"no tablets in the house",
		"rings the crisis line",
		"the same as in May",
	])("is one where it says %s", (words) => {
		expect(saysNoPlan(words)).toBe(false)
	})
})

describe("what brought the patient", () => {
	it("has a main theme and others", () => {
		const told = letter(formulation({ more: "problem-areas: [role-dispute, grief, role-transition]" }))
		expect(told).toContain(
			"The main theme of the therapy is a disagreement with another person. Other themes are grief for someone who died and a change in your life.",
		)
	})

	it("is in their own words only if the note has them in quotation marks [N23]", () => {
		const agreement = (words: string): string => letter(formulation({ body: `## Agreement\n\n- **Words**: ${words}\n` }))
		expect(agreement("takes being in therapy for weakness, goes on all the same")).toContain(
			"On what we agreed, my notes say:\n\n> takes being in therapy",
		)
		expect(agreement("takes being in therapy for weakness, goes on all the same")).not.toContain("own words")
		for (const words of ['"Yes, that is it."', "“Yes, that is it”.", "„Ja, das ist es.“", "«Oui, c’est ça»"])
			expect(agreement(words)).toMatch(/In your own words:\n\n> /)
		expect(agreement('"Yes", she says, and looks away')).not.toContain("own words")
	})

	it.each([
		["2025-05", "You had not been well since May 2025."],
		["2019", "You had not been well since 2019."],
		["late summer 2024", "You had not been well since late summer 2024."],
		["after the birth of her son", "On when it began, my notes say: “after the birth of her son”."],
		["the first weeks of 2024", "On when it began, my notes say: “the first weeks of 2024”."],
	])("says since when as it is written: %s", (onset, says) => {
		expect(letter(formulation({ date: monday(2), more: `onset: ${onset}` }))).toContain(says)
	})
})

describe("a Spanish note", () => {
	const spanish = <Value>(work: () => Value): Value =>
		readInLanguagesOf(requestOf("C-1", [formulation({ more: "language: es" })]).case, work)

	it.each([
		"mismo plan",
		"se mantiene el plan",
		"continúa igual",
		"no corresponde",
		"no amerita",
		"según sesión anterior",
		"como la vez pasada",
	])("has no new plan for safety where it says %s", (words) => expect(spanish(() => saysNoPlan(words))).toBe(true))
	it.each(["mismo teléfono de la hermana", "se mantiene cerca de su hermana", "llamar a la línea 024", "según acuerde con @hermana"])(
		"has one where it says %s",
		(words) => expect(spanish(() => saysNoPlan(words))).toBe(false),
	)
	it("leaves a technique for the next session", () => {
		expect(spanish(() => saysNotDone("se deja para la próxima sesión"))).toBe(true)
		expect(spanish(() => saysNotDone("se deja llevar por el llanto"))).toBe(false)
	})
})

it("calls people in Spanish what they are to the patient in a case with notes in English too", () => {
	const spanish = formulation({
		more: "language: es",
		body: "## Inventario interpersonal\n\n### Hermana\n\n- **Relación**: hermana mayor\n\n## Objetivos\n\n- **G1**: llama a @hermana\n- **G2**: ve a la @hermana\n",
	})
	const told = letter(spanish, session(1, { more: "language: en", body: "## Progress\n\nCalls @hermana.\n" }))
	expect(told).toMatch(/llama a (?:your|su) hermana/)
	expect(told).toContain("ve a la hermana")
})

describe("what we worked on", () => {
	const met = (...numbers: readonly number[]): string | undefined =>
		letter(formulation({ more: "contract: {sessions: 12}" }), ...numbers.map((number) => session(number)))
			.split("## What we worked on\n\n")[1]
			?.split("\n")[0]

	it("was so many sessions only if there are notes of all [N12]", () => {
		expect(met(1, 2)).toBe("So far we have had 2 of 12 planned sessions, the first on 5 January 2026.")
		expect(met(11, 12)).toBe("This letter is based on the notes of 2 sessions, numbers 11 to 12, from 16 March 2026 to 23 March 2026.")
		expect(met(1, 3)).toContain("notes of 2 sessions, numbers 1 to 3,")
		expect(met(7)).toBe("This letter is based on the notes of 1 session, number 7, from 16 February 2026.")
		expect(met()).toBeUndefined()
	})

	it("counts a missed session as no gap, and takes no first day from dates that are unknown or out of order", () => {
		expect(letter(session(1), session(2, { more: "status: missed" }), session(3), closing({ more: "ending: planned" }))).toContain(
			"We had 2 sessions, the first on 5 January 2026 and the last on 19 January 2026.",
		)
		expect(letter(session(1, { date: "2026-13-01" }), session(2))).toContain("So far we have had 2 sessions.")
		expect(letter(session(1, { date: "2026-03-01" }), session(2))).toContain("So far we have had 2 sessions.")
	})

	it("names what was done and no more than that [N23]", () => {
		const techniques = (body: string): string => letter(session(1, { body: `## Techniques\n\n${body}\n` }))
		const told = techniques(
			"- **Sick role**: explained\n- **Photographs**: looked at pictures; only the good was told\n- **Exploring options**: two ideas, none chosen",
		)
		expect(told).toContain("- talking about what it means to be ill\n- looking back on memories\n- weighing up what could be done\n")
		expect(told).not.toMatch(/in your own words|left to others|the good and the hard|and choosing/i)
		expect(techniques("- **Role play**:\n- **Homework**: …\n- **Timeline**: not done\n- **Safety planning**: went through it")).not.toMatch(
			/things we did|trying out|things to try|order of time|very hard/,
		)
	})
})

describe("the closing in the letter", () => {
	const end = (body: string, more = "ending: planned"): string => letter(formulation(), session(1), closing({ more, body }))

	it("says how it came out, what changed and how it was to end [N28]", () => {
		expect(
			end(
				'## Outcome\n\nSettled.\n\n## What changed\n\nAsks directly.\n\n## Feelings about ending\n\nSad; "thank you for the patience".\n',
			),
		).toContain(
			'## How therapy ended\n\n### How things turned out\n\n> Settled.\n\n### What changed\n\n> Asks directly.\n\n### How the ending felt\n\n> Sad; "thank you for the patience".\n',
		)
	})

	it("says the stages of a disagreement in plain words", () => {
		const told = end("## Outcome\n\n- **Stage at start**: impasse, three years\n- **Stage now**: renegotiation\n\nThey talk on Sundays.\n")
		expect(told).toContain(
			"### How things turned out\n\nAt the start, the disagreement was stuck. At the end, it was being discussed.\n\n> They talk on Sundays.\n",
		)
		expect(told).not.toMatch(/stage|impasse|renegotiation/i)
	})

	it("is not looked for in a therapy that goes on", () => {
		const told = letter(formulation(), session(1))
		expect(told).not.toMatch(/How therapy ended|For the time ahead|before our work ends/)
	})
})

it("nothing of risk is in a letter but the plan", () => {
	const told = letter(
		formulation({
			body: "## Formulation\n\nA depression after the move.\n\nSuicidal thoughts come at night.\n\n## Goals\n\n- **G1**: no self-harm for a month\n- **G2**: rings her sister\n\n## Risk\n\n- **Level**: moderate\n- **Rationale**: wishes to be dead\n- **Plan**: rings the clinic if thoughts of suicide come\n",
		}),
		closing({ more: "ending: planned", body: "## What changed\n\n- sleeps again\n- no thoughts of death since May\n" }),
	)
	for (const kept of ["A depression after the move.", "rings her sister", "> rings the clinic if thoughts of suicide come", "sleeps again"])
		expect(told).toContain(kept)
	expect(told).not.toMatch(/at night|self-harm|wishes to be dead|thoughts of death|moderate/i)
	expect(
		["hurts herself", "wanted to die", "overdose in 2019", "would be better off dead", "easier not to wake"].filter(
			(text) => !speaksOfDanger(text),
		),
	).toEqual([])
	expect(
		[
			"the death of her brother",
			"his father died by suicide",
			"since her aunt's suicide",
			"dead tired",
			"her life",
			"cut the cake",
			"kills time",
		].filter(speaksOfDanger),
	).toEqual([])
})

const dangers = {
	en: {
		named: [
			"doesn't want to live",
			"no reason to live",
			"tired of living",
			"life is not worth living",
			"hopes she won't wake up",
			"they'd be better off without her",
			"thought of ending it all",
			"cut her wrists",
			"took 20 pills",
			"wished to disappear",
			"hoarded tablets",
			"jumped from the balcony",
			"passive SI",
		],
		other: [
			"does not want to live with her mother-in-law",
			"tired of living like this",
			"life is worth living again",
			"did not wake the baby",
			"better off without him",
			"stepped out of the car",
			"wants to live",
		],
	},
	de: {
		named: [
			"passive Todesgedanken",
			"Lebensüberdruss",
			"keine Lust mehr zu leben",
			"es wäre besser ohne mich",
			"wollte sich erhängen",
			"schnitt sich in die Arme",
			"nahm 20 Tabletten",
			"wollte vor den Zug gehen",
			"Wunsch zu sterben",
			"wäre am liebsten tot",
			"wünscht sich den Tod",
			"dem Leben ein Ende setzen",
			"hat Tabletten gehortet",
			"vom Balkon springen",
			"SG am Abend",
		],
		other: [
			"der Tod der Mutter",
			"hat mit dem Freund Schluss gemacht",
			"schnitt sich in den Finger",
			"will nicht mehr bei den Eltern leben müssen",
			"Angst vor dem Zug",
			"nimmt sich das Leben nicht mehr so schwer",
		],
	},
	es: {
		named: [
			"ideas pasivas de muerte",
			"deseos de muerte",
			"se queria matar",
			"ojalá no despertara",
			"ojala no se despertase",
			"está cansada de vivir",
			"la vida no tiene sentido",
			"estarian mejor sin mi",
			"le gustaría estar muerto",
			"se tomó un frasco de pastillas",
			"sobreingesta",
			"tirarse a las vías",
			"se ha cortado",
			"se ha hecho daño",
			"atentó contra su vida",
			"tentativa autolitica",
			"la idea de quitarse de en medio",
			"acumula pastillas",
			"desea la muerte",
		],
		other: [
			"la muerte de su madre",
			"murio por suicidio su hermano",
			"no quería vivir con su suegra",
			"está cansada de vivir con él",
			"recuperar las ganas de vivir",
			"para no despertar al bebé",
			"matarse a trabajar",
			"acabar con todo el papeleo",
			"me hace daño lo que dice",
			"estaría mejor sin él",
			"estaría mejor sin mi jefa",
			"se corta al nombrar a su madre",
			"tomó pastillas para dormir",
			"su hermana guarda las pastillas",
		],
	},
} as const

describe.each([
	["en", ["currently none", "at present none needed", "-"]],
	["de", ["dzt. keiner", "aktuell nicht erforderlich", "k. A.", "entf.", "–"]],
	["es", ["actualmente ninguno", "por ahora no", "-"]],
] as const)("a plan in the language %s", (language, texts) => {
	const notes = requestOf("C-1", [formulation({ more: `language: ${language}` })]).case
	it.each(texts)("is none where it says %s", (text) => {
		expect(readInLanguagesOf(notes, () => saysNoPlan(text))).toBe(true)
	})
})

describe.each(["en", "de", "es"] as const)("danger in notes in the language %s", (language) => {
	const notes = requestOf("C-1", [formulation({ more: `language: ${language}` })]).case
	const isDanger = (text: string): boolean => readInLanguagesOf(notes, () => speaksOfDanger(text))
	it.each(dangers[language].named)("is in: %s", (text) => expect(isDanger(text)).toBe(true))
	it.each(dangers[language].other)("is not in: %s", (text) => expect(isDanger(text)).toBe(false))
})

it("a letter has a date as people write it, a greeting without a name, and room for a signature", () => {
	const told = exportMarkdown({ ...requestOf("C-1", [session(1)], { reader: "patient" }), now: "2026-04-01" })
	const lines = told.trimEnd().split("\n\n")
	const { title, greeting, intro, signature } = letterWords()
	expect(lines.slice(0, 4)).toEqual([`# ${title}`, "1 April 2026", greeting, intro])
	expect(greeting).toMatch(/^Dear \.+,$/)
	expect(lines.slice(-3)).toEqual(signature)
	expect(told).not.toMatch(/your notes|\d{4}-\d\d-\d\d|C-1/)
})
