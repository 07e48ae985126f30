/** How long an archived case is to be kept. */
import { plusMonths } from "../text/dates.ts"
import type { Case } from "../cases/case.ts"

/** The dates that a case is kept by. */
export interface CaseDates {
	/** Of the closing note. */
	readonly closed?: string | undefined
	readonly first?: string | undefined
	readonly last?: string | undefined
}

/** The dates of a case: of its closing note, and of its first and last note. */
export function datesOf({ notes, closing }: Pick<Case, "closing" | "notes">): CaseDates {
	const dates = notes.flatMap(({ date }) => date ?? []).toSorted()
	const [first, last] = [dates[0], dates.at(-1)]
	return {
		...(closing?.date !== undefined && { closed: closing.date }),
		...(first !== undefined && { first }),
		...(last !== undefined && { last }),
	}
}

/** The day from which a case is due for erasure: so many years after its closing note, or after its last note if that has no date. Nothing if no date or no period is known. */
export function dueFrom({ closed, last }: CaseDates, years: number | undefined): string | undefined {
	const from = closed ?? last
	return from === undefined || years === undefined ? undefined : plusMonths(from, 12 * years)
}

/** Whether a case is due for erasure on a day. */
export function isDue(dates: CaseDates, years: number | undefined, today: string): boolean {
	const from = dueFrom(dates, years)
	return from !== undefined && from <= today
}

/** No law asks for longer, and a larger number is a slip. */
const mostYears = 200

/** The years that a setting says: a whole number; nothing if it says none, or anything else. */
export function yearsIn(setting: unknown): number | undefined {
	return typeof setting === "number" && Number.isInteger(setting) && setting >= 0 && setting <= mostYears ? setting : undefined
}
