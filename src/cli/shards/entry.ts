/** What is known of a note before it is read, as a line of a list: where it is, and which case its header names. */

export interface Entry {
	/** A folder is listed for what is wrong with its ledgers and its configuration. */
	readonly kind: "folder" | "note"
	readonly file: string
	readonly size: number
	readonly mtime: number
	/** The code that its header names. */
	readonly code?: string
	/** The file that an addendum amends. */
	readonly amends?: string
}

/** Between two entries. No name of a file has it. */
export const separator = "\0"

/** An entry as text, without the separator. What may contain anything is last. */
export const written = ({ kind, size, mtime, code = "", amends, file }: Entry): string =>
	[kind === "folder" ? "d" : "n", size, mtime, code, amends === undefined ? "" : JSON.stringify(amends), file].join("\t")

/** The entry of such a text. Throws a `SyntaxError` for any other. */
export function readEntry(text: string): Entry {
	const [, kind, size, mtime, code, amends, file] = /^([dn])\t(\d+)\t([\d.e+-]+)\t([\w.-]*)\t("[^\t]*"|)\t([^]+)$/.exec(text) ?? []
	if (file === undefined) throw new SyntaxError("no entry")
	return {
		kind: kind === "d" ? "folder" : "note",
		file,
		size: Number(size),
		mtime: Number(mtime),
		...(code && { code }),
		...(amends && { amends: JSON.parse(amends) as string }),
	}
}
