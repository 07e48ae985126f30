/**
 * A ledger cut into its blocks. A block is a statement and its signature, and is written in one go. If that was interrupted, a part
 * of a block is in the file for ever: it was never signed, so it means nothing, but it stays visible. Whatever the text is, each of
 * its lines is in a block, in such a part, empty, or reported as something that does not belong there.
 */
import { armourBegin, armourEnd } from "./armour.ts"
import { version, versionKey } from "./statement.ts"

/** A whole block: the form of its statement is not known yet. */
export interface Block {
	/** What is signed. */
	readonly statement: string
	readonly signature: string
	/** Number of its first line, from 1. */
	readonly line: number
}

/** Lines that are in no block. */
export interface Stray {
	/** `incomplete`: the beginning of a block, as an interrupted write leaves it. `syntax`: something else. */
	readonly problem: "incomplete" | "syntax"
	readonly line: number
}

const isStart = (line: string): boolean => line.startsWith(`${versionKey}: `)
const firstLine = `${versionKey}: ${version}`

/** The blocks of a text and what else is in it, in order. Line ends may be those of any system. */
export function blocksOf(text: string): (Block | Stray)[] {
	const lines = (text.startsWith("\uFEFF") ? text.slice(1) : text).split(/\r\n|\r|\n/)
	const found: (Block | Stray)[] = []
	let at = 0
	while (at < lines.length) {
		const line = lines[at]!
		if (line === "") at++
		else if (isStart(line)) {
			const end = endOfBlock(lines, at)
			found.push(end.isWhole ? blockOf(lines, at, end.index) : { problem: "incomplete", line: at + 1 })
			at = end.index
		} else if (isBeginning(line)) {
			found.push({ problem: "incomplete", line: at + 1 })
			at++
		} else {
			found.push({ problem: "syntax", line: at + 1 })
			at = nextStart(lines, at)
		}
	}
	return found
}

/** What an interrupted write may leave of a first line. A power failure may leave zeros where the text was to be. */
const isBeginning = (line: string): boolean => firstLine.startsWith(line) || /^\0+$/.test(line)

function nextStart(lines: readonly string[], from: number): number {
	let at = from + 1
	while (at < lines.length && !isStart(lines[at]!)) at++
	return at
}

/** The index of the line after a block, or after what there is of it: the next one begins there, or nothing follows. */
function endOfBlock(lines: readonly string[], start: number): { readonly index: number; readonly isWhole: boolean } {
	let hasSignature = false
	for (let index = start + 1; index < lines.length; index++) {
		const line = lines[index]!
		if (isStart(line)) return { index, isWhole: false }
		if (line === armourBegin) hasSignature = true
		if (line === armourEnd) return { index: index + 1, isWhole: hasSignature }
	}
	return { index: lines.length, isWhole: false }
}

function blockOf(lines: readonly string[], start: number, end: number): Block {
	const armour = lines.indexOf(armourBegin, start)
	return {
		statement: `${lines.slice(start, armour).join("\n")}\n`,
		signature: `${lines.slice(armour, end).join("\n")}\n`,
		line: start + 1,
	}
}
