/** A case with signed notes in every state: signed, changed, signed again, withdrawn, unsigned, not compared, missing. */
import type { SummaryOptions, SummaryRequest } from "../../src/summary/index.ts"
import { signedNotes, textHash } from "../../src/signatures/index.ts"
import { closing, formulation, session } from "../rules/case-notes.ts"
import { type Draft, ledgerOf } from "../signatures/ledgers.ts"
import { requestOf } from "./requests.ts"

const addendum = (amends: string, body: string): string =>
	`---\nipt: 1\nnote: addendum\ncase: C-1\ndate: 2026-03-03\nauthor: AB\namends: ${amends}\nreason: letter from the doctor\n---\n\n${body}\n`

/** The notes by their files. */
export const signedTexts: Readonly<Record<string, string>> = {
	"formulation.ipt.md": formulation({ body: "## Formulation\n\nA dispute with @sister.\n" }),
	"session-1.ipt.md": session(1, { body: "## Plan\n\nThe letters.\n" }),
	"session-2.ipt.md": session(2, { body: "## Plan\n\nThe photographs.\n" }),
	"session-3.ipt.md": session(3, { body: "## Plan\n\nThe garden.\n" }),
	"session-4.ipt.md": session(4, { body: "## Plan\n\nThe piano.\n" }),
	"session-5.ipt.md": session(5, { body: "## Plan\n\nThe visit.\n" }),
	"closing.ipt.md": closing({ more: "ending: planned", body: "## What changed\n\nShe asks for help.\n" }),
	"addendum.ipt.md": addendum("session-1.ipt.md", "## Addendum\n\nThe doctor has written."),
	"other.ipt.md": "---\nipt: 1\nnote: telephone call\ncase: C-1\ndate: 2026-03-09\n---\n\nShe rang.\n",
}

const hash = async (file: string): Promise<string> => textHash(signedTexts[file]!)

/** A statement of Anna Berg, the therapist. */
async function byAnna(file: string, time: string, more: Partial<Draft> = {}, text?: string): Promise<Draft> {
	return {
		case: "C-1",
		notes: [{ hash: text === undefined ? await hash(file) : await textHash(text), file }],
		meaning: "author",
		signer: "AB",
		name: "Anna Berg",
		time,
		...more,
	}
}

/** What ledgers say of these notes. */
export async function knownSignatures(): Promise<NonNullable<SummaryRequest["signatures"]>> {
	const first = [
		await byAnna("formulation.ipt.md", "2026-01-05T16:02:00Z"),
		await byAnna("session-1.ipt.md", "2026-01-06T16:02:00Z"),
		await byAnna("session-2.ipt.md", "2026-01-13T16:02:00Z", {}, "As it was."),
		await byAnna("session-3.ipt.md", "2026-01-20T16:02:00Z", {}, "As it was at first."),
		await byAnna("session-3.ipt.md", "2026-01-22T16:02:00Z"),
		await byAnna("session-4.ipt.md", "2026-01-27T16:02:00Z"),
	]
	const taken = (await ledgerOf(first, undefined, "C-1.AB.signed")).entries.at(-1)!.hash
	const all = [
		...first,
		await byAnna("session-4.ipt.md", "2026-01-28T09:00:00Z", { meaning: "withdrawn", withdraws: taken, reason: "signed too early" }),
		await byAnna("addendum.ipt.md", "2026-03-03T16:02:00Z", {
			meaning: "addendum",
			amends: await hash("session-1.ipt.md"),
			reason: "Sister Maria rang",
		}),
		await byAnna("other.ipt.md", "2026-03-09T16:02:00Z"),
		await byAnna("gone.ipt.md", "2026-03-10T16:02:00Z", {}, "Gone."),
	]
	const anna = await ledgerOf(all, undefined, "C-1.AB.signed")
	const chris = await ledgerOf(
		[
			{
				...(await byAnna("session-1.ipt.md", "2026-01-08T09:30:00Z", { meaning: "co-signed" })),
				signer: "CD",
				name: "Chris Dorn, supervisor",
			},
			{
				...(await byAnna("session-2.ipt.md", "2026-01-15T09:30:00Z", { meaning: "reviewed" })),
				signer: "CD",
				name: "Chris Dorn, supervisor",
			},
		],
		undefined,
		"C-1.CD.signed",
	)
	const named = signedNotes([anna, chris])
	const notes = new Map<string, { note: NonNullable<ReturnType<typeof named.get>>; hash: string | undefined }>()
	for (const [file, note] of named) if (file in signedTexts) notes.set(file, { note, hash: await hash(file) })
	const gone = [...named].filter(([file]) => !(file in signedTexts))
	return { notes, others: new Map(gone.map(([file, note]) => [file, { note, hash: undefined, lack: "missing" }])) }
}

/** The request for the summary of the case, with its signatures. */
export async function signedRequest(options: SummaryOptions = {}): Promise<SummaryRequest> {
	return { ...unsignedRequest(options), signatures: await knownSignatures() }
}

/** The same case, in which nobody signs. */
export const unsignedRequest = (options: SummaryOptions = {}): SummaryRequest =>
	requestOf("C-1", Object.values(signedTexts), options, Object.keys(signedTexts))
