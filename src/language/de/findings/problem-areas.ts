/** What findings of problem areas say, in German: by code, with their pages and examples. */
import { type ProblemArea, termTitle } from "../../../record/index.ts"
import { note } from "../../../rules/note-template.ts"
import type { WordsByCode } from "../../../rules/finding-words.ts"
import { either, listed, quoted } from "../grammar.ts"

const titleOf = (area: ProblemArea): string => termTitle("problem-area", area)

const titlesOf = (areas: readonly ProblemArea[]): string => listed(areas.map(titleOf))

export const problemAreasFindings = {
	"problem-area.mismatch": {
		title: ({ foci }) => `Fokus ${quoted(titlesOf(foci))} nicht in der Fallkonzeption`,
		sentence: ({ areas, foci }) =>
			`In dieser Sitzung geht es um ${quoted(titlesOf(foci))}, in der Fallkonzeption steht aber ${either(areas.map((area) => quoted(titleOf(area))))}. Kehren Sie zum Fokus zurück oder überarbeiten Sie die Fallkonzeption gemeinsam.`,
		page: {
			title: "Fokus nicht in der Fallkonzeption",
			when: "Der Fokus einer Sitzung gehört nicht zu den Problembereichen der Fallkonzeption.",
			why: "Eine Kurzzeittherapie lebt von dem einen Fokus, auf den sich beide geeinigt haben.",
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
		title: ({ areas }) => `${areas} Problembereiche`,
		sentence: ({ areas }) =>
			`Die Fallkonzeption nennt ${areas} Problembereiche. Wählen Sie den einen, auf den es am meisten ankommt, oder höchstens zwei.`,
		page: {
			title: "Drei Problembereiche oder mehr",
			when: "Die Fallkonzeption nennt drei Problembereiche oder mehr.",
			why: "Eine Kurzzeittherapie hat einen einzigen Fokus.",
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
		title: ({ area }) => `Grund für den zweiten Bereich, ${quoted(titleOf(area))}`,
		sentence: ({ area }) =>
			`Für den zweiten Bereich, ${quoted(titleOf(area))}, fehlt der Grund. Ergänzen Sie ein Feld „Grund“ und schreiben Sie, warum dieser Bereich nötig ist.`,
		page: {
			title: "Zweiter Bereich ohne Grund",
			when: "Im Abschnitt zu einem zweiten Problembereich fehlt das Feld „Grund“.",
			why: "Zwei Bereiche teilen sich dieselben wenigen Sitzungen.",
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

						»## Problembereich: Interpersoneller Konflikt«

						- **Andere Person**: @bruder
						- **Streitpunkt**: wie die Pflege der Mutter aufgeteilt wird
					`,
				},
				mended: [
					"- **Andere Person**",
					"- **Grund**: erst muss die Pflege aufgeteilt sein, dann kann die neue Rolle gelingen\n- **Andere Person**",
				],
			},
		],
	},
	"problem-area.deficits-beside": {
		title: "Interpersonelle Defizite neben einem anderen Bereich",
		sentence: () =>
			"Interpersonelle Defizite kommen nur infrage, wenn kein anderer Bereich passt. Behalten Sie den anderen Bereich als Fokus und beschreiben Sie das Muster unter „Vulnerabilität“.",
		page: {
			title: "Defizite neben einem anderen Bereich",
			when: "Interpersonelle Defizite werden zusammen mit einem anderen Problembereich genannt.",
			why: "Trauer, ein Konflikt oder ein Rollenwechsel geben der Arbeit ein Ereignis, an dem sie ansetzt. Defizite allein tun das nicht.",
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
		title: "Interpersonelle Defizite trotz eines Todesfalls",
		sentence: ({ person }) =>
			`${quoted(person)} im Beziehungsinventar ist verstorben. Prüfen Sie, ob dieser Tod die Episode erklärt. Wenn ja, ist der Problembereich Trauer.`,
		page: {
			title: "Defizite trotz eines Todesfalls im Inventar",
			when: "Der Problembereich heißt interpersonelle Defizite, obwohl jemand im Beziehungsinventar verstorben ist. Defizite kommen nur infrage, wenn kein anderer Bereich passt.",
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

						## Beziehungsinventar

						### Vater

						- **Beziehung**: Vater, mit dem er jeden Sommer segelte
						- **Status**: verstorben (März 2025)
					`,
				},
				mended: ["[interpersonal-deficits]", "[grief]"],
			},
		],
	},
} satisfies Partial<WordsByCode>
