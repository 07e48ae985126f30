/** What is left of an erased case: a block of plain text in a log, which says what was erased when, by whom and why, and nothing of what it said. */
import type { Sign } from "../signatures/next-block.ts"

/** The name of the log, in the archive folder or in the folder of the notes. */
export const erasureLog = "erased.log"

/** What was erased, in the order in which it is named. */
export const erasedKinds = [
	"note",
	"ledger",
	"remarks",
	"image",
	"archive record",
	"other file",
	"unfinished copy",
	"export",
	"local history",
	"backup",
	"index",
] as const
export type ErasedKind = (typeof erasedKinds)[number]

export interface Erasure {
	readonly case: string
	/** In UTC. */
	readonly time: string
	/** Initials, and the name of the person. */
	readonly by: string
	readonly name: string
	readonly reason: string
	/** The dates of the first and the last note. */
	readonly first?: string | undefined
	readonly last?: string | undefined
	readonly erased: ReadonlyMap<ErasedKind, number>
	/** How many files and copies could not be erased. */
	readonly left: number
	/** The block is written before anything is erased, and says so until that is done. */
	readonly isBegun?: true
}

/** The lines of a block, which are what is signed. */
export function erasureText(erasure: Erasure): string {
	const kinds = erasedKinds.flatMap((kind) => {
		const count = erasure.erased.get(kind) ?? 0
		return count === 0 ? [] : [["erased", `${count} ${kind}`] as const]
	})
	const lines: readonly (readonly [key: string, value: string])[] = [
		["ipt-erased", "1"],
		["case", erasure.case],
		["first", erasure.first ?? "unknown"],
		["last", erasure.last ?? "unknown"],
		...kinds,
		["left", String(erasure.left)],
		["state", erasure.isBegun ? "begun" : "done"],
		["reason", erasure.reason],
		["by", erasure.by],
		["name", erasure.name],
		["time", erasure.time],
	]
	return lines.map(([key, value]) => `${key}: ${onOneLine(value)}\n`).join("")
}

/** A log with one more block. */
export function withBlock(log: string, block: string): string {
	const before = log === "" || log.endsWith("\n\n") ? log : log.endsWith("\n") ? `${log}\n` : `${log}\n\n`
	return `${before}${block}`
}

/** A log with a block in the place of another one, which is added if it is not there. */
export function withBlockReplaced(log: string, old: string, block: string): string {
	const at = log.lastIndexOf(old)
	return at < 0 ? withBlock(log, block) : log.slice(0, at) + block + log.slice(at + old.length)
}

/** A block with the signature on its lines, if there is one. */
export async function signedBlock(text: string, sign: Sign | undefined): Promise<string> {
	if (!sign) return text
	return `${text}${(await sign(new TextEncoder().encode(text))).trimEnd()}\n`
}

/** A value takes one line: a line break in a reason must not add a line of another meaning. */
function onOneLine(value: string): string {
	return value.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]+/gu, " ").trim()
}
