/**
 * How much of a long list or of an endless kind is tried. `npm run test:unit` tries what teaches most, the same in each
 * run; `npm run soak` tries all of it, and new random inputs each time.
 */
import { env } from "node:process"

/** Whether this is `npm run soak`. */
export const soaking = env["IPT_NOTES_SOAK"] === "1"

/** How many random inputs a property tries, of as many as a soak does: at least 25, or fewer if each of them takes long. */
export function runs(whole: number, least = 25): number {
	return soaking ? whole : Math.max(Math.min(least, whole), Math.round(whole / 10))
}

/** All of a list in a soak, else `most` of it, evenly spread from the first to the last. */
export function spread<T>(all: readonly T[], most: number): readonly T[] {
	if (soaking || all.length <= most) return all
	return Array.from({ length: most }, (_, index) => all[Math.round((index * (all.length - 1)) / (most - 1))]!)
}

/** All of a list in a soak, else every `parts`-th of it, beginning at `index`: neighbouring cases try what another one does not. */
export function partOf<T>(all: readonly T[], index: number, parts: number): readonly T[] {
	return soaking ? all : all.filter((_, at) => at % parts === index % parts)
}

/** All texts in a soak, else those that contain two neighbouring signs of kinds that no text before them has side by side. */
export function telling(texts: readonly string[]): readonly string[] {
	if (soaking) return texts
	const seen = new Set<string>()
	return texts.filter((text) => {
		const before = seen.size
		const kinds = Array.from(text, kindOf)
		for (const [index, kind] of ["start", ...kinds].entries()) seen.add(`${kind} ${kinds[index] ?? "end"}`)
		return seen.size > before
	})
}

/** Punctuation and controls each by themselves, letters and digits as one kind, all else by its script or category. */
function kindOf(sign: string): string {
	if (/[a-z]/i.test(sign)) return "letter"
	if (/\d/.test(sign)) return "digit"
	return sign < "\u0100"
		? sign
		: /\p{L}/u.test(sign)
			? "other letter"
			: /\p{M}/u.test(sign)
				? "mark"
				: /\p{Extended_Pictographic}/u.test(sign)
					? "picture"
					: /\p{C}/u.test(sign)
						? "control"
						: "other sign"
}
