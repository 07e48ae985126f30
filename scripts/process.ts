import { spawn } from "node:child_process"
import type { ChildProcess } from "node:child_process"
import { accessSync, constants } from "node:fs"
import { delimiter, join } from "node:path"
import { root } from "./paths.ts"

const windows = process.platform === "win32"

/** Background programs still running: none may outlive this process, however it ends. */
const background = new Set<ChildProcess>()

process.on("exit", () => {
	for (const child of background) signal(child, "SIGKILL")
})
let ending = false
for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
	process.on(name, () => {
		// A terminal's Ctrl+C comes twice: from the terminal and from the program that started this one.
		if (ending) return
		ending = true
		void Promise.all([...background].map(stopBackground)).finally(() => process.exit(130))
	})
}

export interface RunOptions {
	readonly cwd?: string
	readonly env?: NodeJS.ProcessEnv
	/** Called with the output as it comes; without it the output is only used in the error message. */
	readonly onOutput?: (text: string) => void
	readonly timeLimit?: number
}

/** Runs a program to its end and resolves with its output; rejects with the end of its output when it fails. */
export function run(command: string, args: readonly string[], options: RunOptions = {}): Promise<string> {
	return new Promise((resolve, reject) => {
		const child = startBackground(command, args, options)
		let output = ""
		const take = (chunk: string): void => {
			output += chunk
			options.onOutput?.(chunk)
		}
		child.stdout?.setEncoding("utf8").on("data", take)
		child.stderr?.setEncoding("utf8").on("data", take)
		let late = false
		const timer =
			options.timeLimit === undefined
				? undefined
				: setTimeout(() => {
						late = true
						void stopBackground(child)
					}, options.timeLimit)
		child.on("error", reject)
		child.on("close", (code) => {
			clearTimeout(timer)
			if (code === 0 && !late) return resolve(output)
			const tail = options.onOutput ? "" : `:\n${output.trimEnd().split("\n").slice(-30).join("\n")}`
			reject(new Error(`${command} ${args[0] ?? ""} ${late ? "took too long" : `failed (${code})`}${tail}`))
		})
	})
}

/** Starts a program in a process group of its own, so that stopping it stops its children too. */
export function startBackground(command: string, args: readonly string[], options: RunOptions = {}): ChildProcess {
	const child = spawn(command, args, {
		cwd: options.cwd ?? root,
		env: options.env ?? process.env,
		stdio: ["ignore", "pipe", "pipe"],
		detached: !windows,
		windowsHide: true,
	})
	background.add(child)
	child.on("close", () => background.delete(child))
	child.on("error", () => background.delete(child))
	return child
}

export async function stopBackground(child: ChildProcess): Promise<void> {
	if (!background.has(child)) return
	const closed = new Promise<void>((resolve) => child.once("close", () => resolve()))
	signal(child, "SIGTERM")
	const timer = setTimeout(() => signal(child, "SIGKILL"), 5000)
	await closed
	clearTimeout(timer)
}

function signal(child: ChildProcess, name: NodeJS.Signals): void {
	if (child.pid === undefined) return
	try {
		if (windows) child.kill(name)
		else process.kill(-child.pid, name)
	} catch {
		// It has already ended.
	}
}

/** The full path of a program on the PATH. */
export function findProgram(name: string): string | undefined {
	const names = windows ? [`${name}.exe`, `${name}.cmd`] : [name]
	for (const folder of (process.env["PATH"] ?? "").split(delimiter)) {
		for (const file of names) {
			const path = join(folder, file)
			try {
				accessSync(path, constants.X_OK)
				return path
			} catch {
				// Not here.
			}
		}
	}
	return undefined
}

/** Can a window be shown? */
export function hasDisplay(): boolean {
	return process.platform !== "linux" || Boolean(process.env["DISPLAY"] ?? process.env["WAYLAND_DISPLAY"])
}
