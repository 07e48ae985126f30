/** The tree that a figure is drawn as: elements and texts in the shape of hast, and nothing else. */

export interface Text {
	readonly type: "text"
	readonly value: string
}

export interface Element {
	readonly type: "element"
	readonly tagName: string
	/** Attributes by their names as SVG writes them. */
	readonly properties: Readonly<Record<string, number | string>>
	readonly children: readonly (Element | Text)[]
}

/** What may be given as children: undefined adds nothing. */
export type Content = Element | string | undefined | readonly Content[]

/** An element; attributes that are undefined are left out. */
export function el(
	tagName: string,
	properties: Readonly<Record<string, number | string | undefined>> = {},
	...content: readonly Content[]
): Element {
	const given: Record<string, number | string> = {}
	for (const [name, value] of Object.entries(properties)) if (value !== undefined) given[name] = value
	return { type: "element", tagName, properties: given, children: content.flatMap(nodesOf) }
}

function nodesOf(content: Content): (Element | Text)[] {
	if (content === undefined) return []
	if (typeof content === "string") return [{ type: "text", value: content }]
	return "type" in content ? [content] : content.flatMap(nodesOf)
}
