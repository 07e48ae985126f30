/**
 * The archive on disk: a folder for each case, with its files as they were and a record of them. Knows no editor. Whatever ends
 * a move too early, the record says so, and the same call goes on with it.
 */
import { mkdir, readdir, realpath, rm } from "node:fs/promises"
import { basename, dirname, join, relative, resolve } from "node:path"
import type { FileKind } from "../../../archive/belonging.ts"
import {
	type ArchivedFile,
	type ArchiveRecord,
	folderNameOf,
	formatRecord,
	mergedFiles,
	placesInArchive,
	readRecord,
	recordName,
} from "../../../archive/record.ts"
import type { CaseDates } from "../../../archive/retention.ts"
import { filesBelow, isBelow, type Move, moveFiles, namesIn, NotMoved, plainFile, removeEmptyFolders } from "../../../files/move.ts"
import { isTemporaryName } from "../../../files/temporary-name.ts"
import { troubleOf } from "../../../files/trouble.ts"
import { writeWhole } from "../../../files/write-whole.ts"

/** A folder of the archive that has a record. */
export interface ArchivedCase {
	readonly folder: string
	/** Nothing if the record cannot be read. */
	readonly record: ArchiveRecord | undefined
}

/** What is to be archived. */
export interface ToArchive {
	readonly archive: string
	readonly code: string
	readonly dates: CaseDates
	readonly roots: readonly { readonly name: string; readonly folder: string }[]
	/** Each file by its root and its path there, with slashes. */
	readonly files: readonly { readonly root: number; readonly path: string; readonly kind: FileKind }[]
	/** Now, in UTC. */
	readonly time: string
}

/** All cases of an archive, in the order of their folders. Rejects if there is an archive that cannot be read. */
export async function archivedCases(archive: string): Promise<ArchivedCase[]> {
	const found: ArchivedCase[] = []
	for (const name of (await namesIn(archive)).sort()) {
		const folder = join(archive, name)
		const record = await recordIn(folder)
		if (record !== "none") found.push({ folder, record })
	}
	return found
}

async function recordIn(folder: string): Promise<ArchiveRecord | "none" | undefined> {
	try {
		const found = await plainFile(join(folder, recordName))
		return found ? readRecord(found.bytes.toString("utf8")) : "none"
	} catch (error) {
		// A file or a link among the folders is no case.
		if (["folder", "gone", "link", "no-file"].includes(troubleOf(error))) return "none"
		return undefined
	}
}

/**
 * Moves the files of a case to the archive. If that was begun before, goes on with it as it was planned then. Resolves with its
 * folder there. Rejects with `NotMoved`.
 */
export async function archiveCase(toArchive: ToArchive): Promise<string> {
	const { archive, code, roots, files, dates, time } = toArchive
	const known = (await archivedCases(archive)).find(({ record }) => record?.case === code && haveSameFolders(record.roots, roots))
	if (known?.record && known.record.state !== "archived") {
		await finish(known.folder, known.record)
		return known.folder
	}
	const folder = known?.folder ?? join(archive, folderNameOf(code, await takenNames(archive, code)))
	const places = placesInArchive(roots, files)
	const now: ArchivedFile[] = []
	for (const [index, { root, path, kind }] of files.entries()) {
		const { sha256, stats } = await presentFile(join(roots[root]?.folder ?? "", path))
		now.push({ at: places[index] ?? path, root, path, kind, sha256, mode: stats.mode & 0o777 })
	}
	const record: ArchiveRecord = {
		"ipt-archive": 1,
		case: code,
		state: "archiving",
		archived: time,
		...dates,
		roots: [...roots],
		files: mergedFiles(known?.record?.files ?? [], now),
	}
	try {
		await writeRecord(folder, record)
		await finishArchiving(folder, record)
	} catch (error) {
		// Nothing was moved: the archive is as it was.
		if (!(error instanceof NotMoved && error.isBegun)) await undone(folder, archive, known?.record)
		throw error
	}
	return folder
}

const haveSameFolders = (some: ArchiveRecord["roots"], others: ToArchive["roots"]): boolean =>
	some.map(({ folder }) => folder).join("\n") === others.map(({ folder }) => folder).join("\n")

/** The names in the archive that the case cannot have. A folder of its own name that a program which was ended has left empty is free. */
async function takenNames(archive: string, code: string): Promise<string[]> {
	const names = await namesIn(archive)
	const own = folderNameOf(code, [])
	const inside = names.includes(own) ? await filesBelow(join(archive, own)).catch(() => [own]) : []
	return names.filter((name) => name !== own || inside.some((file) => !isTemporaryName(basename(file))))
}

async function presentFile(path: string): Promise<NonNullable<Awaited<ReturnType<typeof plainFile>>>> {
	const found = await plainFile(path).catch((error: unknown) => {
		throw new NotMoved(path, troubleOf(error), false)
	})
	if (!found) throw new NotMoved(path, "gone", false)
	return found
}

/** Takes back what was written into the archive before anything was moved. A copy that could not be removed keeps its record. */
async function undone(folder: string, archive: string, before: ArchiveRecord | undefined): Promise<void> {
	if (before) return writeRecord(folder, before)
	const below = await filesBelow(folder)
	if (below.some((file) => basename(file) !== recordName)) return undefined
	await rm(join(folder, recordName), { force: true })
	const folders = (await namesIn(folder)).length > 0 ? await foldersBelow(folder) : []
	return removeEmptyFolders([folder, ...folders], archive)
}

/** Goes on with a move that was interrupted: to the archive, or back to where it was going. Rejects with `NotMoved`. */
export async function finish(folder: string, record: ArchiveRecord): Promise<void> {
	if (record.state === "archiving") return finishArchiving(folder, record)
	if (record.state === "restoring")
		return restoreCase(
			folder,
			record,
			record.roots.map((root) => root.folder),
		)
	return undefined
}

async function finishArchiving(folder: string, record: ArchiveRecord): Promise<void> {
	let latest = record
	const moves = record.files.map((file): Move => ({
		from: join(record.roots[file.root]?.folder ?? "", file.path),
		to: join(folder, file.at),
		sha256: file.sha256,
		mode: file.mode & 0o444,
	}))
	await removeTemporary([folder, ...moves.map(({ to }) => dirname(to))])
	await moveFiles(moves, async (hashes) => {
		latest = { ...record, files: record.files.map((file, index) => ({ ...file, sha256: hashes[index] ?? file.sha256 })) }
		await writeRecord(folder, latest)
	})
	await onceMoved(folder, async () => {
		for (const { folder: root } of record.roots)
			await removeEmptyFolders(
				moves.map(({ from }) => dirname(from)),
				root,
			)
		await writeRecord(folder, { ...latest, state: "archived" })
	})
}

/**
 * Moves a case back, each root to one of these folders, or goes on with that. Rejects with `NotMoved`. Folders of the archive
 * that are empty then are removed.
 */
export async function restoreCase(folder: string, record: ArchiveRecord, targets: readonly string[]): Promise<void> {
	const restoring: ArchiveRecord = {
		...record,
		state: "restoring",
		roots: record.roots.map((root, index) => ({ ...root, folder: targets[index] ?? root.folder })),
	}
	const moves = restoring.files.map((file): Move => ({
		from: join(folder, file.at),
		to: join(restoring.roots[file.root]?.folder ?? "", file.path),
		sha256: file.sha256,
		mode: file.mode,
	}))
	for (const [index, { to }] of moves.entries()) await refuseLinks(to, restoring.roots[restoring.files[index]?.root ?? 0]?.folder ?? "")
	if (record.state === "restoring") await removeTemporary(moves.map(({ to }) => dirname(to)))
	await writeRecord(folder, restoring)
	try {
		await moveFiles(moves, async () => undefined)
	} catch (error) {
		if (!(error instanceof NotMoved && error.isBegun)) await writeRecord(folder, record)
		throw error
	}
	await onceMoved(folder, async () => {
		await removeTemporary([folder])
		await rm(join(folder, recordName), { force: true })
		await removeEmptyFolders([folder, ...moves.map(({ from }) => dirname(from))], dirname(folder))
	})
}

/** Does what is left when the files are in their new place. What fails there leaves a move that can be continued. */
async function onceMoved(folder: string, work: () => Promise<void>): Promise<void> {
	try {
		await work()
	} catch (error) {
		if (error instanceof NotMoved) throw new NotMoved(error.file, error.trouble, true)
		throw new NotMoved(folder, troubleOf(error), true)
	}
}

/** A file comes back into its root, whatever links there are on the way. */
async function refuseLinks(to: string, root: string): Promise<void> {
	for (let at = dirname(to); isBelow(at, root); at = dirname(at)) {
		const real = await realpath(at).catch(() => undefined)
		if (real === undefined) continue
		if (real !== join(await realpath(root), relative(root, at))) throw new NotMoved(at, "link", false)
		return
	}
}

async function writeRecord(folder: string, record: ArchiveRecord): Promise<void> {
	const file = join(folder, recordName)
	try {
		await mkdir(folder, { recursive: true })
		await writeWhole(file, formatRecord(record), { replace: true, mode: 0o600 })
	} catch (error) {
		throw new NotMoved(file, troubleOf(error), false)
	}
}

/** A program that was ended may have left a temporary file in one of these folders, which has the text of a note. */
async function removeTemporary(folders: readonly string[]): Promise<void> {
	for (const folder of new Set(folders))
		for (const name of await namesIn(folder)) if (isTemporaryName(name)) await rm(join(folder, name), { force: true })
}

/** Every folder below a folder; links are not followed. */
async function foldersBelow(folder: string): Promise<string[]> {
	const inside = (await readdir(folder, { withFileTypes: true }))
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => join(folder, name))
	return [...inside, ...(await Promise.all(inside.map(foldersBelow))).flat()]
}

/** Where a folder really is, as far as it is there: one that is to be made is where its nearest folder is. */
export async function realFolder(folder: string): Promise<string> {
	for (let at = resolve(folder), rest = ""; ; rest = join(at.slice(dirname(at).length).replace(/^[\\/]/, ""), rest), at = dirname(at)) {
		const real = await realpath(at).catch(() => undefined)
		if (real !== undefined) return join(real, rest)
		if (dirname(at) === at) return resolve(folder)
	}
}
