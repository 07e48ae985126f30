/** What findings of people say, in German: by code, with their pages and examples. */
import { fewPeople } from "../../../record/index.ts"
import { note } from "../../../rules/note-template.ts"
import type { WordsByCode } from "../../../rules/finding-words.ts"
import { counted, didYouMean } from "../grammar.ts"

const persons = { one: "Person", other: "Personen" }

export const peopleFindings = {
	"person.unknown": {
		title: ({ alias }) => `@${alias} nicht im Beziehungsinventar`,
		sentence: ({ alias, allowed }) =>
			`@${alias} steht nicht im Beziehungsinventar dieses Falls.${didYouMean(allowed, "@")} Korrigieren Sie den Alias oder nehmen Sie die Person ins Inventar auf.`,
		page: {
			title: "Person nicht im Inventar",
			when: "Die Notiz nennt einen `@alias`, der im Beziehungsinventar des Falls nicht vorkommt. Solange es keine Fallkonzeption gibt, wird nichts gemeldet.",
			why: "Im Inventar steht, wer wichtig ist und warum. So müssen es die anderen Notizen nicht wiederholen.",
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

						## Beziehungsinventar

						### Mutter

						- **Beziehung**: Mutter, 74, verwitwet

						### Bruder

						- **Beziehung**: jüngerer Bruder, zwei Stunden entfernt

						### Nachbarin

						- **Beziehung**: Nachbarin, hat einen Schlüssel
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

						Auf das Gespräch mit »@burder« zurückkommen.
					`,
				},
				mended: ["@burder", "@bruder"],
			},
		],
	},
	"inventory.duplicate-alias": {
		title: ({ alias }) => `Zwei Personen mit dem Alias @${alias}`,
		sentence: ({ alias }) => `Zwei Personen haben den Alias @${alias}. Benennen Sie eine davon um, damit klar ist, wer gemeint ist.`,
		page: {
			title: "Zwei Personen mit demselben Alias",
			when: "Zwei Personen im Beziehungsinventar haben denselben Alias.",
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

						## Beziehungsinventar

						### Schwester

						- **Beziehung**: ältere Schwester, zwei Straßen weiter

						### Bruder

						- **Beziehung**: jüngerer Bruder, im Ausland

						»### Schwester«

						- **Beziehung**: jüngere Schwester, geht noch zur Schule
					`,
				},
				mended: ["### Schwester\n\n- **Beziehung**: jüngere", "### Jüngere Schwester\n\n- **Beziehung**: jüngere"],
			},
		],
	},
	"inventory.few-people": {
		title: "Weitere Personen im Beziehungsinventar",
		sentence: ({ people, enough }) =>
			`Im Beziehungsinventar ${people === 1 ? "steht" : "stehen"} erst ${counted(people, persons)}, mindestens ${enough} sollten es sein. Ergänzen Sie andere wichtige Menschen, ob sie guttun oder belasten.`,
		page: {
			title: "Wenige Personen im Inventar",
			when: `Im Beziehungsinventar stehen weniger als ${counted(fewPeople.usual, persons)}. Sind interpersonelle Defizite der Hauptproblembereich, genügt ${counted(fewPeople["interpersonal-deficits"], persons)}.`,
			why: "Wer in einem Inventar fehlt, kann ebenso wichtig sein wie die Menschen, die darin stehen.",
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

						»## Beziehungsinventar«

						### Mutter

						- **Beziehung**: Mutter, 74, verwitwet

						### Bruder

						- **Beziehung**: jüngerer Bruder, zwei Stunden entfernt
					`,
				},
				mended: [
					"zwei Stunden entfernt\n",
					"zwei Stunden entfernt\n\n### Chorfreundin\n\n- **Beziehung**: Freundin aus dem Chor, seit dem Umzug nicht mehr gesehen\n",
				],
			},
		],
	},
} satisfies Partial<WordsByCode>
