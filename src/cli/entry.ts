/** Where the program starts: it says which Node it needs before anything newer is loaded. */
import { versions } from "node:process"

const oldest = 22

if (Number(versions.node.split(".")[0]) < oldest) {
	process.stderr.write(
		`ipt-notes: this is Node ${versions.node}, and Node ${oldest} or newer is needed. Install it from https://nodejs.org\n`,
	)
	process.exitCode = 2
} else await import("./main.ts")
