/** A folder of tables: what it was made with, its manifests, and what is in the way of adding to it. */
import { createHash } from "node:crypto"
import { createReadStream, existsSync, mkdirSync, readdirSync, readFileSync, statSync } from "node:fs"
import { dirname, join } from "node:path"
import * as z from "zod/mini"
import { type FurtherFile, TableOptions } from "../../tables/index.ts"
import { nameOfShard } from "../shards/shard-name.ts"
import type { Shard } from "../shards/gather.ts"
import { removeLeftOver, writeFile } from "./shard-file.ts"

/** All that the rows depend on, besides the notes. Every shard of a folder has the same. */
export const FolderOptions = z.object({
	version: z.literal(1),
	/** The version of this program. */
	tool: z.string(),
	shards: z.int(),
	format: z.string(),
	tables: z.array(z.string()),
	...TableOptions.shape,
	/** Distinguishes one key from another, and reveals nothing of the key. */
	key: z.nullable(z.string()),
	language: z.string(),
	/** What the call says of profile and levels, as JSON. */
	rules: z.string(),
	asOf: z.nullable(z.string()),
	fhirProfile: z.nullable(z.string()),
	timeZone: z.nullable(z.string()),
	icd: z.nullable(z.string()),
})
export type FolderOptions = z.infer<typeof FolderOptions>

const Figures = z.object({ rows: z.int(), bytes: z.int(), sha256: z.string() })

/** What is said of a shard when all its files are there. */
export const Manifest = z.object({
	version: z.literal(1),
	tool: z.string(),
	shard: z.int(),
	shards: z.int(),
	/** SHA-256 over all that was read: path, size and time of each file. */
	inputs: z.string(),
	options: FolderOptions,
	notes: z.int(),
	cases: z.int(),
	unread: z.int(),
	/** By their paths in the folder. */
	files: z.record(z.string(), Figures),
})
export type Manifest = z.infer<typeof Manifest>

export const manifestFolder = "_manifest"
/** All resources are in it, as programs for FHIR expect them. */
export const fhirFolder = "fhir"
const optionsName = "options.json"

/** The file of a shard that is written last. */
export const manifestPath = (folder: string, shard: Shard): string => join(folder, manifestFolder, `${nameOfShard(shard)}.json`)

/** What is in the way of using a folder: it has other things in it, or tables of other options, which are named. */
export type InTheWay = { readonly what: "not-empty" } | { readonly what: "other-options"; readonly names: readonly string[] }

/** What is in the way of using a folder for tables with these options; nothing is written. */
export function inTheWayOf(folder: string, options: FolderOptions): InTheWay | undefined {
	if (!existsSync(folder) || readdirSync(folder).length === 0) return undefined
	if (!existsSync(join(folder, manifestFolder))) return { what: "not-empty" }
	return existsSync(join(folder, manifestFolder, optionsName)) ? othersThan(folder, options) : undefined
}

function othersThan(folder: string, options: FolderOptions): InTheWay | undefined {
	const known = readOptions(folder)
	if (!known) return { what: "not-empty" }
	const names = (Object.keys(options) as (keyof FolderOptions)[]).filter(
		(name) => JSON.stringify(options[name]) !== JSON.stringify(known[name]),
	)
	return names.length > 0 ? { what: "other-options", names } : undefined
}

/** Makes a folder ready for tables with these options, or says what is in the way. */
export function prepareFolder(folder: string, options: FolderOptions, shard: Shard): InTheWay | undefined {
	const within = join(folder, manifestFolder)
	const file = join(within, optionsName)
	mkdirSync(folder, { recursive: true })
	if (!existsSync(within) && readdirSync(folder).length > 0) return { what: "not-empty" }
	mkdirSync(within, { recursive: true })
	const text = `${JSON.stringify(options, null, "\t")}\n`
	if (!existsSync(file)) writeFile(file, text, nameOfShard(shard), true)
	return othersThan(folder, options)
}

/** What a folder of tables was made with; nothing if it is not such a folder. */
export function readOptions(folder: string): FolderOptions | undefined {
	return parsed(join(folder, manifestFolder, optionsName), FolderOptions)
}

/** What is said of a shard; nothing if it is not whole. */
export const readManifest = (folder: string, shard: Shard): Manifest | undefined => parsed(manifestPath(folder, shard), Manifest)

function parsed<Of extends z.ZodMiniType>(file: string, of: Of): z.infer<Of> | undefined {
	if (!existsSync(file)) return undefined
	try {
		const read = of.safeParse(JSON.parse(readFileSync(file, "utf8")))
		return read.success ? read.data : undefined
	} catch (error) {
		if (error instanceof SyntaxError) return undefined
		throw error
	}
}

/** The files of a manifest that are not there or are not as it says. */
export async function otherThanSaid(folder: string, { files }: Manifest): Promise<string[]> {
	const others: string[] = []
	for (const [path, { bytes, sha256 }] of Object.entries(files)) {
		const file = join(folder, path)
		const size = statSync(file, { throwIfNoEntry: false })?.size
		if (size !== bytes || (await hashOfFile(file)) !== sha256) others.push(path)
	}
	return others
}

async function hashOfFile(file: string): Promise<string> {
	const hash = createHash("sha256")
	for await (const chunk of createReadStream(file)) hash.update(chunk as Uint8Array)
	return hash.digest("hex")
}

/** Writes the files that belong to every folder of tables, unless they are there. What a process that was ended left of them goes. */
export function writeFurther(folder: string, files: readonly FurtherFile[], shard: Shard): void {
	const name = nameOfShard(shard)
	for (const within of new Set(files.map(({ path }) => dirname(path)))) removeLeftOver(join(folder, within), name)
	for (const { path, text } of files) {
		const file = join(folder, path)
		if (existsSync(file) && readFileSync(file, "utf8") === text) continue
		writeFile(file, text, name)
	}
}
