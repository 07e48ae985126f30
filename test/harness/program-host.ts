/**
 * The process in which `program.ts` calls the command line. The module that runs a call is loaded again for each, with the
 * libraries below it loaded once; the process looks to it as if it had been started for the call.
 */
import { readdirSync } from "node:fs"
import { dirname, join } from "node:path"
import { pathToFileURL } from "node:url"
import type { Fault } from "../files/faults.ts"

export interface Call {
	readonly args: readonly string[]
	readonly cwd: string
	readonly env?: Readonly<Record<string, string>>
	readonly fault?: Fault
}

export interface Answer {
	readonly status: number
	readonly stdout: string
	readonly stderr: string
}

const program = process.argv[2] ?? ""
const pieces = join(dirname(program), "cli")
const main = pathToFileURL(join(pieces, readdirSync(pieces).find((name) => /^main-\w+\.mjs$/.test(name)) ?? "main"))
const usual = { ...process.env }
let calls = 0

process.on("message", (call: Call) => void run(call).then((answer) => process.send?.(answer)))
process.on("disconnect", () => process.exit())

async function run({ args, cwd, env, fault }: Call): Promise<Answer> {
	const printed = { stdout: "", stderr: "" }
	const restore = (["stdout", "stderr"] as const).map((name) => {
		const write = process[name].write.bind(process[name])
		process[name].write = (chunk: Uint8Array | string) => {
			printed[name] += typeof chunk === "string" ? chunk : Buffer.from(chunk).toString()
			return true
		}
		return () => {
			process[name].write = write
			process[name].removeAllListeners("error")
		}
	})
	process.argv = [process.execPath, program, ...args]
	process.exitCode = undefined
	process.chdir(cwd)
	Object.assign(process.env, env)
	const disarm = fault && (await import("../files/faults.ts")).arm(fault)
	try {
		calls += 1
		await import(`${main.href}?call=${calls}`)
		return { status: exitStatus(), ...printed }
	} finally {
		disarm?.()
		for (const undo of restore) undo()
		for (const name of Object.keys(env ?? {})) {
			if (usual[name] === undefined) delete process.env[name]
			else process.env[name] = usual[name]
		}
		process.exitCode = undefined
	}
}

/** What the call has left as the exit status of the process. */
function exitStatus(): number {
	const { exitCode } = process as { readonly exitCode?: number | string | null }
	return Number(exitCode ?? 0)
}
