/** The parts of a file of any size, one after the other. */
import { closeSync, openSync, readSync } from "node:fs"
import { separator } from "./entry.ts"

const chunk = 1 << 16

/** What is between the separators of a list. Nothing else of it is in memory. */
export function* linesOf(file: string): Iterable<string> {
	const handle = openSync(file, "r")
	const decoder = new TextDecoder()
	try {
		const bytes = new Uint8Array(chunk)
		let rest = ""
		for (;;) {
			const length = readSync(handle, bytes, 0, chunk, null)
			const parts = (rest + decoder.decode(bytes.subarray(0, length), { stream: length > 0 })).split(separator)
			rest = parts.pop() ?? ""
			yield* parts
			if (length === 0) return
		}
	} finally {
		closeSync(handle)
	}
}
