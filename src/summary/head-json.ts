/** What the header of a case's formulation says, and how its therapy ended, as data: the same in every language. */
import * as z from "zod/mini"
import { contractAt, variantOf } from "../cases/course.ts"
import { diagnosesIn, type DiagnosisText } from "../note/values/diagnosis.ts"
import { terms } from "../record/index.ts"
import { headOf } from "./head.ts"
import type { SummaryRequest } from "./request.ts"

const orNull = <Of extends z.ZodMiniType>(of: Of) => z.nullable(of)

export const DiagnosisJson = z.object({
	code: orNull(z.string()).with(z.meta({ description: "The code of ICD-10 or ICD-11 in it, if it has one" })),
	text: z.string().with(z.meta({ description: "As written, the code with it" })),
})

export const HeadJson = z
	.object({
		diagnosis: z.array(DiagnosisJson),
		onset: orNull(z.string()).with(z.meta({ description: "A year, a month, a day or words, as written" })),
		variant: orNull(z.enum(terms("variant"))).with(
			z.meta({
				description: "The form of IPT, plain IPT if the formulation names none; null without a formulation, and for one that is not listed",
			}),
		),
		otherVariant: orNull(z.string()).with(z.meta({ description: "A form of IPT that is not listed, as written" })),
		setting: orNull(z.string()),
		author: orNull(z.string()),
		supervisor: orNull(z.string()),
		contract: z
			.object({
				sessions: orNull(z.int()),
				frequency: orNull(z.string()),
				minutes: orNull(z.int()),
				start: orNull(z.string()),
				weeks: orNull(z.int()),
				maintenance: orNull(z.string()),
			})
			.with(z.meta({ description: "As last agreed, in the formulation or since" })),
		ending: orNull(z.enum(terms("ending"))),
	})
	.with(
		z.meta({
			description: "What the header of the formulation says of the case. Terms are those of the record, whatever the language of the notes",
		}),
	)
export type HeadJson = z.infer<typeof HeadJson>

/** The head of a case as data; nothing but nulls if it is not `wanted`. */
export function headAsJson(request: SummaryRequest, wanted: boolean): HeadJson {
	const { case: patientCase } = request
	const head = wanted ? headOf(request) : undefined
	const contract = wanted ? contractAt(patientCase) : {}
	const { formulation, closing } = patientCase
	return {
		diagnosis: diagnosesAsJson(head?.diagnosis),
		onset: head?.onset ?? null,
		variant: wanted && formulation && head?.otherVariant === undefined ? variantOf(patientCase) : null,
		otherVariant: head?.otherVariant ?? null,
		setting: head?.setting ?? null,
		author: head?.author ?? null,
		supervisor: head?.supervisor ?? null,
		contract: {
			sessions: contract.sessions ?? null,
			frequency: contract.frequency ?? null,
			minutes: contract.minutes ?? null,
			start: contract.start ?? null,
			weeks: contract.weeks ?? null,
			maintenance: contract.maintenance ?? null,
		},
		ending: (wanted && closing?.ending) || null,
	}
}

/** Diagnoses as written, each with its code. */
export const diagnosesAsJson = (written: readonly string[] = []): z.infer<typeof DiagnosisJson>[] =>
	written.flatMap(diagnosesIn).map(({ code, text }: DiagnosisText) => ({ code: code ?? null, text }))
