/** A folder with signed notes, as files. */
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { addSigner, ledgerFileName, nextBlock, noteHash, readLedger, type Statement } from "../../src/signatures/index.ts"
import { session } from "../rules/case-notes.ts"
import { person, type Person } from "../signatures/people.ts"

/** Writes a file with its folders. */
export function write(file: string, text: string): void {
	mkdirSync(dirname(file), { recursive: true })
	writeFileSync(file, text)
}

/** Adds a signature of a note to the ledger of its signer. */
export async function sign(folder: string, file: string, by: Person, more: Partial<Statement> = {}, code = "C-1"): Promise<void> {
	const name = ledgerFileName(code, by.signer)
	const ledger = await readLedger(name, existsSync(join(folder, name)) ? readFileSync(join(folder, name), "utf8") : "")
	const hash = (await noteHash(readFileSync(join(folder, file))))!
	const statement = {
		case: code,
		notes: [{ hash, file }],
		meaning: "author",
		signer: by.signer,
		name: by.name,
		time: "2025-09-22T16:00:00Z",
		...more,
	} as const
	appendFileSync(join(folder, name), await nextBlock(ledger, statement, by.sign))
}

/** Three sessions of C-1, of which Anna signed two and Chris countersigned one; and the list of both, next to the folder. Returns the two. */
export async function writeSigned(
	root: string,
): Promise<{ readonly ab: Person; readonly cd: Person; readonly notes: string; readonly signers: string }> {
	const [ab, cd] = [await person("AB", "Anna Berg"), await person("CD", "Chris Dorn")]
	const notes = join(root, "notes")
	for (const number of [1, 2, 3]) write(join(notes, "C-1", `session-0${number}.ipt.md`), session(number, { body: "## Plan\n\nGo on.\n" }))
	await sign(join(notes, "C-1"), "session-01.ipt.md", ab)
	await sign(join(notes, "C-1"), "session-02.ipt.md", ab, { time: "2025-09-29T16:00:00Z" })
	const head = (await readLedger("C-1.AB.signed", readFileSync(join(notes, "C-1", "C-1.AB.signed"), "utf8"))).head!
	await sign(join(notes, "C-1"), "session-01.ipt.md", cd, { meaning: "co-signed", countersigns: head.hash, time: "2025-09-30T09:00:00Z" })
	const signers = join(root, "signers")
	writeFileSync(
		signers,
		[ab, cd].reduce((list, { signer, publicLine }) => addSigner(list, { signer, publicLine }), ""),
	)
	return { ab, cd, notes, signers }
}
