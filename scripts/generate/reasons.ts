/** Why each dependency earns its place in what ships. One that is not listed here, or is not bundled, fails a test. */
export const reasons: Readonly<Record<string, string>> = {
	docx: "writes a summary as a Word document. What Word asks of one fills a standard of thousands of pages; it knows it.",
	"hast-util-to-html": "writes a summary as HTML, with everything escaped that would become markup.",
	"mdast-util-from-markdown":
		"reads the body of a note as CommonMark does, with the place of everything in it. Reading Markdown rightly takes thousands of test cases; it has them.",
	"mdast-util-gfm-table": "writes the tables of a summary.",
	"mdast-util-to-hast": "makes elements of HTML from a summary's tree; raw markup of a note becomes text.",
	"mdast-util-to-markdown": "writes a summary as Markdown, with everything escaped that would become markup.",
	"mdast-util-to-string": "gives the plain text of what was read: titles, labels, values.",
	"micromark-extension-gfm-table": "reads the tables of a note, as GitHub and word processors write them.",
	parse5: "reads HTML of a clipboard as browsers do, whatever a word processor has made of it.",
	yaml: "reads front matter, with places, and goes on after an error. Of its parts, the one that lists what stands there is used to refuse anchors, tags and deep nesting before anything is built from them.",
	zod: "says what settings, arguments of commands, stored state and exports may look like, and refuses the rest. The same descriptions make the published schema.",
}
