/** Prints a message on standard error, after the name of the program. */
export function printError(message: string): void {
	process.stderr.write(`ipt-notes: ${message}\n`)
}
