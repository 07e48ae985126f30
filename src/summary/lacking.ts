/** What a summary lacks, said in its first lines, whatever is requested: notes that could not be read or placed, and parts that are left out. */
import { titleOfPart, words } from "./wording.ts"
import { lackingNotes } from "./lacking-notes.ts"
import type { PartName } from "./options.ts"
import { othersOf } from "./parts/other-notes.ts"
import { partsFor, readers } from "./readers.ts"
import type { SummaryRequest } from "./request.ts"
import { isSigned } from "./signed.ts"

/** Sentences on the notes that the summary lacks; none if it lacks none. */
export function lackingLines(request: SummaryRequest): string[] {
	const { unplaced, placeless, unread, asWritten, copies, process } = lackingNotes(request)
	return [
		...(unplaced.length > 0 ? [words().unplaced(unplaced)] : []),
		...(placeless.length > 0 ? [words().placeless(placeless)] : []),
		...(unread.length > 0 ? [words().unreadNotes(unread)] : []),
		...(asWritten.length > 0 ? [words().withoutHeader(asWritten)] : []),
		...(copies.length > 0 ? [words().secondVersions(copies)] : []),
		...(process.length > 0 ? [words().processNotes(process)] : []),
	]
}

/** The parts that are left out, in a sentence; nothing if none is. */
export function leftOutLine(request: SummaryRequest): string | undefined {
	const titles = partsLeftOut(request).map((name) => titleOfPart(name))
	return titles.length > 0 ? words().partsLeftOut(titles) : undefined
}

/** Parts in which there is nothing that no other part has. */
const derived: ReadonlySet<PartName> = new Set(["findings", "missing", "session-list"])

/** Parts that contain something of the notes and are not in the summary that is requested. */
export function partsLeftOut(request: SummaryRequest): PartName[] {
	const { case: patientCase, options = {} } = request
	const own = new Set(partsFor(options).map(({ name }) => name))
	const isEmpty: Partial<Record<PartName, boolean>> = {
		ending: !patientCase.closing,
		sessions: patientCase.sessions.length === 0,
		techniques: patientCase.sessions.length === 0,
		"other-notes": othersOf(request).length === 0,
		signatures: !isSigned(request),
	}
	return readers.supervisor.map(({ name }) => name).filter((name) => !own.has(name) && !derived.has(name) && isEmpty[name] !== true)
}
