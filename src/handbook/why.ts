/** Why a finding matters: for its page and for hovers. Apart from its message, which says it each time. */
import { whyMissing } from "../rules/en/missing.ts"
import type { Problem } from "../rules/rule.ts"
import { factsIn } from "../rules/words.ts"
import { codePages } from "./en/pages.ts"

/** In a sentence or two; nothing where the message says it all. */
export function whyOf({ code, data }: Pick<Problem, "code" | "data">): string | undefined {
	return Object.hasOwn(codePages, code) ? codePages[code]?.why : whyMissing(factsIn(data))
}
