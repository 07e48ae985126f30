/** What `verify` prints as JSON, as a schema for programs that read it. */
import * as z from "zod/mini"
import {
	type LedgerProblem,
	meanings,
	type NoteReport,
	type RevokedProblem,
	type SignersProblem,
	type Trouble,
} from "../../signatures/index.ts"

const described = <Of extends z.ZodMiniType>(of: Of, description: string) => of.with(z.meta({ description }))

/** All values of a type of the core, so that none can be left out of the schema. */
const oneOf = <Value extends string>(values: Readonly<Record<Value, true>>) => z.enum(Object.keys(values) as [Value, ...Value[]])

const file = () => described(z.string(), "A path, relative to the working folder")
const hash = (of: string) => described(z.string(), `sha256: and the SHA-256 of ${of}, in hexadecimal figures`)
const line = () => described(z.int().with(z.minimum(1)), "Number of the line in the file, from 1")
const entry = () => described(z.int().with(z.minimum(1)), "Number of the entry in its ledger, from 1")
const time = (of: string) => described(z.string(), `${of}, in UTC: 2025-09-22T16:00:00Z`)
const signer = () => described(z.string(), "Initials, as in the list of signers")
const meaning = () => z.enum(meanings)

const Trouble = oneOf<Trouble>({ name: true, revoked: true, signature: true, unknown: true, unsupported: true, validity: true })
const troubles =
	"Why the signature does not count. name: the key is that of another signer; revoked: the key is revoked, and nothing shows that the signature is older; signature: the text or the signature was changed; unknown: the key is not in the list; unsupported: it cannot be checked here; validity: the key was not valid at that time. Left out if it counts"

const signature = {
	signer: signer(),
	name: described(z.string(), "The printed name"),
	meaning: meaning(),
	time: time("When it was signed, as the signer's clock said"),
	reason: z.optional(z.string()),
	hash: hash("the text that was signed, in its canonical form"),
	ledger: file(),
	entry: entry(),
}

const Note = z.object({
	file: file(),
	case: described(z.optional(z.string()), "The case that it was signed for; of a note that is not signed, the one that its header names"),
	state: described(
		oneOf<NoteReport["state"]>({ signed: true, changed: true, missing: true, unreadable: true, unsigned: true }),
		"signed: the text is the one that all who signed it have signed; changed: it is another; missing: signed, and there is no such file; unreadable: the file cannot be read; unsigned: no signature that counts is of it",
	),
	movedFrom: described(z.optional(z.string()), "The file that was signed, if it was renamed or moved since"),
	signedElsewhere: described(
		z.optional(z.string()),
		"Of an unsigned note: the file of this name and case that was signed in another folder, with another text",
	),
	signatures: described(
		z.array(z.object({ ...signature, isOfThisText: described(z.boolean(), "Whether the note has the text that was signed") })),
		"Those that count: of each signer, of the text that was signed last",
	),
	earlier: described(z.array(z.object(signature)), "Of texts that the same people signed before"),
	amendedBy: described(z.array(z.object({ ...signature, file: file() })), "Signed addenda and corrections of the note, with their files"),
	lacks: described(z.array(meaning()), "Meanings that --require asks for and the note is not signed with"),
})

const Ledger = z.object({
	file: file(),
	case: z.optional(z.string()),
	signer: z.optional(signer()),
	entries: described(z.int(), "How many entries can be read"),
	head: z.optional(hash("the last block")),
	witnessed: described(
		z.int(),
		"So many of the first entries are shown by a seal or a countersignature to have been there. After them, a removed last entry would not be seen",
	),
	problems: z.array(
		z.object({
			problem: described(
				oneOf<LedgerProblem["problem"]>({ chain: true, incomplete: true, place: true, syntax: true, "too-large": true, version: true }),
				"chain: an entry before it was changed, moved or removed, or two were written at once; incomplete: it was not written whole, so it is not signed; place: it is of another case or signer than its ledger; syntax: lines that are not an entry; too-large: it is too large to be read; version: a newer version of IPT Notes made it",
			),
			line: line(),
			entry: z.optional(entry()),
			isContinued: described(z.optional(z.literal(true)), "The signer went on after it, so that nothing is missed"),
		}),
	),
})

const Entry = z.object({
	ledger: file(),
	line: line(),
	case: z.string(),
	entry: entry(),
	previous: described(z.optional(z.string()), "The hash of the block before. The first entry has none"),
	also: described(z.optional(z.array(z.string())), "Hashes of blocks that another window of the signer wrote at the same time"),
	notes: z.array(z.object({ hash: hash("its text in the canonical form"), file: described(z.string(), "Its name, without a folder") })),
	amends: described(z.optional(z.string()), "The hash of the note that is amended"),
	countersigns: described(z.optional(z.string()), "The hash of the block that is countersigned"),
	withdraws: described(z.optional(z.string()), "The hash of the block that is taken back"),
	newKey: described(z.optional(z.string()), "Of a change of keys: the new public key, as OpenSSH writes it"),
	meaning: meaning(),
	reason: z.optional(z.string()),
	signer: signer(),
	name: z.string(),
	time: time("When it was signed, as the signer's clock said"),
	more: described(z.optional(z.array(z.tuple([z.string(), z.string()]))), "Further lines, each with its key and value"),
	hash: hash("the block"),
	key: described(z.optional(z.string()), "The fingerprint of the key that signed, as ssh-keygen prints it. Left out if it cannot be read"),
	trouble: described(z.optional(Trouble), troubles),
	isClockOdd: described(z.optional(z.literal(true)), "Its time is in the future, or before that of the entry before it"),
})

const Lost = z.union([
	z.object({
		kind: described(z.literal("countersigned"), "The entry that this one countersigns is not there any more"),
		ledger: file(),
		entry: entry(),
		hash: z.optional(hash("the block that is not there")),
	}),
	z.object({
		kind: described(z.literal("copied"), "A copy of the ledger has an entry that it lacks"),
		ledger: file(),
		entry: entry(),
		hash: hash("the block that it lacks"),
		copy: file(),
	}),
	z.object({
		kind: described(z.literal("sealed"), "A seal names an entry that is not there any more"),
		seal: file(),
		case: z.string(),
		signer: signer(),
		entry: entry(),
		hasLedger: described(z.boolean(), "Whether there is a ledger of this case and signer at all"),
	}),
])

const Seal = z.object({
	file: file(),
	signer: signer(),
	name: z.string(),
	time: time("When it was made, as the signer's clock said"),
	ledgers: described(z.int(), "How many ledgers it names"),
	trouble: described(z.optional(Trouble), troubles),
})

const Signers = z.object({
	file: file(),
	isWithinNotes: described(z.boolean(), "Whether the list is in the folder of the notes. Whoever can write there can add a signer"),
	problems: z.array(
		z.object({
			line: line(),
			problem: oneOf<SignersProblem["problem"]>({
				certificate: true,
				key: true,
				namespace: true,
				option: true,
				syntax: true,
				time: true,
				"too-large": true,
				zone: true,
			}),
		}),
	),
})

const Revoked = z.object({
	file: file(),
	problems: z.array(z.object({ line: line(), problem: oneOf<RevokedProblem["problem"]>({ binary: true, key: true, "too-large": true }) })),
})

export const VerificationJson = z
	.object({
		version: z.literal(1),
		isAsSigned: described(
			z.boolean(),
			"Whether everything that is signed and can be read is as it was signed, and what was asked for is there",
		),
		notes: described(z.array(Note), "In the order of folders and files"),
		ledgers: z.array(Ledger),
		entries: described(z.array(Entry), "Every entry of every ledger"),
		lost: described(z.array(Lost), "What a countersignature, a copy or a seal says was there, and is not"),
		seals: z.array(Seal),
		newest: z.optional(time("When the newest entry that counts was signed")),
		signers: described(Signers, "The list of signers, with its lines that are not used, and why"),
		revoked: described(z.optional(Revoked), "The list of revoked keys, if there is one"),
		unread: described(z.array(z.object({ file: z.string(), reason: z.string() })), "Files and folders that could not be read"),
	})
	.with(z.meta({ title: "Verification", description: "Whether signed notes are as they were signed, by whom the ledgers say" }))
export type VerificationJson = z.infer<typeof VerificationJson>
