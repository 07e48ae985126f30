/** `ipt-notes cases`: each case with its mechanisms, measures, people and open points. */
import { areasOf, heldSessions, isCaseClosed, phaseOf, plannedNow } from "../cases/course.ts"
import type { Case } from "../cases/case.ts"
import { countedLevel, dueSession, isDueLater } from "../folder/open-points.ts"
import { termTitle } from "../record/index.ts"
import { type CaseLine, commandLineWords } from "../language/command-line.ts"
import type { Level } from "../rules/levels.ts"
import { caseAsJson, type CaseList } from "../summary/index.ts"
import { countsByLevel } from "./check.ts"
import { displayPath } from "./files.ts"
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
		const printed: CaseList = {
			version: 1,
			cases: all.map((patientCase) => caseAsJson(patientCase, openIn(read, patientCase), displayPath)),
			unread,
		}
		process.stdout.write(`${JSON.stringify(printed, null, "\t")}\n`)
	} else
		for (const patientCase of all) process.stdout.write(`${lineOf(patientCase, openIn(read, patientCase), dueIn(read, patientCase))}\n`)
	return unread.length > 0 ? status.partly : status.done
}

/** Number of findings by level over the notes of a case; required parts count as warnings before they are due too. */
export function openIn({ folder, options }: Read, { notes }: Case): Readonly<Record<Level, number>> {
	const found = notes.flatMap(({ file }) => folder.check(file, options.of(file)))
	const count = (level: Level): number => found.filter((finding) => countedLevel(finding) === level).length
	return { error: count("error"), warning: count("warning"), information: count("information"), hint: count("hint") }
}

/** How many required parts are due later, and by which session; nothing if none is. */
function dueIn({ folder, options }: Read, { notes }: Case): CaseLine["due"] {
	const later = notes.flatMap(({ file }) => folder.check(file, options.of(file))).filter((finding) => isDueLater(finding))
	return later[0] && { parts: later.length, session: dueSession(later[0]) }
}

function lineOf(patientCase: Case, open: Readonly<Record<Level, number>>, due: CaseLine["due"]): string {
	const phase = phaseOf(patientCase)
	return commandLineWords.current.caseLine({
		code: patientCase.code,
		areas: areasOf(patientCase).map((area) => termTitle("problem-area", area)),
		isClosed: isCaseClosed(patientCase),
		phase: phase && termTitle("phase", phase),
		held: heldSessions(patientCase).length,
		planned: plannedNow(patientCase),
		open: countsByLevel((level) => open[level]),
		due,
	})
}
