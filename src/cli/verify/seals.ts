/** Seals that a call names. One that was signed by `ssh-keygen` has its signature in a file next to it. */
import { existsSync } from "node:fs"
import { commandLineWords } from "../../language/command-line.ts"
import { isUnsignedSeal, longestSeal, readSeal, type Seal, StatementError } from "../../signatures/index.ts"
import { UsageError } from "../usage.ts"
import { textOf } from "./lists.ts"

/** Reads a seal. Throws a `UsageError` if it is not one. */
export function sealIn(file: string): Seal {
	const { verify } = commandLineWords.current
	const text = textOf(file, longestSeal)
	const signature = `${file}.sig`
	const isUnsigned = isUnsignedSeal(text)
	if (isUnsigned && !existsSync(signature)) throw new UsageError(verify.sealUnsigned(file))
	try {
		return readSeal(file, isUnsigned ? text + textOf(signature) : text)
	} catch (error) {
		if (error instanceof StatementError) throw new UsageError(verify.sealUnread(file))
		throw error
	}
}
