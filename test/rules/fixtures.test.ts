import { globSync, readFileSync } from "node:fs"
import { basename, join } from "node:path"
import { describe, expect, it } from "vitest"
import { lineStarts, positionAt } from "../../src/text/text.ts"
import { findingsOf } from "./complete.ts"

const folder = join(import.meta.dirname, "fixtures")
const marker = /(?:<!--|#) expect(-above)?: ([a-z0-9., -]+?)(?= -->| #|$)/g

/** What a fixture expects of every level but hints, by the line (from 1) of its comments, or the line above them. */
function expected(text: string): string[] {
	return text
		.split(/\r?\n/)
		.flatMap((line, index) =>
			Array.from(line.matchAll(marker), ([, above, codes = ""]) => {
				const at = index + (above === undefined ? 1 : 0)
				return codes.split(",").flatMap((code) => (code.trim() === "" || code.trim() === "none" ? [] : [`${at} ${code.trim()}`]))
			}).flat(),
		)
		.sort()
}

function found(text: string): string[] {
	const starts = lineStarts(text)
	return findingsOf(text)
		.filter(({ level }) => level !== "hint")
		.map(({ code, range }) => `${positionAt(starts, range.start).line + 1} ${code}`)
		.sort()
}

describe("a fixture", () => {
	const files = globSync("*.ipt.md", { cwd: folder }).toSorted()

	it.each(files)("%s raises what its comments expect, with LF and with CRLF", (file) => {
		const text = readFileSync(join(folder, basename(file)), "utf8")
		expect(expected(text).length).toBeGreaterThan(0)
		expect(found(text)).toEqual(expected(text))
		expect(found(text.replaceAll("\n", "\r\n"))).toEqual(expected(text))
	})
})
