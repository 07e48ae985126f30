/** Who is treated, with what and how far: identification. */
import type { BlockContent, ListItem } from "mdast"
import { contractAt, heldOfContract, heldSessions, phaseOf, variantOf } from "../../cases/case.ts"
import { termTitle, wordsOf } from "../../record/index.ts"
import { words } from "../en/index.ts"
import { headOf } from "../head.ts"
import { labelled, list } from "../nodes.ts"
import type { SummaryRequest } from "../request.ts"

/** The facts that identify a case, label and value. */
export function identificationOf(request: SummaryRequest): (readonly [label: string, value: string])[] {
	const { case: of } = request
	const head = headOf(request)
	const held = heldSessions(of)
	const { sessions, frequency, minutes, start, weeks, maintenance } = contractAt(of)
	const ofContract = heldOfContract(of).length
	const notHeld = words.notHeld(of.sessions.filter(({ status }) => status === "missed").length, of.sessions.filter(({ status }) => status === "cancelled").length)
	const dates = held.flatMap(({ date }) => date ?? []).sort()
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
		[title("contract"), [
			sessions === undefined ? "" : words.planned(sessions),
			frequency ?? "",
			minutes === undefined ? "" : words.minutes(minutes),
			weeks === undefined ? "" : words.weeks(weeks),
			start === undefined ? "" : words.from(start),
			maintenance === undefined ? "" : words.inMaintenance(maintenance),
		].filter((part) => part !== "").join(", ") || words.lacks.toLowerCase()],
		[words.sessions, [words.held(ofContract, sessions), held.length === ofContract ? "" : words.maintenance(held.length - ofContract), notHeld].filter((part) => part !== "").join(", ")],
		[words.firstAndLast, dates.length > 0 ? words.to(dates[0] ?? "", dates.at(-1) ?? "") : ""],
		[words.state, of.closing ? words.closed(of.closing.date ?? "", ending.toLowerCase()) : phase ? words.openIn(termTitle("phase", phase).toLowerCase()) : words.open],
	]
}

export function identification(request: SummaryRequest): BlockContent[] {
	const items = identificationOf(request).flatMap(([label, value]): ListItem[] => (value === "" ? [] : [labelled(label, value)]))
	return [list(items)]
}
