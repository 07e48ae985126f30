/** The files that notes of a case lead to: images, which belong to the case, and others, which are only named. */
import { readAddress } from "../text/address.ts"
import { noteEnding } from "../text/note-ending.ts"

/** Images that are pasted or dropped into notes, and those of a scanner or a camera. */
const image = /\.(?:avif|bmp|gif|heic|jpe?g|png|svg|tiff?|webp)$/i

/** Whether a file is an image by its name. */
export const isImage = (name: string): boolean => image.test(name)

/** The end of a link or an image, with its address; or what a name stands for at the end of a note. */
const address = /\]\(\s*(?:<([^<>\n]{1,2048})>|([^()<>\s]{1,2048}))|^ {0,3}\[[^\]\n]{1,200}\]:[ \t]*(?:<([^<>\n]{1,2048})>|(\S{1,2048}))/gm

/**
 * The paths of files that a note leads to, decoded, each once: from its folder, or from the open folder if they begin with a
 * slash. Other notes are left out.
 */
export function linkedPaths(text: string): string[] {
	const found = Array.from(text.matchAll(address), ([, ...written]) => readAddress(written.find((one) => one !== undefined) ?? ""))
	const paths = found.flatMap((one) =>
		one?.kind === "path" && !one.path.endsWith("/") && !one.path.endsWith(noteEnding) ? [one.path] : [],
	)
	return [...new Set(paths)]
}
