/** How Closeness says in English which ring a person was on before. */
import type { RingWords } from "../../../record/reading-words.ts"

export const rings: RingWords = {
	before: ["was", "were", "before", "formerly", "earlier"],
	until: ["before", "until"],
	on: ["on"],
	ring: ["ring"],
	heads: ["ring", "closeness"],
}
