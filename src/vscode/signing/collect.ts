/** What is to be signed: the text of each note as it is on disk, and why some of them cannot be signed. */
import * as vscode from "vscode"
import { factsOf, type NoteFacts } from "../../cases/facts.ts"
import { noteHead } from "../../note/note-head.ts"
import { loadAnyYaml, readNote } from "../../note/read.ts"
import type { Finding } from "../../rules/rule.ts"
import {
	hiddenCharacters,
	type HiddenCharacter,
	type Ledger,
	noteHash,
	type SignedNote,
	signatureState,
	signedNotes,
} from "../../signatures/index.ts"
import { isPlainValue } from "../../signatures/values.ts"
import { decode } from "../../text/decode.ts"
import { Failure } from "../shared/command.ts"
import { bytesAt } from "../shared/files/add-to-file.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import { ledgersIn } from "../shared/signing/ledger-file.ts"
import { folderOf, nameOf } from "../shared/uri.ts"
import { noteText } from "../shared/words.ts"
import type { About } from "./meaning.ts"

const { t } = vscode.l10n

/** A note that can be signed. */
export interface ToSign {
	readonly uri: vscode.Uri
	/** The name of its file, as ledgers have it. */
	readonly name: string
	readonly case: string
	readonly hash: string
	readonly text: string
	readonly facts: NoteFacts
	readonly about: About
	/** What its header says it amends, and why. */
	readonly amends?: string
	readonly reason?: string
	readonly findings: readonly Finding[]
	readonly hidden: readonly HiddenCharacter[]
	/** What the ledgers of its folder say, of it and of the other notes there. */
	readonly signed: SignedNote | undefined
	readonly inFolder: ReadonlyMap<string, SignedNote>
	readonly ledgers: readonly Ledger[]
}

/** A note that cannot be signed, with why and what to do in a sentence. */
export interface CannotSign {
	readonly uri: vscode.Uri
	readonly why: "changed" | "other" | "unsaved"
	readonly words: string
}

/** Reads notes and what was signed of them. */
export async function collect(notes: WorkspaceNotes, files: readonly vscode.Uri[]): Promise<readonly (CannotSign | ToSign)[]> {
	await Promise.all([loadAnyYaml(), notes.ready()])
	notes.updateOpen()
	const folders = new Map<string, Promise<InFolder>>()
	const signedIn = async (folder: vscode.Uri): Promise<InFolder> => {
		const known = folders.get(folder.toString()) ?? signaturesIn(folder)
		folders.set(folder.toString(), known)
		return known
	}
	return Promise.all(files.map(async (uri) => read(notes, uri, signedIn)))
}

/** What ledgers of a folder say. */
type InFolder = Pick<ToSign, "inFolder" | "ledgers">

async function signaturesIn(folder: vscode.Uri): Promise<InFolder> {
	const ledgers = await ledgersIn(folder)
	return { ledgers, inFolder: signedNotes(ledgers) }
}

/** Whether a note of a list can be signed. */
export const canBeSigned = (note: CannotSign | ToSign): note is ToSign => !("why" in note)

async function read(
	notes: WorkspaceNotes,
	uri: vscode.Uri,
	signedIn: (folder: vscode.Uri) => Promise<InFolder>,
): Promise<CannotSign | ToSign> {
	const cannot = (words: string, why: CannotSign["why"] = "other"): CannotSign => ({ uri, why, words })
	const file = nameOf(uri)
	const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString())
	if (uri.scheme === "untitled" || open?.isDirty) return cannot(t("“{0}” has changes that are not saved. Save it first.", file), "unsaved")
	const bytes = await bytesAt(uri)
	if (!bytes) return cannot(t("“{0}” is no longer there.", file))
	const hash = await noteHash(bytes)
	if (hash === undefined)
		return cannot(t("“{0}” is not saved as UTF-8, so nobody can be sure what it says. Save it with that encoding.", file))
	const { text } = decode(bytes)
	const note = readNote(text)
	const facts = factsOf(uri.toString(), note)
	if (facts.unreadable === "too-large") return cannot(t("“{0}” is too large to be a note.", file))
	if (facts.unreadable) return cannot(t("The header of “{0}” cannot be read. Correct what is marked in it first.", file))
	if (facts.case === undefined) return cannot(t("“{0}” names no case. Add the line “case:” with its code to the header first.", file))
	const name = file.normalize("NFC")
	const { inFolder, ledgers } = await signedIn(folderOf(uri))
	const signed = inFolder.get(name)
	if (signatureState(signed, hash) === "changed") {
		return cannot(t("“{0}” was changed after it was signed, so it cannot just be signed again.", file), "changed")
	}
	const { author, supervisor, amends, reason } = noteHead(note) ?? {}
	const isAddendum = facts.kind === "addendum"
	return {
		uri,
		name,
		case: facts.case,
		hash,
		text,
		facts,
		about: {
			...(author !== undefined && { author }),
			...(supervisor !== undefined && { supervisor }),
			isAddendum,
			corrects: facts.amendment?.corrects === true,
			isLate: facts.written !== undefined,
		},
		...(isAddendum && amends !== undefined && { amends: amends.normalize("NFC") }),
		...(reason !== undefined && isPlainValue(reason.trim()) && { reason: reason.trim() }),
		findings: notes.findings(uri.toString()),
		hidden: hiddenCharacters(text),
		signed,
		inFolder,
		ledgers,
	}
}

/** Rejects if a note is not as it was read any more: what is signed is what was shown. */
export async function refuseIfChanged(notes: readonly ToSign[]): Promise<void> {
	for (const { uri, hash } of notes) {
		const bytes = await bytesAt(uri)
		const now = bytes && (await noteHash(bytes))
		if (now !== hash) throw new Failure(t("“{0}” was changed in the meantime, so nothing was signed.", nameOf(uri)), showNote(uri))
	}
}

/** A way to a note. */
export const showNote = (uri: vscode.Uri) => ({ title: t("Open the Note"), run: () => vscode.window.showTextDocument(uri) })

/** A note in a few words, with its case. */
export const titleOf = ({ facts }: Pick<ToSign, "facts">): string => `${facts.case ?? ""}, ${noteText(facts)}`
