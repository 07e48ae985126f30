/** Signatures of a case as data. */
import * as z from "zod/mini"
import { meanings, type SignedBy } from "../signatures/index.ts"
import type { SummaryRequest } from "./request.ts"
import { isSigned, signedNotesOf, signedStates } from "./signed.ts"
import { signatureHead, signatureWarnings } from "./signatures.ts"
import { signatureWords } from "./wording.ts"

const SignatureJson = z.object({
	printedName: z.string(),
	signer: z.string().with(z.meta({ description: "Initials, as in the list of signers" })),
	meaning: z.enum(meanings),
	time: z.string().with(z.meta({ description: "In UTC, as the signer's statement gives it" })),
	reason: z.optional(z.string()),
	text: z
		.enum(["same", "other", "unread"])
		.with(z.meta({ description: "Whether the text of the note is the one that was signed; unread where it could not be compared" })),
})
type SignatureJson = z.infer<typeof SignatureJson>

const Signatures = z.array(SignatureJson)

export const SignaturesJson = z
	.object({
		verified: z
			.literal(false)
			.with(
				z.meta({ description: "Texts were compared with what ledgers say of them. No signature was verified: ipt-notes verify does that" }),
			),
		notes: z.array(
			z.object({
				file: z.string(),
				state: z.enum(signedStates).with(
					z.meta({
						description:
							"signed: the text is the one that all who signed it have signed; changed: it is another; unread: it could not be compared; withdrawn: each signature was taken back; missing: signed, and there is no such note",
					}),
				),
				signatures: Signatures.with(z.meta({ description: "Those that count: of each signer, of the text that was signed last" })),
				earlier: Signatures.with(z.meta({ description: "Of texts that the same people signed before: the note was signed again" })),
				withdrawn: Signatures,
			}),
		),
		says: z.array(z.string()).with(z.meta({ description: "The same in words, with what was not checked" })),
	})
	.with(z.meta({ description: "Who signed which note; where nobody signs in the folders of the case, it is left out" }))
export type SignaturesJson = z.infer<typeof SignaturesJson>

/** The signatures of a case as data; nothing if nobody signs in it. */
export function signaturesAsJson(request: SummaryRequest): SignaturesJson | undefined {
	const warnings = signatureWarnings(request)
	if (!isSigned(request)) return warnings.length > 0 ? { verified: false, notes: [], says: warnings } : undefined
	const { fileLabel: nameOf = (file: string) => file } = request
	const notes = signedNotesOf(request).map(({ named: { file }, state, isCurrent, by, earlier, withdrawn }) => {
		const inData = (all: readonly SignedBy[]): SignatureJson[] =>
			all.map((one) => {
				const current = isCurrent(one)
				return signatureAsJson(one, current === undefined ? "unread" : current ? "same" : "other")
			})
		return { file: nameOf(file), state, signatures: inData(by), earlier: inData(earlier), withdrawn: inData(withdrawn) }
	})
	return {
		verified: false,
		notes,
		says: [...warnings, ...signatureHead(request), signatureWords().limit],
	}
}

const signatureAsJson = ({ name, signer, meaning, time, reason }: SignedBy, text: SignatureJson["text"]): SignatureJson => ({
	printedName: name,
	signer,
	meaning,
	time,
	...(reason !== undefined && { reason }),
	text,
})
