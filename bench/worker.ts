/** A job in a process of its own, so that what one tool warmed up or left in memory does not help another. */
import { type ChildProcess, fork } from "node:child_process"
import { join } from "node:path"
import type { JobName, Requests } from "./jobs/index.ts"
import type { Figures } from "./jobs/job.ts"

export class Worker {
	/** Those that have not ended. */
	static readonly #running = new Set<Worker>()
	readonly #child: ChildProcess
	readonly #name: string

	private constructor(name: string, child: ChildProcess) {
		this.#name = name
		this.#child = child
		Worker.#running.add(this)
		child.once("exit", () => Worker.#running.delete(this))
	}

	/** Resolves when the job is ready for its first round. */
	static async start<Name extends JobName>(name: Name, request: Requests[Name]): Promise<Worker> {
		const args = [name, JSON.stringify(request)]
		const execArgv = name === "memory" ? ["--expose-gc"] : []
		const worker = new Worker(args.join(" "), fork(join(import.meta.dirname, "job-process.ts"), args, { execArgv }))
		await worker.#answer()
		return worker
	}

	/** Ends every job that is left, as after a failure: a job that waits would keep this process waiting too. */
	static endAll(): void {
		for (const worker of Worker.#running) worker.#child.kill("SIGKILL")
	}

	async round(): Promise<Figures> {
		this.#child.send("round")
		return (await this.#answer()) as Figures
	}

	/** The process ends, and its memory is free for the next. */
	async stop(): Promise<void> {
		if (this.#child.exitCode !== null) return
		const gone = new Promise((resolve) => this.#child.once("exit", resolve))
		this.#child.disconnect()
		await gone
	}

	#answer(): Promise<unknown> {
		return new Promise((resolve, reject) => {
			const ended = (code: number | null): void => reject(new Error(`${this.#name} ended (${code}) before it answered`))
			this.#child.once("exit", ended)
			this.#child.once("message", (message) => {
				this.#child.off("exit", ended)
				resolve(message)
			})
		})
	}
}

/** Rounds of several jobs in turn, so that what else the machine does meets all of them alike. Figures of each, a round each. */
export async function inTurn(workers: readonly Worker[], rounds: number): Promise<Figures[][]> {
	const figures: Figures[][] = workers.map(() => [])
	for (let round = 0; round < rounds; round++) {
		for (const [index, worker] of workers.entries()) figures[index]?.push(await worker.round())
	}
	return figures
}

/** The same with a new process for every round. */
export async function inTurnAnew<Name extends JobName>(
	name: Name,
	requests: readonly Requests[Name][],
	rounds: number,
): Promise<Figures[][]> {
	const figures: Figures[][] = requests.map(() => [])
	for (let round = 0; round < rounds; round++) {
		for (const [index, request] of requests.entries()) {
			const worker = await Worker.start(name, request)
			figures[index]?.push(await worker.round())
			await worker.stop()
		}
	}
	return figures
}
