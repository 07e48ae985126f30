/** Word documents made by hand: the XML is written here, so that anything can be in them. */
import { zipOf } from "./zip.ts"

const namespaces = [
	'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
	'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
	'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
	'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
	'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
	'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(" ")
const types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

export const escapeXml = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")

export const run = (text: string, properties = ""): string =>
	`<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`

export const paragraph = (inner: string, properties = ""): string => `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${inner}</w:p>`

export const line = (text: string): string => paragraph(run(text))

export const heading = (text: string, level = 1): string => paragraph(run(text), `<w:pStyle w:val="Heading${level}"/>`)

export const item = (text: string, list = "1", depth = 0): string =>
	paragraph(run(text), `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr>`)

export const table = (rows: readonly (readonly string[])[]): string =>
	`<w:tbl>${rows.map((row) => `<w:tr>${row.map((cell) => `<w:tc>${cell}</w:tc>`).join("")}</w:tr>`).join("")}</w:tbl>`

/** Parts of a document besides its body, by type: the inside of their root. */
export interface WordParts {
	readonly header?: string
	readonly footer?: string
	readonly footnotes?: string
	readonly comments?: string
	readonly numbering?: string
}

const usualNumbering = `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/><w:lvlText w:val="o"/></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>`

const headings = [1, 2, 3]
	.map((level) => `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/></w:style>`)
	.join("")

/** A document with this body. */
export function wordOf(body: string, { header, footer, footnotes, comments, numbering = usualNumbering }: WordParts = {}): Uint8Array {
	const parts: readonly (readonly [type: string, root: string, inner: string | undefined])[] = [
		["styles", "styles", headings],
		["numbering", "numbering", numbering],
		["header", "hdr", header],
		["footer", "ftr", footer],
		["footnotes", "footnotes", footnotes],
		["comments", "comments", comments],
	]
	const present = parts.filter(([, , inner]) => inner !== undefined)
	return zipOf({
		"[Content_Types].xml": "<Types/>",
		"_rels/.rels": `<Relationships><Relationship Id="r1" Type="${types}/officeDocument" Target="word/document.xml"/></Relationships>`,
		"word/document.xml": `<?xml version="1.0" encoding="UTF-8"?><w:document ${namespaces}><w:body>${body}<w:sectPr/></w:body></w:document>`,
		"word/_rels/document.xml.rels": `<Relationships>${present.map(([type], index) => `<Relationship Id="p${index}" Type="${types}/${type}" Target="${type}1.xml"/>`).join("")}<Relationship Id="h1" Type="${types}/hyperlink" Target="https://example.org/page" TargetMode="External"/></Relationships>`,
		...Object.fromEntries(
			present.map(([type, root, inner]) => [`word/${type}1.xml`, `<w:${root} ${namespaces}>${inner ?? ""}</w:${root}>`]),
		),
	})
}
