import { expect, it } from "vitest"
import { readInThreads } from "../../../../src/vscode/shared/machine/threads.ts"
import { defaultOptions } from "../../../../src/rules/options.ts"

/** A program that fails at a file of this name, and otherwise answers with what a thread was given. */
const program = new URL(
	`data:text/javascript,${encodeURIComponent(`
		import { parentPort } from "node:worker_threads"
		parentPort.on("message", ({ files }) => {
			if (files.some(({ file }) => file === "fatal")) throw new Error("The thread fails")
			parentPort.postMessage(files)
		})`)}`,
)

it("reads on in a new thread if one fails [I7]", async () => {
	// More of them fail than there are threads.
	const names = Array.from({ length: 30 }, (_, at) => (at < 12 ? "fatal" : `${at}`))
	const read = new Map<string, unknown[]>()
	await readInThreads(
		names.map((file, at) => ({ files: [{ file, path: `${at}` }], options: defaultOptions })),
		() => true,
		({ files: [first] }, answers) => read.set(first?.path ?? "", [...answers]),
		program,
	)
	expect([...read.keys()].toSorted()).toEqual(names.map((_, at) => `${at}`).toSorted())
	for (const [at, file] of names.entries()) expect(read.get(`${at}`)).toEqual(file === "fatal" ? [] : [{ file, path: `${at}` }])
})

it("takes nothing that is no longer wanted", async () => {
	const taken: string[] = []
	await readInThreads(
		Array.from({ length: 30 }, (_, at) => ({ files: [{ file: `${at}`, path: "" }], options: defaultOptions })),
		() => taken.length === 0,
		({ files: [first] }) => taken.push(first?.file ?? ""),
		program,
	)
	// A thread that is at work ends its batch.
	expect(taken.length).toBeLessThanOrEqual(4)
	expect(taken.length).toBeGreaterThan(0)
})
