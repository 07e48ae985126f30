/** HTML out of text: whatever is put in is escaped, except markup that was made here. */

/** Markup that is safe: only `html` makes it. */
class Markup {
	readonly #text: string

	constructor(text: string) {
		this.#text = text
	}

	toString(): string {
		return this.#text
	}
}

export type { Markup }

type Content = Markup | string | readonly Markup[]

/** A template whose values are escaped, unless they are markup themselves. */
export function html(strings: TemplateStringsArray, ...values: readonly Content[]): Markup {
	return new Markup(strings.map((text, index) => text + (index < values.length ? escapedOrMarkup(values[index] ?? "") : "")).join(""))
}

/** A figure that was drawn here, in which every text is escaped already. */
export const drawn = (svg: string): Markup => new Markup(svg)

function escapedOrMarkup(value: Content): string {
	if (typeof value === "string") return escaped(value)
	return value instanceof Markup ? value.toString() : value.map(String).join("")
}

/** Marks that turn the order of the letters around are left out: they could make one address appear as another. */
function escaped(text: string): string {
	const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;", "`": "&#96;" }
	return text.replaceAll(/[\u202A-\u202E\u2066-\u2069\0]/g, "").replaceAll(/[&<>"'`]/g, (sign) => entities[sign] ?? "")
}
