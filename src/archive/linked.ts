/** The files that notes of a case lead to: images, which belong to the case, and others, which are only named. */
import { readAddress } from "../text/address.ts"
import { noteEnding } from "../text/note-ending.ts"

/** Images that are pasted or dropped into notes, and those of a scanner or a camera. */
const image = /\.(?:avif|bmp|gif|heic|jpe?g|png|svg|tiff?|webp)$/i

/** Whether a file is an image by its name. */
export const isImage = (name: string): boolean => image.test(name)

/** No path is longer. */
const longest = 2048

/**
 * The paths of files that a note leads to, decoded, each once: from its folder, or from the open folder if they begin with a
 * slash. Other notes are left out.
 */
export function linkedPaths(text: string): string[] {
	const paths = [...addressesIn(text)].flatMap((written) => {
		const found = readAddress(written)
		return found?.kind === "path" && !found.path.endsWith("/") && !found.path.endsWith(noteEnding) ? [found.path] : []
	})
	return [...new Set(paths)]
}

/** The addresses of links and images, and what names stand for at the end of a note. */
function* addressesIn(text: string): Iterable<string> {
	for (let at = text.indexOf("]("); at >= 0; at = text.indexOf("](", at + 2)) yield addressAt(text.slice(at + 2, at + 2 + longest))
	for (const line of text.split(/[\r\n]+/)) {
		const at = line.trimStart().startsWith("[") ? line.indexOf("]:") : -1
		if (at > 0) yield addressAt(line.slice(at + 2, at + 2 + longest))
	}
}

/** The address that a text begins with. */
function addressAt(text: string): string {
	const written = text.trimStart()
	if (written.startsWith("<")) return written.slice(1, Math.max(1, written.indexOf(">")))
	return /^[^()<>\s]*/.exec(written)?.[0] ?? ""
}
