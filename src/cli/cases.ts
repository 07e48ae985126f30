/** `ipt-notes cases`: each case with its mechanisms, measures, people and open points. */
import { areasOf, heldSessions, isCaseClosed, phaseOf, plannedNow } from "../cases/course.ts"
import type { Case } from "../cases/case.ts"
import { countsByLevel, dueSession, isDueLater } from "../folder/open-points.ts"
import { overdueIn, signingBegan, type Waiting } from "../folder/unsigned.ts"
import { termTitle } from "../record/index.ts"
import { type CaseLine, commandLineWords } from "../language/command-line.ts"
import type { Finding } from "../rules/rule.ts"
import { caseAsJson, type CaseList } from "../summary/index.ts"
import { today } from "../text/today.ts"
import { levelsCounted } from "./check.ts"
import { displayPath } from "./files.ts"
import { asLine } from "../text/as-line.ts"
import { type Read, report } from "./read.ts"
import { status } from "./status.ts"
import { unplacedIn } from "./unplaced.ts"

/** Prints the cases and returns the exit status. `dueAfter`: after so many days, a note that waits for a signature is unfinished. */
export function cases(read: Read, format: "json" | "text", dueAfter: number): number {
	const { folder, options } = read
	const { signed } = read.signatures
	const all = folder.index.cases()
	const findingsIn = ({ notes }: Case): Finding[] => notes.flatMap(({ file }) => folder.check(file, options.of(file)))
	// Only where notes are signed is a signature missing.
	const signing = { of: (file: string) => signed.get(file), began: signingBegan(signed.values()), afterDays: dueAfter }
	const waitingIn = (patientCase: Case): readonly Waiting[] | undefined =>
		signed.size > 0 ? overdueIn(patientCase, signing, today()) : undefined
	const unplaced = unplacedIn(folder)
	const unread = [...read.unread, ...unplaced]
	report(unplaced)
	if (format === "json") {
		const printed: CaseList = {
			version: 1,
			cases: all.map((patientCase) => ({
				...caseAsJson(patientCase, countsByLevel(findingsIn(patientCase)), displayPath),
				...waitingAsJson(waitingIn(patientCase)),
			})),
			unread,
		}
		process.stdout.write(`${JSON.stringify(printed, null, "\t")}\n`)
	} else
		for (const patientCase of all) process.stdout.write(`${asLine(lineOf(patientCase, findingsIn(patientCase), waitingIn(patientCase)))}\n`)
	return unread.length > 0 ? status.partly : status.done
}

function waitingAsJson(waiting: readonly Waiting[] | undefined): Pick<CaseList["cases"][number], "waiting"> {
	if (!waiting) return {}
	return { waiting: waiting.map(({ kind, note, since, who }) => ({ file: displayPath(note.file), is: kind, since, who: who ?? null })) }
}

/** How many required parts are due later, and by which session; nothing if none is. */
function dueIn(findings: readonly Finding[]): CaseLine["due"] {
	const later = findings.filter((finding) => isDueLater(finding))
	return later[0] && { parts: later.length, session: dueSession(later[0]) }
}

function lineOf(patientCase: Case, findings: readonly Finding[], waiting: readonly Waiting[] = []): string {
	const open = countsByLevel(findings)
	const phase = phaseOf(patientCase)
	return commandLineWords.current.caseLine({
		code: patientCase.code,
		areas: areasOf(patientCase).map((area) => termTitle("problem-area", area)),
		isClosed: isCaseClosed(patientCase),
		phase: phase && termTitle("phase", phase),
		held: heldSessions(patientCase).length,
		planned: plannedNow(patientCase),
		open: levelsCounted((level) => open[level]),
		due: dueIn(findings),
		unsigned: waiting.filter(({ kind }) => kind === "unsigned").length,
		notCountersigned: waiting.filter(({ kind }) => kind === "not-countersigned").length,
	})
}
