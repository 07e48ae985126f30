/** The summary of a case as data, with its published form. */
import * as z from "zod/mini"
import { addendaUnder } from "../cases/addenda.ts"
import type { NoteFacts, PersonFacts } from "../cases/facts.ts"
import { noteHead } from "../note/note-head.ts"
import { terms } from "../record/index.ts"
import type { Level } from "../rules/levels.ts"
import { messageOf } from "../rules/words.ts"
import { lines, plain } from "./excerpt.ts"
import { DiagnosisJson, diagnosesAsJson, headAsJson, HeadJson } from "./head-json.ts"
import { allMeasures, caseAsJson, caseShape, measureAsJson, MeasureJson, PersonJson, scoreAsJson, ScoreJson } from "./json.ts"
import { lackingNotes } from "./lacking-notes.ts"
import { lackingLines, leftOutLine, partsLeftOut } from "./lacking.ts"
import { noteAsJson, NoteJson } from "./note-json.ts"
import { Naming, PartName } from "./options.ts"
import { findingsOf } from "./parts/findings.ts"
import { type GoalCourse, goalCourses } from "./parts/goals.ts"
import { peopleOf, type Person, personPlaces, supportOf } from "./parts/inventory.ts"
import { openPointsOf } from "./parts/missing.ts"
import { othersOf } from "./parts/other-notes.ts"
import { techniquesIn } from "./parts/techniques.ts"
import { peopleCalled, withPeopleCalled } from "./people.ts"
import type { SummaryRequest } from "./request.ts"
import { SignaturesJson, signaturesAsJson } from "./signature-json.ts"
import { isSigned } from "./signed.ts"
import { fieldAsJson, FieldJson } from "./section-json.ts"

const orNull = <Of extends z.ZodMiniType>(of: Of) => z.nullable(of)
const Files = z.array(z.string())

export const CaseExport = z
	.object({
		...caseShape,
		version: z.literal(2),
		made: z.string().with(z.meta({ description: "The day of the export" })),
		parts: z.array(PartName).with(z.meta({ description: "What was asked for; lists and sections of other parts are empty" })),
		names: Naming.with(
			z.meta({
				description:
					"How people of the inventory are called. With roles alone it is not anonymous: other names, places and dates are as written",
			}),
		),
		lacks: z
			.object({
				unplaced: Files.with(z.meta({ description: "Notes that may belong to the case and could not be placed" })),
				unread: Files.with(z.meta({ description: "Notes of the case that could not be read" })),
				asWritten: Files.with(z.meta({ description: "Notes of the case whose header could not be read; their text is in otherNotes" })),
				copies: z
					.array(z.object({ file: z.string(), of: z.string() }))
					.with(z.meta({ description: "Second versions of a note, of which only the file is given" })),
				process: Files.with(z.meta({ description: "Process notes, of which only the file is given" })),
				parts: z.array(PartName).with(z.meta({ description: "Parts that tell something of the notes and were not asked for" })),
				says: z.array(z.string()).with(z.meta({ description: "The same in words" })),
			})
			.with(z.meta({ description: "What the export lacks, or may lack" })),
		head: HeadJson,
		measures: z.array(
			z.extend(MeasureJson, {
				scores: z.array(z.extend(ScoreJson, { file: z.string().with(z.meta({ description: "The note that gives it" })) })),
			}),
		),
		people: z.array(z.extend(PersonJson, { status: orNull(z.enum(terms("person-status"))), support: z.array(z.enum(terms("support"))) })),
		formulation: orNull(NoteJson),
		inventory: z.array(
			z.object({
				name: z.string(),
				fields: z.array(FieldJson),
				text: z.string().with(z.meta({ description: "What is written of the person outside of the fields" })),
			}),
		),
		goals: z.array(
			z.object({
				id: orNull(z.string()),
				text: z.string(),
				due: orNull(z.string()).with(z.meta({ description: "By when it is hoped for, as written" })),
				lastSession: orNull(z.int()).with(z.meta({ description: "The last session held that speaks of it" })),
				progress: z
					.array(z.object({ session: orNull(z.int()), file: z.string(), said: z.string() }))
					.with(z.meta({ description: "What sessions say of it under Progress, in their order" })),
				outcome: orNull(z.enum(terms("goal-outcome"))),
				atClosing: orNull(z.string()).with(z.meta({ description: "What the closing says of it, as written" })),
			}),
		),
		sessions: z.array(
			z.extend(NoteJson, {
				session: orNull(z.int()),
				phase: orNull(z.enum(terms("phase"))),
				focus: orNull(z.enum(terms("problem-area"))),
				foci: z.array(z.enum(terms("problem-area"))).with(z.meta({ description: "All areas that it worked on, the main one first" })),
				status: orNull(z.enum(terms("session-status"))),
				start: orNull(z.string()),
				end: orNull(z.string()),
				mode: orNull(z.string()),
				attended: z.array(z.string()),
				techniques: z.array(
					z.object({
						technique: orNull(z.enum([...terms("technique"), ...terms("technique-not-ipt")])),
						label: z.string(),
						text: z.string(),
						fields: z.array(FieldJson).with(z.meta({ description: "What is labelled within it; the text has it too" })),
					}),
				),
				mechanisms: z.array(
					z.object({
						mechanism: z.enum(terms("mechanism")),
						rating: orNull(z.int()),
						text: z.string(),
					}),
				),
			}),
		),
		closing: orNull(z.extend(NoteJson, { diagnosis: z.array(DiagnosisJson) })),
		addenda: z
			.array(
				z.extend(NoteJson, {
					reason: orNull(z.string()),
					corrects: z.boolean().with(z.meta({ description: "It says what was wrong and what is right" })),
					amends: z.object({ file: z.string(), kind: orNull(z.string()), session: orNull(z.int()), date: orNull(z.string()) }),
				}),
			)
			.with(
				z.meta({
					description:
						"Addenda to the notes in this export, each after the note that it amends. Nothing else in the export rests on them, except for what they say of risk",
				}),
			),
		otherNotes: z.array(z.extend(NoteJson, { kind: orNull(z.string()) })).with(
			z.meta({
				description:
					"Notes of the case of a kind that is not known, a second formulation or closing, an addendum whose note is not in this export, or with a header that cannot be read",
			}),
		),
		missing: z.array(z.object({ file: z.string(), code: z.string(), says: z.string() })),
		findings: z
			.array(z.object({ file: z.string(), code: z.string(), level: z.string(), says: z.string() }))
			.with(z.meta({ description: "What the notes say that does not fit; where it is asked for by name" })),
		signatures: z.optional(SignaturesJson),
	})
	.with(z.meta({ title: "Case export", description: "Everything that the summary of a case shows, as data" }))
export type CaseExport = z.infer<typeof CaseExport>

/** The summary of a case as data: all of it, or the parts that are requested. */
export function exportJson(given: SummaryRequest): CaseExport {
	const request = withPeopleCalled(given)
	const { case: patientCase, findings, options = {} } = request
	const { formulation, closing } = patientCase
	const nameOf = request.fileLabel ?? ((path: string) => path)
	const all = patientCase.notes.flatMap((note) => findings.get(note.file) ?? [])
	const count = (level: Level): number => all.filter((finding) => finding.level === level).length
	const open = { error: count("error"), warning: count("warning"), information: count("information"), hint: count("hint") }
	// Where nobody signs, nothing is said of signatures.
	const parts = options.parts ?? PartName.options.filter((part) => part !== "signatures" || isSigned(request))
	const wants = (...any: PartName[]): boolean => any.some((part) => parts.includes(part))
	const wantsSessions = wants("sessions", "session-list", "risk", "mechanisms", "techniques")
	const lacking = lackingNotes(request)
	const leftOut = options.parts ? partsLeftOut(request) : []
	const leftOutSays = options.parts ? leftOutLine(request) : undefined
	const signatures = wants("signatures") ? signaturesAsJson(request) : undefined
	const { mechanisms, risk, ...facts } = caseAsJson(patientCase, open, nameOf)
	const people = wants("inventory") ? peopleOf(request) : []
	const data: CaseExport = {
		...facts,
		mechanisms: wants("mechanisms") ? mechanisms : [],
		measures: wants("measures") ? measuresAsJson(request) : [],
		risk: wants("risk") ? (risk ?? []) : [],
		people: wants("inventory")
			? facts.people.map((person, index) => ({ ...person, ...furtherOf(formulation?.people[index], people[index]) }))
			: [],
		version: 2,
		made: request.now,
		parts: [...parts],
		names: options.names ?? "full",
		lacks: {
			unplaced: [...lacking.unplaced],
			unread: [...lacking.unread],
			asWritten: [...lacking.asWritten],
			process: [...lacking.process],
			copies: lacking.copies.map(([file, original]) => ({ file, of: original })),
			parts: leftOut,
			says: [...lackingLines(request), ...(leftOutSays === undefined ? [] : [leftOutSays])],
		},
		head: headAsJson(request, wants("identification")),
		formulation: formulation
			? { ...noteAsJson(request, formulation, wants), ...(!wants("identification", "formulation") && { header: [] }) }
			: null,
		inventory: people.map(({ name, fields, further }) => ({
			name,
			fields: fields.map((field) => fieldAsJson(field, field.value, personPlaces)),
			text: lines(further),
		})),
		goals: wants("goals") ? goalCourses(request).map((goal) => goalAsJson(goal, nameOf)) : [],
		sessions: wantsSessions ? patientCase.sessions.map((note) => sessionAsJson(request, note, wants)) : [],
		closing: closing ? { ...noteAsJson(request, closing, wants), diagnosis: diagnosesAsJson(closing.diagnosis) } : null,
		addenda: [
			...(wantsSessions ? patientCase.sessions : []),
			...(formulation && wants("formulation") ? [formulation] : []),
			...(closing ? [closing] : []),
			...(wants("other-notes") ? othersOf(request) : []),
		].flatMap((note) => addendaAsJson(request, note)),
		otherNotes: wants("other-notes")
			? othersOf(request).map((note) => ({ ...noteAsJson(request, note, () => true), kind: note.kind ?? null }))
			: [],
		missing: wants("missing") ? openPointsOf(request).map(({ note, code, says }) => ({ file: nameOf(note.file), code, says })) : [],
		findings: options.parts?.includes("findings")
			? findingsOf(request).map(({ note, finding }) => ({
					file: nameOf(note.file),
					code: finding.code,
					level: finding.level,
					says: messageOf(finding),
				}))
			: [],
		...(signatures && { signatures }),
	}
	return called(request, data)
}

/** The scores of the case, each with the note that gives it. */
function measuresAsJson({ case: patientCase, fileLabel: nameOf = (file) => file }: SummaryRequest): CaseExport["measures"] {
	return allMeasures(patientCase).map((scores) => ({
		...measureAsJson(scores),
		scores: scores.map((score) => ({ ...scoreAsJson(score), file: nameOf(score.note.file) })),
	}))
}

/** What the inventory says of a person in addition to what every list of people does. */
const furtherOf = (facts: PersonFacts | undefined, person: Person | undefined) => ({
	status: facts?.status ?? null,
	support: person ? supportOf(person) : [],
})

function goalAsJson(
	{ id, text, due, lastSession, progress, outcome, atClosing }: GoalCourse,
	nameOf: (file: string) => string,
): CaseExport["goals"][number] {
	return {
		id: id ?? null,
		text,
		due: due ?? null,
		lastSession: lastSession?.session ?? null,
		progress: progress.map(({ note, said }) => ({ session: note.session ?? null, file: nameOf(note.file), said })),
		outcome: outcome ?? null,
		atClosing: atClosing ?? null,
	}
}

function sessionAsJson(request: SummaryRequest, facts: NoteFacts, wants: (...any: PartName[]) => boolean): CaseExport["sessions"][number] {
	const note = request.notes.get(facts.file)
	const { start = null, end = null, mode = null, attended = [] } = (note && noteHead(note)) ?? {}
	const { session, phase, focus, foci, status, mechanisms } = facts
	return {
		session: session ?? null,
		phase: phase ?? null,
		focus: focus ?? null,
		foci: [...(foci ?? (focus ? [focus] : []))],
		status: status ?? null,
		start,
		end,
		mode,
		attended: [...attended],
		...noteAsJson(request, facts, wants),
		techniques: wants("techniques")
			? techniquesIn(request, facts).map(({ technique, label, said, fields, among }) => ({
					technique: technique ?? null,
					label,
					text: plain(said),
					fields: fields.map((field) => fieldAsJson(field, field.value, among)),
				}))
			: [],
		mechanisms: wants("mechanisms") ? mechanisms.map(({ mechanism, rating, text }) => ({ mechanism, rating: rating ?? null, text })) : [],
	}
}

/** The addenda under a note, each followed by those that amend it. */
function addendaAsJson(request: SummaryRequest, note: NoteFacts): CaseExport["addenda"] {
	const nameOf = request.fileLabel ?? ((path: string) => path)
	const { addenda, copies } = request.case
	return addendaUnder(addenda, note.file).flatMap((addendum) => {
		const amended = addenda.amended.get(addendum.file)
		if (!amended || copies.has(addendum.file)) return []
		const { amendment } = addendum
		return [
			{
				...noteAsJson(request, addendum, () => true),
				reason: amendment?.reason ?? null,
				corrects: amendment?.corrects ?? false,
				amends: {
					file: nameOf(amended.file),
					kind: amended.kind ?? null,
					session: amended.session ?? null,
					date: amended.date ?? null,
				},
			},
		]
	})
}

/** What is no text of a note: a code, a file, a term of the record. */
const fixed: readonly string[] = [
	"amendedBy",
	"area",
	"asWritten",
	"case",
	"code",
	"end",
	"ending",
	"file",
	"foci",
	"focus",
	"key",
	"kind",
	"level",
	"made",
	"meaning",
	"mechanism",
	"mode",
	"names",
	"of",
	"outcome",
	"part",
	"parts",
	"phase",
	"printedName",
	"problemAreas",
	"process",
	"signer",
	"start",
	"state",
	"status",
	"support",
	"technique",
	"terms",
	"time",
	"unplaced",
	"unread",
	"variant",
]

/** The data with its people called as the request wants it. */
function called({ case: patientCase, options = {} }: SummaryRequest, data: CaseExport): CaseExport {
	if ((options.names ?? "full") === "full") return data
	// Data has no reader to speak to.
	const people = peopleCalled(patientCase, { names: options.names ?? "full" })
	const inside = (value: unknown): unknown => {
		if (typeof value === "string") return people.called(value)
		if (Array.isArray(value)) return value.map(inside)
		if (typeof value !== "object" || value === null) return value
		return Object.fromEntries(
			Object.entries(value).map(([key, held]) => [
				key,
				key === "alias" ? people.alias(String(held)) : fixed.includes(key) ? held : inside(held),
			]),
		)
	}
	return CaseExport.parse(inside(data))
}
