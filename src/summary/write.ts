/** A summary as what a file holds. What a format needs is loaded when it is written. */
import { exportJson } from "./export-json.ts"
import { markdownOf } from "./markdown.ts"
import type { Format } from "./options.ts"
import type { SummaryRequest } from "./request.ts"
import { summaryOf } from "./summarise.ts"

export async function written(request: SummaryRequest, format: Format): Promise<string | Uint8Array> {
	switch (format) {
		case "markdown":
			return markdownOf(summaryOf(request).tree)
		case "html":
			return (await import("./html/index.ts")).htmlOf(summaryOf(request))
		case "docx":
			return (await import("./word/index.ts")).wordOf(summaryOf(request))
		case "json":
			return `${JSON.stringify(exportJson(request), null, "\t")}\n`
	}
}
