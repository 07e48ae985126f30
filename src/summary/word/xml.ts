/**
 * Elements of a document in the form that the library writes them from. It would make a component for each of them first,
 * and a figure has thousands.
 */

/** An element by its name. What is text in it is escaped when it is written. */
export type Xml = Readonly<Record<string, object>>

/** An element with its attributes and what is in it. */
export function xml(name: string, attributes?: Readonly<Record<string, number | string>>, ...content: readonly (Xml | string)[]): Xml {
	if (content.length === 0) return { [name]: attributes ? { _attr: attributes } : {} }
	return { [name]: attributes ? [{ _attr: attributes }, ...content] : content }
}
