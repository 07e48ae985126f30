/** `ipt-notes seal`: the heads of all ledgers, signed, to be kept in another place than the notes. */
import { existsSync } from "node:fs"
import { troubleOf } from "../../files/trouble.ts"
import { writeWhole } from "../../files/write-whole.ts"
import { commandLineWords } from "../../language/command-line.ts"
import {
	headsOf,
	isEncrypted,
	isLedgerFile,
	KeyError,
	type Ledger,
	type Sign,
	signerOf,
	sealText,
	StatementError,
	timestampRequest,
	unsignedSeal,
} from "../../signatures/index.ts"
import { displayPath, findFiles } from "../files.ts"
import { ledgersIn } from "../ledgers.ts"
import { placedFiles } from "../placed.ts"
import { asLine } from "../../text/as-line.ts"
import { noteEnding } from "../../text/note-ending.ts"
import { printError } from "../print.ts"
import { report } from "../read.ts"
import { status } from "../status.ts"
import { UsageError } from "../usage.ts"
import { textOf } from "../verify/lists.ts"
import { passphraseOf } from "./passphrase.ts"

export interface SealOptions {
	readonly out?: string | undefined
	readonly signer?: string | undefined
	readonly name?: string | undefined
	readonly key?: string | undefined
	readonly force: boolean
	readonly withRequest: boolean
}

const utf8 = new TextEncoder()

/** Seals the ledgers below the paths, and returns the exit status. */
export async function seal(paths: readonly string[], options: SealOptions): Promise<number> {
	const words = commandLineWords.current
	const { out, signer, key, force, withRequest } = options
	if (out === undefined) throw new UsageError(words.seal.missing("--out"))
	if (signer === undefined) throw new UsageError(words.seal.missing("--signer"))
	const ledgers = await ledgersBelow(paths)
	if (ledgers === undefined) return refuse(words.seal.unread)
	const heads = headsOf(ledgers)
	if (heads.length === 0) return refuse(words.seal.nothingToSeal)
	const request = `${out}.tsq`
	for (const file of [out, ...(withRequest ? [request] : [])]) {
		if (existsSync(file) && !force) return refuse(words.export.nothingWritten(words.export.refused(displayPath(file), "exists")))
	}
	const sign = key === undefined ? undefined : await signBy(key)
	const text = await textOfSeal({ heads, signer, name: options.name ?? signer, time: now() }, sign)
	const bytes = utf8.encode(text)
	try {
		await writeWhole(out, text, { replace: force })
		if (withRequest) await writeWhole(request, [await timestampRequest(bytes)], { replace: force })
	} catch (error) {
		return refuse(words.export.notWritten(words.export.refused(displayPath(out), troubleOf(error))))
	}
	say(words.seal.written(displayPath(out), heads.length))
	if (withRequest) say(words.seal.requestWritten(displayPath(request)))
	if (sign === undefined) say(words.seal.signBy(displayPath(out)))
	return status.done
}

const now = (): string => `${new Date().toISOString().slice(0, 19)}Z`

const say = (message: string): void => void process.stdout.write(`${asLine(message)}\n`)

function refuse(message: string): number {
	printError(message)
	return status.refused
}

/** Nothing if one could not be read: a seal without it would say that it was never there. */
async function ledgersBelow(paths: readonly string[]): Promise<readonly Ledger[] | undefined> {
	// What is sealed is what is verified: a ledger may be a link, and is found in the folder of its notes.
	const found = findFiles(paths, (name) => name.endsWith(noteEnding) || isLedgerFile(name))
	const placed = placedFiles(found.files)
	const read = await Promise.all([...placed.folders.keys()].map(ledgersIn))
	const unread = [...found.unread, ...placed.unread, ...read.flatMap((one) => one.unread)]
	report(unread)
	const ledgers = read.flatMap((one) => one.ledgers)
	const isReadable = ledgers.every(({ problems }) => problems.every(({ problem }) => problem !== "too-large" && problem !== "version"))
	return unread.length === 0 && isReadable ? ledgers : undefined
}

async function signBy(file: string): Promise<Sign> {
	const { seal: words } = commandLineWords.current
	try {
		const text = textOf(file)
		return await signerOf(text, isEncrypted(text) ? await passphraseOf(file) : "")
	} catch (error) {
		if (!(error instanceof KeyError)) throw error
		if (error.problem === "passphrase") throw new UsageError(words.wrongPassphrase)
		throw new UsageError(
			error.problem === "unsupported" ? words.unsupportedKey(displayPath(file), error.detail) : words.noKey(displayPath(file)),
		)
	}
}

async function textOfSeal(statement: Parameters<typeof sealText>[0], sign: Sign | undefined): Promise<string> {
	try {
		return sign === undefined ? unsignedSeal(statement) : await sealText(statement, sign)
	} catch (error) {
		if (!(error instanceof StatementError)) throw error
		const isName = error.key === "name"
		throw new UsageError(commandLineWords.current.seal.unfit(isName ? "--name" : "--signer", isName ? statement.name : statement.signer))
	}
}
