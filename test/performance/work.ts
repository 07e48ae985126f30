/**
 * How much is done, counted rather than timed: how often each function, branch and loop of the core and of the libraries
 * below it is entered. The count is the same on any machine under any load. What the engine does within a call of its
 * own (a search, a sort, a regular expression) is not in it: that is what times are for.
 */
import { Session } from "node:inspector/promises"
import { sep } from "node:path"
import { fileURLToPath } from "node:url"

/** Code counts only if it is loaded after this was called, so the language is chosen here. */
export async function countingOfWork(): Promise<(work: () => unknown) => Promise<number>> {
	const session = new Session()
	session.connect()
	await session.post("Profiler.enable")
	await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true })
	const { english, loadWords, useLanguage } = await import("../../src/language/index.ts")
	useLanguage(english)
	const { loadAnyYaml } = await import("../../src/note/read.ts")
	await Promise.all([loadWords("findings"), loadAnyYaml()])
	return async (work) => {
		await session.post("Profiler.takePreciseCoverage")
		work()
		const { result } = await session.post("Profiler.takePreciseCoverage")
		let count = 0
		for (const { url, functions } of result) {
			if (!isCounted(url)) continue
			for (const { ranges } of functions) for (const range of ranges) count += range.count
		}
		return count
	}
}

/** The tools that run the tests do work of their own. */
function isCounted(url: string): boolean {
	const path = url.startsWith("file:") ? fileURLToPath(url) : url
	return (
		(path.includes(`${sep}src${sep}`) || path.includes(`${sep}node_modules${sep}`)) &&
		!/[\\/]node_modules[\\/](?:vite|vitest|@vitest)[\\/]/.test(path)
	)
}
