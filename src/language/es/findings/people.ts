/** What findings of people say, in Spanish: by code, with their pages and examples. */
import { fewPeople } from "../../../record/index.ts"
import { note } from "../../../rules/note-template.ts"
import type { WordsByCode } from "../../../rules/finding-words.ts"
import { counted, didYouMean } from "../grammar.ts"

export const peopleFindings = {
	"person.unknown": {
		title: ({ alias }) => `@${alias} no está en el inventario`,
		sentence: ({ alias, allowed }) =>
			`@${alias} no figura en el inventario de este caso.${didYouMean(allowed, "@")} Corrija el alias o añada a esta persona al inventario.`,
		page: {
			title: "Persona que no está en el inventario",
			when: "La nota menciona un `@alias` que no está en el inventario del caso. Mientras no hay formulación no se avisa de nada.",
			why: "El inventario dice quién importa y cómo, y así las demás notas no tienen que repetirlo.",
		},
		examples: () => [
			{
				notes: {
					"formulation.ipt.md": note`
						---
						note: formulation
						case: C-7
						date: 2026-01-12
						---

						## Inventario interpersonal

						### Madre

						- **Relación**: madre, 74 años, viuda

						### Hermano

						- **Relación**: hermano menor, vive a dos horas

						### Vecina

						- **Relación**: vecina, tiene una llave
					`,
					"session-05.ipt.md": note`
						---
						note: session
						case: C-7
						session: 5
						date: 2026-02-02
						phase: middle
						---

						## Plan

						Retomar la conversación con »@hermnao«.
					`,
				},
				mended: ["@hermnao", "@hermano"],
			},
		],
	},
	"inventory.duplicate-alias": {
		title: ({ alias }) => `Dos personas con el alias @${alias}`,
		sentence: ({ alias }) => `Dos personas se llaman @${alias}. Cambie el nombre de una, para que quede claro de quién se habla.`,
		page: {
			title: "Dos personas con el mismo alias",
			when: "Dos personas del inventario tienen el mismo alias.",
		},
		examples: () => [
			{
				notes: {
					"formulation.ipt.md": note`
						---
						note: formulation
						case: C-7
						date: 2026-01-12
						---

						## Inventario interpersonal

						### Hermana

						- **Relación**: hermana mayor, vive a dos calles

						### Hermano

						- **Relación**: hermano menor, en el extranjero

						»### Hermana«

						- **Relación**: hermana menor, aún va al colegio
					`,
				},
				mended: ["### Hermana\n\n- **Relación**: hermana menor", "### Hermana menor\n\n- **Relación**: hermana menor"],
			},
		],
	},
	"inventory.few-people": {
		title: "Más personas en el inventario",
		sentence: ({ people, enough }) =>
			`El inventario tiene ${counted(people, { one: "persona", other: "personas" })} y necesita al menos ${enough}. Añada a otras que importen, para bien o para mal.`,
		page: {
			title: "Pocas personas en el inventario",
			when: `El inventario tiene menos de ${fewPeople.usual} personas. Si el área problema primaria son los déficits interpersonales, basta con ${fewPeople["interpersonal-deficits"]}.`,
			why: "Quien falta en un inventario puede importar tanto como quien está en él.",
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

						»## Inventario interpersonal«

						### Madre

						- **Relación**: madre, 74 años, viuda

						### Hermano

						- **Relación**: hermano menor, vive a dos horas
					`,
				},
				mended: ["a dos horas\n", "a dos horas\n\n### Amiga del coro\n\n- **Relación**: amiga del coro, no se ven desde la mudanza\n"],
			},
		],
	},
} satisfies Partial<WordsByCode>
