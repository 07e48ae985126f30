/** The tables of what the therapy works with: goals, mechanisms, techniques and people. */
import { mechanismsOf } from "../cases/mechanisms.ts"
import { heldSessions } from "../cases/course.ts"
import { terms } from "../record/index.ts"
import { table } from "./column.ts"
import { inPlace, noteColumns, noteOf, numberOf, placeColumns, placeOf } from "./common.ts"

export const goals = table({
	name: "goals",
	about: "A goal of the formulation",
	columns: {
		...placeColumns,
		line: { ...placeColumns.line, nullable: true },
		goal: { type: "string", nullable: true, about: "The name of the goal, such as G1. Missing if it has none" },
		due: { type: "string", nullable: true, about: "By when, as written in “(by …)”", holds: "label" },
		sessions: { type: "integer", about: "How many sessions that took place mention it" },
		last_session: { type: "integer", nullable: true, about: "The number of the last one" },
		outcome: { type: "string", nullable: true, about: "What the closing note says of it", terms: terms("goal-outcome") },
		text: { type: "string", about: "The goal in words", holds: "text" },
		said: { type: "string", nullable: true, about: "What the last session that reports progress on it says", holds: "text" },
		outcome_text: { type: "string", nullable: true, about: "What the closing note says of it, in words", holds: "text" },
	},
	rows({ case: patientCase, goals: told }) {
		const { formulation } = patientCase
		if (!formulation) return []
		const held = heldSessions(patientCase)
		const lines = new Map(formulation.goals.map(({ id, line }) => [id, line + 1]))
		return inPlace(
			told.map(({ id, text, due, lastSession, progress, outcome, atClosing }) => ({
				...placeOf(patientCase, formulation, 0),
				line: (id === undefined ? undefined : lines.get(id)) ?? null,
				goal: id ?? null,
				due: due ?? null,
				sessions: held.filter(({ goalsSpokenOf }) => goalsSpokenOf.some((spoken) => spoken.id === id)).length,
				last_session: lastSession?.session ?? null,
				outcome: outcome ?? null,
				text,
				said: progress.at(-1)?.said ?? null,
				outcome_text: atClosing ?? null,
			})),
		)
	},
})

export const mechanisms = table({
	name: "mechanisms",
	about:
		"A mechanism of change that a session worked on or noted something about. A rating of 0 says that nothing was noted, and has no row",
	columns: {
		...placeColumns,
		...noteColumns,
		mechanism: { type: "string", about: "The mechanism", terms: terms("mechanism") },
		expected: { type: "boolean", about: "The formulation expects it" },
		rating: { type: "integer", nullable: true, about: "The rating from 1 to 3. Missing if it cannot be read" },
		evidence: { type: "string", nullable: true, about: "The evidence for it", holds: "text" },
	},
	rows: ({ case: patientCase }) =>
		inPlace(
			mechanismsOf(patientCase).flatMap(({ mechanism, expected, indicators }) =>
				indicators.map(({ note, line, rating, text }) => ({
					...placeOf(patientCase, note, line),
					...noteOf(note),
					mechanism,
					expected,
					rating: rating ?? null,
					evidence: text === "" ? null : text,
				})),
			),
		),
})

export const techniques = table({
	name: "techniques",
	about: "A technique that a session names, once for each session",
	columns: {
		case: placeColumns.case,
		note: placeColumns.note,
		...noteColumns,
		phase: { type: "string", nullable: true, about: "The phase of the session", terms: terms("phase") },
		technique: { type: "string", about: "The technique", terms: terms("technique") },
	},
	rows: ({ case: patientCase }) =>
		patientCase.sessions
			.flatMap((facts) =>
				[...new Set(facts.techniques)].map((technique) => ({
					case: patientCase.code,
					note: numberOf(patientCase, facts.file),
					...noteOf(facts),
					phase: facts.phase ?? null,
					technique,
				})),
			)
			.sort((a, b) => a.note - b.note),
})

export const people = table({
	name: "people",
	about: "A person of the interpersonal inventory",
	columns: {
		...placeColumns,
		person: { type: "string", about: "The person, by role or alias", holds: "person" },
		name: { type: "string", about: "The heading under which the person is described", holds: "name" },
		relationship: { type: "string", nullable: true, about: "The relationship, as written", holds: "label" },
		closeness: { type: "integer", nullable: true, about: "The ring of the closeness circle, 1 for the innermost" },
		status: { type: "string", nullable: true, about: "Whether the person is alive and in contact", terms: terms("person-status") },
		details: { type: "integer", about: "How many fields are filled" },
	},
	rows: ({ case: patientCase }) => {
		const { formulation } = patientCase
		if (!formulation) return []
		return inPlace(
			formulation.people.map(({ alias, name, relationship, closeness, status, written, line }) => ({
				...placeOf(patientCase, formulation, line),
				person: alias,
				name,
				relationship: relationship ?? null,
				closeness: closeness ?? null,
				status: status ?? null,
				details: new Set(written).size,
			})),
		)
	},
})
