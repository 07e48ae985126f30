import { describe, expect, it } from "vitest"
import { imported, saidIn } from "./documents/imported.ts"

const bodyOf = async (inner: string): Promise<string> => {
	const { notes } = await imported(
		"a.rtf",
		String.raw`{\rtf1\ansi\ansicpg1252{\stylesheet{\s1 heading 1;}}\pard\s1 Other\par\pard ` + inner + "}",
	)
	return notes.map(({ text }) => text.replace(/^[\s\S]*?## Other\n*/, "").trimEnd()).join("\n")
}

describe("an RTF document", () => {
	it.each([
		["a code page", String.raw`caf\'e9 \'93now\'94`, "café “now”"],
		["a code page of a font", String.raw`{\fonttbl{\f1\fcharset238 A;}{\f2\fcharset204 B;}}{\f1 \'b9\'e6} {\f2\'ef\'f0\'e8}`, "ąć при"],
		["two bytes for a character", String.raw`{\fonttbl{\f1\fcharset128 A;}}{\f1 \'93\'fa\'96\'7b}`, "日本"],
		["Unicode with the sign for older readers", String.raw`a\u8211?b \u8364\'80`, "a–b €"],
		["Unicode without one", String.raw`\uc0 a\u8211 b`, "a–b"],
		["Unicode with two", String.raw`\uc2 a\u8211 --b`, "a–b"],
		["numbers below zero, and pairs", String.raw`\u-10179?\u-8694?`, "😊"],
		["named signs", String.raw`a\emdash b\~c\_d \lquote e\rquote`, "a—b c-d ‘e’"],
		["escaped signs", String.raw`a \{b\} \\c`, String.raw`a {b} \c`],
		["marks", String.raw`{\b bold} {\i italic} {\strike struck}`, "**bold** *italic* ~~struck~~"],
		["a link", String.raw`{\field{\*\fldinst{HYPERLINK "https://example.org/a"}}{\fldrslt here}}`, "[here](https://example.org/a)"],
		["a line end in a paragraph", String.raw`one\line two`, "one\\\ntwo"],
		["a list of WordPad", String.raw`{\pntext\f1\'B7\tab}{\*\pn\pnlvlblt{\pntxtb\'B7}}one\par{\pntext\f1\'B7\tab}two\par`, "- one\n- two"],
		["a numbered list", String.raw`{\listtext 1.\tab}one\par{\listtext 2.\tab}two\par`, "1. one\n2. two"],
		["paragraphs of TextEdit", "one\\\ntwo\\\n", "one\n\ntwo"],
		["a table", String.raw`\trowd\pard\intbl a\cell b\cell\row\pard\intbl c\cell d\cell\row\pard`, "| a | b |\n| - | - |\n| c | d |"],
		["a footnote", String.raw`said{\footnote \pard where}\par`, "said[1]\n\n[1] where"],
		["a text box, once", String.raw`{\shp{\*\shpinst{\sp{\sn x}{\sv 1}}{\shptxt in it\par}}{\shprslt in it\par}}`, "in it"],
		["nothing of what is not text", String.raw`a{\*\unknown words}{\info{\title T}}{\*\bkmkstart m}b`, "ab"],
		["what is in the middle of bytes of a picture", String.raw`a{\pict\bin5 }}}}}}b`, "ab"],
		["a group within a group, and its end", String.raw`{\b a {\i b} c} d`, "**a *b* c** d"],
	])("has %s", async (_, inner, expected) => {
		expect((await bodyOf(inner)).replace(/\\(?=[[\]{}\\])/g, "")).toBe(expected)
	})

	it("lists what is not in the notes, with the reason", async () => {
		const { leftOut } = await imported(
			"a.rtf",
			String.raw`{\rtf1{\header Clinic\par}{\footer Page\par}text {\deleted gone} {\v hidden}{\*\annotation{\*\atndate 1}a remark}{\pict 00ff}\par}`,
		)
		expect(leftOut.map(({ reason, text }) => `${reason}: ${text}`)).toEqual([
			"header: Clinic",
			"footer: Page",
			"deleted: gone",
			"hidden: hidden",
			"comment: a remark",
			"picture: ",
		])
	})

	it("has a table within a table, word for word", async () => {
		const said = saidIn(
			await imported(
				"a.rtf",
				String.raw`{\rtf1\pard\intbl outer\par\pard\intbl\itap2 inner one\nestcell inner two\nestcell{\*\nesttableprops\trowd\nestrow}\pard\intbl last\cell\row\pard after\par}`,
			),
		)
		for (const words of ["outer", "inner one", "inner two", "last", "after"]) expect(said).toContain(words)
	})
})
