/** One line for each long step, so that a wait explains itself. */
export function step(text: string): void {
	console.log(`• ${text}`)
}

/** A failure the reader can act on: shown as its message, without a stack. */
export class Stop extends Error {
	override name = "Stop"
}

/** Runs a script's main part; a failure sets the exit code. */
export async function main(work: () => Promise<void>): Promise<void> {
	try {
		await work()
	} catch (error) {
		console.error(error instanceof Stop ? error.message : error)
		process.exitCode = 1
	}
}
