/** A case as its summary: a Markdown tree, part after part in the order a reader looks for them. */
import type { Root, RootContent } from "mdast"
import { words } from "./en.ts"
import { heading, paragraph, emphasis } from "./nodes.ts"
import { course } from "./parts/course.ts"
import { ending } from "./parts/ending.ts"
import { areaAndFormulation, timeline, triad } from "./parts/formulation.ts"
import { goals } from "./parts/goals.ts"
import { identification } from "./parts/identification.ts"
import { inventory } from "./parts/inventory.ts"
import { measures } from "./parts/measures.ts"
import { mechanisms } from "./parts/mechanisms.ts"
import { missing } from "./parts/missing.ts"
import { risk } from "./parts/risk.ts"
import type { SummaryRequest } from "./request.ts"

const parts: readonly (readonly [title: string, part: (request: SummaryRequest) => RootContent[]])[] = [
	[words.identification, identification],
	[words.area, areaAndFormulation],
	[words.triad, triad],
	[words.inventory, inventory],
	[words.timeline, timeline],
	[words.goals, goals],
	[words.mechanisms, mechanisms],
	[words.measures, measures],
	[words.course, course],
	[words.risk, risk],
	[words.ending, ending],
	[words.missing, missing],
]

/** The summary of a case as a tree. Pure. */
export function summarise(request: SummaryRequest): Root {
	const title = [heading(1, words.title(request.case.code)), paragraph(emphasis(words.made(request.now)))]
	return { type: "root", children: [...title, ...parts.flatMap(([name, part]) => [heading(2, name), ...part(request)])] }
}
