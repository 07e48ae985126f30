/** The command line as it ships, called again and again in one process: to start one for each call would take most of the time. */
import { type ChildProcess, spawn } from "node:child_process"
import { createHash } from "node:crypto"
import { once } from "node:events"
import { globSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs"
import { join } from "node:path"
import { execPath } from "node:process"
import { build } from "esbuild"
import { cli } from "../../scripts/bundles.ts"
import { out, root } from "../../scripts/paths.ts"
import type { Fault } from "../files/faults.ts"
import type { Answer, Call } from "./program-host.ts"

const kept = join(out, "program")

/** The path of the command line, built when its source has changed since. */
export const programPath: string = await builtProgram()

async function builtProgram(): Promise<string> {
	const digest = createHash("sha256")
	for (const file of [...globSync("src/**/*.ts", { cwd: root }).toSorted(), "scripts/bundles.ts", "package.json", "package-lock.json"])
		digest.update(file).update(readFileSync(join(root, file)))
	const folder = join(kept, digest.digest("hex").slice(0, 16))
	mkdirSync(kept, { recursive: true })
	const present = readdirSync(kept).map((name) => join(kept, name))
	if (!present.includes(folder)) {
		const made = mkdtempSync(`${folder}-`)
		await build({ ...cli, outdir: made, logLevel: "silent" })
		try {
			renameSync(made, folder)
			for (const other of present) if (!other.startsWith(folder)) rmSync(other, { recursive: true, force: true })
		} catch {
			// Another worker has built the same at this moment.
			rmSync(made, { recursive: true, force: true })
		}
	}
	return join(folder, "cli.mjs")
}

export interface CallOptions {
	readonly cwd: string
	readonly env?: Readonly<Record<string, string>>
	readonly fault?: Fault
}

/** One process that runs the command line for as many calls as are made, one after the other. */
export class Program implements AsyncDisposable {
	readonly #child: ChildProcess
	#last: Promise<unknown> = Promise.resolve()

	/** `starter` comes before the host's path: Node with its options, or what starts Node. */
	constructor(starter: readonly [string, ...string[]] = [execPath], env: Readonly<Record<string, string>> = {}) {
		const [command, ...options] = starter
		this.#child = spawn(command, [...options, join(import.meta.dirname, "program-host.ts"), programPath], {
			env: { ...process.env, ...env },
			stdio: ["ignore", "inherit", "inherit", "ipc"],
		})
		this.#child.setMaxListeners(0)
		this.#rest()
	}

	/** Rejects when the process ends instead of answering. */
	call(args: readonly string[], options: CallOptions): Promise<Answer> {
		const answer = this.#last.then(() => this.#call({ args, ...options }))
		this.#last = answer.catch(() => undefined)
		return answer
	}

	async #call(call: Call): Promise<Answer> {
		const child = this.#child
		if (child.exitCode !== null || child.signalCode !== null) throw new Error("the program has ended")
		child.ref()
		child.channel?.ref()
		const over = new AbortController()
		try {
			const answered = once(child, "message", over).then(([answer]) => answer as Answer)
			const ended = once(child, "exit", over).then(([code]) => {
				throw new Error(`the program ended with ${code} at: ${call.args.join(" ")}`)
			})
			child.send(call)
			return await Promise.race([answered, ended])
		} finally {
			over.abort()
			this.#rest()
		}
	}

	/** Nothing waits for a process that has nothing to do; without its parent it ends. */
	#rest(): void {
		this.#child.unref()
		this.#child.channel?.unref()
	}

	async [Symbol.asyncDispose](): Promise<void> {
		await this.#last
		if (this.#child.connected) this.#child.disconnect()
	}
}

let usual: Program | undefined

/** What the command line answers to a call, in the process that all tests of a worker share. */
export async function callProgram(args: readonly string[], options: CallOptions): Promise<Answer> {
	usual ??= new Program()
	return usual.call(args, options)
}
