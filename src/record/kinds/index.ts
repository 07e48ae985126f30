/** The kinds of notes: a line for each layout, in the order in which a case has them. */
import type { LayoutShape } from "../shape.ts"
import { addendum } from "./addendum.ts"
import { closing, closingVocabularies } from "./closing.ts"
import { formulation, formulationVocabularies } from "./formulation.ts"
import { scores } from "./scores.ts"
import { missedSession, session, sessionVocabularies } from "./session.ts"

export const layoutTable = {
	formulation,
	session,
	"missed-session": missedSession,
	closing,
	addendum,
	scores,
} as const satisfies Record<string, LayoutShape>

/** The vocabularies of their fields. */
export const kindVocabularies = { ...formulationVocabularies, ...sessionVocabularies, ...closingVocabularies } as const

/** What a file is checked as: a missed or cancelled session is a session note of which little is asked. */
export type Layout = keyof typeof layoutTable

/** What a note says it is. */
export type Kind = { [Name in Layout]: (typeof layoutTable)[Name] extends { readonly of: string } ? never : Name }[Layout]

/** All layouts. */
export const layouts: readonly Layout[] = Object.keys(layoutTable) as Layout[]

/** The kinds of notes: a layout that belongs to another kind is not one. */
export const kinds: readonly Kind[] = layouts.filter((layout): layout is Kind => !("of" in layoutTable[layout]))

/** The kind of note that a layout belongs to, as finding codes name it. */
export function kindOf(layout: Layout): Kind {
	const entry: LayoutShape = layoutTable[layout]
	return kinds.find((kind) => kind === (entry.of ?? layout)) ?? "session"
}
