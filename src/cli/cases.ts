/** `ipt-notes cases`: each case with its mechanisms, measures, people and open points. */
import { areasOf, heldSessions, isCaseClosed, phaseOf, plannedNow } from "../cases/course.ts"
import type { Case } from "../cases/case.ts"
import { countedLevel, dueSession, isDueLater } from "../folder/open-points.ts"
import { termTitle } from "../record/index.ts"
import { type Level, levels } from "../rules/levels.ts"
import { caseAsJson, type CaseList } from "../summary/index.ts"
import { shown } from "./files.ts"
import { type Read, report } from "./read.ts"
import { status } from "./status.ts"
import { unplacedIn } from "./unplaced.ts"

/** Prints the cases and returns the exit status. */
export function cases(read: Read, format: "json" | "text"): number {
	const all = read.folder.index.cases()
	const unplaced = unplacedIn(read.folder)
	const unread = [...read.unread, ...unplaced]
	report(unplaced)
	if (format === "json") {
		const printed: CaseList = { version: 1, cases: all.map((of) => caseAsJson(of, openIn(read, of), shown)), unread }
		process.stdout.write(`${JSON.stringify(printed, null, "\t")}\n`)
	} else for (const of of all) process.stdout.write(`${line(of, openIn(read, of), dueIn(read, of))}\n`)
	return unread.length > 0 ? status.partly : status.done
}

/** Number of findings by level over the notes of a case; required parts count as warnings before they are due too. */
export function openIn({ folder, options }: Read, { notes }: Case): Readonly<Record<Level, number>> {
	const found = notes.flatMap(({ file }) => folder.check(file, options.of(file)))
	const count = (level: Level): number => found.filter((finding) => countedLevel(finding) === level).length
	return { error: count("error"), warning: count("warning"), information: count("information"), hint: count("hint") }
}

/** ` (14 required parts, due by session 4)`; nothing where none is due later. */
function dueIn({ folder, options }: Read, { notes }: Case): string {
	const later = notes.flatMap(({ file }) => folder.check(file, options.of(file))).filter((finding) => isDueLater(finding))
	return later.length === 0
		? ""
		: ` (${later.length} required ${later.length === 1 ? "part" : "parts"}, due by session ${String(later[0] && dueSession(later[0]))})`
}

function line(of: Case, open: Readonly<Record<Level, number>>, due: string): string {
	const areas = areasOf(of).map((area) => termTitle("problem-area", area))
	const phase = phaseOf(of)
	const planned = plannedNow(of)
	return [
		of.code,
		areas.join(" and ") || "no problem area yet",
		isCaseClosed(of) ? "closed" : phase ? termTitle("phase", phase) : "no session yet",
		`${heldSessions(of).length}${planned === undefined ? "" : ` of ${planned}`} sessions held`,
		(levels
			.filter((level) => open[level] > 0)
			.map((level) => `${open[level]} ${level}`)
			.join(", ") || "nothing open") + due,
	].join(" · ")
}
