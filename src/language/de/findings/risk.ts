/** What findings of risk say, in German: by code, with their pages and examples. */
import { termTitle } from "../../../record/index.ts"
import { note } from "../../../rules/note-template.ts"
import type { WordsByCode } from "../../../rules/finding-words.ts"
import type { RaisedAnswer } from "../../../rules/risk/contradiction.ts"
import type { RiskRequired } from "../../../rules/risk/required.ts"
import { date as longDate, joined, listed, plural, quoted } from "../grammar.ts"
import { itemName } from "../record/scores.ts"

/** What a Risk section may say in a session that calls for one. */
const risk = note`
	- **Stufe**: gering
	- **Begründung**: gezielt gefragt: zeitweise der Wunsch, nicht mehr aufzuwachen, kein Plan, keine Absicht; die Kinder geben ihr Halt
`

/** The Risk section put after the front matter, which ends with this line. */
const withRisk = (line: string) => [`${line}\n---\n`, `${line}\n---\n\n## Risiko\n\n${risk}`] as const

/** Clauses that end with their verb, as they do after “weil”. */
function riskReasons({ items, answers, worsened, first, last }: RiskRequired): string[] {
	return [
		...items.map(
			({ measure, item, date }) =>
				`${itemName(measure, item)}${date === undefined ? "" : ` in den Werten vom ${longDate(date)}`} erhöht ist`,
		),
		...answers.map((measure) => `bei ${measure} eine Frage mit Ja beantwortet wurde`),
		...worsened.map((measure) => `${measure} reliabel schlechter ist als zu Beginn`),
		...(first ? ["noch keine Notiz dieses Falls eine Risikostufe nennt"] : []),
		...(last === undefined
			? []
			: [
					last === "no-level"
						? "der letzte Abschnitt „Risiko“ keine Stufe nennt"
						: `die letzte Risikostufe ${quoted(termTitle("risk-level", last))} war`,
				]),
	]
}

/** `PHQ-9-Item 9 (Suizidgedanken) den Wert 2 hat`: it ends with its verb, as after “obwohl”. */
const answered = (answer: RaisedAnswer): string =>
	"yes" in answer
		? `bei ${answer.measure} ${listed(answer.yes)} mit Ja beantwortet ${plural(answer.yes.length, { one: "ist", other: "sind" })}`
		: `${itemName(answer.measure, answer.item)} den Wert ${answer.value ?? ""} hat`

export const riskFindings = {
	"risk.required": {
		title: (facts) => `Risiko, weil ${riskReasons(facts)[0] ?? ""}`,
		sentence: (facts) =>
			facts.part === "scores.risk"
				? `Keine Notiz seit diesen Werten erwähnt das Risiko, obwohl ${joined(riskReasons(facts))}. Nennen Sie hier oder in der nächsten Notiz die Stufe, die Begründung und bei mittlerem oder hohem Risiko den Plan.`
				: `Der Abschnitt „Risiko“ ${facts.empty ? "ist leer" : "fehlt"}. Er ist in dieser Sitzung nötig, weil ${joined(riskReasons(facts))}. Nennen Sie die Stufe, die Begründung und bei mittlerem oder hohem Risiko den Plan.`,
		page: {
			title: "Risiko muss dokumentiert werden",
			when: "Eine Sitzung hat stattgefunden, ihr Abschnitt „Risiko“ fehlt oder ist leer, und es gibt einen Grund, das Risiko zu dokumentieren: Ein Suizid-Item liegt über seinem Schwellenwert, eine Frage der C-SSRS wurde mit Ja beantwortet, ein Wert ist reliabel schlechter geworden, der letzte Abschnitt „Risiko“ des Falls nannte die Stufe „mittel“ oder „hoch“ oder gar keine, oder noch keine frühere Notiz nennt eine Risikostufe. Notizen mit Werten seit der Sitzung davor zählen mit. Nach der letzten Sitzung wird die Notiz mit Werten selbst gemeldet, bis eine Notiz das Risiko erwähnt.",
		},
		examples: () => [
			{
				title: "noch keine Risikostufe",
				notes: {
					"session-01.ipt.md": note`
						---
						»note: session«
						case: C-7
						session: 1
						date: 2026-01-05
						phase: initial
						---
					`,
				},
				mended: [
					"phase: initial\n---\n",
					"phase: initial\n---\n\n## Risiko\n\n- **Stufe**: kein Risiko\n- **Begründung**: nach Gedanken an den Tod gefragt: gibt es nicht\n",
				],
			},
			{
				title: "das Item zu Suizidgedanken ist erhöht",
				notes: {
					"session-06.ipt.md": note`
						---
						»note: session«
						case: C-7
						session: 6
						date: 2026-02-09
						phase: middle
						measures:
						  PHQ-9: {total: 14, item9: 1}
						---
					`,
				},
				mended: withRisk("  PHQ-9: {total: 14, item9: 1}"),
			},
			{
				title: "eine Frage der C-SSRS wurde mit Ja beantwortet",
				notes: {
					"session-06.ipt.md": note`
						---
						»note: session«
						case: C-7
						session: 6
						date: 2026-02-09
						phase: middle
						measures:
						  C-SSRS: {q1: yes, q2: no, q6: no}
						---
					`,
				},
				mended: withRisk("  C-SSRS: {q1: yes, q2: no, q6: no}"),
			},
			{
				title: "ein Wert ist reliabel schlechter als der erste",
				notes: {
					"session-01.ipt.md": note`
						---
						note: session
						case: C-7
						session: 1
						date: 2026-01-05
						phase: initial
						measures:
						  GAD-7: 9
						---

						## Risiko

						- **Stufe**: kein Risiko
						- **Begründung**: gezielt gefragt, keine Gedanken an den Tod
					`,
					"session-02.ipt.md": note`
						---
						»note: session«
						case: C-7
						session: 2
						date: 2026-01-12
						phase: initial
						measures:
						  GAD-7: 13
						---
					`,
				},
				mended: withRisk("  GAD-7: 13"),
			},
			{
				title: "der letzte Abschnitt „Risiko“ nannte „mittel“ oder „hoch“",
				notes: {
					"session-05.ipt.md": note`
						---
						note: session
						case: C-7
						session: 5
						date: 2026-02-02
						phase: middle
						---

						## Risiko

						- **Stufe**: mittel
						- **Begründung**: Gedanken daran, die Tabletten zu nehmen, keine Absicht
						- **Plan**: @schwester verwahrt die Tabletten; Anruf am Donnerstagmittag
					`,
					"session-06.ipt.md": note`
						---
						»note: session«
						case: C-7
						session: 6
						date: 2026-02-09
						phase: middle
						---
					`,
				},
				mended: withRisk("phase: middle"),
			},
			{
				title: "der letzte Abschnitt „Risiko“ nennt keine Stufe",
				notes: {
					"session-05.ipt.md": note`
						---
						note: session
						case: C-7
						session: 5
						date: 2026-02-02
						phase: middle
						---

						## Risiko

						Über die Nacht gesprochen, in der sie nicht mehr weiterwusste.
					`,
					"session-06.ipt.md": note`
						---
						note: session
						case: C-7
						session: 6
						date: 2026-02-09
						phase: middle
						---

						»## Risiko«

						…
					`,
				},
				mended: ["…\n", risk],
			},
		],
	},
	"risk.contradiction": {
		title: ({ answers }) => `Stufe „kein Risiko“, obwohl ${answers[0] ? answered(answers[0]) : ""}`,
		sentence: ({ answers }) =>
			`Als Stufe steht „kein Risiko“ da, obwohl ${joined(answers.map(answered))}. Schreiben Sie in die Begründung, was Sie dazu gefragt haben und warum die Stufe trotzdem stimmt.`,
		page: {
			title: "Kein Risiko trotz auffälliger Antwort",
			when: "Ein Item zu Suizidgedanken liegt über seinem Schwellenwert, oder eine Frage der C-SSRS wurde mit Ja beantwortet, aber in derselben Notiz steht als Stufe „kein Risiko“. Beides kann stimmen, wenn Sie nach der Antwort gefragt haben. Deshalb wird nichts gemeldet, wenn die Begründung das Item, die Skala oder die berichteten Gedanken nennt. Ab 2 Punkten (bei der MADRS ab 4), oder wenn die C-SSRS nach ihrer eigenen Regel ein hohes Risiko ergibt, ist es eine Warnung. Abschalten lässt sie sich nicht.",
		},
		examples: () => [
			{
				notes: {
					"session-06.ipt.md": note`
						---
						note: session
						case: C-7
						session: 6
						date: 2026-02-09
						phase: middle
						measures:
						  PHQ-9: {total: 14, item9: 1}
						---

						## Risiko

						- **Stufe**: »kein Risiko«
						- **Begründung**: keine Pläne, keine früheren Versuche
					`,
				},
				mended: [
					"keine Pläne, keine früheren Versuche",
					"nach Item 9 gefragt: in zwei Nächten der Wunsch, nicht mehr aufzuwachen; keine Absicht, kein Plan",
				],
			},
		],
	},
} satisfies Partial<WordsByCode>
