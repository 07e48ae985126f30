/** All parts and terms in German: a line for each file of words. */
import type { RecordWords } from "../../../record/words.ts"
import { addendum } from "./addendum.ts"
import { closing } from "./closing.ts"
import { formulation } from "./formulation.ts"
import { frontMatter } from "./front-matter.ts"
import { mechanisms } from "./mechanisms.ts"
import { person } from "./person.ts"
import { problemAreas } from "./problem-areas.ts"
import { risk } from "./risk.ts"
import { scoresNote } from "./scores-note.ts"
import { session } from "./session.ts"
import { techniques } from "./techniques.ts"

export const parts = {
	...frontMatter.parts,
	...formulation.parts,
	...person.parts,
	...problemAreas.parts,
	...session.parts,
	...techniques.parts,
	...closing.parts,
	...addendum.parts,
	...scoresNote.parts,
	...risk.parts,
} satisfies RecordWords["parts"]

export const terms = {
	note: { formulation: formulation.kind, session: session.kind, closing: closing.kind, addendum: addendum.kind, scores: scoresNote.kind },
	...frontMatter.terms,
	...mechanisms.terms,
	...formulation.terms,
	...person.terms,
	...problemAreas.terms,
	...session.terms,
	...techniques.terms,
	...closing.terms,
	...risk.terms,
} satisfies RecordWords["terms"]
