/** Examples of the findings that have pages of their own, in English, by code: loaded when a page is opened. */
import type { Example } from "../../examples/example.ts"
import { caseExamples } from "./case.ts"
import { frontMatterExamples } from "./front-matter.ts"
import { measureExamples } from "./measures.ts"
import { noteExamples } from "./note.ts"
import { scoreExamples } from "./scores.ts"
import { writtenExamples } from "./written.ts"

export const codeExamples: Readonly<Record<string, readonly Example[]>> = {
	...frontMatterExamples,
	...noteExamples,
	...writtenExamples,
	...measureExamples,
	...scoreExamples,
	...caseExamples,
}
