/** The findings of files as they are printed. */
import { lookAlikeKey } from "../record/index.ts"
import { type FindingJson, findingAsJson } from "../rules/finding-json.ts"
import type { Finding } from "../rules/rule.ts"
import { groupFindings } from "../rules/together.ts"
import { messageOfGroup } from "../rules/words.ts"
import { lineStarts } from "../text/text.ts"
import { type Choice, Options } from "./configuration.ts"
import { byFile, displayPath, type Unread } from "./files.ts"
import { readFiles } from "./read.ts"
import { unplacedIn } from "./unplaced.ts"

/** What people read in a line: a finding, or parts that are missing at one place. */
export interface PrintedLine extends Pick<FindingJson, "column" | "file" | "level" | "line" | "message"> {
	readonly codes: readonly string[]
}

/** Plain data: it may come from another thread. */
export interface CheckedFiles {
	/** How many notes could be read. */
	readonly notes: number
	/** By file. */
	readonly findings: ReadonlyMap<string, CheckedFile>
	/** The files of all cases whose codes look the same: findings in one of them may depend on the others. */
	readonly together: ReadonlyMap<string, readonly string[]>
	/** The places that addenda name and none of these files is at, each with the key of the addendum's case in `together`. */
	readonly named: readonly (readonly [place: string, key: string])[]
	readonly unread: readonly Unread[]
}

/** One file's findings, and as the lines that they are read in. */
export interface CheckedFile {
	readonly findings: readonly FindingJson[]
	readonly lines: readonly PrintedLine[]
}

/** Reads and checks files: their findings, in the order of each text. */
export async function checkFiles(files: readonly string[], choice: Choice): Promise<CheckedFiles> {
	const options = new Options(choice)
	const { folder, notes, unread, unreadLedgers } = await readFiles(files, options)
	const findings = new Map<string, CheckedFile>()
	for (const file of folder.files) {
		const found = folder.check(file, options.of(file))
		if (found.length > 0) findings.set(file, printed(file, folder.note(file)?.text ?? "", found))
	}
	const codes = Map.groupBy(folder.index.codes, lookAlikeKey)
	const together = new Map(
		Array.from(codes, ([key, alike]) => [key, alike.flatMap((code) => folder.index.case(code)?.notes.map(({ file }) => file) ?? [])]),
	)
	const named = folder.index.namedOutside().map(([place, code]) => [place, lookAlikeKey(code)] as const)
	return { notes, findings, together, named, unread: [...unread, ...unreadLedgers, ...options.unread, ...unplacedIn(folder)].sort(byFile) }
}

function printed(file: string, text: string, findings: readonly Finding[]): CheckedFile {
	const starts = lineStarts(text)
	const data = new Map(findings.map((finding) => [finding, findingAsJson(finding, starts, displayPath(file))]))
	const lines = groupFindings(findings).flatMap((together): PrintedLine[] => {
		const first = data.get(together[0])
		const codes = [...new Set(together.map(({ code }) => code))]
		return first ? [{ ...placeOf(first), message: messageOfGroup(together), codes }] : []
	})
	return { findings: [...data.values()], lines }
}

const placeOf = ({ file, line, column, level }: FindingJson) => ({ file, line, column, level })
