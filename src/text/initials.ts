/** Initials and names of the people who write about a note, as files and keys can carry them. */

/** More than any initials or codes have. */
const longestInitials = 32
/** More than a printed name has. */
const longestName = 100

const initials = new RegExp(`^[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._-]{0,${longestInitials - 1}}$`, "u")
/** Control characters, separators of lines, and characters that turn the order of the text around them. */
const unprintable = /[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/u

/** What was typed as initials, such as `A. B.`, in the form that is stored: `A.B.`. Nothing if it cannot be initials. */
export function initialsIn(typed: string): string | undefined {
	const compact = typed.trim().normalize("NFC").replace(/\.\s+/g, ".")
	return initials.test(compact) ? compact : undefined
}

/** What was typed as a name, in the form that is stored. Nothing if it cannot be printed on one line. */
export function printedNameIn(typed: string): string | undefined {
	const name = typed.trim().normalize("NFC")
	return name === "" || name.length > longestName || unprintable.test(name) || !/\p{L}/u.test(name) ? undefined : name
}

/** Whether two texts name the same person by initials: `A. B.` and `AB` do. */
export function isSamePerson(one: string, other: string): boolean {
	return plain(one) === plain(other)
}

const plain = (typed: string): string =>
	typed
		.normalize("NFC")
		.replace(/[^\p{L}\p{M}\p{N}]/gu, "")
		.toLowerCase()

/** Whom a note names. */
export interface Named {
	readonly author?: string
	readonly supervisor?: string
}

/**
 * The initials that are proposed to somebody who signs these notes for the first time on a machine. A setting may be of another person who
 * uses the machine: what it says is proposed only if notes name nobody else. The author is proposed if nobody but the author may be
 * meant. Empty if it is open: what nobody types, nobody is.
 */
export function proposedInitials(setting: string, notes: readonly Named[]): string {
	const authors = notes.flatMap(({ author }) => author ?? [])
	const supervisors = notes.flatMap(({ supervisor }) => supervisor ?? [])
	const named = [...authors, ...supervisors]
	if (setting !== "") return named.length === 0 || named.some((one) => isSamePerson(one, setting)) ? setting : ""
	const [author = ""] = authors
	return named.every((one) => isSamePerson(one, author)) ? (initialsIn(author) ?? "") : ""
}
