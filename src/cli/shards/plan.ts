/** A plan: the notes of each shard as a list, so that not every process has to list all notes. */
import { closeSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync, renameSync, rmSync, writeSync } from "node:fs"
import { join } from "node:path"
import * as z from "zod/mini"
import { keyOfFolder, shardOf } from "../../tables/index.ts"
import type { Unread } from "../files.ts"
import { version } from "../version.ts"
import { type Entry, readEntry, separator, written } from "./entry.ts"
import { countStray, type Gathered, type OrderOf, rememberedHash, type Shard } from "./gather.ts"
import { listed, type Named } from "./listing.ts"
import { linesOf } from "./lines-of.ts"
import { nameOfShard } from "./shard-name.ts"
import { keyOf, type Spool } from "./spool.ts"

const PlanFile = z.object({
	version: z.literal(1),
	tool: z.string(),
	shards: z.int().with(z.minimum(1)),
	/** The paths that were named, which say which configuration counts. */
	paths: z.array(z.string()),
	/** How many notes each shard has. */
	notes: z.array(z.int()),
	isBlocked: z.boolean(),
})
export type PlanFile = z.infer<typeof PlanFile>

/** A plan, and the paths that could not be read for it. */
interface MadePlan extends PlanFile {
	readonly unread: readonly Unread[]
}

const planName = "plan.json"
const straysName = "unplaced.list"
const listName = (shard: Shard): string => `${nameOfShard(shard)}.list`
const unreadName = "unread.json"

/** Whether a folder is empty, or has a plan that can be replaced. */
export function canPlanIn(folder: string): boolean {
	if (!existsSync(folder)) return true
	return readdirSync(folder).every(
		(name) => name === planName || name === straysName || name === unreadName || /\.list(?:\.tmp)?$/.test(name),
	)
}

/** As much is written at once. */
const mostWaiting = 1 << 16

/** A list that is being written, in few writes. */
class ListWriter {
	readonly #temporary: string
	readonly #target: string
	readonly #handle: number
	#waiting = ""

	constructor(target: string) {
		this.#target = target
		this.#temporary = `${target}.tmp`
		this.#handle = openSync(this.#temporary, "w", 0o600)
	}

	add(line: string): void {
		this.addText(line + separator)
	}

	addText(text: string): void {
		this.#waiting += text
		if (this.#waiting.length > mostWaiting) this.#write()
	}

	#write(): void {
		const bytes = Buffer.from(this.#waiting)
		for (let at = 0; at < bytes.length;) at += writeSync(this.#handle, bytes, at)
		this.#waiting = ""
	}

	finish(): void {
		this.#write()
		closeSync(this.#handle)
		renameSync(this.#temporary, this.#target)
	}
}

/** Makes a plan; the file that describes it is written last. */
export async function makePlan(folder: string, named: Named, shards: number, tick: () => void): Promise<MadePlan> {
	mkdirSync(folder, { recursive: true })
	rmSync(join(folder, planName), { force: true })
	for (const name of readdirSync(folder)) rmSync(join(folder, name))
	const hashOf = rememberedHash()
	const lists = Array.from({ length: shards }, (_, index) => new ListWriter(join(folder, listName({ index, count: shards }))))
	const notes = lists.map(() => 0)
	const strays = new Map<string, number>()
	const unread: (readonly [shard: number, unread: Unread])[] = []
	for await (const each of listed(named)) {
		if (each.kind === "unread") {
			unread.push([shardOf(await hashOf(keyOfFolder(each.unread.file)), shards), each.unread])
			continue
		}
		const index = shardOf(await hashOf(keyOf(each)), shards)
		lists[index]?.add(written(each))
		if (each.kind !== "note") continue
		notes[index] = (notes[index] ?? 0) + 1
		countStray(each, strays)
		tick()
	}
	for (const list of lists) list.finish()
	const stray = new ListWriter(join(folder, straysName))
	for (const [name, count] of strays) stray.add(`${count}\t${name}`)
	stray.finish()
	writeAll(join(folder, unreadName), JSON.stringify(unread))
	const isBlocked = unread.length > 0 && notes.every((count) => count === 0)
	const plan: PlanFile = { version: 1, tool: version, shards, paths: [...named.paths], notes, isBlocked }
	writeAll(join(folder, planName), JSON.stringify(plan))
	return { ...plan, unread: unread.map(([, one]) => one) }
}

function writeAll(target: string, text: string): void {
	const list = new ListWriter(target)
	list.addText(text)
	list.finish()
}

/** The description of a plan; nothing if the folder has none. */
export function readPlan(folder: string): PlanFile | undefined {
	const file = join(folder, planName)
	if (!existsSync(file)) return undefined
	const read = PlanFile.safeParse(asJson(readFileSync(file, "utf8")))
	return read.success ? read.data : undefined
}

function asJson(text: string): unknown {
	try {
		return JSON.parse(text)
	} catch {
		return undefined
	}
}

/** The notes of a shard as the plan lists them. */
export async function gatherPlanned(folder: string, plan: PlanFile, shard: Shard, entries: Spool, orderOf: OrderOf): Promise<Gathered> {
	let own = 0
	for (const line of linesOf(join(folder, listName(shard)))) {
		const entry: Entry = readEntry(line)
		if (entry.kind === "note") own++
		entries.add(entry, await orderOf(keyOf(entry)))
	}
	const strays = new Map(
		Array.from(linesOf(join(folder, straysName)), (line): [string, number] => {
			const at = line.indexOf("\t")
			return [line.slice(at + 1), Number(line.slice(0, at))]
		}),
	)
	const all = JSON.parse(readFileSync(join(folder, unreadName), "utf8")) as (readonly [number, Unread])[]
	const unread = all.flatMap(([index, one]) => (index === shard.index ? [one] : []))
	return { entries, unread, strays, notes: { all: plan.notes.reduce((sum, each) => sum + each, 0), own }, isBlocked: plan.isBlocked }
}
