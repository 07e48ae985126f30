/** Spanish plurals. */
import { withoutMarks } from "./spellings.ts"

/** What ends in one of these is no plural of Spanish, or is one of English that English knows better. */
const noPlural = /(?:ss|us|is|ies|yses)$/

/**
 * The form under which a Spanish word and its plural are the same, with and without accents: `sesión`, `sesion` and `sesiones`
 * are `sesion`. It needs not be a word: it is compared, and never shown. It is the same before and after the English form.
 */
export function singular(word: string): string {
	let form = withoutMarks(word)
	for (;;) {
		const next = shorter(form)
		if (next === form) return form
		form = next
	}
}

/** A word without the last letter of an ending of the plural, if it has one. */
function shorter(word: string): string {
	const isEnding = word.endsWith("s") ? word.length >= 4 && !noPlural.test(word) : word.length >= 6 && /[dlnrszj]e$/.test(word)
	return isEnding ? word.slice(0, -1) : word
}
