/** A case as data: what the command line prints of each case, and what it exports of one. */
import * as z from "zod/mini"
import { areasOf, type Case, contractAt, heldSessions, phaseOf, scoresOf } from "../cases/case.ts"
import { mechanismsOf } from "../cases/mechanisms.ts"
import { terms } from "../record/index.ts"
import type { Level } from "../rules/rule.ts"
import { goalsOf } from "./parts/goals.ts"
import { identificationOf } from "./parts/identification.ts"
import { peopleOf } from "./parts/inventory.ts"
import { openPointsOf } from "./parts/missing.ts"
import type { SummaryRequest } from "./request.ts"
import { sectionsIn } from "./sections.ts"
import { excerpt, plain } from "./excerpt.ts"

const file = z.string().with(z.meta({ description: "The note, relative to the working folder" }))
const line = z.int().with(z.minimum(1), z.meta({ description: "Line in the note, from 1" }))
const orNull = <Of extends z.ZodMiniType>(of: Of) => z.nullable(of)

const Score = z.object({
	date: orNull(z.string()),
	session: orNull(z.int()),
	total: orNull(z.number()).with(z.meta({ description: "Missing where it was not given or cannot be read, never 0 instead" })),
	band: orNull(z.string()),
	values: z.record(z.string(), z.union([z.number(), z.boolean()])).with(z.meta({ description: "Items, parts and answers as given" })),
})

export const CaseJson = z
	.object({
		case: z.string(),
		problemAreas: z.array(z.enum(terms("problem-area"))),
		phase: orNull(z.enum(terms("phase"))),
		sessionsHeld: z.int(),
		sessionsPlanned: orNull(z.int()),
		closed: z.boolean(),
		mechanisms: z.array(
			z.object({
				mechanism: z.enum(terms("mechanism")),
				expected: z.boolean(),
				sessionsWorkedOn: z.int(),
				lastSession: orNull(z.int()),
				lastRating: orNull(z.int()),
				indicators: z.array(z.object({ session: orNull(z.int()), rating: orNull(z.int()), text: z.string(), file, line })),
			}),
		),
		measures: z.array(z.object({ name: z.string(), scores: z.array(Score) })),
		people: z.array(z.object({ alias: z.string(), relationship: orNull(z.string()), closeness: orNull(z.int()) })),
		open: z.object({ error: z.int(), warning: z.int(), information: z.int() }),
	})
	.with(z.meta({ title: "Case", description: "A case as the notes of one code tell it" }))
export type CaseJson = z.infer<typeof CaseJson>

/** The data of a case. `open`: findings of its notes by level; `shown`: a file as it is printed. */
export function caseAsJson(of: Case, open: Readonly<Record<Level, number>>, shown: (file: string) => string): CaseJson {
	return {
		case: of.code,
		problemAreas: [...areasOf(of)],
		phase: phaseOf(of) ?? null,
		sessionsHeld: heldSessions(of).length,
		sessionsPlanned: contractAt(of).sessions ?? null,
		closed: of.closing !== undefined,
		mechanisms: mechanismsOf(of).map(({ mechanism, expected, sessionsWorkedOn, lastSession, lastRating, indicators }) => ({
			mechanism,
			expected,
			sessionsWorkedOn,
			lastSession: lastSession ?? null,
			lastRating: lastRating ?? null,
			indicators: indicators.map(({ note, rating, text, line: at }) => ({
				session: note.session ?? null,
				rating: rating ?? null,
				text,
				file: shown(note.file),
				line: at + 1,
			})),
		})),
		measures: Array.from(scoresOf(of), ([name, scores]) => ({
			name,
			scores: scores.map(({ note, total, band, values }) => ({
				date: note.date ?? null,
				session: note.session ?? null,
				total: total ?? null,
				band: band ?? null,
				values: { ...values },
			})),
		})),
		people: (of.formulation?.people ?? []).map(({ alias, relationship, closeness }) => ({
			alias,
			relationship: relationship ?? null,
			closeness: closeness ?? null,
		})),
		open: { error: open.error, warning: open.warning, information: open.information },
	}
}

const Told = z.record(z.string(), z.string()).with(z.meta({ description: "Sections by their key, in plain text" }))

export const CaseExport = z
	.extend(CaseJson, {
		version: z.literal(1),
		made: z.string(),
		identification: z.record(z.string(), z.string()),
		formulation: Told,
		inventory: z.array(z.object({ name: z.string(), told: z.record(z.string(), z.string()) })),
		goals: z.array(
			z.object({ id: z.string(), text: z.string(), lastSession: orNull(z.int()), said: orNull(z.string()), outcome: orNull(z.string()) }),
		),
		sessions: z.array(
			z.object({ session: orNull(z.int()), date: orNull(z.string()), phase: orNull(z.string()), status: orNull(z.string()), file, told: Told }),
		),
		closing: orNull(Told),
		missing: z.array(z.object({ file, code: z.string(), says: z.string() })),
	})
	.with(z.meta({ title: "Case export", description: "Everything that the summary of a case shows, as data" }))
export type CaseExport = z.infer<typeof CaseExport>

/** The summary of a case as data. */
export function exportJson(request: SummaryRequest): CaseExport {
	const { case: of, findings } = request
	const shown = request.shown ?? ((path: string) => path)
	const all = of.notes.flatMap((note) => findings.get(note.file) ?? [])
	const count = (level: Level): number => all.filter((finding) => finding.level === level).length
	const open = { error: count("error"), warning: count("warning"), information: count("information"), hint: count("hint") }
	return {
		...caseAsJson(of, open, shown),
		version: 1,
		made: request.now,
		identification: Object.fromEntries(identificationOf(request)),
		formulation: told(request, of.formulation),
		inventory: peopleOf(request).map(({ name, told: fields }) => ({ name, told: Object.fromEntries(fields) })),
		goals: goalsOf(request).map(({ id, text, lastSession, outcome }) => ({
			id,
			text,
			lastSession: lastSession?.note.session ?? null,
			said: lastSession?.said ?? null,
			outcome: outcome ?? null,
		})),
		sessions: of.sessions.map((note) => ({
			session: note.session ?? null,
			date: note.date ?? null,
			phase: note.phase ?? null,
			status: note.status ?? null,
			file: shown(note.file),
			told: told(request, note),
		})),
		closing: of.closing ? told(request, of.closing) : null,
		missing: openPointsOf(request).map(({ note, code, says }) => ({ file: shown(note.file), code, says })),
	}
}

/** What each section tells, by its key; a section that stands twice is told once, with all that it holds. */
function told(request: SummaryRequest, facts: Case["formulation"]): Record<string, string> {
	const note = facts && request.notes.get(facts.file)
	if (!note) return {}
	const byKey = new Map<string, string>()
	for (const { part, area, placed } of sectionsIn(request, facts)) {
		if (!part) continue
		const key = part.id.slice(part.id.indexOf(".") + 1) + (area ? `: ${area}` : "")
		const content = [byKey.get(key) ?? "", plain(excerpt(note, placed))].filter((text) => text !== "").join(" ")
		if (content !== "") byKey.set(key, content)
	}
	return Object.fromEntries(byKey)
}
