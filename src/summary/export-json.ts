/** The summary of a case as data, with its published form. */
import * as z from "zod/mini"
import { addendaUnder } from "../cases/addenda.ts"
import type { NoteFacts } from "../cases/facts.ts"
import { noteHead } from "../note/note-head.ts"
import { keyOf } from "../record/index.ts"
import type { Level } from "../rules/levels.ts"
import { messageOf } from "../rules/words.ts"
import { addendaOf } from "./addenda.ts"
import { lines } from "./excerpt.ts"
import { headerOf } from "./header.ts"
import { caseAsJson, CaseJson } from "./json.ts"
import { lackingNotes } from "./lacking-notes.ts"
import { lackingLines, leftOutLine, partsLeftOut } from "./lacking.ts"
import { Naming, PartName } from "./options.ts"
import { findingsOf } from "./parts/findings.ts"
import { goalsOf, goalsWithoutId } from "./parts/goals.ts"
import { identificationOf } from "./parts/identification.ts"
import { peopleOf } from "./parts/inventory.ts"
import { openPointsOf } from "./parts/missing.ts"
import { othersOf } from "./parts/other-notes.ts"
import { peopleCalled, withPeopleCalled } from "./people.ts"
import type { SummaryRequest } from "./request.ts"
import { SignaturesJson, signaturesAsJson } from "./signature-json.ts"
import { isSigned } from "./signed.ts"
import { FieldJson, SectionJson, sectionsAsJson } from "./section-json.ts"

const orNull = <Of extends z.ZodMiniType>(of: Of) => z.nullable(of)
const Files = z.array(z.string())
const Header = z
	.array(FieldJson)
	.with(z.meta({ description: "What the header of the note says and no other part of this has, as it is written" }))

const AmendedBy = Files.with(z.meta({ description: "Files of the addenda directly under the note" }))
const AddendumJson = z.object({
	file: z.string(),
	date: orNull(z.string()),
	author: orNull(z.string()),
	reason: orNull(z.string()),
	corrects: z.boolean().with(z.meta({ description: "It says what was wrong and what is right" })),
	amends: z.object({ file: z.string(), kind: orNull(z.string()), session: orNull(z.int()), date: orNull(z.string()) }),
	header: Header,
	sections: z.array(SectionJson),
})

export const CaseExport = z
	.extend(CaseJson, {
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
		identification: z.record(z.string(), z.string()),
		header: Header.with(z.meta({ description: "What the header of the formulation says and no other part of this has, as it is written" })),
		formulation: z.array(SectionJson),
		inventory: z.array(
			z.object({
				name: z.string(),
				fields: z.array(
					z.extend(FieldJson, { part: orNull(z.string()).with(z.meta({ description: "The key of the field of the record that it is" })) }),
				),
				text: z.string().with(z.meta({ description: "What is written of the person outside of the fields" })),
			}),
		),
		goals: z.array(
			z.object({
				id: orNull(z.string()),
				text: z.string(),
				lastSession: orNull(z.int()),
				said: orNull(z.string()),
				outcome: orNull(z.string()),
			}),
		),
		sessions: z.array(
			z.object({
				session: orNull(z.int()),
				date: orNull(z.string()),
				phase: orNull(z.string()),
				focus: orNull(z.string()),
				status: orNull(z.string()),
				start: orNull(z.string()),
				end: orNull(z.string()),
				mode: orNull(z.string()),
				attended: z.array(z.string()),
				file: z.string(),
				header: Header,
				sections: z.array(SectionJson),
				amendedBy: AmendedBy,
			}),
		),
		closing: orNull(z.object({ file: z.string(), header: Header, sections: z.array(SectionJson), amendedBy: AmendedBy })),
		addenda: z.array(AddendumJson).with(
			z.meta({
				description:
					"Addenda to the notes in this export, each after the note that it amends. Nothing else in the export rests on them, except for what they say of risk",
			}),
		),
		otherNotes: z
			.array(
				z.object({
					kind: orNull(z.string()),
					date: orNull(z.string()),
					file: z.string(),
					header: Header,
					sections: z.array(SectionJson),
					amendedBy: AmendedBy,
				}),
			)
			.with(
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
	const nameOf = request.fileLabel ?? ((path: string) => path)
	const all = patientCase.notes.flatMap((note) => findings.get(note.file) ?? [])
	const count = (level: Level): number => all.filter((finding) => finding.level === level).length
	const open = { error: count("error"), warning: count("warning"), information: count("information"), hint: count("hint") }
	// Where nobody signs, nothing is said of signatures.
	const parts = options.parts ?? PartName.options.filter((part) => part !== "signatures" || isSigned(request))
	const wants = (...any: PartName[]): boolean => any.some((part) => parts.includes(part))
	const wantsSessions = wants("sessions", "session-list", "risk", "mechanisms", "techniques")
	const amendedBy = (note: NoteFacts): string[] => addendaOf(request, note).map(({ file }) => nameOf(file))
	const lacking = lackingNotes(request)
	const leftOut = options.parts ? partsLeftOut(request) : []
	const leftOutSays = options.parts ? leftOutLine(request) : undefined
	const signatures = wants("signatures") ? signaturesAsJson(request) : undefined
	const { mechanisms, measures, people, risk, ...facts } = caseAsJson(patientCase, open, nameOf)
	const data: CaseExport = {
		...facts,
		mechanisms: wants("mechanisms") ? mechanisms : [],
		measures: wants("measures") ? measures : [],
		risk: wants("risk") ? (risk ?? []) : [],
		people: wants("inventory") ? people : [],
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
		identification: wants("identification") ? Object.fromEntries(identificationOf(request)) : {},
		header: wants("identification", "formulation") && patientCase.formulation ? headerAsJson(request, patientCase.formulation) : [],
		formulation: sectionsAsJson(request, patientCase.formulation, wants),
		inventory: wants("inventory")
			? peopleOf(request).map(({ name, fields, further }) => ({
					name,
					fields: fields.map(({ id, label, value }) => ({ part: id === undefined ? null : keyOf(id), label, value })),
					text: lines(further),
				}))
			: [],
		goals: wants("goals")
			? [
					...goalsOf(request).map(({ id, text, lastSession, outcome }) => ({
						id,
						text,
						lastSession: lastSession?.note.session ?? null,
						said: lastSession?.said ?? null,
						outcome: outcome ?? null,
					})),
					...goalsWithoutId(request).map((text) => ({ id: null, text, lastSession: null, said: null, outcome: null })),
				]
			: [],
		sessions: wantsSessions
			? patientCase.sessions.map((note) => ({
					session: note.session ?? null,
					date: note.date ?? null,
					phase: note.phase ?? null,
					focus: note.focus ?? null,
					status: note.status ?? null,
					...meetingOf(request, note),
					file: nameOf(note.file),
					header: headerAsJson(request, note),
					sections: sectionsAsJson(request, note, wants),
					amendedBy: amendedBy(note),
				}))
			: [],
		closing: patientCase.closing
			? {
					file: nameOf(patientCase.closing.file),
					header: headerAsJson(request, patientCase.closing),
					sections: sectionsAsJson(request, patientCase.closing, wants),
					amendedBy: amendedBy(patientCase.closing),
				}
			: null,
		addenda: [
			...(wantsSessions ? patientCase.sessions : []),
			...(patientCase.formulation && wants("formulation") ? [patientCase.formulation] : []),
			...(patientCase.closing ? [patientCase.closing] : []),
			...(wants("other-notes") ? othersOf(request) : []),
		].flatMap((note) => addendaAsJson(request, note)),
		otherNotes: wants("other-notes")
			? othersOf(request).map((note) => ({
					kind: note.kind ?? null,
					date: note.date ?? null,
					file: nameOf(note.file),
					header: headerAsJson(request, note),
					sections: sectionsAsJson(request, note, () => true),
					amendedBy: amendedBy(note),
				}))
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

/** The addenda under a note, each followed by those that amend it. */
function addendaAsJson(request: SummaryRequest, note: NoteFacts): z.infer<typeof AddendumJson>[] {
	const nameOf = request.fileLabel ?? ((path: string) => path)
	const { addenda, copies } = request.case
	return addendaUnder(addenda, note.file).flatMap((addendum) => {
		const amended = addenda.amended.get(addendum.file)
		if (!amended || copies.has(addendum.file)) return []
		const { date, author, amendment } = addendum
		return [
			{
				file: nameOf(addendum.file),
				date: date ?? null,
				author: author ?? null,
				reason: amendment?.reason ?? null,
				corrects: amendment?.corrects ?? false,
				amends: {
					file: nameOf(amended.file),
					kind: amended.kind ?? null,
					session: amended.session ?? null,
					date: amended.date ?? null,
				},
				header: headerAsJson(request, addendum),
				sections: sectionsAsJson(request, addendum, () => true),
			},
		]
	})
}

/** When, how and with whom a session was. */
function meetingOf(
	{ notes }: SummaryRequest,
	{ file }: NoteFacts,
): { start: string | null; end: string | null; mode: string | null; attended: string[] } {
	const note = notes.get(file)
	const { start = null, end = null, mode = null, attended = [] } = (note && noteHead(note)) ?? {}
	return { start, end, mode, attended: [...attended] }
}

const headerAsJson = (request: SummaryRequest, facts: NoteFacts): z.infer<typeof Header> =>
	headerOf(request, facts).map(({ label, value }) => ({ label, value }))

/** What is no text of a note: a code, a file, a term of the record. */
const fixed: readonly string[] = [
	"amendedBy",
	"area",
	"asWritten",
	"case",
	"code",
	"end",
	"file",
	"focus",
	"kind",
	"level",
	"made",
	"meaning",
	"mechanism",
	"mode",
	"names",
	"of",
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
	"time",
	"unplaced",
	"unread",
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
