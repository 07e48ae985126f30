/** Which cases a list shows and in what order: by what the clinician chose, and by a word that is searched for. */
import { areasOf, heldInTime, isCaseClosed } from "../cases/course.ts"
import type { Case } from "../cases/case.ts"
import { isRiskOpen } from "../cases/risk.ts"
import { datesAgreed } from "../cases/order.ts"
import { termTitle } from "../record/index.ts"

export const shows = ["all", "open", "closed", "open-points", "risk"] as const
export const orders = ["code", "last-session", "open-points"] as const

export interface Arrangement {
	readonly show: (typeof shows)[number]
	readonly order: (typeof orders)[number]
}

/** What a list goes by: of a case, and of its findings. */
export interface Listed {
	readonly code: string
	readonly isClosed: boolean
	/** The date of the last session held; empty if there is none, so that such cases come last. */
	readonly lastSession: string
	readonly openPoints: number
	/** Risk is open: see `isRiskOpen`. */
	readonly isOfRisk: boolean
}

/** A case as a list has it. */
export function listed(patientCase: Case, openPoints: number): Listed {
	const lastSession = datesAgreed(heldInTime(patientCase)).at(-1)?.date ?? ""
	return { code: patientCase.code, isClosed: isCaseClosed(patientCase), lastSession, openPoints, isOfRisk: isRiskOpen(patientCase) }
}

const isIncluded: Readonly<Record<Arrangement["show"], (listed: Listed) => boolean>> = {
	all: () => true,
	open: ({ isClosed }) => !isClosed,
	closed: ({ isClosed }) => isClosed,
	"open-points": ({ openPoints }) => openPoints > 0,
	risk: ({ isOfRisk }) => isOfRisk,
}

const inOrder: Readonly<Record<Arrangement["order"], (a: Listed, b: Listed) => number>> = {
	code: () => 0,
	"last-session": (a, b) => b.lastSession.localeCompare(a.lastSession),
	"open-points": (a, b) => b.openPoints - a.openPoints,
}

/** The cases that are listed, in their order; those that are alike in it stay as they were given. */
export function arrange<Of extends Listed>(cases: readonly Of[], { show, order }: Arrangement): Of[] {
	return cases.filter(isIncluded[show]).sort(inOrder[order])
}

/** What a search covers: code, areas, diagnoses, measures, titles, people, and the words of goals and indicators. Folded, one to a line. */
export function searchable(patientCase: Case): string {
	const { code, notes, formulation } = patientCase
	const people = (formulation?.people ?? []).map(({ name, relationship = "" }) => `${name} ${relationship}`)
	const words = [
		code,
		...areasOf(patientCase).map((area) => termTitle("problem-area", area)),
		...notes.flatMap(({ title = "" }) => title),
		...notes.flatMap(({ diagnosis = [] }) => diagnosis),
		...new Set(notes.flatMap(({ measures }) => measures.map(({ name }) => name))),
		...people,
		...(formulation?.goals ?? []).map(({ text }) => text),
		...notes.flatMap(({ mechanisms }) => mechanisms.map(({ text }) => text)),
	]
	return words.map(folded).join("\n")
}

/** Whether every word of a search is in what `searchable` gave. */
export function contains(text: string, search: string): boolean {
	return folded(search)
		.split(/\s+/)
		.every((word) => text.includes(word))
}

/** Without regard to case and accents. */
const folded = (text: string): string => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase()
