/** The lists that signatures are verified with: who may sign, and which keys count no longer. */
import { existsSync, lstatSync, realpathSync, statSync } from "node:fs"
import { dirname, join, relative, sep } from "node:path"
import { codeOf } from "../../files/trouble.ts"
import { commandLineWords } from "../../language/command-line.ts"
import { readRevoked, readSigners, type Revoked, type Signers } from "../../signatures/index.ts"
import { readBytes, reasonOf } from "../files.ts"
import { targetOf } from "../placed.ts"
import { UsageError } from "../usage.ts"

export interface Lists {
	readonly signersFile: string
	readonly signers: Signers
	/** Whoever can write notes can add a signer. */
	readonly isInside: boolean
	readonly revokedFile?: string
	readonly revoked?: Revoked
}

interface Given {
	readonly signers?: string | undefined
	readonly revoked?: string | undefined
}

/** Reads both lists. Throws a `UsageError` if there is no list of signers, if one that was named cannot be read, or if nobody in it can be used. */
export function readLists(given: Given, paths: readonly string[]): Lists {
	const { verify } = commandLineWords.current
	const signersFile = given.signers ?? paths.map((path) => join(folderOf(path), "signers")).find((file) => existsSync(file))
	if (signersFile === undefined) throw new UsageError(verify.noSigners)
	const signers = readSigners(textOf(signersFile))
	if (signers.signers.length === 0) {
		const problems = signers.problems.map(({ line, problem }) => `${verify.atLine(signersFile, line)}: ${verify.signersProblems[problem]}`)
		throw new UsageError(verify.nobodyIn(signersFile), problems.length > 0 ? problems.slice(0, 20).join("\n") : undefined)
	}
	const revokedFiles = given.revoked === undefined ? revokedNextTo(signersFile) : [given.revoked]
	return {
		signersFile,
		signers,
		isInside: paths.some((path) => isWithin(signersFile, folderOf(path))),
		...revokedIn(revokedFiles),
	}
}

/** The list of signers may be a link to that of the clinic: what is next to either counts. */
function revokedNextTo(signersFile: string): string[] {
	const lists = [signersFile, realPath(signersFile)]
	const folders = new Map(lists.map(dirname).map((folder) => [realPath(folder), folder]))
	return [...folders.values()].map((folder) => join(folder, "revoked")).filter((file) => looking(file, isThere))
}

/** All that is revoked. The file that is named is one that has problems, if any has. */
function revokedIn(files: readonly string[]): Pick<Lists, "revoked" | "revokedFile"> {
	const read = files.map((file) => ({ file, revoked: readRevoked(textOf(file)) }))
	const named = read.find(({ revoked }) => revoked.problems.length > 0) ?? read[0]
	if (named === undefined) return {}
	return {
		revokedFile: named.file,
		revoked: { keys: read.flatMap(({ revoked }) => revoked.keys), problems: named.revoked.problems },
	}
}

/** Of a file that is a link, the folder of its target: that is the one that is verified. */
function folderOf(path: string): string {
	const stat = looking(path, (named) => statSync(named, { throwIfNoEntry: false }))
	if (stat?.isDirectory()) return path
	return dirname(stat ? looking(path, targetOf) : path)
}

/** A link to nothing is there too. */
const isThere = (file: string): boolean => lstatSync(file, { throwIfNoEntry: false }) !== undefined

const realPath = (path: string): string => looking(path, (named) => realpathSync(named))

/** Does what a file system may refuse. Throws a `UsageError` that names the file if it does. */
function looking<Found>(file: string, look: (file: string) => Found): Found {
	try {
		return look(file)
	} catch (error) {
		if (codeOf(error) === "") throw error
		throw new UsageError(`${file}: ${reasonOf(error, file)}`)
	}
}

/** The text of a file that the call needs. Throws a `UsageError` if it cannot be read. */
export function textOf(file: string, largest?: number): string {
	const read = readBytes(file, largest)
	if ("bytes" in read) return new TextDecoder().decode(read.bytes)
	throw new UsageError(`${file}: ${"reason" in read ? read.reason : commandLineWords.current.unread.unreadable["too-large"]}`)
}

function isWithin(file: string, folder: string): boolean {
	if (!existsSync(folder)) return false
	const [first] = relative(realPath(folder), realPath(file)).split(sep)
	return first !== ".."
}
