/** `ipt-notes tables`: tables over many cases, of all notes or of one part of them. */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { codeOf, troubleOf } from "../../files/trouble.ts"
import { commandLineWords } from "../../language/command-line.ts"
import { languageInUse } from "../../language/index.ts"
import { calendarDate } from "../../record/index.ts"
import type { OwnOptions } from "../../rules/options-in-force.ts"
import {
	Dates,
	furtherFiles,
	Names,
	pseudonymsBy,
	shortestKey,
	type TableOptions,
	tableNames,
	tables as allTables,
	Texts,
} from "../../tables/index.ts"
import { today } from "../../text/today.ts"
import type { FhirChoice } from "../../summary/fhir-choice.ts"
import { fhirChoice } from "../export-options.ts"
import { printError } from "../print.ts"
import { isOfFiles, statusOf } from "../refused.ts"
import type { OrderOf } from "../shards/gather.ts"
import { gatherChosen, orderByHash } from "../shards/gather-chosen.ts"
import { type Chosen, chosenNotes, type GivenNotes, wholeNumber } from "../shards/options.ts"
import { nameOfShard } from "../shards/shard-name.ts"
import { Spool } from "../shards/spool.ts"
import { status } from "../status.ts"
import { UsageError } from "../usage.ts"
import { version } from "../version.ts"
import { TableFormat } from "./format.ts"
import { inputsOf } from "./inputs.ts"
import {
	type FolderOptions,
	type InTheWay,
	inTheWayOf,
	type Manifest,
	manifestFolder,
	otherThanSaid,
	prepareFolder,
	readManifest,
	writeFurther,
} from "./out-folder.ts"
import { fingerprintOfKey, makeShard } from "./run.ts"

export interface TablesOptions extends GivenNotes {
	readonly out?: string | undefined
	readonly tables?: string | undefined
	readonly format?: string | undefined
	readonly text?: string | undefined
	readonly names?: string | undefined
	readonly dates?: string | undefined
	readonly "pseudonym-key"?: string | undefined
	readonly "as-of"?: string | undefined
	readonly resume?: boolean | undefined
	readonly jobs?: string | undefined
	readonly "max-unread"?: string | undefined
	readonly "fhir-profile"?: string | undefined
	readonly "time-zone"?: string | undefined
	readonly icd?: string | undefined
}

/** A key is some random bytes. Whatever is larger was not meant. */
const largestKey = 4096
const mostJobs = 256

/** Writes the tables and returns the exit status. `program` is the module that threads run. */
export async function tables(rest: readonly string[], given: TablesOptions, own: OwnOptions, program: URL): Promise<number> {
	const { mistakes, export: refusals, tables: words } = commandLineWords.current
	const { out } = given
	if (out === undefined) throw new UsageError(mistakes.tablesWithoutOut)
	const chosen = chosenNotes(rest, given)
	const request = readRequest(given, own, chosen)
	const refuseFor = (inTheWay: InTheWay): number => refuse(refusals.nothingWritten(saysInTheWay(out, inTheWay)))
	try {
		const inTheWay = inTheWayOf(out, request.folder)
		if (inTheWay) return refuseFor(inTheWay)
	} catch (error) {
		return refusedBy(error, out)
	}
	using spool = new Spool(join(out, manifestFolder), nameOfShard(chosen.shard))
	const gathered = await gatherChosen(chosen, spool, await orderBy(request.key))
	if (gathered.isBlocked) {
		for (const { file, reason } of gathered.unread) printError(`${file}: ${reason}`)
		return status.refused
	}
	try {
		const inTheWay = prepareFolder(out, request.folder, chosen.shard)
		if (inTheWay) return refuseFor(inTheWay)
		writeFurther(out, furtherFiles({ tables: request.tables, options: request.options, format: request.format }), chosen.shard)
		const inputs = inputsOf(gathered, chosen.plan !== undefined)
		const known = given.resume ? readManifest(out, chosen.shard) : undefined
		if (known?.inputs === inputs && (await otherThanSaid(out, known)).length === 0) {
			printError(words.upToDate(out))
			return statusOfShard(out, known)
		}
		const { options, key } = request
		const setting = {
			choice: { own, paths: chosen.roots },
			strays: gathered.strays,
			tables: request.tables.map(({ name }) => name),
			format: request.format,
			options,
			...(key && { key }),
			asOf: request.asOf ?? today(),
			fhir: request.fhir,
		}
		const ran = await makeShard({
			folder: out,
			shard: chosen.shard,
			gathered,
			inputs,
			setting,
			options: request.folder,
			jobs: request.jobs,
			maxUnread: request.maxUnread,
			program,
		})
		if ("signal" in ran) return ran.signal
		if ("unread" in ran) return refuse(refusals.nothingWritten(words.tooManyUnread(request.maxUnread)))
		const { notes, cases } = ran.manifest
		if (notes === 0 && ran.manifest.unread > 0 && gathered.notes.own > 0 && chosen.shard.count === 1) {
			printError(words.unreadIn(ran.manifest.unread, errorsOf(out, ran.manifest)))
			return status.refused
		}
		printError(words.made({ notes, cases, folder: out }))
		return statusOfShard(out, ran.manifest)
	} catch (error) {
		return refusedBy(error, out)
	}
}

const errorsOf = (out: string, { files }: Manifest): string =>
	join(out, Object.keys(files).find((path) => path.startsWith("_errors/")) ?? "_errors")

function statusOfShard(out: string, manifest: Manifest): number {
	if (manifest.unread === 0) return status.done
	printError(commandLineWords.current.tables.unreadIn(manifest.unread, errorsOf(out, manifest)))
	return status.partly
}

function refusedBy(error: unknown, out: string): number {
	if (!isOfFiles(error)) throw error
	const { export: refusals, tables: words } = commandLineWords.current
	// Another process that does the same has removed what this one was writing.
	if (error instanceof Error && "syscall" in error && error.syscall === "rename" && codeOf(error) === "ENOENT")
		return refuse(refusals.nothingWritten(words.removedMeanwhile(out)), status.later)
	return refuse(refusals.nothingWritten(refusals.refused(out, troubleOf(error))), statusOf(error))
}

function refuse(why: string, as: number = status.refused): number {
	printError(why)
	return as
}

function saysInTheWay(out: string, inTheWay: InTheWay): string {
	const { tables: words } = commandLineWords.current
	return inTheWay.what === "not-empty" ? words.notEmpty(out) : words.otherOptions(out, inTheWay.names)
}

/** Cases are in the order of hashes. With a key, only somebody who has it can find out which code has which hash. */
async function orderBy(key: Uint8Array | undefined): Promise<OrderOf> {
	return key === undefined ? orderByHash() : (await pseudonymsBy(key)).ofCase
}

interface Request {
	readonly tables: readonly (typeof allTables)[number][]
	readonly format: TableFormat
	readonly options: TableOptions
	readonly key: Uint8Array | undefined
	readonly asOf: string | undefined
	readonly fhir: FhirChoice
	readonly jobs: number
	readonly maxUnread: number
	readonly folder: FolderOptions
}

function readRequest(given: TablesOptions, own: OwnOptions, { shard }: Chosen): Request {
	const keyFile = given["pseudonym-key"]
	const key = keyFile === undefined ? undefined : readKey(keyFile)
	const options: TableOptions = {
		text: oneOf("--text", Texts.options, given.text ?? "none"),
		names: oneOf("--names", Names.options, given.names ?? "roles"),
		dates: oneOf("--dates", Dates.options, given.dates ?? "week"),
		pseudonyms: key !== undefined,
	}
	const format = oneOf("--format", TableFormat.options, given.format ?? "ndjson")
	const fhir = fhirChoice(given)
	if (format !== "fhir" && fhir.option !== undefined)
		throw new UsageError(commandLineWords.current.mistakes.optionOfFormat(fhir.option, "fhir"))
	const chosen = format === "fhir" ? [] : chosenTables(given.tables)
	if (
		format === "fhir" &&
		(options.text !== "full" || options.dates !== "full" || given["as-of"] === undefined || given.tables !== undefined)
	)
		throw new UsageError(commandLineWords.current.mistakes.fhirTells)
	const asOf = given["as-of"]
	if (asOf !== undefined && !calendarDate.safeParse(asOf).success)
		throw new UsageError(commandLineWords.current.mistakes.date("--as-of", asOf))
	return {
		tables: chosen,
		format,
		options,
		key,
		asOf,
		fhir: fhir.choice,
		jobs: wholeNumber("--jobs", given.jobs ?? "1", 1, mostJobs),
		maxUnread: wholeNumber("--max-unread", given["max-unread"] ?? String(Number.MAX_SAFE_INTEGER), 0, Number.MAX_SAFE_INTEGER),
		folder: {
			version: 1,
			tool: version,
			shards: shard.count,
			format,
			tables: chosen.map(({ name }) => name),
			...options,
			key: key === undefined ? null : fingerprintOfKey(key),
			language: languageInUse().id,
			rules: JSON.stringify(own),
			asOf: asOf ?? null,
			fhirProfile: fhir.choice.profile ?? null,
			timeZone: fhir.choice.timeZone ?? null,
			icd: fhir.choice.icd ?? null,
		},
	}
}

function oneOf<Value extends string>(option: string, allowed: readonly Value[], given: string): Value {
	const found = allowed.find((value) => value === given)
	if (found === undefined) throw new UsageError(commandLineWords.current.mistakes.noneOf(option, allowed, given))
	return found
}

function chosenTables(given: string | undefined): Request["tables"] {
	if (given === undefined) return allTables
	const names = given.split(",").map((name) => name.trim())
	const other = names.find((name) => !tableNames.includes(name))
	if (other !== undefined) throw new UsageError(commandLineWords.current.mistakes.noneOfList("--tables", tableNames, other))
	return allTables.filter(({ name }) => names.includes(name))
}

function readKey(file: string): Uint8Array {
	const { mistakes, unread } = commandLineWords.current
	let bytes: Uint8Array
	try {
		bytes = readFileSync(file)
	} catch (error) {
		throw new UsageError(`${file}: ${unread.file(troubleOf(error), codeOf(error))}`)
	}
	if (bytes.length < shortestKey || bytes.length > largestKey) throw new UsageError(mistakes.keySize(file, shortestKey, largestKey))
	return bytes
}
