// Loaded before the program of a process: at its end, says how many milliseconds of processor time all of its threads took, and the
// most memory that it had, in kilobytes.
import { writeSync } from "node:fs"
import { isMainThread } from "node:worker_threads"

if (isMainThread) {
	process.once("exit", () => {
		const { user, system } = process.cpuUsage()
		writeSync(3, `${(user + system) / 1000} ${process.resourceUsage().maxRSS}`)
	})
}
