/** Many files are checked by every core: each thread takes a part of them, and the result is that of one. */
import { once } from "node:events"
import { availableParallelism } from "node:os"
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads"
import { placeOf } from "../cases/addenda.ts"
import { languageInUse } from "../language/index.ts"
import { type CheckedFiles, checkFiles } from "./checked.ts"
import type { Choice } from "./configuration.ts"
import { byFile, type Unread } from "./files.ts"
import type { TablesThread } from "./tables/batches.ts"

/** Below this many files a thread takes longer to start than it spares. */
const fewest = 400

interface Share {
	readonly files: readonly string[]
	readonly choice: Choice
	/** The id of the language of all that is printed: a thread is not called with the options of the program. */
	readonly language: string
}

/**
 * Checks files. `program` is the module that a thread runs, and that calls `answer` there. A case whose notes lie in parts of
 * several threads is checked once more as a whole, and so is one with an addendum to a note in the part of another thread.
 */
export async function checkInThreads(
	files: readonly string[],
	choice: Choice,
	program: URL,
	threads = usualThreads(files.length),
): Promise<CheckedFiles> {
	if (threads < 2) return checkFiles(files, choice)
	const size = Math.ceil(files.length / threads)
	const parts = Array.from({ length: threads }, (_, index) => files.slice(index * size, (index + 1) * size))
	return merged(
		await Promise.all(parts.map(async (part) => checkInThread({ files: part, choice, language: languageInUse().id }, program))),
		files,
		choice,
	)
}

const usualThreads = (files: number): number => Math.min(availableParallelism(), Math.floor(files / fewest))

async function checkInThread(part: Share, program: URL): Promise<CheckedFiles> {
	const worker = new Worker(program, { workerData: part })
	const [answered] = (await once(worker, "message")) as [CheckedFiles]
	return answered
}

/** The language that a thread of the program was given; nothing in the program itself. */
export const languageOfThread = (): string | undefined => (isMainThread ? undefined : (workerData as Share | TablesThread).language)

/** What a thread does instead of what the program does. */
export async function answer(): Promise<boolean> {
	if (isMainThread) return false
	const given = workerData as Share | TablesThread
	if ("task" in given) {
		const { serveTables } = await import("./tables/batches.ts")
		await serveTables()
		return true
	}
	const { files, choice } = given
	parentPort?.postMessage(await checkFiles(files, choice), [])
	return true
}

async function merged(parts: readonly CheckedFiles[], files: readonly string[], choice: Choice): Promise<CheckedFiles> {
	const together = new Map<string, string[]>()
	const apart = new Set<string>()
	for (const part of parts) {
		for (const [key, of] of part.together) {
			if (together.has(key)) apart.add(key)
			together.set(key, [...(together.get(key) ?? []), ...of])
		}
	}
	const named = parts.flatMap((part) => part.named)
	const keysByPlace = Map.groupBy(named, ([place]) => place)
	const amended = named.length === 0 ? [] : files.filter((file) => keysByPlace.has(placeOf(file)))
	for (const file of amended) for (const [, key] of keysByPlace.get(placeOf(file)) ?? []) apart.add(key)
	const findings = new Map(parts.flatMap((part) => [...part.findings]))
	const again = new Set([...apart].flatMap((key) => together.get(key) ?? []))
	if (again.size > 0) {
		for (const file of again) findings.delete(file)
		const { findings: found } = await checkFiles([...new Set([...again, ...amended])], choice)
		// An amended note of another case is only known by its name here.
		for (const file of again) if (found.has(file)) findings.set(file, found.get(file)!)
	}
	return {
		notes: parts.reduce((sum, { notes }) => sum + notes, 0),
		findings,
		together,
		named,
		unread: eachOnce(parts.flatMap(({ unread }) => unread)),
	}
}

/** A folder's configuration may have been read by several threads. */
function eachOnce(unread: readonly Unread[]): Unread[] {
	return [...new Map(unread.map((one) => [JSON.stringify(one), one])).values()].sort(byFile)
}
