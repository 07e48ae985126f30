/** Signed notes and addenda as documents: which text was signed by whom, and which note adds to which. Process notes are left out. */
import type { CodeableConcept, DocumentReference, Provenance, Reference } from "@medplum/fhirtypes"
import { isAddendum } from "../../cases/addenda.ts"
import type { NoteFacts } from "../../cases/facts.ts"
import { type Meaning, type SignedBy, toBase64 } from "../../signatures/index.ts"
import { sha1 } from "../../text/sha1.ts"
import { isSigned, type NoteSigned, signedOf } from "../signed.ts"
import { noteName } from "../signatures.ts"
import type { Making, Placed } from "./making.ts"
import { coding, concept, documentCodes, identifiers, loinc, restricted, systems } from "./systems.ts"

/** The code of a signature in ASTM E1762, and what its signer did. */
const signing: Readonly<
	Record<Exclude<Meaning, "key-change" | "withdrawn">, readonly [code: string, agent: "attester" | "author" | "verifier"]>
> = {
	author: ["1", "author"],
	"late-entry": ["1", "author"],
	reviewed: ["13", "verifier"],
	"co-signed": ["5", "verifier"],
	approved: ["5", "attester"],
	addendum: ["15", "author"],
	correction: ["16", "author"],
}

const counts = (meaning: Meaning): meaning is keyof typeof signing => Object.hasOwn(signing, meaning)

/** The documents of signed notes, of addenda and of the notes that these amend, with their signatures. */
export function documentsIn(making: Making): Placed[] {
	const { request } = making
	const { amended } = request.case.addenda
	const chosen = new Set<NoteFacts>()
	for (const note of making.notes) {
		const target = isAddendum(note) ? amended.get(note.file) : undefined
		if (isAddendum(note) || (isSigned(request) && signedOf(request, note).state !== "unsigned")) chosen.add(note)
		if (target && making.notes.has(target)) chosen.add(target)
	}
	return [...making.notes].filter((note) => chosen.has(note)).flatMap((note) => documentOf(making, note))
}

/** Signatures of the text as it is now. */
const current = ({ by, isCurrent }: NoteSigned): readonly SignedBy[] => by.filter((one) => counts(one.meaning) && isCurrent(one) === true)

function documentOf(making: Making, note: NoteFacts): Placed[] {
	const { request } = making
	const signed = signedOf(request, note)
	const valid = current(signed)
	const last = valid
		.map(({ time }) => time)
		.toSorted()
		.at(-1)
	const id = documentId(making, note)
	const target = request.case.addenda.amended.get(note.file)
	const encounter = making.encounter(note)
	const verifier = valid.find(({ meaning }) => meaning === "co-signed" || meaning === "approved")
	const author = making.practitioner(note.author)
	const read = request.notes.get(note.file)
	const bytes = new TextEncoder().encode(read?.text ?? "")
	const resource = making.made<DocumentReference>(
		id,
		{
			resourceType: "DocumentReference",
			identifier: valid.slice(0, 1).map(({ hash }) => ({ system: identifiers.signedHash, value: hash })),
			status: "current",
			// A text that was changed after it was signed is not the one that was signed.
			docStatus: signed.state === "signed" ? "final" : signed.state === "changed" ? "preliminary" : undefined,
			type: typeOf(note),
			category: [concept(systems.documentCategory, "clinical-note")],
			subject: making.patient,
			date: last,
			author: author ? [author] : [],
			authenticator: verifier && making.practitioner(verifier.signer),
			relatesTo:
				target && making.notes.has(target)
					? [{ code: "appends", target: { reference: `DocumentReference/${documentId(making, target)}` } }]
					: [],
			description: making.text(noteName({ ...request, fileLabel: () => making.keyOf(note) }, note)),
			securityLabel: restricted.map((label) => ({ coding: [label] })),
			content: [
				{
					attachment: {
						contentType: "text/markdown; charset=utf-8",
						language: note.language ?? note.writtenIn,
						data: making.isAsWritten ? toBase64(bytes) : undefined,
						size: bytes.length,
						hash: toBase64(sha1(bytes)),
						creation: making.dayOf(note),
					},
				},
			],
			context: { encounter: encounter ? [encounter] : [] },
		},
		// US Core requires a document to have its text or its address.
		making.isAsWritten,
	)
	return [{ place: "signatures", resource }, ...valid.map((by, index) => provenanceOf(making, note, by, index))]
}

const documentId = (making: Making, note: NoteFacts): string => making.idOf("document", making.keyOf(note))

function typeOf({ kind }: NoteFacts): CodeableConcept {
	switch (kind) {
		case "formulation":
			return loinc(documentCodes.assessment)
		case "session":
			return loinc(documentCodes.session)
		case "closing":
			return loinc(documentCodes.discharge)
		case "addendum":
			return loinc(documentCodes.addendum)
		default:
			return loinc(documentCodes.note)
	}
}

function provenanceOf(making: Making, note: NoteFacts, by: SignedBy, index: number): Placed {
	const { signer, meaning, time, reason, entry } = by
	const [code, type] = counts(meaning) ? signing[meaning] : signing.reviewed
	const target: Reference<DocumentReference> = { reference: `DocumentReference/${documentId(making, note)}` }
	const who = making.practitioner(signer) ?? making.patient
	return {
		place: "signatures",
		resource: making.made<Provenance>(making.idOf("signature", making.keyOf(note), signer, meaning, String(index + 1)), {
			resourceType: "Provenance",
			target: [target],
			recorded: time,
			reason: reason === undefined ? [] : [{ text: making.text(reason) }],
			agent: [{ type: concept(systems.participant, type), who }],
			signature: [
				{
					type: [coding(systems.signature, `1.2.840.10065.1.12.1.${code}`)],
					when: time,
					who,
					// The block says the printed name, the case and the names of files.
					...(making.isAsWritten && {
						sigFormat: "application/x-ssh-signature",
						data: toBase64(new TextEncoder().encode(entry.text + entry.signature)),
					}),
				},
			],
		}),
	}
}
