/** One line for each long step, so that a wait explains itself. */
export function step(text: string): void {
	console.log(`• ${text}`)
}

/** A failure the reader can act on: shown as its message, without a stack. */
export class Stop extends Error {
	override name = "Stop"
}

export function messageOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error)
}

/** Runs a script's main part; a failure sets the exit code. */
export async function main(work: () => Promise<void>): Promise<void> {
	try {
		await work()
	} catch (error) {
		console.error(error instanceof Stop || !(error instanceof Error) ? messageOf(error) : error.stack)
		process.exitCode = 1
	}
}
