/** What the program prints for people. */
import { asLine } from "../text/as-line.ts"

/** Prints a message on standard error, after the name of the program. `more` is printed below it as it is. */
export function printError(message: string, more?: string): void {
	process.stderr.write(`ipt-notes: ${asLine(message)}\n${more === undefined ? "" : `${more}\n`}`)
}
