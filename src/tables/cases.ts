/** The table of cases. */
import { areasOf, contractAt, heldSessions, isCaseClosed, phaseOf, variantOf } from "../cases/course.ts"
import type { Case } from "../cases/case.ts"
import { languagesOf } from "../cases/language.ts"
import { deteriorationOf, mechanismsBeforeResponse, remissionOf, sessionsToResponse } from "../cases/outcome.ts"
import { isRiskOpen, riskTrack } from "../cases/risk.ts"
import { firstAndLast, mainMeasureOf, responseOf, scoresOf } from "../cases/scores.ts"
import { notesInTime } from "../cases/time.ts"
import { diagnosesIn } from "../note/values/diagnosis.ts"
import { terms } from "../record/index.ts"
import { type Level, levels } from "../rules/levels.ts"
import { table } from "./column.ts"
import { caseColumn, joined } from "./common.ts"

const count = (about: string) => ({ type: "integer", about }) as const

export const cases = table({
	name: "cases",
	about: "A case: all notes with one code",
	columns: {
		case: caseColumn,
		variant: { type: "string", about: "The form of IPT, ipt if the formulation names none", terms: terms("variant") },
		problem_area: { type: "string", nullable: true, about: "The primary problem area of the formulation", terms: terms("problem-area") },
		other_problem_areas: { type: "string", nullable: true, about: "The other problem areas, separated by semicolons" },
		diagnosis: { type: "string", nullable: true, about: "The diagnoses as written, separated by semicolons", holds: "label" },
		diagnosis_codes: { type: "string", nullable: true, about: "The codes of the diagnoses (ICD-10 or ICD-11), separated by semicolons" },
		author: {
			type: "string",
			nullable: true,
			about: "Who wrote the formulation, or the first note that names its author",
			holds: "clinician",
		},
		supervisor: {
			type: "string",
			nullable: true,
			about: "Who supervises, as named in the formulation, or in the first note that names somebody",
			holds: "clinician",
		},
		language: { type: "string", nullable: true, about: "The languages that the notes are written in, separated by semicolons" },
		first_date: { type: "date", nullable: true, about: "The earliest date of a note" },
		last_date: { type: "date", nullable: true, about: "The latest date of a note" },
		phase: { type: "string", nullable: true, about: "The phase of the last session held", terms: terms("phase") },
		closed: { type: "boolean", about: "The closing note says how the therapy ended" },
		ending: { type: "string", nullable: true, about: "How the therapy ended", terms: terms("ending") },
		notes: count("Notes of the case, second versions and addenda among them"),
		copies: count("Second versions of a note, as a sync service leaves them. Nothing else counts them"),
		addenda: count("Addenda among the notes"),
		sessions_held: count("Notes of sessions that took place"),
		sessions_missed: count("Notes of sessions that were missed or cancelled"),
		sessions_planned: { type: "integer", nullable: true, about: "The sessions of the contract, as last agreed" },
		main_measure: {
			type: "string",
			nullable: true,
			about: "The first measure in the formulation that shows how severe the depression is",
		},
		main_measure_first: { type: "number", nullable: true, about: "Its first total that can be compared with the last" },
		main_measure_last: { type: "number", nullable: true, about: "Its last total" },
		response: {
			type: "string",
			about: "Whether the main measure fell by half or more, from its first total to its last",
			terms: ["responded", "not-responded", "unknown"],
		},
		remission: {
			type: "string",
			about: "Whether its last total is in the published range of remission, and its first was not",
			terms: ["remitted", "not-remitted", "unknown"],
		},
		deterioration: {
			type: "string",
			about: "Whether the last total of any measure is worse than its first by the reliable change, or by the points set for it",
			terms: ["worsened", "not-worsened", "unknown"],
		},
		sessions_to_response: {
			type: "integer",
			nullable: true,
			about: "The sessions that took place up to the first total of the main measure that is half its first or less. Missing without one",
		},
		mechanisms_before_response: {
			type: "string",
			nullable: true,
			about: "The mechanisms that a session before that one rates with 2 or 3, separated by semicolons",
		},
		expected_mechanisms: { type: "string", nullable: true, about: "The mechanisms that the formulation expects, separated by semicolons" },
		last_risk_level: { type: "string", nullable: true, about: "The last level of risk that a note gives", terms: terms("risk-level") },
		risk_open: {
			type: "boolean",
			about: "Risk is open: the last level is moderate, high or not given, or the last answers call for a level",
		},
		may_lack: count("Notes that have no place in a case and may belong to this one"),
		errors: count("Findings of this level"),
		warnings: count("Findings of this level"),
		information: count("Findings of this level"),
		hints: count("Findings of this level"),
	},
	rows({ case: patientCase, findings, mayLack }) {
		const { code, notes, copies, formulation, sessions, closing } = patientCase
		const [area, ...otherAreas] = areasOf(patientCase)
		const main = mainMeasureOf(patientCase)
		const ends = main === undefined ? undefined : firstAndLast(scoresOf(patientCase).get(main) ?? [])
		const dates = notesInTime(patientCase).flatMap(({ date }) => date ?? [])
		const found = countsOf(notes.flatMap(({ file }) => findings.get(file) ?? []).map(({ level }) => level))
		return [
			{
				case: code,
				variant: variantOf(patientCase),
				problem_area: area ?? null,
				other_problem_areas: joined(otherAreas),
				diagnosis: joined(formulation?.diagnosis ?? []),
				diagnosis_codes: joined((formulation?.diagnosis ?? []).flatMap(diagnosesIn).flatMap(({ code: of }) => of ?? [])),
				author: saidFirst(patientCase, "author"),
				supervisor: saidFirst(patientCase, "supervisor"),
				language: joined(languagesOf(patientCase)),
				first_date: dates[0] ?? null,
				last_date: dates.at(-1) ?? null,
				phase: phaseOf(patientCase) ?? null,
				closed: isCaseClosed(patientCase),
				ending: closing?.ending ?? null,
				notes: notes.length,
				copies: copies.size,
				addenda: notes.filter(({ kind }) => kind === "addendum").length,
				sessions_held: heldSessions(patientCase).length,
				sessions_missed: sessions.length - heldSessions(patientCase).length,
				sessions_planned: contractAt(patientCase).sessions ?? null,
				main_measure: main ?? null,
				main_measure_first: ends?.first ?? null,
				main_measure_last: ends?.last ?? null,
				response: responseOf(patientCase),
				remission: remissionOf(patientCase),
				deterioration: deteriorationOf(patientCase),
				sessions_to_response: sessionsToResponse(patientCase) ?? null,
				mechanisms_before_response: joined([...(mechanismsBeforeResponse(patientCase) ?? [])]),
				expected_mechanisms: joined([...new Set(formulation?.expected.map(({ mechanism }) => mechanism))]),
				last_risk_level: lastLevelOf(patientCase),
				risk_open: isRiskOpen(patientCase),
				may_lack: mayLack,
				errors: found.error,
				warnings: found.warning,
				information: found.information,
				hints: found.hint,
			},
		]
	},
})

/** What the formulation says, else the first note in time that says it. */
function saidFirst(patientCase: Case, key: "author" | "supervisor"): string | null {
	const { formulation } = patientCase
	return formulation?.[key] ?? notesInTime(patientCase).find((note) => note[key] !== undefined)?.[key] ?? null
}

function lastLevelOf(patientCase: Case): string | null {
	const known: readonly string[] = terms("risk-level")
	return riskTrack(patientCase).findLast(({ level }) => known.includes(level))?.level ?? null
}

function countsOf(found: readonly Level[]): Readonly<Record<Level, number>> {
	const counts = Object.fromEntries(levels.map((level) => [level, 0])) as Record<Level, number>
	for (const level of found) counts[level]++
	return counts
}
