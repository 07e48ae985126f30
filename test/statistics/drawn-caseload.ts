/** An invented caseload of many cases: the same each time, with every outcome in every problem area. */
import { replaced } from "../harness/replaced.ts"
import { closing, formulation, session } from "../rules/case-notes.ts"
import { phq } from "./caseloads.ts"

const areas = ["grief", "role-dispute", "role-transition", "interpersonal-deficits"] as const

/** Numbers that look drawn, from 0 on, below a limit. */
function numbers(seed: number): (limit: number) => number {
	let state = seed
	return (limit) => {
		state = (state * 1_103_515_245 + 12_345) % 2 ** 31
		return Math.floor((state / 2 ** 31) * limit)
	}
}

/** The notes of so many cases by the names of their files. */
export function drawnCaseload(count: number): Map<string, string> {
	const next = numbers(7)
	const files = new Map<string, string>()
	for (let index = 0; index < count; index++) {
		const code = `K-${index + 10}`
		const add = (name: string, note: string) => files.set(`${code}/${name}.ipt.md`, replaced(note, ["case: C-1\n", `case: ${code}\n`]))
		const first = next(28)
		const area = areas[next(areas.length)]
		const hasFormulation = next(10) > 0
		if (hasFormulation)
			add(
				"f",
				formulation({ more: `problem-areas: [${area}]\ncontract: {sessions: ${8 + next(9)}}\n${next(6) > 0 ? phq(first) : ""}`.trimEnd() }),
			)
		const sessions = next(9)
		const drift = next(4) === 0 ? 2 : -3
		const measuredUntil = next(4) === 0 ? 2 : 9
		let total = first
		for (let number = 1; number <= sessions; number++) {
			total = Math.max(0, Math.min(27, total + next(5) - 2 + drift))
			const body =
				next(2) > 0
					? `## Mechanisms of change\n\n- **Social support**: ${next(4)}: she called\n- **Interpersonal skills**: ${next(4)}: she asked\n`
					: ""
			const more = next(5) === 0 ? "status: missed" : number <= measuredUntil && next(3) > 0 ? phq(total) : ""
			add(`s${number}`, session(number, { more, body }))
		}
		if (next(3) === 0 || (!hasFormulation && sessions === 0)) add("c", closing({ more: "ending: planned" }))
	}
	return files
}
