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
	const children: (Element | Text)[] = []
	for (const each of content) addNodes(each, children)
	return { type: "element", tagName, properties: given, children }
}

function addNodes(content: Content, nodes: (Element | Text)[]): void {
	if (content === undefined) return
	if (typeof content === "string") nodes.push({ type: "text", value: content })
	else if ("type" in content) nodes.push(content)
	else for (const each of content) addNodes(each, nodes)
}
