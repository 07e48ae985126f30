/** Where a link of a note may lead: the web over https, a mail address, a file by its path. To nothing else. */

export type Address =
	| { readonly kind: "web"; readonly url: string }
	/** Decoded; from the note's folder, or from the root of the open folder if it begins with a slash. */
	| { readonly kind: "path"; readonly path: string }

/**
 * Reads the address of a link. What could start a program or a command has a scheme that is not listed here; a path is
 * decoded once, and whoever resolves it checks whether it stays in its folder.
 */
export function readAddress(written: string): Address | undefined {
	// What may hide a scheme.
	if (/[\p{Cc}\p{Cs}\\]|^\p{Z}|\p{Z}$/u.test(written)) return undefined
	// No user before the host, which would appear to be a host; in a mail address nothing encoded, which could be further lines.
	if (/^https:\/\/[^\s/?#@]+(?:[/?#]\S*)?$/i.test(written) || /^mailto:[^\s/?#%@]+@[^\s/?#%@]+$/i.test(written))
		return { kind: "web", url: written }
	const path = decoded(written.split(/[?#]/, 1)[0] ?? "")
	if (path === undefined || path === "" || path.startsWith("//") || /[\p{Cc}\p{Cs}\\]/u.test(path)) return undefined
	// A colon before the first slash makes a scheme or a drive of what is before it.
	return /^[^/]*:/.test(path) ? undefined : { kind: "path", path }
}

function decoded(text: string): string | undefined {
	try {
		return decodeURIComponent(text)
	} catch {
		return undefined
	}
}
