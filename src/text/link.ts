/** Links between files, as Markdown. */

/** A Markdown link that leads from one file to another, both by their paths with `/`, encoded and relative. */
export function linkBetween(from: string, to: string, label: string): string {
	return `[${label.replace(/[\\[\]`*_<>]/g, String.raw`\$&`).replace(/\s+/g, " ")}](${relativePath(from, to)})`
}

function relativePath(from: string, to: string): string {
	const [here, there] = [from.split("/").slice(0, -1), to.split("/")]
	const differ = there.findIndex((step, index) => step !== here[index] || index === there.length - 1)
	const up = here.slice(differ).map(() => "..")
	return [...up, ...there.slice(differ).map(encoded)].join("/")
}

/** Round brackets end a link as well. */
const encoded = (step: string): string => encodeURIComponent(step).replace(/[()]/g, (bracket) => (bracket === "(" ? "%28" : "%29"))
