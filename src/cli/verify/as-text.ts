/** The report of `verify` for people. */
import { join } from "node:path"
import { commandLineWords } from "../../language/command-line.ts"
import { type Report, reportLines } from "../../signatures/index.ts"
import { displayPath } from "../files.ts"
import type { Lists } from "./lists.ts"

/** The report as text. `caseOf` gives the case of a note that no ledger names. */
export function asText(report: Report, lists: Lists, caseOf: (file: string) => string | undefined): string {
	const lines = reportLines(
		report,
		{
			nameOf: (folder, file) => displayPath(join(folder, file)),
			nameOfFile: displayPath,
			caseOf: (folder, file) => caseOf(join(folder, file)),
			signers: { file: lists.signersFile, list: lists.signers },
			...(lists.revoked && { revoked: { file: lists.revokedFile ?? "", list: lists.revoked } }),
		},
		commandLineWords.current.verify,
	)
	return lines.map(({ text }) => `${text}\n`).join("")
}
