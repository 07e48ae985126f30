/**
 * Lines of text in a file of VS Code's storage, encrypted in blocks by a key that VS Code stores in the system's key store: a copy of
 * the file alone says nothing. What another build or another language wrote, or what was damaged, cannot be read.
 */
import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto"
import { mkdir, open } from "node:fs/promises"
import { dirname } from "node:path"
import { writeWhole } from "../../../files/write-whole.ts"
import { languageInUse } from "../../../language/index.ts"
import { pauseIfDue } from "../slices.ts"
import { build } from "./build.ts"
import { keyOf, knownKey, type Secrets } from "./index-key.ts"

const algorithm = "aes-256-gcm"
/** Of the number that comes before each block, its nonce and its tag, in bytes. */
const [sizeBytes, nonceBytes, tagBytes] = [4, 12, 16]
/** Lines of a block: each block is sealed by itself, so that a damaged one takes no other with it. */
const inBlock = 64

/** The lines of each block of a file that is whole and ours, one block after the other. Rejects if there is no such file. */
export async function* sealedLines(file: string, secrets: Secrets): AsyncIterable<string[]> {
	const key = await knownKey(secrets)
	if (key) yield* opened(file, key)
}

/** Writes lines to a file, as JSON of these. Rejects if they are not wanted any more, or cannot be written. */
export async function writeSealed(file: string, secrets: Secrets, lines: readonly unknown[], isCurrent: () => boolean): Promise<void> {
	const key = await keyOf(secrets)
	await mkdir(dirname(file), { recursive: true })
	await writeWhole(file, sealed(lines, key, isCurrent), { replace: true })
}

/** What a block is bound to: the build that made it, the language of its words, such as the bands of scores, and its place. */
const boundTo = (index: number): Buffer => Buffer.from(`${build}\n${languageInUse().id}\n${index}`)

/** The blocks of these lines, each made when it is written: all of them at once would take more memory than what they say. */
async function* sealed(lines: readonly unknown[], key: Buffer, isCurrent: () => boolean): AsyncIterable<Buffer> {
	let since = performance.now()
	for (let at = 0, index = 0; at < lines.length; at += inBlock, index++) {
		if (!isCurrent()) throw new Error("What is written is no longer wanted")
		yield seal(lines.slice(at, at + inBlock), index, key)
		since = await pauseIfDue(since)
	}
}

function seal(lines: readonly unknown[], index: number, key: Buffer): Buffer {
	const nonce = randomBytes(nonceBytes)
	const cipher = createCipheriv(algorithm, key, nonce).setAAD(boundTo(index))
	const parts = lines.map((line, at) => cipher.update(`${at === 0 ? "" : "\n"}${JSON.stringify(line)}`, "utf8"))
	const end = cipher.final()
	const size = Buffer.alloc(sizeBytes)
	size.writeUInt32BE(parts.reduce((sum, part) => sum + part.length, end.length))
	return Buffer.concat([size, nonce, cipher.getAuthTag(), ...parts, end])
}

/** The lines of each block that is whole and ours, one block after the other. */
async function* opened(path: string, key: Buffer): AsyncIterable<string[]> {
	const file = await open(path)
	try {
		const { size: end } = await file.stat()
		const head = Buffer.alloc(sizeBytes + nonceBytes + tagBytes)
		let space = Buffer.alloc(0)
		for (let at = 0, index = 0; at + head.length <= end; index++) {
			await file.read(head, 0, head.length, at)
			const size = head.readUInt32BE(0)
			at += head.length
			// A file that was cut, or is not ours.
			if (at + size > end) return
			// One for all blocks: what each would leave is freed late.
			if (space.length < size) space = Buffer.alloc(size)
			await file.read(space, 0, size, at)
			at += size
			const lines = linesOf(space.subarray(0, size), head.subarray(sizeBytes), index, key)
			if (lines) yield lines
		}
	} finally {
		await file.close()
	}
}

/** Nothing of a damaged block. */
function linesOf(text: Buffer, nonceAndTag: Buffer, index: number, key: Buffer): string[] | undefined {
	try {
		const decipher = createDecipheriv(algorithm, key, nonceAndTag.subarray(0, nonceBytes))
			.setAAD(boundTo(index))
			.setAuthTag(nonceAndTag.subarray(nonceBytes))
		return `${decipher.update(text, undefined, "utf8")}${decipher.final("utf8")}`.split("\n")
	} catch {
		return undefined
	}
}
