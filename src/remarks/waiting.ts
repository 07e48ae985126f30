/** Which threads wait for whom. */
import { type Author, isSameAuthor } from "./entry.ts"
import type { Comment, Thread } from "./threads.ts"

/** Whether a thread is done: resolved, or its remark withdrawn. */
export const isDone = ({ resolved, comments: [remark] }: Thread): boolean => resolved !== undefined || remark.withdrawn !== undefined

/**
 * What a thread that is not done waits for, as one person sees it: a remark of somebody else to be resolved, or an answer to
 * one's own remark to be read. Nothing if it waits for others. Of somebody who is not known, every remark is that of another.
 */
export function waitingFor(thread: Thread, me: Author | undefined): "remark" | "answer" | undefined {
	if (isDone(thread)) return undefined
	const [remark] = thread.comments
	if (!me || !isSameAuthor(remark.entry.author, me)) return "remark"
	return isSameAuthor(lastComment(thread).entry.author, me) ? undefined : "answer"
}

/** What was written last in a thread and is not withdrawn. */
export const lastComment = ({ comments }: Thread): Comment => comments.findLast(({ withdrawn }) => withdrawn === undefined) ?? comments[0]

/** The time of a new entry in a thread: now, but after all that is in it, as clocks of two machines may differ. */
export function nextTime(now: Date, last: string): string {
	const after = Date.parse(last) + 1000
	return `${new Date(Math.max(now.getTime(), Number.isNaN(after) ? 0 : after)).toISOString().slice(0, 19)}Z`
}
