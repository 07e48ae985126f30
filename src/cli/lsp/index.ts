/** `ipt-notes lsp`: the same findings and help as in VS Code, for every editor that speaks the Language Server Protocol. */
import { commandLineWords } from "../../language/command-line.ts"
import type { OwnOptions } from "../../rules/options-in-force.ts"
import { printError } from "../print.ts"
import { status } from "../status.ts"
import { Connection } from "./connection.ts"
import { Server } from "./server.ts"

/** Milliseconds between two looks for the process of the editor. */
const lookFor = 3000

export interface LspOptions {
	readonly own: OwnOptions
	/** A language was chosen by an option. */
	readonly hasLanguage: boolean
	/** The address of the page of all findings, if it has one. */
	readonly findingsPage?: string | undefined
	/** Reports a mistake of this program, without any text of a note. */
	readonly failed: (error: unknown) => void
}

/** Serves an editor until it leaves, and returns the exit status: the protocol wants 0 only after a request to shut down. */
export async function serve(
	{ own, hasLanguage, findingsPage, failed }: LspOptions,
	input: AsyncIterable<Uint8Array>,
	write: (bytes: Uint8Array) => void,
): Promise<number> {
	let watch: ReturnType<typeof setInterval> | undefined
	const gone = Promise.withResolvers<"closed">()
	const server = new Server({
		own,
		hasLanguage,
		findingsPage,
		failed,
		// An editor that was ended may leave the streams open, held by another program that it started.
		startedBy: (processId) => (watch = setInterval(() => isRunning(processId) || gone.resolve("closed"), lookFor)),
	})
	const connection = new Connection(write, server)
	server.connect(connection)
	try {
		const end = await Promise.race([connection.serve(input), gone.promise])
		if (end === "no-protocol") printError(commandLineWords.current.lsp.noProtocol)
		if (end === "no-protocol") return status.refused
		return server.hasShutDown ? status.done : status.findings
	} finally {
		clearInterval(watch)
		server.close()
	}
}

function isRunning(processId: number): boolean {
	try {
		process.kill(processId, 0)
		return true
	} catch (error) {
		// It is there, and is another user's.
		return error instanceof Error && "code" in error && error.code === "EPERM"
	}
}
