/** What findings of risk say, in English: by code, with their pages and examples. */
import { termTitle } from "../../../record/index.ts"
import { note } from "../../../rules/note-template.ts"
import type { WordsByCode } from "../../../rules/finding-words.ts"
import type { RaisedAnswer } from "../../../rules/risk/contradiction.ts"
import type { RiskRequired } from "../../../rules/risk/required.ts"
import { date as longDate, joined, listed } from "../grammar.ts"
import { itemName } from "../record/scores.ts"

/** What a Risk section may say in a session that calls for one. */
const risk = note`
	- **Level**: low
	- **Rationale**: asked directly: at times a wish not to wake up, no plan or intent; her children hold her
`

/** The Risk section put after the front matter, which ends with this line. */
const withRisk = (line: string) => [`${line}\n---\n`, `${line}\n---\n\n## Risk\n\n${risk}`] as const

function riskReasons({ items, answers, worsened, first, last }: RiskRequired): string[] {
	return [
		...items.map(
			({ measure, item, date }) => `${itemName(measure, item)} is raised${date === undefined ? "" : ` in the scores of ${longDate(date)}`}`,
		),
		...answers.map((measure) => `a question on ${measure} was answered yes`),
		...worsened.map((measure) => `${measure} is reliably worse than at the start`),
		...(first ? ["no note of this case gives a risk level yet"] : []),
		...(last === undefined
			? []
			: [
					last === "no-level"
						? "the last Risk section gives no level"
						: `the last risk level was ${termTitle("risk-level", last).toLowerCase()}`,
				]),
	]
}

/** `PHQ-9 item 9 is 2` */
const answered = (answer: RaisedAnswer): string =>
	"yes" in answer
		? `${answer.measure} has yes for ${listed(answer.yes)}`
		: `${itemName(answer.measure, answer.item)} is ${answer.value ?? ""}`

export const riskFindings = {
	"risk.required": {
		title: (facts) => `Risk, because ${riskReasons(facts)[0] ?? ""}`,
		sentence: (facts) =>
			facts.part === "scores.risk"
				? `No note since these scores mentions risk, although ${joined(riskReasons(facts))}. Give the level, the rationale and, for moderate or high, the plan, here or in the next note.`
				: `“Risk” ${facts.empty ? "is empty" : "is missing"}, but this session needs it because ${joined(riskReasons(facts))}. Give the level, the rationale and, for moderate or high, the plan.`,
		page: {
			title: "Risk must be recorded",
			when: "A session took place, its Risk section is missing or empty, and there is a reason to record risk. A suicide item is above its threshold, a question of the C-SSRS was answered yes, a score has become reliably worse, the last Risk section of the case said moderate or high or gave no level, or no earlier note gives a risk level. Scores notes since the session before count too. After the last session, the scores note itself is reported until a note mentions risk.",
		},
		examples: () => [
			{
				title: "no risk level yet",
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
				title: "a question of the C-SSRS was answered yes",
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
				title: "the last Risk section gives no level",
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
		title: ({ answers }) => `Risk level none although ${answers[0] ? answered(answers[0]) : ""}`,
		sentence: ({ answers }) =>
			`The risk level is none, but ${joined(answers.map(answered))}. Say in the rationale what you asked about it and why the level is none.`,
		page: {
			title: "No risk despite a raised answer",
			when: "An item on suicidal thoughts is above its threshold, or a question of the C-SSRS was answered yes, but the risk level in the same note is none. Both may be right once you have asked about the answer, so nothing is reported if the rationale names the item, the scale or the reported thoughts. It is a warning from 2 points (on the MADRS from 4), or if the C-SSRS is high by its own rule. It cannot be switched off.",
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
