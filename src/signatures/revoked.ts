/**
 * Keys that count no longer: a list of public keys, as `ssh-keygen -r` reads it too. The comment of a key may say since when: `revoked
 * 2026-03-01T10:00:00Z laptop stolen`. A key without a time is revoked for all that it ever signed.
 */
import { KeyError } from "./key-error.ts"
import { readPublicLine } from "./public-key.ts"
import { isBlankOrComment, linesOf, longestList } from "./signers.ts"
import { isTime } from "./values.ts"
import { isSameBytes } from "./wire.ts"

export interface RevokedKey {
	readonly line: number
	readonly blob: Uint8Array
	/** Milliseconds since 1970. Nothing: for ever. */
	readonly at?: number
	readonly words: string
}

export interface RevokedProblem {
	readonly line: number
	/**
	 * - `binary`: a list of OpenSSH in its binary form (KRL), which is not read.
	 * - `key`: a line whose key cannot be read, so that nobody can say what is revoked.
	 * - `too-large`: the list is too long to be one, and is not read.
	 */
	readonly problem: "binary" | "key" | "too-large"
}

export interface Revoked {
	readonly keys: readonly RevokedKey[]
	readonly problems: readonly RevokedProblem[]
}

/** Reads a list of revoked keys. Never throws. */
export function readRevoked(text: string): Revoked {
	if (text.startsWith("SSHKRL")) return { keys: [], problems: [{ line: 1, problem: "binary" }] }
	if (text.length > longestList) return { keys: [], problems: [{ line: 1, problem: "too-large" }] }
	const keys: RevokedKey[] = []
	const problems: RevokedProblem[] = []
	for (const [index, content] of linesOf(text).entries()) {
		const line = index + 1
		if (isBlankOrComment(content)) continue
		try {
			const { blob } = readPublicLine(content)
			const [first = "", second = "", ...more] = content
				.trim()
				.split(/[ \t]+/)
				.slice(2)
			const hasTime = first === "revoked" && isTime(second)
			keys.push({
				line,
				blob,
				...(hasTime && { at: Date.parse(second) }),
				words: (hasTime ? more : [...(first === "revoked" ? [] : [first]), second, ...more]).join(" ").trim(),
			})
		} catch (error) {
			if (!(error instanceof KeyError)) throw error
			problems.push({ line, problem: "key" })
		}
	}
	return { keys, problems }
}

/** Since when a key is revoked, in milliseconds since 1970: `-Infinity` is for ever. Nothing if it is not. */
export function revokedSince({ keys }: Revoked, blob: Uint8Array): number | undefined {
	const times = keys.filter((key) => isSameBytes(key.blob, blob)).map(({ at }) => at ?? Number.NEGATIVE_INFINITY)
	return times.length === 0 ? undefined : Math.min(...times)
}
