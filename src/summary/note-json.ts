/** A note as data, as far as all kinds of notes have the same. */
import * as z from "zod/mini"
import type { NoteFacts } from "../cases/facts.ts"
import { terms } from "../record/index.ts"
import { keyPlaceNamed } from "../record/places.ts"
import { addendaOf } from "./addenda.ts"
import { headerOf } from "./header.ts"
import type { PartName } from "./options.ts"
import type { SummaryRequest } from "./request.ts"
import { riskOfNote } from "./risk-of-note.ts"
import { SectionJson, sectionsAsJson } from "./section-json.ts"

const orNull = <Of extends z.ZodMiniType>(of: Of) => z.nullable(of)

const RiskJson = z
	.object({
		level: orNull(z.enum(terms("risk-level"))),
		rationale: orNull(z.string()),
		plan: orNull(z.string()),
	})
	.with(
		z.meta({ description: "Its Risk section; null without one that says something. All that is written there is among the sections too" }),
	)

export const NoteJson = z.object({
	file: z.string(),
	date: orNull(z.string()),
	author: orNull(z.string()),
	supervisor: orNull(z.string()),
	header: z
		.array(
			z.object({
				key: orNull(z.string()).with(z.meta({ description: "The key of the record that it is" })),
				label: z.string(),
				value: z.string(),
			}),
		)
		.with(z.meta({ description: "What the header of the note says and no other part of this has, as it is written" })),
	risk: orNull(RiskJson),
	sections: z.array(SectionJson),
	amendedBy: z.array(z.string()).with(z.meta({ description: "Files of the addenda directly under the note" })),
})
export type NoteJson = z.infer<typeof NoteJson>

/** A note as data, with those of its sections that are in wanted parts of the summary. */
export function noteAsJson(request: SummaryRequest, facts: NoteFacts, wants: (part: PartName) => boolean): NoteJson {
	const nameOf = request.fileLabel ?? ((path: string) => path)
	const risk = wants("risk") ? riskOfNote(request, facts) : undefined
	return {
		file: nameOf(facts.file),
		date: facts.date ?? null,
		author: facts.author ?? null,
		supervisor: facts.supervisor ?? null,
		header: headerOf(request, facts).map(({ key, label, value }) => ({ key: keyPlaceNamed(key) ? key : null, label, value })),
		risk: risk ? { level: risk.level ?? null, rationale: risk.rationale ?? null, plan: risk.plan ?? null } : null,
		sections: sectionsAsJson(request, facts, wants),
		amendedBy: addendaOf(request, facts).map(({ file }) => nameOf(file)),
	}
}
