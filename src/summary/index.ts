/** The summary of a case: as a Markdown tree, as a document, and as data. */
import { markdownOf } from "./markdown.ts"
import type { SummaryRequest } from "./request.ts"
import { summarise } from "./summarise.ts"

export { CaseExport, exportJson } from "./export-json.ts"
export { caseAsJson, CaseJson, CaseList } from "./json.ts"
export { fileNameOf, fileNamesOf } from "./file-names.ts"
export * from "./options.ts"
export { partsFor, readers } from "./readers.ts"
export type { SummaryRequest } from "./request.ts"
export { summarise, summaryOf } from "./summarise.ts"
export { titleOfPart } from "./en/index.ts"
export { written } from "./write.ts"

/** The summary of a case as Markdown. */
export function exportMarkdown(request: SummaryRequest): string {
	return markdownOf(summarise(request))
}
export { letterNotices } from "./letter/notices.ts"
