/** Signed notes: each is signed by an entry of its own, so that no folder of them has more to verify. */
import { readFileSync } from "node:fs"
import { rm, writeFile } from "node:fs/promises"
import { basename, dirname, join } from "node:path"
import { out } from "../scripts/paths.ts"
import { ledgerFileName, makeKey, nextBlock, noteHash, readLedger, type Ledger, type Sign, signerOf } from "../src/signatures/index.ts"
import { copyInto } from "../test/harness/temporary.ts"
import type { Corpus } from "./corpus.ts"

const signer = "AB"

/** The line of a new signer in a list of signers, and what signs for it. */
export async function newSigner(): Promise<{ readonly line: string; readonly sign: Sign }> {
	const { privateText, publicLine } = await makeKey("passphrase", signer)
	return { line: `${signer} ${publicLine}`, sign: await signerOf(privateText, "passphrase") }
}

const caseOf = (folder: string): string => basename(folder).replace(/[^A-Za-z0-9._-]/g, "-")

/** The name of the ledger of a folder. */
export const ledgerOf = (folder: string): string => ledgerFileName(caseOf(folder), signer)

/** The text of a ledger for each folder, with an entry for each note. */
export async function signedOneByOne(files: readonly string[], sign: Sign): Promise<ReadonlyMap<string, string>> {
	const texts = new Map<string, string>()
	for (const [folder, together] of Map.groupBy(files, dirname)) {
		const name = ledgerOf(folder)
		let text = ""
		let ledger: Ledger | undefined
		for (const file of together) {
			const notes = [{ hash: (await noteHash(readFileSync(file)))!, file: basename(file) }]
			const about = { case: caseOf(folder), meaning: "author", signer, name: "Anna Berg", time: "2025-09-22T16:00:00Z" } as const
			text += await nextBlock(ledger, { ...about, notes }, sign)
			ledger = await readLedger(name, text)
		}
		texts.set(folder, text)
	}
	return texts
}

/** A copy of a corpus in which every note is signed, except the one that is being written: nobody writes in a signed one. */
export async function signedCopy({ folder, files }: Corpus, except: string): Promise<Corpus> {
	const signed = join(out, "bench", "signed")
	await rm(signed, { recursive: true, force: true })
	const copy = await copyInto(signed, folder)
	const { sign } = await newSigner()
	const toSign = files.filter((file) => file !== join(folder, except))
	for (const [of, text] of await signedOneByOne(toSign, sign)) await writeFile(join(copy, basename(of), ledgerOf(of)), text)
	return { folder: copy, files: files.map((file) => join(copy, basename(dirname(file)), basename(file))) }
}
