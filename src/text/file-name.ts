/** Names of files and folders: of those that there are, and of new ones that are possible on every system. */
import { trimmed } from "./trim.ts"

/** Names that Windows keeps for devices, whatever follows a dot. */
const devices = /^(?:aux|clock\$|con|nul|prn|conin\$|conout\$|(?:com|lpt)[0-9\u00b9\u00b2\u00b3])(?=$|[. ])/i

/**
 * A code as a name that a file or folder can have on every system: one step of a path, never a way up or a device.
 * What no name may contain becomes a dash.
 */
export function safeName(code: string): string {
	const plain = code
		.normalize("NFC")
		.slice(0, 64)
		.replace(/[^\p{L}\p{N}\p{M}._ -]+/gu, "-")
	const name = trimmed(plain, ". ")
	return (name === "" ? "case" : name).replace(devices, "$&-")
}

/** A name that no file of the folder has, capitals and accents aside: `stem`, or `stem-2` and so on. */
export function freeName(stem: string, ending: string, taken: Iterable<string>): string {
	return freeNames(taken)(stem, ending)
}

/** Gives one name after the other that no file of the folder has, nor one that was given before. Linear in the names, however many share a stem. */
export function freeNames(taken: Iterable<string>): (stem: string, ending: string) => string {
	const known = new Set(Array.from(taken, sameName))
	/** The number that each stem is tried with next. */
	const next = new Map<string, number>()
	return (stem, ending) => {
		const own = sameName(`${stem}/${ending}`)
		for (let number = next.get(own) ?? 1; ; number++) {
			const name = `${stem}${number === 1 ? "" : `-${number}`}${ending}`
			if (known.has(sameName(name))) continue
			known.add(sameName(name))
			next.set(own, number + 1)
			return name
		}
	}
}

/** Two names that are the same here are one file on some system. */
export const sameName = (name: string): string => name.normalize("NFC").toLowerCase()

const lastSeparator = (file: string): number => Math.max(file.lastIndexOf("/"), file.lastIndexOf("\\"))

/** The folder that a file is in: everything before its last separator. */
export const folderOf = (file: string): string => file.slice(0, lastSeparator(file) + 1)

/** The name of a file without its folder. In an address it may be encoded. */
export function nameOfFile(file: string): string {
	const name = file.slice(lastSeparator(file) + 1)
	return isAddress.test(file) ? decoded(name) : name
}

const isAddress = /^[a-z][\w+.-]+:\//i

function decoded(name: string): string {
	try {
		return decodeURIComponent(name)
	} catch {
		// A percent sign that encodes nothing is part of the name.
		return name
	}
}
