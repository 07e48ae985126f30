/** Groups of RTF that have no text of the document in them, or one that goes elsewhere. */
import type { LeftReason } from "../../document.ts"

/** What is drawn, defined or remembered: nothing that anybody reads. */
const silent = new Set([
	"fonttbl",
	"colortbl",
	"stylesheet",
	"info",
	"listtable",
	"listoverridetable",
	"revtbl",
	"rsidtbl",
	"generator",
	"themedata",
	"colorschememapping",
	"latentstyles",
	"datastore",
	"xmlnstbl",
	"pgptbl",
	"mmathPr",
	"fldinst",
	"datafield",
	"formfield",
	"bkmkstart",
	"bkmkend",
	"sp",
	"shprslt",
	"nonshppict",
	"objdata",
	"objclass",
	"objname",
	"objalias",
	"listname",
	"filetbl",
	"ftnsep",
	"ftnsepc",
	"ftncn",
	"aftnsep",
	"aftnsepc",
	"aftncn",
	"userprops",
	"docvar",
	"xe",
	"tc",
	"atrfstart",
	"atrfend",
	"atnref",
	"atntime",
	"atndate",
	"atnparent",
	"atnid",
	"template",
	"picprop",
	"blipuid",
	"levelnumbers",
	"leveltext",
	"wgrffmtfilter",
	"passwordhash",
	"background",
])

/** Groups that are marked as those that a reader may skip, and have text in them all the same. */
const readAlthoughMarked = new Set(["shpinst", "shppict", "ud", "shptxt", "do", "footnote", "annotation", "NeXTGraphic"])

/** Texts that go elsewhere. */
const elsewhere: Readonly<Partial<Record<string, LeftReason>>> = {
	header: "header",
	headerl: "header",
	headerr: "header",
	headerf: "header",
	footer: "footer",
	footerl: "footer",
	footerr: "footer",
	footerf: "footer",
	annotation: "comment",
}

export type Destination =
	| { readonly kind: "silent" }
	| { readonly kind: "font-table" | "style-sheet" | "list-text" | "note" | "picture" | "field" | "text-box" }
	| { readonly kind: "elsewhere"; readonly reason: LeftReason }

/** What the first word of a group says of it; nothing for a group of ordinary text. `isMarked`: a reader that does not know it may skip it. */
export function destinationOf(word: string, isMarked: boolean): Destination | undefined {
	if (word === "fonttbl") return { kind: "font-table" }
	if (word === "stylesheet") return { kind: "style-sheet" }
	if (word === "listtext" || word === "pntext") return { kind: "list-text" }
	if (word === "footnote") return { kind: "note" }
	if (word === "pict" || word === "NeXTGraphic") return { kind: "picture" }
	if (word === "fldinst") return { kind: "field" }
	if (word === "shptxt" || word === "dptxbxtext") return { kind: "text-box" }
	const reason = elsewhere[word]
	if (reason) return { kind: "elsewhere", reason }
	if (silent.has(word) || (isMarked && !readAlthoughMarked.has(word))) return { kind: "silent" }
	return undefined
}
