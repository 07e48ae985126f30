/** Where files are: each by its folder, in which its ledgers are too. */
import { lstatSync, realpathSync } from "node:fs"
import { basename, dirname } from "node:path"
import { reasonOf, type Unread } from "./files.ts"

/** A file that was found or named. */
export interface PlacedFile {
	readonly file: string
	readonly folder: string
	/** Its name in its folder, by which ledgers name it. That of a link is the name of its target. */
	readonly name: string
}

export interface PlacedFiles {
	/** By the paths of the folders, each folder once, whatever path or link leads to it. */
	readonly folders: ReadonlyMap<string, readonly PlacedFile[]>
	readonly unread: readonly Unread[]
}

/** Sorts files by their folders. A link that was named has its ledgers where its target is. */
export function placedFiles(files: readonly string[]): PlacedFiles {
	const placed: PlacedFile[] = []
	const unread: Unread[] = []
	const paths = new Map<string, string>()
	const byRealPath = new Map<string, string>()
	const pathOf = (folder: string): string => {
		const known = paths.get(folder)
		if (known !== undefined) return known
		const real = realpathSync(folder)
		const path = byRealPath.get(real) ?? folder
		byRealPath.set(real, path)
		paths.set(folder, path)
		return path
	}
	for (const file of files) {
		try {
			const target = targetOf(file)
			placed.push({ file, folder: pathOf(dirname(target)), name: basename(target) })
		} catch (error) {
			unread.push({ file, reason: reasonOf(error, file) })
		}
	}
	return { folders: Map.groupBy(placed, ({ folder }) => folder), unread }
}

/** The file that a path leads to: of a link, its target. Throws if that cannot be found. */
export const targetOf = (file: string): string => (lstatSync(file).isSymbolicLink() ? realpathSync(file) : file)
