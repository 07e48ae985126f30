/** The summary of a case: as a Markdown tree, as text and as data. */
import { markdownOf } from "./markdown.ts"
import type { SummaryRequest } from "./request.ts"
import { summarise } from "./summarise.ts"

export { CaseExport, caseAsJson, CaseJson, exportJson } from "./json.ts"
export type { SummaryRequest } from "./request.ts"
export { summarise } from "./summarise.ts"

/** The summary of a case as Markdown. */
export function exportMarkdown(request: SummaryRequest): string {
	return markdownOf(summarise(request))
}
