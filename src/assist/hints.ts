/** What follows from the front matter of a note and its case, to be displayed next to it: totals, bands, session n of N, days. */
import { contractAt, heldInTime } from "../cases/course.ts"
import type { Case } from "../cases/case.ts"
import type { NoteFacts } from "../cases/facts.ts"
import { type Dated, datesAgreed } from "../cases/order.ts"
import type { Head } from "../note/front-matter/head.ts"
import { totalOf } from "../note/front-matter/measure-values.ts"
import type { MeasureReading } from "../note/front-matter/measure-reading.ts"
import { entryOf } from "../note/front-matter/read.ts"
import type { Note } from "../note/read.ts"
import { bandOf, type Measure } from "../record/index.ts"
import { daysBetween } from "../text/dates.ts"

/** `at`: the offset after which the hint is displayed. */
export type Hint = { readonly at: number } & (
	| { readonly kind: "total"; readonly measure: Measure; readonly total: number; readonly prorated?: true; readonly band?: string }
	| { readonly kind: "band"; readonly measure: Measure; readonly total: number; readonly band: string }
	| { readonly kind: "planned"; readonly session: number; readonly sessions: number }
	| { readonly kind: "days"; readonly days: number; readonly since: Dated }
)

export interface Hinted {
	readonly note: Note
	readonly head?: Head
	readonly facts: NoteFacts
	readonly case: Case
}

/** The hints of a note in the order of its text. What cannot be read has none. */
export function hintsOf(of: Hinted): Hint[] {
	return [...measureHints(of), ...sessionHints(of)].sort((a, b) => a.at - b.at)
}

function measureHints({ note: { text }, head }: Hinted): Hint[] {
	return (head?.measures ?? []).flatMap((reading): Hint[] => {
		const { measure } = reading
		const found = totalOf(reading)
		if (!measure || found === undefined) return []
		const { total, prorated } = found
		const band = bandOf(measure, total)
		if (!reading.total)
			return [
				{
					kind: "total",
					measure,
					total,
					at: endOf(reading, text),
					...(prorated && { prorated: true as const }),
					...(band !== undefined && { band }),
				},
			]
		return band === undefined ? [] : [{ kind: "band", measure, total, band, at: reading.total.range.end }]
	})
}

/** After the last item. */
function endOf({ list, range }: MeasureReading, text: string): number {
	const { start, end } = list?.range ?? range
	return start + text.slice(start, end).trimEnd().length
}

function sessionHints({ note, facts, case: patientCase }: Hinted): Hint[] {
	const entries = note.frontMatter?.entries ?? []
	const after = (key: string): number => entryOf(entries, key)?.value.range.end ?? 0
	const { session, phase, kind, date } = facts
	// What is agreed for the maintenance phase is a contract of its own.
	const sessions = phase === "maintenance" || kind !== "session" ? undefined : contractAt(patientCase, session).sessions
	// An addendum has a note that it belongs to: days since the last session say nothing of it.
	const since =
		kind === "formulation" || kind === "addendum" || date === undefined ? undefined : lastHeldBefore(patientCase, { ...facts, date })
	return [
		...(session !== undefined && sessions !== undefined ? [{ kind: "planned", session, sessions, at: after("session") } as const] : []),
		...(since && date !== undefined ? [{ kind: "days", days: daysBetween(since.date, date), since, at: after("date") } as const] : []),
	]
}

/** The session held last before a note: by its date, and on the same day by its number. */
function lastHeldBefore(patientCase: Case, { file, date, session = Infinity }: Dated): Dated | undefined {
	return datesAgreed(heldInTime(patientCase))
		.filter((held) => held.file !== file)
		.findLast((held) => held.date < date || (held.date === date && (held.session ?? Infinity) < session))
}
