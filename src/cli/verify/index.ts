/** `ipt-notes verify`: whether signed notes are as they were signed, by whom the ledgers say. */
import { join } from "node:path"
import { commandLineWords } from "../../language/command-line.ts"
import { NoteFolder } from "../../folder/folder.ts"
import { isMeaning, type Meaning, meanings, verify } from "../../signatures/index.ts"
import { byFile, readBytes, type Unread } from "../files.ts"
import { printError } from "../print.ts"
import { report as reportUnread } from "../read.ts"
import { status } from "../status.ts"
import { UsageError } from "../usage.ts"
import { asJson } from "./as-json.ts"
import { asText } from "./as-text.ts"
import { foldersToVerify } from "./folders.ts"
import { readLists } from "./lists.ts"
import { sealIn } from "./seals.ts"

export interface VerifyOptions {
	readonly signers?: string | undefined
	readonly revoked?: string | undefined
	readonly seal?: readonly string[] | undefined
	readonly require?: string | undefined
	readonly format: "json" | "text"
}

/** Verifies what is signed below the paths, prints the report, and returns the exit status. */
export async function verifyNotes(paths: readonly string[], options: VerifyOptions): Promise<number> {
	const { verify: words } = commandLineWords.current
	const required = readMeanings(options.require)
	const seals = (options.seal ?? []).map(sealIn)
	const { folders, unread } = await foldersToVerify(paths)
	const sorted = [...unread].sort(byFile)
	reportUnread(sorted)
	const isSomethingSigned = folders.some(({ ledgers }) => ledgers.length > 0)
	if (!isSomethingSigned && seals.length === 0 && (required.length === 0 || folders.length === 0)) {
		printError(words.nothingSigned)
		return status.refused
	}
	const lists = readLists(options, paths)
	if (lists.isInside) printError(words.signersInside(lists.signersFile))
	const { signers, revoked } = lists
	const found = await verify({
		folders,
		signers,
		...(revoked && { revoked }),
		seals,
		required,
		caseOf: (folder, file) => caseOf(join(folder, file)),
		now: Date.now(),
	})
	if (options.format === "json") process.stdout.write(`${JSON.stringify(await asJson(found, lists, caseOf, sorted), null, "\t")}\n`)
	else process.stdout.write(asText(found, lists, caseOf))
	return found.isAsSigned ? statusOf(sorted) : status.findings
}

const statusOf = (unread: readonly Unread[]): number => (unread.length > 0 ? status.partly : status.done)

function readMeanings(given: string | undefined): readonly Meaning[] {
	if (given === undefined) return []
	const words = given.split(",").map((word) => word.trim())
	const wrong = words.find((word) => !isMeaning(word))
	if (wrong !== undefined) throw new UsageError(commandLineWords.current.mistakes.noneOfList("--require", meanings, wrong))
	return words.filter(isMeaning)
}

/** The case that a note says it is of. Only notes that are not signed are read for it. */
function caseOf(file: string): string | undefined {
	const read = readBytes(file)
	if (!("bytes" in read)) return undefined
	const folder = new NoteFolder()
	folder.setBytes(file, read.bytes)
	return folder.index.codes[0]
}
