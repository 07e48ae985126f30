/** RTF, as WordPad, Word, LibreOffice and TextEdit write it. Nothing in it is run, and nothing is looked up outside of the file. */
import { plain } from "../../../note/forms/phrasing.ts"
import { type Block, LeftOutList, type LeftReason, type Run, type SourceDocument, textOf, Unreadable, wordsOf } from "../../document.ts"
import { decodedIn, pageOfCharset, pageOfNumber } from "./code-pages.ts"
import { type Destination, destinationOf } from "./destinations.ts"
import { RowBuilder } from "./rows.ts"
import { type Token, tokensOf } from "./tokens.ts"

/** Groups in groups: no text has more. */
const deepest = 1000

/** Where text goes. */
interface Target {
	readonly rows: RowBuilder
	runs: Run[]
	/** Text boxes and notes within the paragraph come after it. */
	after: Block[]
	/** The mark or number that a list has before the paragraph. */
	mark: string
}

/** What is in force in a group. Each group begins with that of the one around it. */
interface State {
	readonly destination: Destination | undefined
	readonly target: Target
	bold: boolean
	italic: boolean
	struck: boolean
	hidden: boolean
	deleted: boolean
	/** The address that the words lead to. */
	href?: string
	font: number
	/** How many characters follow a character in Unicode, for readers that do not know it. */
	fallback: number
	readonly paragraph: { level: number | undefined; depth: number; inTable: number }
	/** What a group that goes elsewhere ends with. */
	readonly ends?: () => void
}

const newTarget = (): Target => ({ rows: new RowBuilder(), runs: [], after: [], mark: "" })

const signs: Readonly<Partial<Record<string, string>>> = {
	tab: "\t",
	cell: "",
	line: "\n",
	lbr: "\n",
	softline: "\n",
	emdash: "—",
	endash: "–",
	emspace: " ",
	enspace: " ",
	qmspace: " ",
	bullet: "•",
	lquote: "‘",
	rquote: "’",
	ldblquote: "“",
	rdblquote: "”",
	"~": "\u00a0",
	_: "-",
	"-": "",
	"{": "{",
	"}": "}",
	"\\": "\\",
	zwj: "\u200d",
	zwnj: "\u200c",
	chftn: "",
}

/** Reads a file. Throws `Unreadable`. */
export function readRtf(bytes: Uint8Array): SourceDocument {
	return new Reader(bytes).read()
}

class Reader {
	readonly #bytes: Uint8Array
	readonly #leftOut = new LeftOutList()
	readonly #main = newTarget()
	readonly #stack: State[] = []
	#state: State
	#page = "windows-1252"
	readonly #fonts = new Map<number, string>()
	readonly #levels = new Map<number, number>()
	/** The style of paragraphs that is being defined, and its name so far. */
	#style: { number: number; name: string } | undefined
	#font = 0
	/** Bytes of text that wait for the next ones: a character may take two. */
	#waiting: number[] = []
	/** Characters that are still to be skipped after one in Unicode. */
	#skip = 0
	#notes = 0
	#isMarked = false
	/** The next word says what its group is. */
	#isFirst = false
	#field = ""

	constructor(bytes: Uint8Array) {
		this.#bytes = bytes
		this.#state = {
			destination: undefined,
			target: this.#main,
			bold: false,
			italic: false,
			struck: false,
			hidden: false,
			deleted: false,
			font: 0,
			fallback: 1,
			paragraph: { level: undefined, depth: 0, inTable: 0 },
		}
	}

	read(): SourceDocument {
		for (const token of tokensOf(this.#bytes)) this.#token(token)
		while (this.#stack.length > 0) this.#close()
		this.#flush()
		this.#endParagraph(this.#main)
		return { blocks: this.#main.rows.end(), leftOut: this.#leftOut.all }
	}

	#token(token: Token): void {
		switch (token.kind) {
			case "open":
				this.#flush()
				if (this.#stack.length >= deepest) throw new Unreadable("too-complex")
				this.#stack.push(this.#state)
				this.#state = copied(this.#state)
				this.#isFirst = true
				this.#isMarked = false
				this.#skip = 0
				return
			case "close":
				this.#flush()
				this.#skip = 0
				this.#close()
				return
			case "byte":
				if (this.#skipped()) return
				this.#waiting.push(token.byte)
				return
			case "text":
				this.#isFirst = false
				for (let at = token.from; at < token.to; at++) if (!this.#skipped()) this.#waiting.push(this.#bytes[at] ?? 32)
				return
			default:
				this.#word(token.word, token.number)
		}
	}

	#skipped(): boolean {
		if (this.#skip === 0) return false
		this.#skip--
		return true
	}

	#close(): void {
		const closed = this.#state
		const outer = this.#stack.pop()
		if (!outer) return
		if (closed.destination?.kind === "style-sheet") this.#endStyle()
		closed.ends?.()
		this.#state = outer
		this.#isFirst = false
	}

	#word(word: string, number: number | undefined): void {
		if (word === "*") {
			this.#isMarked = true
			return
		}
		if (word === "fldrslt") {
			const [, href] = /HYPERLINK\s+"((?:https?|mailto):[^"\s]+)"/i.exec(this.#field) ?? []
			if (href !== undefined) this.#state.href = href
		}
		// A sign is text of the group that it is in, and one of the characters after a character in Unicode.
		const sign = signs[word]
		if (word !== "u") {
			if (sign !== undefined && this.#skip > 0) {
				this.#skip--
				return
			}
			this.#skip = 0
		}
		if (sign === undefined || sign !== "") this.#flush()
		const isFirst = this.#isFirst
		this.#isFirst = false
		const destination = isFirst ? destinationOf(word, this.#isMarked) : undefined
		if (destination) {
			this.#enter(destination)
			return
		}
		const { destination: within } = this.#state
		if (within?.kind === "silent") return
		if (within?.kind === "font-table") {
			this.#fontWord(word, number)
			return
		}
		if (within?.kind === "style-sheet") {
			if (word === "s") this.#style = { number: number ?? 0, name: this.#style?.name ?? "" }
			if (word === "outlinelevel" && this.#style) this.#levels.set(this.#style.number, (number ?? 0) + 1)
			return
		}
		if (word === "u") this.#unicode(number ?? 0)
		else if (sign !== undefined && word !== "cell") this.#add(sign)
		else this.#apply(word, number)
	}

	#fontWord(word: string, number: number | undefined): void {
		if (word === "f") this.#font = number ?? 0
		const page = word === "fcharset" ? pageOfCharset(number ?? 0) : word === "cpg" ? pageOfNumber(number ?? 1252) : undefined
		if (page !== undefined && !(word === "fcharset" && number === 0)) this.#fonts.set(this.#font, page)
	}

	#enter(destination: Destination): void {
		const { target } = this.#state
		const into = (own: Target, ends: () => void): void => {
			this.#state = {
				...this.#state,
				destination,
				target: own,
				bold: false,
				italic: false,
				hidden: false,
				paragraph: { level: undefined, depth: 0, inTable: 0 },
				ends: () => {
					this.#endParagraph(own)
					ends()
				},
			}
		}
		const blocksIn = (own: Target): readonly Block[] => own.rows.end()
		const wordsIn = (own: Target): string => blocksIn(own).map(wordsOf).join(" ")
		// What is in a group without text has none, whatever it is.
		if (this.#state.destination?.kind === "silent") return
		switch (destination.kind) {
			case "elsewhere": {
				const own = newTarget()
				into(own, () => this.#leaveOut(destination.reason, wordsIn(own)))
				return
			}
			case "note": {
				const own = newTarget()
				const number = ++this.#notes
				this.#add(`[${number}]`)
				into(own, () => {
					const [first, ...others] = blocksIn(own)
					const runs = first && "runs" in first ? first.runs : []
					target.after.push({ kind: "paragraph", runs: [{ ...plain, text: `[${number}] ` }, ...runs] }, ...others)
				})
				return
			}
			case "text-box": {
				const own = newTarget()
				into(own, () => target.after.push(...blocksIn(own)))
				return
			}
			case "list-text": {
				const own = newTarget()
				into(own, () => {
					target.mark = wordsIn(own).trim() || "•"
				})
				return
			}
			case "picture":
				this.#leaveOut("picture", "")
				this.#state = { ...this.#state, destination: { kind: "silent" } }
				return
			case "field":
				this.#field = ""
				this.#state = { ...this.#state, destination }
				return
			default:
				this.#state = { ...this.#state, destination }
		}
	}

	#leaveOut(reason: LeftReason, text: string): void {
		this.#leftOut.add(reason, text)
	}

	/** A character by its number, which is below 0 from half of them on. Two halves of a pair come one after the other. */
	#unicode(number: number): void {
		const { fallback } = this.#state
		this.#add(String.fromCharCode(number < 0 ? number + 0x10000 : number & 0xffff))
		this.#skip = fallback
	}

	#apply(word: string, number: number | undefined): void {
		const state = this.#state
		const isOn = number !== 0
		switch (word) {
			case "ansicpg":
				this.#page = pageOfNumber(number ?? 1252)
				return
			case "mac":
				this.#page = "macintosh"
				return
			case "uc":
				state.fallback = Math.max(0, Math.min(number ?? 1, 32))
				return
			case "f":
				state.font = number ?? 0
				return
			case "b":
				state.bold = isOn
				return
			case "i":
				state.italic = isOn
				return
			case "strike":
			case "striked":
				state.struck = isOn
				return
			case "v":
				state.hidden = isOn
				return
			case "deleted":
				state.deleted = isOn
				return
			case "plain":
				Object.assign(state, { bold: false, italic: false, struck: false, hidden: false, deleted: false })
				return
			case "pard":
				Object.assign(state.paragraph, { level: undefined, depth: 0, inTable: 0 })
				return
			case "s":
				state.paragraph.level = this.#levels.get(number ?? 0)
				return
			case "outlinelevel":
				state.paragraph.level = number === undefined || number > 8 ? undefined : number + 1
				return
			case "ilvl":
				state.paragraph.depth = Math.max(0, Math.min(number ?? 0, 8))
				return
			case "intbl":
				state.paragraph.inTable = Math.max(1, state.paragraph.inTable)
				return
			case "itap":
				state.paragraph.inTable = Math.max(0, Math.min(number ?? 1, 20))
				return
			// A line end after the backslash ends a paragraph too: TextEdit writes it so.
			case "\n":
			case "\r":
			case "par":
				this.#endParagraph(state.target)
				return
			case "cell":
			case "nestcell":
				this.#endParagraph(state.target)
				state.target.rows.endCell(word === "cell" ? 1 : Math.max(2, state.paragraph.inTable))
				return
			case "row":
			case "nestrow":
				this.#endParagraph(state.target)
				state.target.rows.endRow(word === "row" ? 1 : Math.max(2, state.paragraph.inTable))
				return
			case "page":
			case "sect":
			case "pagebb":
				if (word !== "pagebb") this.#endParagraph(state.target)
				state.target.rows.add({ kind: "page" }, 0)
		}
	}

	/** Bytes that have come as text of the group. */
	#flush(): void {
		if (this.#waiting.length === 0) return
		const bytes = this.#waiting
		this.#waiting = []
		this.#add(decodedIn(this.#fonts.get(this.#state.font) ?? this.#page, bytes))
	}

	#add(text: string): void {
		if (this.#waiting.length > 0) this.#flush()
		const { destination, target, bold, italic, struck, hidden, deleted, href } = this.#state
		if (text === "" || destination?.kind === "silent" || destination?.kind === "font-table") return
		if (destination?.kind === "style-sheet") {
			if (this.#style) this.#style.name += text
			else this.#style = { number: 0, name: text }
			if (text.includes(";")) this.#endStyle()
			return
		}
		if (destination?.kind === "field") {
			this.#field += text
			return
		}
		if (deleted) this.#leaveOut("deleted", text)
		else if (hidden) this.#leaveOut("hidden", text)
		else target.runs.push({ text: text.replace(/[\u2028\u2029]/g, "\n"), bold, italic, struck, ...(href !== undefined && { href }) })
	}

	/** A style is a heading by its outline or by its name. */
	#endStyle(): void {
		if (!this.#style) return
		const { number, name } = this.#style
		const [, digit] = /^\s*heading\s*([1-9])\s*;?/i.exec(name) ?? []
		if (digit !== undefined && !this.#levels.has(number)) this.#levels.set(number, Number(digit))
		if (name.trim().replace(/;$/, "").trimEnd().toLowerCase() === "title" && !this.#levels.has(number)) this.#levels.set(number, 1)
		this.#style = undefined
	}

	#endParagraph(target: Target): void {
		this.#flush()
		const { paragraph } = this.#state
		const { runs, mark, after } = target
		target.runs = []
		target.mark = ""
		target.after = []
		const depth = target === this.#state.target ? paragraph.inTable : 0
		const block = blockOf(runs, mark, paragraph)
		if (block) target.rows.add(block, depth)
		for (const one of after) target.rows.add(one, depth)
	}
}

function copied(state: State): State {
	const { ends: _, ...others } = state
	return { ...others, paragraph: { ...state.paragraph } }
}

function blockOf(runs: readonly Run[], mark: string, { level, depth }: State["paragraph"]): Block | undefined {
	if (textOf(runs).trim() === "") return undefined
	const isMark = /^[^\p{L}\p{N}]{1,3}$/u.test(mark) || mark === "o"
	const [, digits] = /^\(?(\d{1,4})[.)]*$/.exec(mark) ?? []
	const words = mark === "" || isMark || digits !== undefined ? runs : [{ ...plain, text: `${mark} ` }, ...runs]
	if (level !== undefined)
		return { kind: "heading", level, runs: digits === undefined || mark === "" ? words : [{ ...plain, text: `${mark} ` }, ...runs] }
	if (mark === "" || (!isMark && digits === undefined)) return { kind: "paragraph", runs: words }
	return { kind: "item", depth, ...(digits !== undefined && { number: Number(digits) }), runs: words }
}
