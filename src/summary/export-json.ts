/** The summary of a case as data, with its published form. */
import * as z from "zod/mini"
import type { Case } from "../cases/case.ts"
import type { NoteFacts } from "../cases/facts.ts"
import { readHead } from "../note/head.ts"
import type { Level } from "../rules/rule.ts"
import { messageOf } from "../rules/words.ts"
import { excerpt, plain } from "./excerpt.ts"
import { caseAsJson, CaseJson } from "./json.ts"
import { Naming, PartName } from "./options.ts"
import { peopleCalled, withPeopleCalled } from "./people.ts"
import { goalsOf, goalsWithoutId } from "./parts/goals.ts"
import { identificationOf } from "./parts/identification.ts"
import { peopleOf } from "./parts/inventory.ts"
import { findingsOf } from "./parts/findings.ts"
import { openPointsOf } from "./parts/missing.ts"
import { partOfSection } from "./part-of-section.ts"
import type { SummaryRequest } from "./request.ts"
import { sectionsIn } from "./sections.ts"

const orNull = <Of extends z.ZodMiniType>(of: Of) => z.nullable(of)
const Told = z.record(z.string(), z.string()).with(z.meta({ description: "Sections by their key, in plain text" }))

export const CaseExport = z
	.extend(CaseJson, {
		version: z.literal(1),
		made: z.string().with(z.meta({ description: "The day of the export" })),
		parts: z.array(PartName).with(z.meta({ description: "What was asked for; lists and sections of other parts are empty" })),
		names: Naming.with(z.meta({ description: "How people of the inventory are called. With roles alone it is not anonymous: other names, places and dates are as written" })),
		identification: z.record(z.string(), z.string()),
		formulation: Told,
		inventory: z.array(z.object({ name: z.string(), told: z.record(z.string(), z.string()) })),
		goals: z.array(
			z.object({ id: orNull(z.string()), text: z.string(), lastSession: orNull(z.int()), said: orNull(z.string()), outcome: orNull(z.string()) }),
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
				told: Told,
			}),
		),
		closing: orNull(Told),
		missing: z.array(z.object({ file: z.string(), code: z.string(), says: z.string() })),
		findings: z.array(z.object({ file: z.string(), code: z.string(), level: z.string(), says: z.string() })).with(z.meta({ description: "What the notes say that does not fit; where it is asked for by name" })),
	})
	.with(z.meta({ title: "Case export", description: "Everything that the summary of a case shows, as data" }))
export type CaseExport = z.infer<typeof CaseExport>

/** The summary of a case as data: all of it, or the parts that are asked for. */
export function exportJson(given: SummaryRequest): CaseExport {
	const request = withPeopleCalled(given)
	const { case: of, findings, options = {} } = request
	const shown = request.shown ?? ((path: string) => path)
	const all = of.notes.flatMap((note) => findings.get(note.file) ?? [])
	const count = (level: Level): number => all.filter((finding) => finding.level === level).length
	const open = { error: count("error"), warning: count("warning"), information: count("information"), hint: count("hint") }
	const parts = options.parts ?? PartName.options
	const wants = (...any: PartName[]): boolean => any.some((part) => parts.includes(part))
	const { mechanisms, measures, people, ...facts } = caseAsJson(of, open, shown)
	const data: CaseExport = {
		...facts,
		mechanisms: wants("mechanisms") ? mechanisms : [],
		measures: wants("measures") ? measures : [],
		people: wants("inventory") ? people : [],
		version: 1,
		made: request.now,
		parts: [...parts],
		names: options.names ?? "full",
		identification: wants("identification") ? Object.fromEntries(identificationOf(request)) : {},
		formulation: told(request, of.formulation, wants),
		inventory: wants("inventory") ? peopleOf(request).map(({ name, told: fields }) => ({ name, told: Object.fromEntries(fields) })) : [],
		goals: wants("goals") ? [
			...goalsOf(request).map(({ id, text, lastSession, outcome }) => ({
				id,
				text,
				lastSession: lastSession?.note.session ?? null,
				said: lastSession?.said ?? null,
				outcome: outcome ?? null,
			})),
			...goalsWithoutId(request).map((text) => ({ id: null, text, lastSession: null, said: null, outcome: null })),
		] : [],
		sessions: wants("sessions", "session-list", "risk", "mechanisms", "techniques") ? of.sessions.map((note) => ({
			session: note.session ?? null,
			date: note.date ?? null,
			phase: note.phase ?? null,
			focus: note.focus ?? null,
			status: note.status ?? null,
			...meetingOf(request, note),
			file: shown(note.file),
			told: told(request, note, wants),
		})) : [],
		closing: of.closing ? told(request, of.closing, wants) : null,
		missing: wants("missing") ? openPointsOf(request).map(({ note, code, says }) => ({ file: shown(note.file), code, says })) : [],
		findings: options.parts?.includes("findings") ? findingsOf(request).map(({ note, finding }) => ({ file: shown(note.file), code: finding.code, level: finding.level, says: messageOf(finding) })) : [],
	}
	return called(request, data)
}

/** When, how and with whom a session was. */
function meetingOf({ notes }: SummaryRequest, { file }: NoteFacts): { start: string | null; end: string | null; mode: string | null; attended: string[] } {
	const frontMatter = notes.get(file)?.frontMatter
	const { start = null, end = null, mode = null, attended = [] } = frontMatter ? readHead(frontMatter) : {}
	return { start, end, mode, attended: [...attended] }
}

/** What each section tells, by its key; a section that stands twice is told once, with all that it holds. */
function told(request: SummaryRequest, facts: Case["formulation"], wants: (part: PartName) => boolean): Record<string, string> {
	const note = facts && request.notes.get(facts.file)
	if (!note) return {}
	const byKey = new Map<string, string>()
	for (const { part, area, placed } of sectionsIn(request, facts)) {
		if (!wants(partOfSection(part?.id ?? `${facts.kind ?? "session"}.`))) continue
		// What the record does not know goes by its own heading.
		const key = part ? part.id.slice(part.id.indexOf(".") + 1) + (area ? `: ${area}` : "") : placed.part.title
		const content = [byKey.get(key) ?? "", plain(excerpt(note, placed))].filter((text) => text !== "").join(" ")
		if (content !== "") byKey.set(key, content)
	}
	return Object.fromEntries(byKey)
}

/** What is no text of a note: a code, a file, a term of the record. */
const fixed: readonly string[] = ["case", "code", "end", "file", "focus", "level", "made", "mechanism", "mode", "names", "parts", "phase", "problemAreas", "start", "status"]

/** The data with its people called as the request wants it. */
function called({ case: of, options = {} }: SummaryRequest, data: CaseExport): CaseExport {
	if ((options.names ?? "full") === "full") return data
	// Data has no reader to speak to.
	const people = peopleCalled(of, { names: options.names ?? "full" })
	const inside = (value: unknown): unknown => {
		if (typeof value === "string") return people.called(value)
		if (Array.isArray(value)) return value.map(inside)
		if (typeof value !== "object" || value === null) return value
		return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, key === "alias" ? people.alias(String(held)) : fixed.includes(key) ? held : inside(held)]))
	}
	return CaseExport.parse(inside(data))
}
