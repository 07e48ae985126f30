/**
 * Makes the k-th file operation of a program below a folder fail, or the program end there: loaded before it (`--import`)
 * with the fault in the environment, or armed for one call of it. Operations elsewhere, such as loading the program
 * itself, do not count.
 */
import fs, { appendFileSync } from "node:fs"
import { syncBuiltinESMExports } from "node:module"

/** What is requested, as JSON in the environment. */
export interface Fault {
	readonly at: number
	/** The code of the error; `kill` ends the program before the operation, `kill-after` once it is done. */
	readonly code: string
	readonly below: string
	/** A line is added for each operation that counted, and for the fault. */
	readonly report: string
}

const given = process.env["IPT_NOTES_FAULT"]
let armed: Fault | undefined = given === undefined ? undefined : JSON.parse(given)
let count = 0

/** Arms a fault, and returns what disarms it. */
export function arm(fault: Fault): () => void {
	armed = fault
	count = 0
	return () => (armed = undefined)
}

type Operation = (...args: unknown[]) => unknown

/** The code of the fault when it is this operation's turn. */
function due(name: string, args: readonly unknown[]): string | undefined {
	if (armed === undefined) return undefined
	const { at, code, below, report } = armed
	if (!args.some((arg) => typeof arg === "string" && arg.startsWith(below))) return undefined
	count++
	appendFileSync(report, `${count === at ? "fault" : "passed"} ${name}\n`)
	return count === at ? code : undefined
}

function fail(code: string, name: string): never {
	if (code === "kill") process.kill(process.pid, "SIGKILL")
	throw Object.assign(new Error(`${code}: secret text of a note, ${name}`), { code })
}

function patch(of: object, names: readonly string[], isAsync: boolean): void {
	for (const name of names) {
		const was = Reflect.get(of, name) as Operation
		const sync: Operation = (...args) => {
			const code = due(name, args)
			if (code === undefined) return was.apply(of, args)
			if (code !== "kill-after") fail(code, name)
			was.apply(of, args)
			return process.kill(process.pid, "SIGKILL")
		}
		const async: Operation = async (...args) => {
			const code = due(name, args)
			if (code === undefined) return was.apply(of, args)
			// A disk that is full takes the first bytes of a text.
			if (name === "writeFile" && code === "ENOSPC") await was.call(of, args[0], String(args[1]).slice(0, 100), args[2])
			if (code === "kill-after") await was.apply(of, args)
			if (code === "kill-after") process.kill(process.pid, "SIGKILL")
			return fail(code, name)
		}
		Reflect.set(of, name, isAsync ? async : sync)
	}
}

/** What is done with an open file counts by its path. */
function patchHandles(): void {
	const paths = new Map<unknown, string>()
	patch(fs, ["openSync"], false)
	const { openSync } = fs
	const open: Operation = (...args) => {
		const handle = Reflect.apply(openSync, fs, args)
		paths.set(handle, String(args[0]))
		return handle
	}
	Reflect.set(fs, "openSync", open)
	for (const name of ["fsyncSync", "writeSync"] as const) {
		const was = Reflect.get(fs, name) as Operation
		const byPath: Operation = (...args) => {
			const code = due(name, [paths.get(args[0])])
			if (code === undefined) return was.apply(fs, args)
			// A disk that is full takes the first bytes.
			if (name === "writeSync" && code === "ENOSPC" && args[1] instanceof Uint8Array) was.call(fs, args[0], args[1].subarray(0, 10))
			if (code !== "kill-after") fail(code, name)
			was.apply(fs, args)
			return process.kill(process.pid, "SIGKILL")
		}
		Reflect.set(fs, name, byPath)
	}
}

patch(fs, ["lstatSync", "opendirSync", "readdirSync", "readFileSync", "realpathSync", "renameSync", "statSync"], false)
patchHandles()
patch(fs.promises, ["link", "lstat", "open", "rename", "rm", "writeFile"], true)
syncBuiltinESMExports()
