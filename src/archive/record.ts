/** The record of an archived case: a file in its folder of the archive that says what belongs to it, where it came from, and how far a move is. */
import * as z from "zod/mini"
import { freeNames, safeName } from "../text/file-name.ts"
import { fileKinds } from "./belonging.ts"

/** The name of the record in the folder of a case. */
export const recordName = "archived-case.json"

/** The form of the record; another one is of a newer version, and is not read. */
const version = 1

/** A path of steps downwards with slashes: what a record says must not lead out of a folder. */
function isPathDown(path: string): boolean {
	return path.length <= 4096 && path.split("/").every((step) => !/^\.{0,2}$|[\\\0]/.test(step)) && !/^[a-z]:/i.test(path)
}

const PathDown = z.string().check(z.refine(isPathDown))
const Day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))

const ArchivedFile = z.object({
	/** Where it is in the folder of the case in the archive. */
	at: PathDown,
	/** The number of the root that it was in, and its path there. */
	root: z.number().check(z.int(), z.nonnegative()),
	path: PathDown,
	kind: z.enum(fileKinds),
	sha256: z.string().check(z.regex(/^[\da-f]{64}$/)),
	/** Who might do what with it, as bits of its mode. */
	mode: z.number().check(z.int(), z.nonnegative()),
})

/** What the record says. */
export const ArchiveRecord = z.object({
	"ipt-archive": z.literal(version),
	case: z.string().check(z.minLength(1), z.maxLength(200)),
	/** `archiving` and `restoring`: a move that has not come to its end, and can be continued. */
	state: z.enum(["archiving", "archived", "restoring"]),
	/** When it was archived, in UTC. */
	archived: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/)),
	/** The date of the closing note. */
	closed: z.optional(Day),
	/** The dates of the first and the last note. */
	first: z.optional(Day),
	last: z.optional(Day),
	/** The folders that the files were in. */
	roots: z.array(z.object({ name: z.string(), folder: z.string() })).check(z.minLength(1)),
	files: z.array(ArchivedFile),
})
export type ArchiveRecord = z.infer<typeof ArchiveRecord>
export type ArchivedFile = ArchiveRecord["files"][number]

/** The record that a text is; nothing if it is not one, or of a newer version. */
export function readRecord(text: string): ArchiveRecord | undefined {
	try {
		const { data } = ArchiveRecord.safeParse(JSON.parse(text))
		return data && data.files.every(({ root }) => root < data.roots.length) ? data : undefined
	} catch {
		return undefined
	}
}

/** A record as the text of its file. */
export const formatRecord = (record: ArchiveRecord): string => `${JSON.stringify(record, undefined, "\t")}\n`

/** The name of the folder of a case in the archive, which no other case has. */
export function folderNameOf(code: string, taken: Iterable<string>): string {
	return freeNames(taken)(safeName(code), "")
}

/** Where files go in the folder of the case: as they are in their root, and below its name if there are several. */
export function placesInArchive(
	roots: readonly { readonly name: string }[],
	files: readonly { readonly root: number; readonly path: string }[],
): string[] {
	// The record has a name of its own there.
	const free = freeNames([recordName])
	const names = roots.map(({ name }) => free(safeName(name), ""))
	const isOne = roots.length === 1 && !files.some(({ path }) => path.toLowerCase() === recordName)
	return files.map(({ root, path }) => (isOne ? path : `${names[root] ?? ""}/${path}`))
}

/** What was recorded before, with what is archived now: a case may come to the archive a second time. */
export function mergedFiles(before: readonly ArchivedFile[], now: readonly ArchivedFile[]): ArchivedFile[] {
	return [...new Map([...before, ...now].map((file) => [file.at, file])).values()]
}
