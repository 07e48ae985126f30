/** Makes the tables of one shard: all of its files, and then its manifest, or none. */
import { createHash } from "node:crypto"
import { mkdirSync, readdirSync, rmSync } from "node:fs"
import { dirname, join } from "node:path"
import { commandLineWords } from "../../language/command-line.ts"
import { csvHead, type Table, tables, toldColumns } from "../../tables/index.ts"
import { ParquetFile } from "../../tables/formats/parquet.ts"
import type { Unread } from "../files.ts"
import { Interruption } from "../interruption.ts"
import { Progress } from "../progress.ts"
import type { Gathered, Shard } from "../shards/gather.ts"
import { nameOfShard } from "../shards/shard-name.ts"
import { version } from "../version.ts"
import { worked } from "./batches.ts"
import { fhirFolder, type FolderOptions, type Manifest, manifestFolder, manifestPath } from "./out-folder.ts"
import { removeLeftOver, ShardFile, syncFolder, writeFile } from "./shard-file.ts"
import type { Done, Part, Setting } from "./work.ts"

export interface ShardRun {
	readonly folder: string
	readonly shard: Shard
	readonly gathered: Gathered
	readonly inputs: string
	readonly setting: Setting
	readonly options: FolderOptions
	readonly jobs: number
	/** The run is given up if more notes cannot be read or placed. */
	readonly maxUnread: number
	readonly program: URL
}

/** What a run came to: what is said of the shard; or why it was given up. */
export type Ran = { readonly manifest: Manifest } | { readonly signal: number } | { readonly unread: number }

/** A table that is being written. */
class TableFile {
	readonly path: string
	readonly file: ShardFile
	readonly #parquet: ParquetFile | undefined

	constructor(folder: string, { name, columns }: Pick<Table, "columns" | "name">, shard: Shard, { format, options }: Setting) {
		this.path = format === "fhir" ? `${fhirFolder}/${name}.${nameOfShard(shard)}.ndjson` : `${name}/${nameOfShard(shard)}.${format}`
		this.file = new ShardFile(join(folder, this.path), nameOfShard(shard))
		const told = toldColumns(columns, options)
		if (format === "csv") this.file.write(Buffer.from(csvHead(told)), 0)
		this.#parquet = format === "parquet" ? new ParquetFile(told, (bytes) => this.file.write(bytes, 0)) : undefined
	}

	add({ rows, text, cells }: Part): void {
		if (text !== undefined) this.file.write(Buffer.from(text), rows)
		if (cells === undefined) return
		this.#parquet?.add(cells)
		this.file.write(new Uint8Array(), rows)
	}

	finish(): void {
		this.#parquet?.finish()
	}
}

/** Writes all tables of a shard, and its manifest last; nothing is left of a run that is given up. Throws what the disk refuses. */
export async function makeShard(run: ShardRun): Promise<Ran> {
	const { folder, shard, setting } = run
	const name = nameOfShard(shard)
	const chosen = tables.filter((table) => setting.tables.includes(table.name))
	// From here on nothing says that the shard is whole, until it is.
	rmSync(manifestPath(folder, shard), { force: true })
	for (const within of [manifestFolder, "_errors", ...chosen.map((table) => table.name)]) {
		mkdirSync(join(folder, within), { recursive: true })
		removeLeftOver(join(folder, within), name, run.gathered.entries.folderName)
	}
	if (setting.format === "fhir") removeResources(join(folder, fhirFolder), name)
	const files: ShardFile[] = []
	try {
		const opened = <Of extends { readonly file: ShardFile }>(made: Of): Of => {
			files.push(made.file)
			return made
		}
		const errors = opened({ path: `_errors/${name}.ndjson`, file: new ShardFile(join(folder, "_errors", `${name}.ndjson`), name) })
		const ofTables = new Map<string, TableFile>(chosen.map((table) => [table.name, opened(new TableFile(folder, table, shard, setting))]))
		const practitioners = new Set<string>()
		using interruption = new Interruption()
		const totals = { notes: 0, cases: 0, unread: 0 }
		const report = (unread: readonly Unread[]): void => {
			totals.unread += unread.length
			errors.file.write(Buffer.from(unread.map(({ file, reason }) => `${JSON.stringify({ file, reason })}\n`).join("")), unread.length)
		}
		report(run.gathered.unread)
		const progress = new Progress((done) => commandLineWords.current.tables.progress(done, run.gathered.notes.own))
		for await (const done of worked(run.gathered.entries.groups(), setting, run.jobs, run.program)) {
			take(done)
			// A signal is noticed between two pieces of work.
			await new Promise(setImmediate)
			if (interruption.status !== undefined) return { signal: interruption.status }
			if (totals.unread > run.maxUnread) return { unread: totals.unread }
		}
		for (const table of ofTables.values()) table.finish()
		const figures = [errors, ...ofTables.values()].map(({ path, file }) => [path, file.finish()] as const)
		for (const file of files) file.place()
		for (const within of new Set(figures.map(([path]) => dirname(path)))) syncFolder(join(folder, within))
		const manifest: Manifest = {
			version: 1,
			tool: version,
			shard: shard.index,
			shards: shard.count,
			inputs: run.inputs,
			options: run.options,
			...totals,
			files: Object.fromEntries(figures),
		}
		writeManifest(folder, shard, manifest)
		return { manifest }

		/** Of resources it is known late which types there are. */
		function tableFor(of: string): TableFile | undefined {
			const known = ofTables.get(of)
			if (known || setting.format !== "fhir") return known
			const made = opened(new TableFile(folder, { name: of, columns: {} }, shard, setting))
			ofTables.set(of, made)
			return made
		}

		function take(done: Done): void {
			for (const part of done.parts) tableFor(part.name)?.add(part.name === "Practitioner" ? withoutKnown(part, practitioners) : part)
			report(done.unread)
			totals.notes += done.notes
			totals.cases += done.cases
			progress.add(done.of)
		}
	} finally {
		for (const file of files) file.discard()
	}
}

/** The manifest is the last file. */
function writeManifest(folder: string, shard: Shard, manifest: Manifest): void {
	writeFile(manifestPath(folder, shard), `${JSON.stringify(manifest, null, "\t")}\n`, nameOfShard(shard))
	syncFolder(join(folder, manifestFolder))
}

/** A clinician is a resource of each case, and is in a shard once. */
function withoutKnown(part: Part, known: Set<string>): Part {
	const lines = (part.text ?? "").split(/(?<=\n)/).filter((line) => {
		const { id } = JSON.parse(line) as { readonly id: string }
		return !known.has(id) && known.add(id)
	})
	return { ...part, rows: lines.length, text: lines.join("") }
}

/** Another run of the shard may have had types that this one does not. */
function removeResources(folder: string, shard: string): void {
	mkdirSync(folder, { recursive: true })
	for (const name of readdirSync(folder)) if (name.includes(`.${shard}.`)) rmSync(join(folder, name), { force: true })
}

/** Distinguishes one key from another, and reveals nothing of it. */
export const fingerprintOfKey = (key: Uint8Array): string =>
	createHash("sha256").update("pseudonym-key\n").update(key).digest("hex").slice(0, 16)
