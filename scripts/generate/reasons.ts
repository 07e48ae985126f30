/** Why each dependency is in the package. A dependency that is not listed here, or is not bundled, fails a test. */
export const reasons: Readonly<Record<string, string>> = {
	"bcrypt-pbkdf":
		"makes the key of an encrypted private key from its passphrase, as OpenSSH does. The format of these files leaves no other choice.",
	"csv-parse":
		"reads tables of scores as spreadsheets and questionnaires export them, and says at which line a file is broken. Quotes, line ends and encodings have too many cases for a few lines of our own.",
	docx: "writes a summary as a Word document, for which the standard has thousands of pages.",
	"hast-util-to-html": "writes a summary as HTML, and escapes everything that would become markup.",
	"hyparquet-writer": "writes tables as Parquet, which engines read ten times faster than text, without an engine of its own.",
	"mdast-util-from-markdown":
		"reads the body of a note as CommonMark does, with the position of everything in it. Reading Markdown correctly takes thousands of test cases, and it has them.",
	"mdast-util-gfm-table": "writes the tables of a summary.",
	"mdast-util-to-hast": "turns a summary into HTML elements, and markup in a note into text.",
	"mdast-util-to-markdown": "writes a summary as Markdown, and escapes everything that would become markup.",
	"mdast-util-to-string": "extracts plain text: titles, labels, values.",
	"micromark-extension-gfm-table": "reads the tables of a note, as GitHub and word processors write them.",
	parse5: "reads pasted HTML as browsers do, whatever a word processor made of it.",
	uuid: "makes the same identifier from the same name in every export, as RFC 9562 says.",
	yaml: "reads the header with positions, and goes on after an error. Its lexer is used to refuse anchors, tags and deep nesting before anything is built from them.",
	zod: "checks settings, arguments of commands, stored state and exports. The published schemas come from the same descriptions.",
}
