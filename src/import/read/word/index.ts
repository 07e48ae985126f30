/** Word documents (.docx). The text is all that is read: nothing is looked up outside of the file, and nothing in it is run. */
import { type Block, LeftOutList, type SourceDocument, Unreadable } from "../../document.ts"
import { elementsIn, readXml, type XmlElement } from "../xml.ts"
import type { Archive } from "../zip.ts"
import { Body, lineOf, type Parts } from "./body.ts"
import { Numbers } from "./numbers.ts"
import { Styles } from "./styles.ts"

/** Parts that are no notes have these types in place of none. */
const separators = ["separator", "continuationSeparator", "continuationNotice"]

/** Reads a document. Rejects with `Unreadable`. */
export async function readWord(archive: Archive): Promise<SourceDocument> {
	const main = (await mainPart(archive)) ?? "word/document.xml"
	const document = await partOf(archive, main)
	const body = document && elementsIn(document).find(({ name }) => name === "body")
	if (!body) throw new Unreadable("damaged")
	const folder = main.slice(0, main.lastIndexOf("/") + 1)
	const related = await relationsOf(archive, folder, main.slice(folder.length))
	const first = async (type: string): Promise<XmlElement | undefined> => {
		const found = related.find((relation) => relation.type === type)
		return found && partOf(archive, found.target)
	}
	const leftOut = new LeftOutList()
	const parts: Parts = {
		styles: new Styles(await first("styles")),
		numbers: new Numbers(await first("numbering")),
		notes: new Map([
			...notesIn("footnote", await first("footnotes")),
			...notesIn("endnote", await first("endnotes")),
			...notesIn("comment", await first("comments")),
		]),
		links: new Map(
			related
				.filter(({ type, target }) => type === "hyperlink" && /^(?:https?|mailto):/i.test(target))
				.map(({ id, target }) => [id, target]),
		),
		leftOut,
	}
	const blocks = new Body(parts).blocksOf(body)
	for (const { type, target } of related) {
		if (type === "aFChunk") leftOut.add("embedded", "")
		if (type !== "header" && type !== "footer") continue
		const part = await partOf(archive, target)
		if (part) leftOut.add(type, lineOf(new Body(parts).blocksOf(part)))
	}
	return { blocks: withoutEnds(blocks), leftOut: leftOut.all }
}

/** A page break at the start or the end begins nothing. */
function withoutEnds(blocks: readonly Block[]): readonly Block[] {
	const last = blocks.findLastIndex(({ kind }) => kind !== "page")
	return blocks.slice(0, last + 1)
}

async function partOf(archive: Archive, name: string): Promise<XmlElement | undefined> {
	const bytes = await archive.bytesOf(name)
	return bytes && readXml(textOfXml(bytes))
}

/** XML is in UTF-8, unless its first bytes say that it is in UTF-16. */
function textOfXml(bytes: Uint8Array): string {
	const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8"
	return new TextDecoder(encoding).decode(bytes)
}

interface Relation {
	readonly id: string
	/** The last step of its address: `header`. */
	readonly type: string
	readonly target: string
}

/** Where the text is: the relation of the package says so. */
async function mainPart(archive: Archive): Promise<string | undefined> {
	return (await relationsOf(archive, "", "")).find(({ type }) => type === "officeDocument")?.target
}

async function relationsOf(archive: Archive, folder: string, name: string): Promise<readonly Relation[]> {
	const root = await partOf(archive, `${folder}_rels/${name}.rels`)
	return (root ? elementsIn(root) : []).flatMap(({ attributes }): Relation[] => {
		const [id, type, target] = ["Id", "Type", "Target"].map((attribute) => attributes.get(attribute))
		if (id === undefined || type === undefined || target === undefined) return []
		const isOutside = attributes.get("TargetMode") === "External"
		return [{ id, type: type.slice(type.lastIndexOf("/") + 1), target: isOutside ? target : resolved(folder, target) }]
	})
}

/** A path from the folder of the part that names it. */
function resolved(folder: string, target: string): string {
	if (target.startsWith("/")) return target.slice(1)
	const steps: string[] = []
	for (const step of `${folder}${target}`.split("/")) {
		if (step === "..") steps.pop()
		else if (step !== ".") steps.push(step)
	}
	return steps.join("/")
}

const notesIn = (kind: string, root: XmlElement | undefined): (readonly [string, XmlElement])[] =>
	(root ? elementsIn(root) : []).flatMap((element) =>
		element.name === kind && !separators.includes(element.attributes.get("type") ?? "")
			? [[`${kind} ${element.attributes.get("id") ?? ""}`, element] as const]
			: [],
	)
