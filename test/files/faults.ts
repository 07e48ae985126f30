/**
 * Loaded before a program (`--import`), makes its k-th file operation below a folder fail, or the program end there.
 * Operations elsewhere, such as loading the program itself, do not count.
 */
import fs, { appendFileSync } from "node:fs"
import { syncBuiltinESMExports } from "node:module"

/** What is asked for, as JSON in the environment. */
export interface Fault {
	readonly at: number
	/** The code of the error; `kill` ends the program before the operation, `kill-after` once it is done. */
	readonly code: string
	readonly below: string
	/** A line is added for each operation that counted, and for the fault. */
	readonly report: string
}

const { at, code, below, report }: Fault = JSON.parse(process.env["IPT_NOTES_FAULT"] ?? "{}")
let count = 0

type Operation = (...args: unknown[]) => unknown

/** Whether it is this operation's turn. */
function isDue(name: string, args: readonly unknown[]): boolean {
	if (!args.some((arg) => typeof arg === "string" && arg.startsWith(below))) return false
	count++
	appendFileSync(report, `${count === at ? "fault" : "passed"} ${name}\n`)
	return count === at
}

function fail(name: string): never {
	if (code === "kill") process.kill(process.pid, "SIGKILL")
	throw Object.assign(new Error(`${code}: secret text of a note, ${name}`), { code })
}

function patch(of: object, names: readonly string[], isAsync: boolean): void {
	for (const name of names) {
		const was = Reflect.get(of, name) as Operation
		const sync: Operation = (...args) => {
			if (!isDue(name, args)) return was.apply(of, args)
			if (code !== "kill-after") fail(name)
			was.apply(of, args)
			return process.kill(process.pid, "SIGKILL")
		}
		const async: Operation = async (...args) => {
			if (!isDue(name, args)) return was.apply(of, args)
			// A disk that is full takes the first bytes of a text.
			if (name === "writeFile" && code === "ENOSPC") await was.call(of, args[0], String(args[1]).slice(0, 100), args[2])
			if (code === "kill-after") await was.apply(of, args)
			if (code === "kill-after") process.kill(process.pid, "SIGKILL")
			return fail(name)
		}
		Reflect.set(of, name, isAsync ? async : sync)
	}
}

patch(fs, ["lstatSync", "readdirSync", "readFileSync", "realpathSync", "statSync"], false)
patch(fs.promises, ["link", "lstat", "open", "rename", "rm", "writeFile"], true)
syncBuiltinESMExports()
