/** `ipt-notes status`: whether all shards of a folder of tables are there, and as their manifests say. */
import { existsSync } from "node:fs"
import { join } from "node:path"
import { troubleOf } from "../../files/trouble.ts"
import { commandLineWords } from "../../language/command-line.ts"
import { asLine } from "../../text/as-line.ts"
import { compareTexts } from "../../text/order.ts"
import { printError } from "../print.ts"
import { isOfFiles, statusOf } from "../refused.ts"
import { nameOfShard } from "../shards/shard-name.ts"
import { status } from "../status.ts"
import { UsageError } from "../usage.ts"
import { fhirFolder, otherThanSaid, readManifest, readOptions } from "./out-folder.ts"
import { writeFile } from "./shard-file.ts"

/** What is said of a folder of tables, as data. */
interface FolderStatus {
	readonly version: 1
	readonly shards: number
	readonly missing: readonly number[]
	/** Files that are not there or are not as the manifest of their shard says. */
	readonly changed: readonly string[]
	/** Shards that were made with other options or by another version. */
	readonly otherwise: readonly number[]
	readonly notes: number
	readonly cases: number
	readonly unread: number
}

/** Prints the state of a folder and returns the exit status. */
export async function statusOfFolder([folder, ...more]: readonly string[], format: "json" | "text"): Promise<number> {
	const { mistakes, tables: words } = commandLineWords.current
	if (folder === undefined || more.length > 0) throw new UsageError(mistakes.statusWithout)
	const options = existsSync(folder) ? readOptions(folder) : undefined
	if (!options) {
		printError(words.noTables(folder))
		return status.refused
	}
	const [missing, changed, otherwise]: [number[], string[], number[]] = [[], [], []]
	const totals = { notes: 0, cases: 0, unread: 0 }
	const files = new Map<string, number>()
	for (let index = 0; index < options.shards; index++) {
		const manifest = readManifest(folder, { index, count: options.shards })
		if (!manifest) {
			missing.push(index)
			continue
		}
		if (JSON.stringify(manifest.options) !== JSON.stringify(options)) otherwise.push(index)
		changed.push(...(await otherThanSaid(folder, manifest)))
		for (const [path, { rows }] of Object.entries(manifest.files)) files.set(path, rows)
		for (const key of ["notes", "cases", "unread"] as const) totals[key] += manifest[key]
	}
	const found: FolderStatus = { version: 1, shards: options.shards, missing, changed, otherwise, ...totals }
	process.stdout.write(format === "json" ? `${JSON.stringify(found, null, "\t")}\n` : asText(found))
	if (missing.length + changed.length + otherwise.length > 0) return status.findings
	if (options.format === "fhir") {
		try {
			writeFile(join(folder, fhirFolder, "manifest.json"), bulkManifest(files, options.asOf ?? ""), fhirFolder)
		} catch (error) {
			if (!isOfFiles(error)) throw error
			printError(commandLineWords.current.export.refused(folder, troubleOf(error)))
			return statusOf(error)
		}
	}
	return totals.unread > 0 ? status.partly : status.done
}

/** What there is, in the form in which servers of FHIR say it (Bulk Data Access). */
function bulkManifest(files: ReadonlyMap<string, number>, day: string): string {
	const output = Array.from(files, ([path, count]) => ({
		url: path.slice(fhirFolder.length + 1),
		count,
		isOfFhir: path.startsWith(`${fhirFolder}/`),
	}))
		.filter(({ isOfFhir, count }) => isOfFhir && count > 0)
		.map(({ url, count }) => ({ type: url.slice(0, url.indexOf(".")), url, count }))
		.sort((a, b) => compareTexts(a.url, b.url))
	const manifest = { transactionTime: `${day}T00:00:00Z`, request: "urn:ipt-notes:tables", requiresAccessToken: false, output, error: [] }
	return `${JSON.stringify(manifest, null, "\t")}\n`
}

function asText({ shards, missing, changed, otherwise, ...totals }: FolderStatus): string {
	const words = commandLineWords.current.tables
	const name = (index: number): string => nameOfShard({ index, count: shards })
	const lines = [
		...missing.map((index) => words.missingShard(name(index))),
		...otherwise.map((index) => words.otherShard(name(index))),
		...changed.map((file) => words.changedFile(file)),
		words.folder({ shards, there: shards - missing.length, ...totals }),
	]
	return lines.map((line) => `${asLine(line)}\n`).join("")
}
