/** What findings of problem areas say, in Spanish: by code, with their pages and examples. */
import { type ProblemArea, termTitle } from "../../../record/index.ts"
import { note } from "../../../rules/note-template.ts"
import type { WordsByCode } from "../../../rules/finding-words.ts"
import { either, joined, listed, quoted } from "../grammar.ts"

const titleOf = (area: ProblemArea): string => termTitle("problem-area", area)

const quotedTitles = (areas: readonly ProblemArea[]): string[] => areas.map((area) => quoted(titleOf(area)))

export const problemAreasFindings = {
	"problem-area.mismatch": {
		title: ({ foci }) => `Foco ${listed(quotedTitles(foci))} fuera de la formulación`,
		sentence: ({ areas, foci }) =>
			`Esta sesión se centra en ${joined(quotedTitles(foci))}, pero la formulación indica ${either(quotedTitles(areas))}. Vuelva al foco, o revise la formulación con su paciente.`,
		page: {
			title: "Foco fuera de la formulación",
			when: "El foco de una sesión no es una de las áreas problema de la formulación.",
			why: "Una terapia breve depende de un foco acordado entre los dos.",
		},
		examples: () => [
			{
				notes: {
					"formulation.ipt.md": note`
						---
						note: formulation
						case: C-7
						date: 2026-01-12
						problem-areas: [role-transition]
						---
					`,
					"session-05.ipt.md": note`
						---
						note: session
						case: C-7
						session: 5
						date: 2026-02-02
						phase: middle
						focus: »grief«
						---
					`,
				},
				mended: ["focus: grief", "focus: role-transition"],
			},
		],
	},
	"problem-area.too-many": {
		title: ({ areas }) => `${areas} áreas problema`,
		sentence: ({ areas }) => `La formulación indica ${areas} áreas problema. Elija la más importante, o dos como máximo.`,
		page: {
			title: "Tres áreas problema o más",
			when: "La formulación indica tres áreas problema o más.",
			why: "Una terapia breve tiene un solo foco.",
		},
		examples: () => [
			{
				notes: {
					"formulation.ipt.md": note`
						---
						note: formulation
						case: C-7
						date: 2026-01-12
						»problem-areas«: [role-transition, role-dispute, grief]
						---
					`,
				},
				mended: ["[role-transition, role-dispute, grief]", "[role-transition]"],
			},
		],
	},
	"problem-area.second-reason": {
		title: ({ area }) => `Motivo de la segunda área, ${titleOf(area)}`,
		sentence: ({ area }) =>
			`La segunda área, ${quoted(titleOf(area))}, no tiene motivo. Añada un campo «Motivo» que diga por qué hace falta.`,
		page: {
			title: "Segunda área sin motivo",
			when: "La sección de una segunda área problema no tiene «Motivo».",
			why: "Dos áreas se reparten las mismas pocas sesiones.",
		},
		examples: () => [
			{
				notes: {
					"formulation.ipt.md": note`
						---
						note: formulation
						case: C-7
						date: 2026-01-12
						problem-areas: [role-transition, role-dispute]
						---

						»## Área problema: Disputa de rol«

						- **Otra persona**: @hermano
						- **Motivo de la disputa**: cómo se reparte el cuidado de la madre
					`,
				},
				mended: ["- **Otra persona**", "- **Motivo**: hay que repartir el cuidado antes de poder asumir el rol nuevo\n- **Otra persona**"],
			},
		],
	},
	"problem-area.deficits-beside": {
		title: "Déficits interpersonales junto a otra área",
		sentence: () =>
			"Los déficits interpersonales son solo para los casos en que no encaja ninguna otra área. Mantenga la otra área como foco y describa el patrón en «Vulnerabilidad».",
		page: {
			title: "Déficits junto a otra área",
			when: "Los déficits interpersonales figuran junto con otra área problema.",
			why: "Un duelo, una disputa o una transición dan al trabajo un acontecimiento del que partir. Los déficits por sí solos, no.",
		},
		examples: () => [
			{
				notes: {
					"formulation.ipt.md": note`
						---
						note: formulation
						case: C-7
						date: 2026-01-12
						»problem-areas«: [role-transition, interpersonal-deficits]
						---
					`,
				},
				mended: ["[role-transition, interpersonal-deficits]", "[role-transition]"],
			},
		],
	},
	"problem-area.deficits-with-event": {
		title: "Déficits interpersonales, aunque alguien ha fallecido",
		sentence: ({ person }) =>
			`Según el inventario, ha fallecido una persona (${person}). Compruebe si esa muerte explica el episodio. Si es así, el área es el duelo.`,
		page: {
			title: "Déficits y un fallecimiento en el inventario",
			when: "El área problema son los déficits interpersonales, aunque ha fallecido una persona del inventario. Los déficits son solo para los casos en que no encaja ninguna otra área.",
		},
		examples: () => [
			{
				notes: {
					"formulation.ipt.md": note`
						---
						note: formulation
						case: C-7
						date: 2026-01-12
						»problem-areas«: [interpersonal-deficits]
						---

						## Inventario interpersonal

						### Padre

						- **Relación**: padre, con quien navegaba todos los veranos
						- **Situación**: falleció (marzo de 2025)
					`,
				},
				mended: ["[interpersonal-deficits]", "[grief]"],
			},
		],
	},
} satisfies Partial<WordsByCode>
