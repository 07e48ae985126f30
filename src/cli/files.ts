/** Note files below paths of the command line. */
import { type Dirent, readdirSync, readFileSync, statSync } from "node:fs"
import { join, relative, sep } from "node:path"

export const noteEnding = ".ipt.md"

/** Folders that hold no notes of the user. */
const skipped = new Set([".git", "node_modules"])

export interface FoundFiles {
	/** As given or found, each once, in the order of names. */
	readonly files: readonly string[]
	readonly problems: readonly string[]
}

/** All notes named by `paths` or lying below them. Links are not followed below a folder, and only files are read. */
export function findNotes(paths: readonly string[]): FoundFiles {
	const files = new Set<string>()
	const problems: string[] = []
	for (const path of paths) {
		try {
			const stat = statSync(path)
			if (stat.isFile()) files.add(path)
			else if (stat.isDirectory()) for (const file of below(path, problems)) files.add(file)
			else problems.push(`${path}: is neither a file nor a folder`)
		} catch (error) {
			problems.push(`${path}: ${reason(error)}`)
		}
	}
	return { files: [...files].sort(), problems }
}

function* below(folder: string, problems: string[]): Iterable<string> {
	let entries: Dirent[]
	try {
		entries = readdirSync(folder, { withFileTypes: true })
	} catch (error) {
		problems.push(`${folder}: ${reason(error)}`)
		return
	}
	for (const entry of entries) {
		const path = join(folder, entry.name)
		if (entry.isDirectory() && !skipped.has(entry.name)) yield* below(path, problems)
		else if (entry.isFile() && entry.name.endsWith(noteEnding)) yield path
	}
}

/** The bytes of a file, or why they cannot be read. */
export function readBytes(file: string): { readonly bytes: Uint8Array } | { readonly problem: string } {
	try {
		return { bytes: readFileSync(file) }
	} catch (error) {
		return { problem: `${file}: ${reason(error)}` }
	}
}

/** A path as it is printed: relative to the working folder, with slashes. */
export function shown(file: string): string {
	return (relative(process.cwd(), file) || file).split(sep).join("/")
}

/** Why the file system refused, without the note's text. */
export function reason(error: unknown): string {
	const code = error instanceof Error && "code" in error ? String(error.code) : ""
	return reasons[code] ?? `cannot be read (${code || "unknown reason"})`
}

const reasons: Readonly<Record<string, string>> = {
	EACCES: "you may not read it",
	EISDIR: "is a folder",
	ELOOP: "is a link to itself",
	ENOENT: "does not exist",
	ENOSPC: "the disk is full",
	EPERM: "you may not read it",
	EROFS: "the disk is read-only",
}
