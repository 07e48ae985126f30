/** What a summary is made of: a case, its notes as read, and their findings. */
import type { Case } from "../cases/case.ts"
import type { NoteFacts } from "../cases/facts.ts"
import type { Note } from "../note/read.ts"
import type { Finding } from "../rules/rule.ts"
import type { CaseSignatures } from "./case-signatures.ts"
import type { SummaryOptions } from "./options.ts"

export interface SummaryRequest {
	readonly case: Case
	/** By file, as in the index. */
	readonly notes: ReadonlyMap<string, Note>
	readonly findings: ReadonlyMap<string, readonly Finding[]>
	/** Notes without a place in any case that may belong to this one: the summary says so first. */
	readonly mayBelong?: readonly Pick<NoteFacts, "file">[]
	/** What ledgers say of the notes; nothing where nobody signs. */
	readonly signatures?: CaseSignatures
	/** The day of the summary, `YYYY-MM-DD`. */
	readonly now: string
	/** How a file is named in data; by its key in the index if nothing is given. */
	readonly fileLabel?: (file: string) => string
	/** A colleague's summary with its usual parts and people as written, if nothing is given. */
	readonly options?: SummaryOptions
}
