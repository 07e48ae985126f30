/** What waits for the user. */
import type { Thread } from "../../../remarks/threads.ts"

/** A thread that waits for the user: a remark of somebody else to be resolved, or an answer to be read. */
export interface Waiting {
	/** The address of its note. */
	readonly file: string
	readonly thread: Thread
	readonly what: "remark" | "answer"
}

/** Nothing waits: always the same object. */
export const nothingWaits: readonly Waiting[] = []
