/** How Closeness says in German which circle a person was on before. */
import type { RingWords } from "../../../record/reading-words.ts"

export const rings: RingWords = {
	before: [
		"war",
		"waren",
		"vorher",
		"zuvor",
		"davor",
		"früher",
		"frueher",
		"vormals",
		"bisher",
		"ehemals",
		"anfangs",
		"ursprünglich",
		"urspruenglich",
	],
	until: ["vor", "bis"],
	on: ["im", "in", "auf", "noch"],
	ring: ["kreis", "ring"],
	heads: ["kreis", "ring", "nähe", "naehe"],
}
