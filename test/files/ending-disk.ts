/**
 * A disk that ends: the k-th operation of this process below a folder fails, or it and all later ones do, as when the program is
 * ended there. Unlike `faults.ts` it needs no process of its own, so that each step of a long work can be tried.
 */
import fs from "node:fs"
import { syncBuiltinESMExports } from "node:module"

export interface End {
	/** Counts from 1. */
	readonly at: number
	/**
	 * `fails`: that operation alone is refused. `ends before`, `ends after`: nothing more happens before or after it. `ends within`: of a
	 * text that is written, half is there.
	 */
	readonly how: "ends after" | "ends before" | "ends within" | "fails"
	readonly below: string
}

type Operation = (...args: unknown[]) => Promise<unknown>

const names = ["chmod", "link", "lstat", "mkdir", "open", "readFile", "readdir", "realpath", "rename", "rm", "rmdir", "utimes", "writeFile"]

/** Does work on a disk that ends; resolves with whether it came to that, and what the work rejected with. */
export async function onEndingDisk(end: End, work: () => Promise<unknown>): Promise<{ readonly came: boolean; readonly error?: unknown }> {
	const before = new Map(names.map((name) => [name, Reflect.get(fs.promises, name) as Operation]))
	let count = 0
	for (const [name, was] of before) {
		Reflect.set(fs.promises, name, async (...args: unknown[]) => {
			if (!args.some((arg) => typeof arg === "string" && arg.startsWith(end.below))) return was.apply(fs.promises, args)
			count++
			if (count < end.at || (count > end.at && end.how === "fails")) return was.apply(fs.promises, args)
			if (count === end.at && end.how === "ends after") await closed(await was.apply(fs.promises, args))
			if (count === end.at && end.how === "ends within" && name === "writeFile") {
				const bytes = typeof args[1] === "string" ? Buffer.from(args[1]) : Buffer.concat(args[1] as Uint8Array[])
				await was.call(fs.promises, args[0], bytes.subarray(0, bytes.length >> 1), args[2])
			}
			throw Object.assign(new Error(`${name} is refused`), { code: "EIO" })
		})
	}
	syncBuiltinESMExports()
	try {
		await work()
		return { came: count >= end.at }
	} catch (error) {
		return { came: count >= end.at, error }
	} finally {
		for (const [name, was] of before) Reflect.set(fs.promises, name, was)
		syncBuiltinESMExports()
	}
}

/** Nobody is left to close a file that was opened at the end. */
async function closed(result: unknown): Promise<void> {
	if (typeof result === "object" && result !== null && "close" in result && typeof result.close === "function") await result.close()
}
