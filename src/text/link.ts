/** Links between files, as Markdown. */

/** A Markdown link that leads from one file to another, both by their paths with `/`, encoded and relative. */
export function linkBetween(from: string, to: string, label: string): string {
	return `[${label.replace(/[\\[\]`*_<>]/g, String.raw`\$&`).replace(/\s+/g, " ")}](${relativePath(from, to)})`
}

/** The path from one file to another, as a link has it. */
export function relativePath(from: string, to: string): string {
	const [here, there] = [from.split("/").slice(0, -1), to.split("/")]
	const differ = there.findIndex((step, index) => step !== here[index] || index === there.length - 1)
	const up = here.slice(differ).map(() => "..")
	return [...up, ...there.slice(differ).map(encoded)].join("/")
}

/** A name within a path, as a link has it. */
export const encoded = (step: string): string => withoutBrackets(encodeURIComponent(step))

/** Brackets end the address of a link. */
export const withoutBrackets = (address: string): string =>
	address.replace(/[()<>]/g, (bracket) => `%${bracket.charCodeAt(0).toString(16).toUpperCase()}`)
