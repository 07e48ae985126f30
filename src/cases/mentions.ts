/** Which notes of a case speak of a person. */
import { peopleMentioned } from "../note/mentions.ts"
import type { Note } from "../note/read.ts"
import { type Case, notesInTime } from "./case.ts"
import type { NoteFacts } from "./facts.ts"

/** The notes in which `@alias` stands, in the order of their dates. */
export function notesSpeakingOf(of: Case, notes: ReadonlyMap<string, Note>, alias: string): readonly NoteFacts[] {
	return notesInTime(of).filter(({ file }) => {
		const note = notes.get(file)
		return note !== undefined && peopleMentioned(note).some((mention) => mention.alias === alias)
	})
}
