/** Sessions: when and how they were, the therapy that took place, and how each mechanism was rated. */
import type { Encounter, Observation, Period, Procedure } from "@medplum/fhirtypes"
import type { NoteFacts } from "../../cases/facts.ts"
import { noteHead } from "../../note/note-head.ts"
import { termTitle } from "../../record/index.ts"
import { plain } from "../excerpt.ts"
import { techniquesIn } from "../parts/techniques.ts"
import { capital, words } from "../wording.ts"
import { areaReference, episodeReference } from "./course.ts"
import { momentIn, periodOf } from "./dates.ts"
import type { Making, Placed } from "./making.ts"
import { coding, concept, extensions, identifiers, own, systems, therapyCode } from "./systems.ts"

/** Each session, and what was done and rated in it. */
export const sessionsIn = (making: Making): Placed[] =>
	making.request.case.sessions.flatMap((note) => [encounterOf(making, note), ...therapyIn(making, note), ...ratingsIn(making, note)])

/** Clock times need a zone, which notes do not have. */
function periodIn(making: Making, note: NoteFacts): Period {
	const read = making.request.notes.get(note.file)
	const day = making.dayOf(note)
	const { timeZone } = making.options
	const { start, end } = (read && noteHead(read)) ?? {}
	const moment = (time: string | undefined): string | undefined =>
		day === undefined || time === undefined || timeZone === undefined ? undefined : momentIn(day, time, timeZone)
	const [from, to] = [moment(start), moment(end)]
	// Of a day and a time, neither is before the other.
	return from === undefined
		? periodOf(day, day)
		: to !== undefined && Date.parse(to) >= Date.parse(from)
			? { start: from, end: to }
			: { start: from }
}

const classes = { "in-person": "AMB", group: "AMB", video: "VR", phone: "VR" } as const

function encounterOf(making: Making, note: NoteFacts): Placed {
	const { session, phase, foci, focus, status = "held", author, supervisor } = note
	const read = making.request.notes.get(note.file)
	const { mode = "in-person" } = (read && noteHead(read)) ?? {}
	const areas = foci ?? (focus ? [focus] : [])
	return {
		place: "sessions",
		resource: making.made<Encounter>(making.idOf("session", making.keyOf(note)), {
			resourceType: "Encounter",
			identifier: session === undefined ? [] : [{ system: identifiers.session, value: `${making.code}/${session}` }],
			status: status === "held" ? "finished" : "cancelled",
			class: coding(systems.act, classes[mode]),
			type: [
				{
					coding: [
						coding(systems.snomed, therapyCode),
						coding(own("session-status"), status),
						...(phase ? [coding(own("phase"), phase)] : []),
						...(read && noteHead(read)?.mode ? [coding(own("mode"), mode)] : []),
					],
					text: capital(words().sessionNumber(session)),
				},
			],
			subject: making.patient,
			episodeOfCare: [episodeReference(making)],
			participant: [author, supervisor].flatMap((code) => {
				const individual = making.practitioner(code)
				return individual ? [{ individual }] : []
			}),
			period: periodIn(making, note),
			diagnosis: areas.flatMap((area) => areaReference(making, area)).map((condition, index) => ({ condition, rank: index + 1 })),
		}),
	}
}

/** The therapy of a session that took place, with its techniques. */
function therapyIn(making: Making, note: NoteFacts): Placed[] {
	if (note.status !== "held") return []
	const performer = making.practitioner(note.author)
	const period = periodIn(making, note)
	const techniques = techniquesIn(making.request, note).map(({ label, said }) => {
		const text = plain(said)
		return making.text(text === "" ? label : `${label}: ${text}`)
	})
	return [
		{
			place: "sessions",
			resource: making.made<Procedure>(making.idOf("therapy", making.keyOf(note)), {
				resourceType: "Procedure",
				status: "completed",
				code: concept(systems.snomed, therapyCode),
				subject: making.patient,
				encounter: making.encounter(note),
				// What was done was done at some time, also if the note does not say when.
				performedPeriod:
					period.start === undefined
						? { extension: [{ url: extensions.absent, valueCode: "unknown" }] }
						: { start: period.start, end: period.end },
				performer: performer ? [{ actor: performer }] : [],
				note: techniques.filter((text) => text.trim() !== "").map((text) => ({ text })),
			}),
		},
	]
}

/** How each mechanism was rated in a session, with what was seen. */
function ratingsIn(making: Making, note: NoteFacts): Placed[] {
	return note.mechanisms.map(({ mechanism, rating, text }, index): Placed => {
		const isAgain = note.mechanisms.findIndex((other) => other.mechanism === mechanism) < index
		const said = making.text(text)
		const performer = making.practitioner(note.author)
		return {
			place: "mechanisms",
			resource: making.made<Observation>(
				making.idOf("rating", making.keyOf(note), isAgain ? `${mechanism} ${index + 1}` : mechanism),
				{
					resourceType: "Observation",
					status: "final",
					category: [concept(systems.observationCategory, "therapy")],
					code: concept(own("mechanism"), mechanism, termTitle("mechanism", mechanism)),
					subject: making.patient,
					encounter: making.encounter(note),
					effectiveDateTime: making.dayOf(note),
					performer: performer ? [performer] : [],
					valueInteger: rating,
					dataAbsentReason: rating === undefined ? concept(systems.dataAbsent, "unknown") : undefined,
					note: said.trim() === "" ? [] : [{ text: said }],
				},
				false,
			),
		}
	})
}
