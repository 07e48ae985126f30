/** What explains the record, in Spanish. */
import type { GuidanceWords } from "../../../record/guidance-words.ts"
import { definitions } from "./definitions.ts"
import { examples } from "./examples.ts"

export const guidance: GuidanceWords = { definitions, examples }
