/** A folder of notes of one source, the same for the same number and seed; made once and cached for later runs. */
import { createHash } from "node:crypto"
import { readFileSync, statSync } from "node:fs"
import { mkdir, readdir, rm, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { step } from "../scripts/log.ts"
import { out } from "../scripts/paths.ts"
import { type SourceName, sources } from "./notes/sources/index.ts"

/** Which notes, and how many. */
export interface CorpusRequest {
	readonly source: SourceName
	readonly notes: number
	readonly seed: number
}

/** What was written. */
export interface Corpus {
	readonly folder: string
	/** In the order of their names. */
	readonly files: readonly string[]
}

/** The notes of as many cases as it takes; the last case may be cut short. */
export function* corpusNotes(
	count: number,
	seed: number,
	source: SourceName = "generated",
): Iterable<{ readonly path: string; readonly text: string }> {
	let left = count
	for (let index = 0; left > 0; index++) {
		const { code, notes } = sources[source].caseOf(index, seed)
		for (const { name, text } of notes.slice(0, left)) yield { path: `${code}/${name}`, text }
		left -= notes.length
	}
}

/** How many notes so many cases have. */
export function notesOf(cases: number, seed: number, source: SourceName): number {
	return Array.from({ length: cases }, (_, index) => sources[source].caseOf(index, seed).notes.length).reduce(
		(sum, count) => sum + count,
		0,
	)
}

/** Kilobytes of a note, on average. */
export const meanSize = ({ files }: Corpus): number => files.reduce((sum, file) => sum + statSync(file).size, 0) / 1000 / files.length

/** Writes the corpus, unless it is there as it would be written now. */
export async function ensureCorpus({ source, notes: count, seed }: CorpusRequest): Promise<Corpus> {
	const folder = join(out, "bench", `corpus-${source}-${count}-${seed}`)
	const mark = join(folder, "complete")
	const form = formOf(source, seed)
	if (readOr(mark) !== form) {
		step(`Writing ${count} notes into ${folder}`)
		await rm(folder, { recursive: true, force: true })
		await mkdir(folder, { recursive: true })
		let last = ""
		for (const { path, text } of corpusNotes(count, seed, source)) {
			const parent = join(folder, path, "..")
			if (parent !== last) await mkdir(parent, { recursive: true })
			last = parent
			await writeFile(join(folder, path), text)
		}
		await writeFile(mark, form)
	}
	const names = await readdir(folder, { recursive: true })
	return {
		folder,
		files: names
			.filter((name) => name.endsWith(".ipt.md"))
			.sort()
			.map((name) => join(folder, name)),
	}
}

/** What the first cases look like: a corpus that was written in another way is written again. */
function formOf(source: SourceName, seed: number): string {
	const hash = createHash("sha256")
	for (const { path, text } of corpusNotes(60, seed, source)) hash.update(path).update(text)
	return hash.digest("hex")
}

function readOr(path: string): string | undefined {
	try {
		return readFileSync(path, "utf8")
	} catch {
		return undefined
	}
}
