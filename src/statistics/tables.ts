/** The tables of a caseload: which figures there are, of which cases. */
import { difference } from "../cases/changes.ts"
import { type Mechanism, type Phase, type ProblemArea, terms } from "../record/index.ts"
import type { CountedCase } from "./counted-case.ts"
import { countIn, type Figure, shareIn, spreadIn, thingsIn } from "./figure.ts"

/** What the cases or the figures of a row have in common. */
export type Group =
	| { readonly of: "all" | "closed" | "no-area" | "no-phase" | "open" }
	| { readonly of: "area"; readonly area: ProblemArea }
	| { readonly of: "phase"; readonly phase: Phase }
	| { readonly of: "measure"; readonly measure: string }
	| { readonly of: "mechanism"; readonly mechanism: Mechanism }
	| { readonly of: "documentation"; readonly what: Documentation }

/** What there may be to do in cases. */
export type Documentation = "measure-overdue" | "open-points" | "unsigned"

export type Column =
	| "better"
	| "beyond-plan"
	| "cases"
	| "change"
	| "change-before"
	| "first"
	| "held"
	| "last"
	| "planned"
	| "remission"
	| "response"
	| "scored"
	| "things"
	| "to-response"
	| "under-plan"
	| "worse"
	| "worsened"

export const tableNames = ["areas", "phases", "measures", "sessions", "mechanisms", "documentation"] as const
export type TableName = (typeof tableNames)[number]

export interface Row {
	readonly group: Group
	readonly figures: readonly { readonly column: Column; readonly figure: Figure }[]
}

export interface Table {
	readonly name: TableName
	readonly columns: readonly Column[]
	readonly rows: readonly Row[]
}

type Reckoning = (cases: readonly CountedCase[]) => Figure

const outcomes: readonly (readonly [Column, Reckoning])[] = [
	["cases", (cases) => countIn(cases)],
	["scored", (cases) => countIn(cases, ({ main }) => main !== undefined)],
	["response", (cases) => shareIn(cases, ({ responded }) => responded)],
	["remission", (cases) => shareIn(cases, ({ remitted }) => remitted)],
	["worsened", (cases) => shareIn(cases, ({ worsened }) => worsened)],
]

/** More or fewer sessions than agreed are known only of a case with a number agreed; that there were fewer, only when it is closed. */
const sessions: readonly (readonly [Column, Reckoning])[] = [
	["cases", (cases) => countIn(cases)],
	["held", (cases) => spreadIn(cases, ({ held }) => held)],
	["planned", (cases) => spreadIn(cases, ({ planned }) => planned)],
	[
		"beyond-plan",
		(cases) => shareIn(cases, ({ planned, heldOfContract }) => (planned === undefined ? undefined : heldOfContract > planned)),
	],
	[
		"under-plan",
		(cases) =>
			shareIn(cases, ({ planned, heldOfContract, isClosed }) =>
				planned === undefined || !isClosed ? undefined : heldOfContract < planned,
			),
	],
	["to-response", (cases) => spreadIn(cases, ({ sessionsToResponse }) => sessionsToResponse)],
]

/** All tables of these cases. Groups without a case have no row. */
export function tablesOf(cases: readonly CountedCase[]): Table[] {
	return [
		tableOf("areas", outcomes, [...areasIn(cases), all(cases)]),
		tableOf("phases", outcomes, [...phasesIn(cases), all(cases)]),
		measuresTable(cases),
		tableOf("sessions", sessions, [...openAndClosed(cases), ...areasIn(cases), all(cases)]),
		mechanismsTable(cases),
		documentationTable(cases),
	]
}

interface Grouped {
	readonly group: Group
	readonly cases: readonly CountedCase[]
}

const all = (cases: readonly CountedCase[]): Grouped => ({ group: { of: "all" }, cases })

const withCases = ({ cases }: Grouped): boolean => cases.length > 0

/** By the primary area. */
function areasIn(cases: readonly CountedCase[]): Grouped[] {
	const areas = terms("problem-area").map((area): Grouped => ({
		group: { of: "area", area },
		cases: cases.filter((one) => one.area === area),
	}))
	return [...areas, { group: { of: "no-area" as const }, cases: cases.filter(({ area }) => area === undefined) }].filter(withCases)
}

/** Of open cases by phase; those that are closed are past them all. */
function phasesIn(cases: readonly CountedCase[]): Grouped[] {
	const phases = terms("phase").map((phase): Grouped => ({
		group: { of: "phase", phase },
		cases: cases.filter((one) => one.phase === phase),
	}))
	const [open, closed] = openAndClosedOf(cases)
	return [
		...phases,
		{ group: { of: "no-phase" as const }, cases: open.filter(({ phase }) => phase === undefined) },
		{ group: { of: "closed" as const }, cases: closed },
	].filter(withCases)
}

const openAndClosedOf = (cases: readonly CountedCase[]): readonly [CountedCase[], CountedCase[]] => [
	cases.filter(({ isClosed }) => !isClosed),
	cases.filter(({ isClosed }) => isClosed),
]

function openAndClosed(cases: readonly CountedCase[]): Grouped[] {
	const [open, closed] = openAndClosedOf(cases)
	return [
		{ group: { of: "open" as const }, cases: open },
		{ group: { of: "closed" as const }, cases: closed },
	].filter(withCases)
}

function tableOf(name: TableName, columns: readonly (readonly [Column, Reckoning])[], rows: readonly Grouped[]): Table {
	return {
		name,
		columns: columns.map(([column]) => column),
		rows: rows.map(({ group, cases }) => ({ group, figures: columns.map(([column, reckon]) => ({ column, figure: reckon(cases) })) })),
	}
}

/** Each measure with two totals in a case, the most frequent first. */
function measuresTable(cases: readonly CountedCase[]): Table {
	const names = Map.groupBy(
		cases.flatMap(({ courses }) => courses.map(({ measure }) => measure)),
		(measure) => measure,
	)
	const byFrequency = [...names].sort(([, a], [, b]) => b.length - a.length).map(([name]) => name)
	const columns: readonly Column[] = ["cases", "first", "last", "change", "better", "worse"]
	return {
		name: "measures",
		columns,
		rows: byFrequency.map((measure) => {
			const courseOf = ({ courses }: CountedCase) => courses.find((course) => course.measure === measure)
			const those = cases.filter((one) => courseOf(one) !== undefined)
			const reliable =
				(which: "better" | "worse") =>
				(one: CountedCase): boolean | undefined => {
					const change = courseOf(one)?.reliable
					return change && change === which
				}
			return {
				group: { of: "measure", measure },
				figures: [
					{ column: "cases", figure: countIn(those) },
					{ column: "first", figure: spreadIn(those, (one) => courseOf(one)?.first) },
					{ column: "last", figure: spreadIn(those, (one) => courseOf(one)?.last) },
					{ column: "change", figure: spreadIn(those, (one) => changeIn(courseOf(one))) },
					{ column: "better", figure: shareIn(those, reliable("better")) },
					{ column: "worse", figure: shareIn(those, reliable("worse")) },
				],
			}
		}),
	}
}

const changeIn = (course: { readonly first: number; readonly last: number } | undefined): number | undefined =>
	course && difference(course.first, course.last)

/** Each mechanism: the cases of which a session before the response reported change in it, of those that responded in a session. */
function mechanismsTable(cases: readonly CountedCase[]): Table {
	return {
		name: "mechanisms",
		columns: ["change-before"],
		rows: terms("mechanism").map((mechanism) => ({
			group: { of: "mechanism", mechanism },
			figures: [{ column: "change-before", figure: shareIn(cases, ({ mechanismsBefore }) => mechanismsBefore?.includes(mechanism)) }],
		})),
	}
}

const documentation: Readonly<Record<Documentation, (one: CountedCase) => number | undefined>> = {
	"open-points": ({ openPoints }) => openPoints,
	"measure-overdue": ({ isMeasureOverdue }) => Number(isMeasureOverdue),
	unsigned: ({ unsigned }) => unsigned,
}

/** What there is to do. Signatures count only if notes are signed. */
function documentationTable(cases: readonly CountedCase[]): Table {
	const rows = (Object.keys(documentation) as Documentation[]).filter((what) => cases.some((one) => documentation[what](one) !== undefined))
	return {
		name: "documentation",
		columns: ["things", "cases"],
		rows: rows.map((what) => {
			const figure = thingsIn(cases, (one) => documentation[what](one) ?? 0)
			return {
				group: { of: "documentation", what },
				figures: [
					{ column: "things", figure },
					{ column: "cases", figure: shareIn(cases, (one) => (documentation[what](one) ?? 0) > 0) },
				],
			}
		}),
	}
}
