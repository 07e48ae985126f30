/** What each reader is offered: the parts of the summary in the order in which readers look for them, and which are in it unless others are requested. */
import type { RootContent } from "mdast"
import { endingInLetter } from "./letter/ending.ts"
import { goalsInLetter } from "./letter/goals.ts"
import { later, safety } from "./letter/later.ts"
import { reasons } from "./letter/reasons.ts"
import { scoresInWords } from "./letter/scores.ts"
import { work } from "./letter/work.ts"
import type { PartName, Reader, SummaryOptions } from "./options.ts"
import { course, sessionList } from "./parts/course.ts"
import { ending } from "./parts/ending.ts"
import { findings } from "./parts/findings.ts"
import { areaAndFormulation, timeline, triad } from "./parts/formulation.ts"
import { goals } from "./parts/goals.ts"
import { identification } from "./parts/identification.ts"
import { inventory } from "./parts/inventory.ts"
import { measures } from "./parts/measures.ts"
import { mechanisms, mechanismsInFull } from "./parts/mechanisms.ts"
import { missing, missingInFull } from "./parts/missing.ts"
import { otherNotes } from "./parts/other-notes.ts"
import { risk } from "./parts/risk.ts"
import { signatures } from "./parts/signatures.ts"
import { techniques } from "./parts/techniques.ts"
import type { SummaryRequest } from "./request.ts"

/** A part of the summary as a reader gets it. */
export interface SummaryPart {
	readonly name: PartName
	/** What is under its title; a part that is empty is left out with its title. */
	readonly blocks: (request: SummaryRequest) => RootContent[]
	/** Included unless other parts are requested. */
	readonly usual: boolean
}

const part = (name: PartName, blocks: SummaryPart["blocks"]): SummaryPart => ({ name, blocks, usual: true })
const onRequest = (name: PartName, blocks: SummaryPart["blocks"]): SummaryPart => ({ name, blocks, usual: false })

/** The parts that each reader is offered, in their order. */
export const readers: Readonly<Record<Reader, readonly SummaryPart[]>> = {
	colleague: [
		part("identification", identification),
		part("formulation", areaAndFormulation),
		part("triad", triad),
		part("inventory", inventory),
		part("timeline", timeline),
		part("goals", goals),
		part("mechanisms", mechanisms),
		onRequest("techniques", techniques),
		part("measures", measures),
		onRequest("session-list", sessionList),
		part("sessions", course),
		part("risk", risk),
		part("ending", ending),
		part("other-notes", otherNotes),
		part("signatures", signatures),
		part("missing", missing),
	],
	supervisor: [
		part("identification", identification),
		part("missing", missingInFull),
		part("findings", findings),
		part("signatures", signatures),
		part("formulation", areaAndFormulation),
		part("triad", triad),
		part("inventory", inventory),
		part("timeline", timeline),
		part("goals", goals),
		part("mechanisms", mechanismsInFull),
		part("techniques", techniques),
		part("measures", measures),
		onRequest("session-list", sessionList),
		part("sessions", course),
		part("risk", risk),
		part("ending", ending),
		part("other-notes", otherNotes),
	],
	patient: [
		part("reasons", reasons),
		part("work", work),
		part("ending", endingInLetter),
		part("goals", goalsInLetter),
		part("measures", scoresInWords),
		part("later", later),
		part("safety", safety),
	],
}

/** The parts that a summary has: those requested that its reader is offered, or the reader's usual ones. */
export function partsFor({ reader = "colleague", parts }: SummaryOptions): readonly SummaryPart[] {
	return readers[reader].filter(({ name, usual }) => (parts ? parts.includes(name) : usual))
}
