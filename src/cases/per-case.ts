/** What follows from a case is found once: a case never changes, a change makes another one. */
import { keptWith } from "../record/index.ts"
import type { Case } from "./case.ts"

/** Remembers what `find` gave for each case, as long as the case is in use. */
export function perCase<T>(find: (of: Case) => T): (of: Case) => T {
	return keptWith(find)
}
