/** Who is treated, with what and how far: identification. */
import type { BlockContent, ListItem } from "mdast"
import { contractAt, heldInTime, heldOfContract, heldSessions, isCaseClosed, phaseOf, variantOf } from "../../cases/course.ts"
import type { Case } from "../../cases/case.ts"
import type { NoteFacts } from "../../cases/facts.ts"
import { datesAgreed } from "../../cases/order.ts"
import { termTitle, wordsOf } from "../../record/index.ts"
import { words } from "../en/index.ts"
import { headOf } from "../head.ts"
import { headerOf } from "../header.ts"
import { labelled, list } from "../nodes.ts"
import type { SummaryRequest } from "../request.ts"

/** Keys of the formulation that are among these facts. */
const keysTold: readonly string[] = ["author", "contract", "diagnosis", "onset", "problem-areas", "setting", "supervisor"]

/** The facts that identify a case, label and value. */
export function identificationOf(request: SummaryRequest): (readonly [label: string, value: string])[] {
	const { case: of } = request
	const head = headOf(request)
	const held = heldSessions(of)
	const { sessions, frequency, minutes, start, weeks, maintenance } = contractAt(of)
	const ofContract = heldOfContract(of).length
	const notHeld = words.notHeld(
		of.sessions.filter(({ status }) => status === "missed").length,
		of.sessions.filter(({ status }) => status === "cancelled").length,
	)
	const dates = datesAgreed(heldInTime(of)).map(({ date }) => date)
	const phase = phaseOf(of)
	const ending = of.closing?.ending ? termTitle("ending", of.closing.ending) : ""
	const title = (key: string): string => wordsOf(`front-matter.${key}`).title
	return [
		[words.case, of.code],
		[title("setting"), head?.setting ?? ""],
		[words.form, head?.otherVariant ?? termTitle("variant", variantOf(of))],
		[title("author"), head?.author ?? ""],
		[title("supervisor"), head?.supervisor ?? ""],
		[title("diagnosis"), head?.diagnosis?.join("; ") ?? words.lacks.toLowerCase()],
		[title("onset"), head?.onset ?? words.lacks.toLowerCase()],
		[
			title("contract"),
			[
				sessions === undefined ? "" : words.planned(sessions),
				frequency ?? "",
				minutes === undefined ? "" : words.minutes(minutes),
				weeks === undefined ? "" : words.weeks(weeks),
				start === undefined ? "" : words.from(start),
				maintenance === undefined ? "" : words.inMaintenance(maintenance),
			]
				.filter((part) => part !== "")
				.join(", ") || words.lacks.toLowerCase(),
		],
		[
			words.sessions,
			[
				heldOrNotes(of, heldOfContract(of), sessions),
				held.length === ofContract ? "" : words.maintenance(held.length - ofContract),
				notHeld,
			]
				.filter((part) => part !== "")
				.join(", "),
		],
		[hasGaps(of) ? words.firstAndLastNote : words.firstAndLast, dates.length > 0 ? words.to(dates[0] ?? "", dates.at(-1) ?? "") : ""],
		[
			words.state,
			of.closing && isCaseClosed(of)
				? words.closed(of.closing.date ?? "", ending.toLowerCase())
				: phase
					? words.openIn(termTitle("phase", phase).toLowerCase())
					: words.open,
		],
	]
}

/** How many sessions were held; with gaps in the numbers, of how many there are notes. */
function heldOrNotes(of: Case, held: readonly NoteFacts[], planned: number | undefined): string {
	return hasGaps(of)
		? words.notesOf(held.length, rangesOf(held.flatMap(({ session }) => session ?? [])), planned)
		: words.held(held.length, planned)
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
	return runs.map(([first, last]) => (first === last ? String(first) : `${first} to ${last}`)).join(", ")
}

export function identification(request: SummaryRequest): BlockContent[] {
	const { formulation } = request.case
	const header = formulation ? headerOf(request, formulation, keysTold).map(({ label, value }) => [label, value] as const) : []
	const items = [...identificationOf(request), ...header].flatMap(([label, value]): ListItem[] =>
		value === "" ? [] : [labelled(label, value)],
	)
	return [list(items)]
}
