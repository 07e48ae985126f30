/** What a disk refused, as an exit status. */
import { codeOf, type Trouble, troubleOf } from "../files/trouble.ts"
import { status } from "./status.ts"

/** Whether an error is one of the file system, and no mistake of this program. */
export const isOfFiles = (error: unknown): boolean => /^E(?!RR_)[A-Z0-9]+$/.test(codeOf(error))

/** What stays as it is, however often it is tried. */
const lasting: ReadonlySet<Trouble> = new Set(["exists", "folder", "link", "long-name", "no-file", "permission", "read-only"])

/** Whether the same call may succeed later: a full disk is cleared, and a network comes back. */
export const statusOf = (error: unknown): number =>
	lasting.has(troubleOf(error)) || codeOf(error) === "ENOTDIR" ? status.refused : status.later
