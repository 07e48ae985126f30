/** How Closeness says in Spanish which ring a person was on before. */
import type { RingWords } from "../../../record/reading-words.ts"

export const rings: RingWords = {
	before: ["antes", "era", "eran", "estaba", "estaban", "previamente", "anteriormente", "previo", "anterior", "desde"],
	until: ["antes de", "antes del", "hasta"],
	on: ["en", "en el", "el"],
	ring: ["anillo", "círculo", "circulo", "nivel"],
	heads: ["anillo", "círculo", "circulo", "cercanía", "cercania"],
}
