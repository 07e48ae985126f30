/** What no validator looks for: references that lead nowhere, entries that nothing refers to, and narrative that a browser would run. */
import { SaxesParser } from "saxes"
import type { Bundle, Resource } from "@medplum/fhirtypes"

/** Elements that the standard allows in a narrative: text, lists, tables and links within the document. */
const allowed = new Set(
	"div p br span b i em strong small big sub sup h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table caption colgroup col thead tbody tfoot tr th td blockquote pre code hr a".split(
		" ",
	),
)
const xhtml = "http://www.w3.org/1999/xhtml"

/** The faults of a document: its first entry, its addresses, its references, and the narrative of all entries. */
export function documentFaults({ type, entry = [] }: Bundle): string[] {
	const addresses = entry.map(({ fullUrl = "" }) => fullUrl)
	const faults = type === "document" ? [] : [`Bundle.type is ${type}`]
	if (entry[0]?.resource?.resourceType !== "Composition") faults.push("The first entry is no Composition")
	for (const address of repeated(addresses)) faults.push(`Two entries have the address ${address}`)
	for (const address of addresses) if (!/^urn:uuid:[0-9a-f-]{36}$/.test(address)) faults.push(`The address ${address} is no UUID`)
	const references = new Map(entry.map(({ fullUrl = "", resource }) => [fullUrl, referencesOf(resource)]))
	const known = new Set(addresses)
	for (const [address, of] of references)
		for (const { path, reference } of of) if (!known.has(reference)) faults.push(`${address} ${path}: ${reference} is not in the document`)
	const reached = reachedFrom(addresses[0] ?? "", references)
	for (const address of addresses) if (!reached.has(address)) faults.push(`Nothing leads to ${address}`)
	return [...faults, ...entry.flatMap(({ resource }) => (resource ? contentFaults(resource) : []))]
}

/** The faults of resources that are loaded together, each named `Type/id`. */
export function resourcesFaults(resources: readonly Resource[]): string[] {
	const names = resources.map(({ resourceType, id }) => `${resourceType}/${id}`)
	const known = new Set(names)
	return [
		...repeated(names).map((name) => `Two resources are named ${name}`),
		...resources.flatMap((resource, index) => [
			...(/^[A-Za-z0-9.-]{1,64}$/.test(resource.id ?? "") ? [] : [`${names[index]} has an id that is not allowed`]),
			...referencesOf(resource)
				.filter(({ reference }) => !known.has(reference))
				.map(({ path, reference }) => `${names[index]} ${path}: ${reference} is not there`),
			...contentFaults(resource),
		]),
	]
}

const repeated = (all: readonly string[]): string[] => [...new Set(all.filter((one, index) => all.indexOf(one) !== index))]

interface Found {
	readonly path: string
	readonly reference: string
}

function* walk(value: unknown, path = ""): Generator<readonly [path: string, value: unknown]> {
	yield [path, value]
	if (typeof value !== "object" || value === null) return
	for (const [key, inner] of Object.entries(value)) yield* walk(inner, path ? `${path}.${key}` : key)
}

/** References of a resource; those to something within itself are left out. */
function referencesOf(resource: Resource | undefined): Found[] {
	return Array.from(walk(resource)).flatMap(([path, value]) => {
		if (typeof value !== "object" || value === null || !("reference" in value) || typeof value.reference !== "string") return []
		return value.reference.startsWith("#") ? [] : [{ path, reference: value.reference }]
	})
}

function reachedFrom(start: string, references: ReadonlyMap<string, readonly Found[]>): Set<string> {
	const reached = new Set([start])
	// A set is also iterated over what is added meanwhile.
	for (const address of reached) for (const { reference } of references.get(address) ?? []) reached.add(reference)
	return reached
}

/** Nothing empty, no control characters, and a narrative that is safe. */
function contentFaults(resource: Resource): string[] {
	const name = `${resource.resourceType}/${resource.id}`
	return Array.from(walk(resource)).flatMap(([path, value]) => {
		if (value === null || value === "" || (typeof value === "string" && value.trim() === "")) return [`${name} ${path} is empty`]
		if (typeof value === "object" && Object.keys(value).length === 0) return [`${name} ${path} is empty`]
		if (typeof value === "number" && !Number.isFinite(value)) return [`${name} ${path} is no number`]
		if (typeof value !== "string") return []
		// oxlint-disable-next-line no-control-regex -- These are what is looked for.
		if (/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/.test(value)) return [`${name} ${path} has a control character`]
		if (!value.isWellFormed()) return [`${name} ${path} has half a character`]
		return path.endsWith("text.div") || path.endsWith(".div") ? narrativeFaults(value).map((fault) => `${name} ${path} ${fault}`) : []
	})
}

/** What is wrong with a narrative: it is XHTML without anything that runs or is loaded. */
export function narrativeFaults(div: string): string[] {
	const faults: string[] = []
	let depth = 0
	const parser = new SaxesParser({ xmlns: true })
	parser.on("error", ({ message }) => faults.push(`is no XHTML: ${message}`))
	parser.on("opentag", ({ name, uri, attributes }) => {
		if (depth === 0 && name !== "div") faults.push(`begins with ${name}`)
		depth++
		if (uri !== xhtml) faults.push(`has ${name} of another namespace`)
		if (!allowed.has(name)) faults.push(`has an element ${name}`)
		for (const [key, { value }] of Object.entries(attributes)) {
			if (key.startsWith("on") || key === "src" || key === "style") faults.push(`has an attribute ${key}`)
			if (key === "href" && !value.startsWith("#")) faults.push("has a link out of the document")
		}
	})
	parser.on("closetag", () => void depth--)
	try {
		parser.write(div).close()
	} catch (error) {
		faults.push(`is no XHTML: ${error instanceof Error ? error.message : String(error)}`)
	}
	return faults
}
