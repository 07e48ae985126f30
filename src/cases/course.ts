/** Where a case is in its therapy: sessions held, phase, contract, whether it is closed. */
import type { Contract } from "../note/front-matter/head.ts"
import { formulationDueBy, type Phase, type ProblemArea, type Term } from "../record/index.ts"
import { isPlaceless } from "./order.ts"
import type { Case } from "./case.ts"
import { memoize } from "../text/memo.ts"

/** Sessions that took place. */
export const heldSessions = memoize(({ sessions }: Case) => sessions.filter(({ status }) => status === "held"))

/** Sessions that took place and whose place in time is known, in its order. */
export const heldInTime = memoize((patientCase: Case) => heldSessions(patientCase).filter((note) => !isPlaceless(note)))

/** Whether the case is closed. A draft of a closing closes nothing until it says how the therapy ended. */
export function isCaseClosed({ closing }: Pick<Case, "closing">): boolean {
	return closing?.ending !== undefined
}

/** Whether the case has its formulation and nothing after it: the first session note is what comes next. */
export function awaitsFirstSession({ formulation, sessions, closing }: Case): boolean {
	return formulation !== undefined && sessions.length === 0 && closing === undefined
}

/** The variant of IPT that the formulation names; plain IPT if it names none. */
export function variantOf({ formulation }: Case): Term<"variant"> {
	return formulation?.variant ?? "ipt"
}

/** The problem areas of the formulation, the primary one first; none without a formulation. */
export function areasOf({ formulation }: Case): readonly ProblemArea[] {
	return formulation?.problemAreas ?? []
}

/** The phase of the last session held; the initial one while there is none. */
export function phaseOf(patientCase: Case): Phase | undefined {
	const last = heldInTime(patientCase).findLast(({ phase }) => phase !== undefined)
	return last?.phase ?? (patientCase.formulation ? "initial" : undefined)
}

/** Whether the case has come to its conclusion phase, or past it. */
export const hasConcluded = memoize(
	(patientCase: Case) =>
		isCaseClosed(patientCase) || heldSessions(patientCase).some(({ phase }) => phase === "conclusion" || phase === "maintenance"),
)

/** The session by which the formulation is expected; reached by a case without any session note too. */
export const formulationDue = memoize((patientCase: Case) => {
	const session = formulationDueBy[variantOf(patientCase)]
	const reached = patientCase.sessions.length === 0 || heldSessions(patientCase).some((held) => (held.session ?? 0) >= session)
	return { session, reached }
})

/**
 * The contract in force at a session: the formulation's, each key replaced by what sessions up to it agreed since.
 * What is agreed in the maintenance phase is a contract of its own and does not count.
 */
export function contractAt(patientCase: Case, session = Infinity): Contract {
	const { bySession, last } = contractsOf(patientCase)
	const known = bySession.get(session)
	if (known) return known
	if (session === Infinity) return last
	return Array.from(bySession).findLast(([number]) => number <= session)?.[1] ?? patientCase.formulation?.contract ?? {}
}

/** Sessions held of those agreed: the maintenance phase has a contract of its own. */
export const heldOfContract = memoize((patientCase: Case) => heldSessions(patientCase).filter(({ phase }) => phase !== "maintenance"))

/** So many sessions are agreed for the phase that the case is in; nothing if none are, or in the maintenance phase. */
export function plannedNow(patientCase: Case): number | undefined {
	return phaseOf(patientCase) === "maintenance" ? undefined : contractAt(patientCase).sessions
}

const contractsOf = memoize(({ formulation, sessions }: Case) => {
	const bySession = new Map<number, Contract>()
	let last: Contract = formulation?.contract ?? {}
	for (const note of sessions.filter((each) => !isPlaceless(each))) {
		if (note.contract && note.phase !== "maintenance") last = { ...last, ...note.contract }
		if (note.session !== undefined) bySession.set(note.session, last)
	}
	return { bySession, last }
})
