/** The whole life of a process of Node, as its user sees it. */
import { spawn } from "node:child_process"
import { once } from "node:events"
import type { Readable } from "node:stream"
import { text } from "node:stream/consumers"
import { fileURLToPath } from "node:url"
import type { Figures } from "./job.ts"

/** Only Linux can give a process fewer cores than there are. */
export const canLimitCores = process.platform === "linux"

const reporter = fileURLToPath(new URL("report-life.ts", import.meta.url))

/** What a process took from its start to its end. */
export interface Life {
	/** Milliseconds. */
	readonly time: number
	/** Milliseconds, on all threads. */
	readonly processor: number
	/** Kilobytes: the most that it had. */
	readonly memory: number
}

/** Milliseconds from start to end, and of processor time on all threads. `cores` are those it may run on, all if not given. */
export async function lifeOf(args: readonly string[], statuses: readonly number[], cores?: number): Promise<Figures> {
	const { time, processor } = await lifeWithMemory(args, statuses, cores)
	return { time, processor }
}

/** The same with the most memory that the process had. */
export async function lifeWithMemory(args: readonly string[], statuses: readonly number[], cores?: number): Promise<Life> {
	const node = [process.execPath, "--import", reporter, ...args]
	const [command = "", ...rest] = cores === undefined ? node : ["taskset", "--cpu-list", `0-${cores - 1}`, ...node]
	const since = performance.now()
	const child = spawn(command, rest, { stdio: ["ignore", "ignore", "pipe", "pipe"] })
	const [said, reported, [status]] = await Promise.all([
		text(child.stdio[2] as Readable),
		text(child.stdio[3] as Readable),
		once(child, "close") as Promise<[number | null]>,
	])
	const time = performance.now() - since
	if (status === null || !statuses.includes(status)) throw new Error(`node ${args.join(" ")} ended with ${status}:\n${said.slice(-2000)}`)
	const [processor = NaN, memory = NaN] = reported.split(" ").map(Number)
	return { time, processor, memory }
}
