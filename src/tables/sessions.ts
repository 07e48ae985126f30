/** The table of sessions. */
import { riskTrack } from "../cases/risk.ts"
import { noteHead } from "../note/note-head.ts"
import { terms } from "../record/index.ts"
import { table } from "./column.ts"
import { caseColumn, joined, numberOf } from "./common.ts"

export const sessions = table({
	name: "sessions",
	about: "A session, whether it took place or not. Second versions of a note are left out",
	columns: {
		case: caseColumn,
		note: {
			type: "integer",
			about: "The place of the note among those of its case, from 1. With the case it names the note in all tables",
		},
		session: { type: "integer", nullable: true, about: "The number of the session" },
		date: { type: "date", nullable: true, about: "The date of the session" },
		written: { type: "date", nullable: true, about: "The day on which a late entry was written, after the session" },
		status: { type: "string", about: "Whether the session took place", terms: terms("session-status") },
		phase: { type: "string", nullable: true, about: "The phase of the therapy", terms: terms("phase") },
		focus: { type: "string", nullable: true, about: "The problem area that the session mainly worked on", terms: terms("problem-area") },
		other_foci: { type: "string", nullable: true, about: "The other problem areas that it worked on, separated by semicolons" },
		start: { type: "string", nullable: true, about: "When it began, as HH:MM", holds: "time" },
		end: { type: "string", nullable: true, about: "When it ended, as HH:MM", holds: "time" },
		minutes: { type: "integer", nullable: true, about: "How long it took, in minutes" },
		mode: { type: "string", nullable: true, about: "How client and therapist met", terms: terms("mode") },
		attended: { type: "string", nullable: true, about: "Who was there, as written, separated by semicolons", holds: "label" },
		author: { type: "string", nullable: true, about: "Who wrote the note", holds: "clinician" },
		supervisor: { type: "string", nullable: true, about: "Who supervises the author", holds: "clinician" },
		language: { type: "string", nullable: true, about: "The language of the note", terms: terms("language") },
		risk: {
			type: "string",
			nullable: true,
			about:
				"The level of risk that the note gives: no-level if its section gives none, missing if the note must give one and does not, not-recorded if it need not",
			terms: [...terms("risk-level"), "missing", "no-level", "not-recorded"],
		},
		suicide_item: {
			type: "boolean",
			about: "An item on suicidal thoughts is above its threshold, or a question of a screener was answered with yes",
		},
		measures: { type: "integer", about: "How many scores of the client the note gives" },
		techniques: { type: "integer", about: "How many techniques it names" },
		mechanisms: { type: "integer", about: "How many mechanisms it rates with 1 or more" },
		file: { type: "string", about: "The note, relative to the folder in which the program was started", holds: "file" },
	},
	rows({ case: patientCase, notes, nameOf }) {
		const risk = new Map(riskTrack(patientCase).map((step) => [step.note.file, step]))
		return patientCase.sessions
			.map((facts) => {
				const note = notes.get(facts.file)
				const { start, end, mode, attended = [] } = (note && noteHead(note)) ?? {}
				const step = risk.get(facts.file)
				return {
					case: patientCase.code,
					note: numberOf(patientCase, facts.file),
					session: facts.session ?? null,
					date: facts.date ?? null,
					written: facts.written ?? null,
					status: facts.status ?? "held",
					phase: facts.phase ?? null,
					focus: facts.focus ?? null,
					other_foci: joined((facts.foci ?? []).filter((area) => area !== facts.focus)),
					start: start ?? null,
					end: end ?? null,
					minutes: start === undefined || end === undefined ? null : minutesOf(end) - minutesOf(start),
					mode: mode ?? null,
					attended: joined(attended),
					author: facts.author ?? null,
					supervisor: facts.supervisor ?? null,
					language: facts.language ?? facts.writtenIn ?? null,
					risk: step?.level ?? null,
					suicide_item:
						step !== undefined && (step.items.some(({ isRaised }) => isRaised) || step.answers.some(({ yes }) => yes.length > 0)),
					measures: facts.measures.filter(({ by }) => by === undefined).length,
					techniques: facts.techniques.length,
					mechanisms: facts.mechanisms.filter(({ rating = 0 }) => rating > 0).length,
					file: nameOf(facts.file),
				}
			})
			.sort((a, b) => a.note - b.note)
	},
})

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
