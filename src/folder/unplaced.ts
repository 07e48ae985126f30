/** Notes without a place in a case, and the cases that they may belong to. */
import type { NoteFacts } from "../cases/facts.ts"
import { folderOf } from "../text/file-name.ts"
import type { CaseIndex } from "./index.ts"

/**
 * The notes without a place that may belong to a case, in the order of their files: those that name its code, and those
 * that name none and are in a folder with notes of it. Whatever is said about the case may lack what is in them.
 */
export function notesThatMayBelong(index: CaseIndex, code: string): readonly NoteFacts[] {
	const unplaced = index.unplaced()
	if (unplaced.length === 0) return []
	const folders = new Set(index.filesOf(code).map(folderOf))
	return unplaced.filter(({ file, mayBelongTo }) => (mayBelongTo === undefined ? folders.has(folderOf(file)) : mayBelongTo === code))
}
