/** The order of texts: the same on every machine, whatever language its system speaks. */

/** Compares two texts by their code units, for what is not displayed as a list: dates, names of files, codes of findings. */
export const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Made when something is first sorted: that takes milliseconds. */
let collator: Intl.Collator | undefined

/** Compares two texts as people do, a number in them by its value: `C-2` before `C-10`. Texts that people take for one are 0. */
export function compareNumbered(a: string, b: string): number {
	collator ??= new Intl.Collator("en", { numeric: true })
	return collator.compare(a, b)
}
