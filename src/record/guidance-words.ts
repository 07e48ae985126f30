/** The words of what explains the record. */
import { Words } from "../text/words.ts"
import type { Definitions } from "./schema.ts"
import type { PartId } from "./words.ts"

/** What explains the record in one language. */
export interface GuidanceWords {
	/** A short value that a part might contain. Sections whose content is in their fields need none. */
	readonly examples: Readonly<Partial<Record<PartId, string>>>
	/** What a term means; some terms speak for themselves. */
	readonly definitions: Definitions
}

export const guidanceWords = new Words<GuidanceWords>("guidance")
