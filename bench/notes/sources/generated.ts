/** Notes put together from sentences: plain prose and plain lists. */
import { inventedCase } from "../case.ts"
import { usualNote } from "../single.ts"
import { type Source, typedTitles } from "./source.ts"

export const generated: Source = {
	title: "plain notes",
	caseOf: (index, seed) => inventedCase(index, seed),
	typed: (kind) => ({ text: usualNote(kind), title: typedTitles[kind] }),
}
