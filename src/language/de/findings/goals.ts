/** What findings of goals say, in German: by code, with their pages and examples. */
import { lookBack } from "../../../record/index.ts"
import { note } from "../../../rules/note-template.ts"
import type { WordsByCode } from "../../../rules/finding-words.ts"
import { joined } from "../grammar.ts"

export const goalsFindings = {
	"goal.unknown": {
		title: ({ goal }) => `Ziel ${goal} unbekannt`,
		sentence: ({ goals, goal }) =>
			goals.length > 0
				? `In der Fallkonzeption gibt es kein Ziel ${goal}, nur ${joined(goals)}. Korrigieren Sie die Nummer oder vereinbaren Sie ein neues Ziel und tragen Sie es dort ein.`
				: `In der Fallkonzeption gibt es kein Ziel ${goal}. Tragen Sie es dort ein.`,
		page: {
			title: "Ziel nicht in der Fallkonzeption",
			when: "Ein Feldname nennt ein Ziel, das in der Fallkonzeption nicht vorkommt. Im Fließtext kann G2 etwas anderes bedeuten und wird deshalb nicht gemeldet. Solange es keine Fallkonzeption gibt, wird nichts gemeldet.",
			why: "Nur bei Zielen, die in der Fallkonzeption stehen, lässt sich der Verlauf verfolgen.",
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

						## Ziele

						- **G1**: geht wieder einmal pro Woche in den Chor (bis 2026-04-01)
					`,
					"session-05.ipt.md": note`
						---
						note: session
						case: C-7
						session: 5
						date: 2026-02-02
						phase: middle
						---

						## Fortschritt

						- **»G2«**: hat nach den Probenzeiten gefragt
					`,
				},
				mended: ["G2", "G1"],
			},
		],
	},
	"goal.untouched": {
		title: ({ goal, sessions }) => `${goal} seit ${sessions} Sitzungen nicht erwähnt`,
		sentence: ({ sessions, goal, text }) =>
			`In den letzten ${sessions} Sitzungen kommt ${goal} (${text}) nicht vor. Schreiben Sie unter „Fortschritt“, wie es damit steht, oder geben Sie das Ziel gemeinsam auf.`,
		page: {
			title: "Ziel nicht erwähnt",
			when: `Keine der letzten ${lookBack} Sitzungen erwähnt ein Ziel. Gemeldet wird es bei der letzten Sitzung, sobald seit der Fallkonzeption ${lookBack} Sitzungen stattgefunden haben.`,
			why: "Ein Ziel, von dem niemand mehr spricht, geht in der Therapie verloren.",
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

						## Ziele

						- **G1**: geht wieder einmal pro Woche in den Chor (bis 2026-04-01)
						- **G2**: @bruder übernimmt ein Wochenende im Monat (bis 2026-03-01)
					`,
					"session-05.ipt.md": note`
						---
						note: session
						case: C-7
						session: 5
						date: 2026-02-02
						phase: middle
						---

						## Fortschritt

						- **G1**: hat nach den Probenzeiten gefragt
					`,
					"session-06.ipt.md": note`
						---
						note: session
						case: C-7
						session: 6
						date: 2026-02-09
						phase: middle
						---
					`,
					"session-07.ipt.md": note`
						---
						note: session
						case: C-7
						session: 7
						date: 2026-02-16
						phase: middle
						---
					`,
					"session-08.ipt.md": note`
						---
						note: session
						case: C-7
						session: 8
						date: 2026-02-23
						phase: middle
						---

						»## Fortschritt«

						- **G1**: war am Donnerstag in der Probe
					`,
				},
				mended: ["in der Probe\n", "in der Probe\n- **G2**: hat @bruder noch nicht gefragt, möchte es hier üben\n"],
			},
		],
	},
} satisfies Partial<WordsByCode>
