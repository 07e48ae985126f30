import { run } from "./process.ts"
import type { RunOptions } from "./process.ts"

/** Runs npm: the one that runs this script where one does, else the one on the PATH. Resolves with its output. */
export function npm(args: readonly string[], options?: RunOptions): Promise<string> {
	const cli = process.env["npm_execpath"]
	return cli?.endsWith(".js") ? run(process.execPath, [cli, ...args], options) : run("npm", args, options)
}
