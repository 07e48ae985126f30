/** How words are listed in English. */

export const kilobytes = (bytes: number): string => `${bytes / 1024} KB`

export const quoted = (text: string): string => `“${text}”`

/** `a, b or c` */
export function either(words: readonly string[]): string {
	return listed(words, "or")
}

/** `a, b and c` */
export function joined(words: readonly string[]): string {
	return listed(words, "and")
}

function listed(words: readonly string[], before: string): string {
	const last = words.at(-1) ?? ""
	return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} ${before} ${last}`
}

/** ` Did you mean “a” or “b”?`; empty if there is nothing to propose. */
export function didYouMean(allowed: readonly string[], before = ""): string {
	return allowed.length > 0 ? ` Did you mean ${either(allowed.map((word) => quoted(before + word)))}?` : ""
}
