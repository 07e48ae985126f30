/** Why a file could not be read or written, in a word: what is said of it is up to whoever says it. */
export type Trouble =
	| "busy"
	| "exists"
	| "folder"
	| "full"
	| "gone"
	| "link"
	| "long-name"
	| "no-file"
	| "permission"
	| "read-only"
	| "unknown"

/** A file that is left alone, and why. */
export class Refused extends Error {
	readonly trouble: Trouble

	constructor(trouble: Trouble) {
		super(trouble)
		this.trouble = trouble
	}
}

/** Codes of Node, then of VS Code. */
const byCode: Readonly<Record<string, Trouble>> = {
	EACCES: "permission",
	EBUSY: "busy",
	EDQUOT: "full",
	EEXIST: "exists",
	EFBIG: "full",
	EISDIR: "folder",
	ELOOP: "link",
	ENAMETOOLONG: "long-name",
	ENOENT: "gone",
	ENOSPC: "full",
	ENOTDIR: "gone",
	EPERM: "permission",
	EROFS: "read-only",
	ETXTBSY: "busy",
	FileExists: "exists",
	FileIsADirectory: "folder",
	FileNotADirectory: "gone",
	FileNotFound: "gone",
	NoPermissions: "permission",
	Unavailable: "busy",
}

/** What an error of a file system means. */
export function troubleOf(error: unknown): Trouble {
	if (error instanceof Refused) return error.trouble
	return byCode[codeOf(error)] ?? "unknown"
}

/** The code of an error, such as `ENOSPC`; nothing if it has none. */
export function codeOf(error: unknown): string {
	return error instanceof Error && "code" in error ? String(error.code) : ""
}
