/** What findings of risk say, in English: by code, with their pages and examples. */
import { termTitle } from "../../../record/index.ts"
import { note } from "../../../rules/example.ts"
import type { WordsByCode } from "../../../rules/finding-words.ts"
import type { RaisedAnswer } from "../../../rules/risk/contradiction.ts"
import type { RiskRequired } from "../../../rules/risk/required.ts"
import { joined } from "../grammar.ts"

/** What a Risk section may say in a session that calls for one. */
const risk = note`
	- **Level**: low
	- **Rationale**: asked directly: at times a wish not to wake up, no plan or intent; her children hold her
`

/** The Risk section put after the front matter, which ends with this line. */
const withRisk = (line: string) => [`${line}\n---\n`, `${line}\n---\n\n## Risk\n\n${risk}`] as const

/** `PHQ-9 item 9`; of a measure whose item has no known number, `Mood sheet suicide item`. */
const itemName = (measure: string, item: number): string => `${measure} ${item === 0 ? "suicide item" : `item ${item}`}`

function riskReasons({ items, answers, worsened, first, last }: RiskRequired): string[] {
	return [
		...items.map(({ measure, item }) => `${itemName(measure, item)} is raised`),
		...answers.map((measure) => `a question of ${measure} was answered with yes`),
		...worsened.map((measure) => `${measure} is reliably worse than at first`),
		...(first ? ["no note of this case gives a level of risk yet"] : []),
		...(last === undefined
			? []
			: [
					last === "no-level"
						? "the last Risk section gave no level"
						: `the last Risk section said ${termTitle("risk-level", last).toLowerCase()}`,
				]),
	]
}

/** `PHQ-9 item 9 is 2` */
const answered = (answer: RaisedAnswer): string =>
	"yes" in answer
		? `${answer.measure} has a yes to ${answer.yes.join(", ")}`
		: `${itemName(answer.measure, answer.item)} is ${answer.value ?? ""}`

export const riskFindings = {
	"risk.required": {
		title: (facts) => `Risk (${riskReasons(facts)[0] ?? ""})`,
		sentence: (facts) =>
			`“Risk” ${facts.empty ? "is empty" : "is missing"}, and this session needs it: ${riskReasons(facts).join("; ")}. Write level, rationale and, from moderate on, the plan.`,
		page: {
			title: "Risk must be spoken of",
			when: "A held session has no Risk section or an empty one, and a suicide item lies above its threshold, a question of the C-SSRS was answered with yes, a score worsened reliably, the case's last Risk section said moderate or high or gave no level, or neither a session before nor the formulation gives a level of risk yet.",
		},
		examples: () => [
			{
				title: "nothing is said of risk yet",
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
					"phase: initial\n---\n\n## Risk\n\n- **Level**: none\n- **Rationale**: asked about thoughts of death: there are none\n",
				],
			},
			{
				title: "the item on suicidal thoughts is raised",
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
				title: "a question of the C-SSRS was answered with yes",
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
				title: "a score is reliably worse than the first",
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

						## Risk

						- **Level**: none
						- **Rationale**: asked directly: no thoughts of death
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
				title: "the last Risk section said moderate or high",
				notes: {
					"session-05.ipt.md": note`
						---
						note: session
						case: C-7
						session: 5
						date: 2026-02-02
						phase: middle
						---

						## Risk

						- **Level**: moderate
						- **Rationale**: thoughts of taking the tablets, no intent
						- **Plan**: @sister keeps the tablets; call on Thursday at noon
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
				title: "the last Risk section gave no level",
				notes: {
					"session-05.ipt.md": note`
						---
						note: session
						case: C-7
						session: 5
						date: 2026-02-02
						phase: middle
						---

						## Risk

						Spoke about the night on which she could not go on.
					`,
					"session-06.ipt.md": note`
						---
						note: session
						case: C-7
						session: 6
						date: 2026-02-09
						phase: middle
						---

						»## Risk«

						…
					`,
				},
				mended: ["…\n", risk],
			},
		],
	},
	"risk.contradiction": {
		title: ({ answers }) => `Why the level of risk is none though ${answers[0] ? answered(answers[0]) : ""}`,
		sentence: ({ answers }) =>
			`The level of risk is none, and ${joined(answers.map(answered))}. Say in the rationale what was asked about it and why the level is none.`,
		page: {
			title: "No risk beside a raised answer",
			when: "An item on suicidal thoughts lies above its threshold, or a question of the C-SSRS was answered with yes, and the level of risk in the same note is none. A raised answer may go with no risk once it was asked about: nothing is said where the section names the item, the scale or the thoughts that were reported. It is a warning from 2 points on (on the MADRS from 4), and where the C-SSRS is high by its own rule. It cannot be silenced.",
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

						## Risk

						- **Level**: »none«
						- **Rationale**: no plans, no earlier attempts
					`,
				},
				mended: ["no plans, no earlier attempts", "asked about item 9: on two nights she wished not to wake up; no intent, no plan"],
			},
		],
	},
} satisfies Partial<WordsByCode>
