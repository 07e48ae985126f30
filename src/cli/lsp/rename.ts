/** A person or a goal under another name, in every note of the case. Signed notes stay as they are. */
import { mayBeWritten } from "../../assist/fixes/fix.ts"
import { helpWords } from "../../assist/help-words.ts"
import type { Occurrence, Topic } from "../../assist/mentions.ts"
import { type Refusal, rename } from "../../assist/rename.ts"
import { readHead } from "../../note/front-matter/head.ts"
import { readable } from "../../note/readable.ts"
import type { TextEdit } from "../../text/text.ts"
import { placesOf } from "./diagnostics.ts"
import { Failure } from "./failure.ts"
import { occurrenceIn } from "./navigation.ts"
import type { Notes } from "./notes.ts"
import type { Position } from "./positions.ts"

/** What is renamed at a position, and what the user changes. Throws a sentence if there is nothing to rename. */
export function prepareRename(notes: Notes, file: string, position: Position): unknown {
	const { topic, as, range } = nameableAt(notes, file, position)
	// The sign of a mention is not part of the name.
	const words = topic.kind === "person" && as === "mention" ? { start: range.start + 1, end: range.end } : range
	const text = notes.folder.note(file)?.text ?? ""
	return { range: placesOf(notes, file).range(words), placeholder: as === "definition" ? text.slice(words.start, words.end) : topic.name }
}

export interface Renamed {
	readonly edits: ReadonlyMap<string, readonly TextEdit[]>
	/** Signed notes that were passed over. */
	readonly signed: readonly string[]
}

/** The edits of every note of the case. Throws a sentence if a name is taken or a note cannot be written to. */
export function renamed(notes: Notes, file: string, position: Position, newName: string): Renamed {
	const { topic } = nameableAt(notes, file, position)
	const renaming = rename({
		topic,
		newName,
		files: [...notes.filesOfCase(file), ...illegibleOfCase(notes, file)],
		noteOf: (other) => {
			const note = notes.folder.note(other)
			return note && readable(note)
		},
		mayBeWritten: (other) => {
			const note = notes.folder.note(other)
			// A signed note is passed over, so it does not keep the others from changing.
			return (
				notes.isSigned(other) || (note !== undefined && notes.folder.isText(other) && notes.mayBeWritten(other) && mayBeWritten({ note }))
			)
		},
	})
	if ("refused" in renaming) throw refusedFor(notes, renaming.refused, topic)
	const signed = [...renaming.edits.keys()].filter((other) => notes.isSigned(other))
	const edits = new Map([...renaming.edits].filter(([other]) => !signed.includes(other)))
	if (signed.length > 0 && edits.size === 0) throw new Failure("requestFailed", helpWords.current.rename.allSigned(topic.name))
	return { edits, signed }
}

/** So many signed notes are named. */
const most = 3

/** That signed notes stay as they are. */
export function keptSentence(notes: Notes, signed: readonly string[]): string {
	const names = signed.slice(0, most).map((file) => notes.nameOf(file))
	return helpWords.current.rename.kept(names, Math.max(0, signed.length - most))
}

function nameableAt(notes: Notes, file: string, position: Position): Occurrence {
	const at = occurrenceIn(notes, file, position)
	if (at?.topic.kind !== "person" && at?.topic.kind !== "goal") throw refusedFor(notes, { why: "not-nameable" })
	return at
}

/** Files that are no text and yet name the case: what they say of it cannot be rewritten. */
function illegibleOfCase({ folder }: Notes, file: string): string[] {
	const code = folder.caseOf(file)?.code
	return folder.index.strays().flatMap((stray) => {
		const { frontMatter } = folder.note(stray.file) ?? {}
		return code !== undefined && stray.unreadable === "encoding" && frontMatter && readHead(frontMatter).case === code ? [stray.file] : []
	})
}

function refusedFor(notes: Notes, refusal: Refusal, topic?: Topic): Failure {
	const file = "file" in refusal ? notes.nameOf(refusal.file) : ""
	return new Failure("requestFailed", helpWords.current.rename.refused(refusal, file, topic?.kind === "goal"))
}
