/** Who is treated, with what and how far: identification. */
import type { BlockContent, ListItem } from "mdast"
import { contractAt, heldInTime, heldOfContract, heldSessions, isCaseClosed, phaseOf, variantOf } from "../../cases/course.ts"
import type { Case } from "../../cases/case.ts"
import type { NoteFacts } from "../../cases/facts.ts"
import { datesAgreed } from "../../cases/order.ts"
import { termTitle, wordsOf } from "../../record/index.ts"
import { words } from "../wording.ts"
import { headOf } from "../head.ts"
import { headerOf } from "../header.ts"
import { labelled, list } from "../nodes.ts"
import type { SummaryRequest } from "../request.ts"

/** A fact of a case, with the key of the formulation that it is from. */
interface IdentifyingFact {
	readonly label: string
	readonly value: string
	readonly key?: string
}

/** The facts that identify a case. */
function factsOf(request: SummaryRequest): IdentifyingFact[] {
	const { case: patientCase } = request
	const head = headOf(request)
	const held = heldSessions(patientCase)
	const { sessions, frequency, minutes, start, weeks, maintenance } = contractAt(patientCase)
	const ofContract = heldOfContract(patientCase).length
	const notHeld = words().notHeld(
		patientCase.sessions.filter(({ status }) => status === "missed").length,
		patientCase.sessions.filter(({ status }) => status === "cancelled").length,
	)
	const dates = datesAgreed(heldInTime(patientCase)).map(({ date }) => date)
	const phase = phaseOf(patientCase)
	const ending = patientCase.closing?.ending ? termTitle("ending", patientCase.closing.ending) : ""
	const fact = (label: string, value: string): IdentifyingFact => ({ label, value })
	const ofKey = (key: string, value: string): IdentifyingFact => ({ label: wordsOf(`front-matter.${key}`).title, value, key })
	return [
		fact(words().case, patientCase.code),
		ofKey("setting", head?.setting ?? ""),
		fact(words().form, head?.otherVariant ?? termTitle("variant", variantOf(patientCase))),
		ofKey("author", head?.author ?? ""),
		ofKey("supervisor", head?.supervisor ?? ""),
		ofKey("diagnosis", head?.diagnosis?.join("; ") ?? words().unknown),
		ofKey("onset", head?.onset ?? words().unknown),
		ofKey(
			"contract",
			[
				sessions === undefined ? "" : words().planned(sessions),
				frequency ?? "",
				minutes === undefined ? "" : words().minutes(minutes),
				weeks === undefined ? "" : words().weeks(weeks),
				start === undefined ? "" : words().from(start),
				maintenance === undefined ? "" : words().inMaintenance(maintenance),
			]
				.filter((part) => part !== "")
				.join(", ") || words().unknown,
		),
		fact(
			words().sessions,
			[
				heldOrNotes(patientCase, heldOfContract(patientCase), sessions),
				held.length === ofContract ? "" : words().maintenance(held.length - ofContract),
				notHeld,
			]
				.filter((part) => part !== "")
				.join(", "),
		),
		fact(
			hasGaps(patientCase) ? words().firstAndLastNote : words().firstAndLast,
			dates.length > 0 ? words().to(dates[0] ?? "", dates.at(-1) ?? "") : "",
		),
		fact(
			words().state,
			patientCase.closing && isCaseClosed(patientCase)
				? words().closed(patientCase.closing.date ?? "", ending)
				: phase
					? words().openIn(termTitle("phase", phase))
					: words().open,
		),
	]
}

/** How many sessions were held; with gaps in the numbers, of how many there are notes. */
function heldOrNotes(patientCase: Case, held: readonly NoteFacts[], planned: number | undefined): string {
	return hasGaps(patientCase)
		? words().notesOf(held.length, rangesOf(held.flatMap(({ session }) => session ?? [])), planned)
		: words().held(held.length, planned)
}

/** Whether notes of sessions are missing, as their numbers say; missed sessions count too. */
function hasGaps({ sessions }: Case): boolean {
	const numbers = new Set(sessions.flatMap(({ session }) => session ?? []))
	return numbers.size < [...numbers].reduce((most, number) => Math.max(most, number), 0)
}

/** Numbers as runs: `1 to 4, 7`. */
function rangesOf(numbers: readonly number[]): string {
	const runs: [number, number][] = []
	for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
		const last = runs.at(-1)
		if (last?.[1] === number - 1) last[1] = number
		else runs.push([number, number])
	}
	return runs.map(([first, last]) => words().to(String(first), String(last))).join(", ")
}

/** The facts that identify a case, as a list, with what else the header of the formulation contains. */
export function identification(request: SummaryRequest): BlockContent[] {
	const { formulation } = request.case
	const facts = factsOf(request)
	// The problem areas are the headings of the formulation.
	const covered = ["problem-areas", ...facts.flatMap(({ key }) => key ?? [])]
	const header = formulation ? headerOf(request, formulation, covered) : []
	return [list([...facts, ...header].flatMap(({ label, value }): ListItem[] => (value === "" ? [] : [labelled(label, value)])))]
}
