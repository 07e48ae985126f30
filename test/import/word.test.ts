import mammoth from "mammoth"
import { describe, expect, it } from "vitest"
import { imported, saidIn } from "./documents/imported.ts"
import { heading, item, line, paragraph, run, table, wordOf } from "./documents/word.ts"

const bodyOf = async (...parts: Parameters<typeof wordOf>): Promise<string> => {
	const { notes } = await imported("a.docx", wordOf(...parts))
	return notes.map(({ text }) => text.replace(/^---\n[\s\S]*?\n---\n\n# .*\n+/, "")).join("\n")
}

const textBox = (inner: string): string =>
	`<w:drawing><wps:wsp><wps:txbx><w:txbxContent>${inner}</w:txbxContent></wps:txbx></wps:wsp></w:drawing>`

/** What a library for Word loses, or reads as something else: why there is a reader here. */
const lost: readonly (readonly [what: string, xml: string, word: string])[] = [
	["a simple field", paragraph(`<w:fldSimple w:instr=" DATE ">${run("fieldword")}</w:fldSimple>`), "fieldword"],
	["a text box without an older form", paragraph(`<w:r>${textBox(line("boxword"))}</w:r>`), "boxword"],
	["a formula", paragraph("<m:oMath><m:r><m:t>mathword</m:t></m:r></m:oMath>"), "mathword"],
	[
		"a text with readings above it",
		paragraph(`<w:ruby><w:rt>${run("above")}</w:rt><w:rubyBase>${run("rubyword")}</w:rubyBase></w:ruby>`),
		"rubyword",
	],
	["a text of another direction", paragraph(`<w:dir w:val="rtl">${run("dirword")}</w:dir>`), "dirword"],
]

describe("a Word document", () => {
	it.each(lost)("has words that the library for Word loses: %s", async (_, xml, word) => {
		const document = wordOf(xml)
		expect((await mammoth.extractRawText({ buffer: Buffer.from(document) })).value).not.toContain(word)
		expect(saidIn(await imported("a.docx", document))).toContain(word)
	})

	it("has every word that the library for Word finds", async () => {
		const document = wordOf(
			[
				heading("Session 2, 3 March 2026"),
				paragraph(
					`${run("Bold", "<w:b/>")}${run(" and ")}${run("plain")}<w:ins>${run(" inserted")}</w:ins><w:hyperlink r:id="h1">${run(" linked")}</w:hyperlink>`,
				),
				item("first"),
				item("second", "1", 1),
				item("numbered", "2"),
				table([
					[line("cell one"), line("cell two")],
					[line("cell three"), `${line("outer")}${table([[line("inner"), line("inner two")]])}`],
				]),
				paragraph(`<w:sdt><w:sdtContent>${run("control")}</w:sdtContent></w:sdt><w:smartTag>${run(" smart")}</w:smartTag>`),
				`<w:sdt><w:sdtContent>${line("block control")}</w:sdtContent></w:sdt>`,
				paragraph(`${run("note")}<w:r><w:footnoteReference w:id="2"/></w:r>`),
				paragraph(
					`<w:r><mc:AlternateContent><mc:Choice>${textBox(line("once"))}</mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${line("once")}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
				),
			].join(""),
			{
				footnotes: `<w:footnote w:type="separator" w:id="0">${line("separator")}</w:footnote><w:footnote w:id="2">${line("foot")}</w:footnote>`,
			},
		)
		const { value } = await mammoth.extractRawText({ buffer: Buffer.from(document) })
		const said = saidIn(await imported("a.docx", document))
		expect(value.match(/\p{L}+/gu)?.filter((word) => !said.includes(word))).toEqual([])
		expect(said.match(/once/g)).toHaveLength(1)
	})

	it("keeps words apart that a line end, a tab or a hyphen is between", async () => {
		const xml = paragraph(
			"<w:r><w:t>one</w:t><w:cr/><w:t>two</w:t><w:tab/><w:t>three</w:t><w:br/><w:t>mother</w:t><w:noBreakHyphen/><w:t>in</w:t><w:softHyphen/><w:t>law</w:t></w:r>",
		)
		expect(await bodyOf(heading("Other") + xml)).toContain("one\\\ntwo three\\\nmother-inlaw")
	})

	it("has the numbers that Word draws, where they are words of the text", async () => {
		const numbering =
			'<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="5"/><w:numFmt w:val="decimal"/><w:lvlText w:val="Session %1"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
		const numbered = paragraph(run("3 March 2026", "<w:b/>"), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')
		const { notes } = await imported(
			"a.docx",
			wordOf(numbered + line("She came.") + numbered.replace("3 March", "10 March") + line("She came again."), { numbering }),
		)
		expect(notes.map(({ session, date }) => [session, date])).toEqual([
			[5, "2026-03-03"],
			[6, "2026-03-10"],
		])
	})

	it("keeps lists, their depths and their numbers", async () => {
		expect(await bodyOf(heading("Other") + item("a") + item("b", "1", 1) + item("c") + item("d", "2") + item("e", "2"))).toBe(
			"## Other\n\n- a\n  - b\n- c\n\n1. d\n2. e\n",
		)
	})

	it("lists what is not in the notes, with the reason", async () => {
		const { leftOut } = await imported(
			"a.docx",
			wordOf(
				[
					paragraph(`${run("kept")}<w:del><w:r><w:delText>deleted words</w:delText></w:r></w:del>`),
					paragraph(run("hidden words", "<w:vanish/>")),
					paragraph(`<w:moveFrom>${run("moved words")}</w:moveFrom><w:moveTo>${run("moved words")}</w:moveTo>`),
					paragraph(
						'<w:r><w:drawing><wp:docPr descr="A family tree"/><a:blip/></w:drawing></w:r><w:r><w:drawing><a:blip/></w:drawing></w:r>',
					),
					paragraph('<w:r><w:commentReference w:id="1"/></w:r>'),
					`<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${line("Click here")}</w:sdtContent></w:sdt>`,
					paragraph('<w:r><w:sym w:font="Webdings" w:char="F099"/><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>'),
				].join(""),
				{ header: line("Clinic"), footer: line("Page 1"), comments: `<w:comment w:id="1" w:author="AB">${line("ask again")}</w:comment>` },
			),
		)
		expect(leftOut.map(({ reason, text }) => `${reason}: ${text}`)).toEqual([
			"deleted: deleted words",
			"hidden: hidden words",
			"deleted: moved words",
			"picture: A family tree",
			"picture: ",
			"comment: AB: ask again",
			"placeholder: Click here",
			"symbol: Webdings F099",
			"header: Clinic",
			"footer: Page 1",
		])
	})
})
