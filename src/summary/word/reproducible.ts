/** The same summary is the same file: what else would be the moment of writing is the day of the summary. */
import type { SummaryDocument } from "../document.ts"

/** The metadata of the document, as `docProps/core.xml` contains them. */
export function coreProperties({ title, code, made, author = "", language }: SummaryDocument): string {
	const when = `${/^\d{4}-\d{2}-\d{2}$/.test(made) ? made : "1980-01-01"}T00:00:00Z`
	return [
		'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
		'<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
		`<dc:title>${escaped(title)}</dc:title>`,
		`<dc:subject>${escaped(code)}</dc:subject>`,
		`<dc:creator>${escaped(author)}</dc:creator>`,
		`<dc:language>${escaped(language)}</dc:language>`,
		`<dcterms:created xsi:type="dcterms:W3CDTF">${when}</dcterms:created>`,
		`<dcterms:modified xsi:type="dcterms:W3CDTF">${when}</dcterms:modified>`,
		"</cp:coreProperties>",
	].join("")
}

const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)

/** A ZIP archive with the day of the summary as the time of each of its files. */
export function datedAll(zip: Uint8Array, made: string): Uint8Array {
	const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength)
	const [, year = "1980", month = "1", day = "1"] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(made) ?? []
	const date = ((Math.min(127, Math.max(0, Number(year) - 1980)) << 9) | (Number(month) << 5) | Number(day)) >>> 0
	// The directory at the end lists the files with the places of their headers; both contain time and date.
	const end = zip.byteLength - 22
	let at = view.getUint32(end + 16, true)
	for (let count = view.getUint16(end + 10, true); count > 0; count--) {
		setTime(view, at + 12, date)
		setTime(view, view.getUint32(at + 42, true) + 10, date)
		at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
	}
	return zip
}

function setTime(view: DataView, at: number, date: number): void {
	view.setUint16(at, 0, true)
	view.setUint16(at + 2, date, true)
}
