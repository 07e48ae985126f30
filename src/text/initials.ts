/** Initials and names of the people who write about a note, as files and keys can carry them. */

/** More than any initials or codes have. */
const longestInitials = 32
/** More than a printed name has. */
const longestName = 100

const initials = new RegExp(`^[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._-]{0,${longestInitials - 1}}$`, "u")
/** Control characters, separators of lines, and characters that turn the order of the text around them. */
const unprintable = /[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/u

/** What was typed as initials, such as `A. B.`, in the form that is stored: `A.B.`. Nothing if it is none. */
export function initialsIn(typed: string): string | undefined {
	const compact = typed.trim().normalize("NFC").replace(/\.\s+/g, ".")
	return initials.test(compact) ? compact : undefined
}

/** What was typed as a name, in the form that is stored. Nothing if it cannot be printed on one line. */
export function printedNameIn(typed: string): string | undefined {
	const name = typed.trim().normalize("NFC")
	return name === "" || name.length > longestName || unprintable.test(name) || !/\p{L}/u.test(name) ? undefined : name
}
