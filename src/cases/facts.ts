/**
 * What the rest of its case needs to know of a note: a small, flat summary without the note's text or tree.
 * The index keeps these; everything about a case is derived from them.
 */
import { memoize } from "../text/memo.ts"
import { type Field, fieldsNamed } from "../note/body/field.ts"
import { goalsMentioned } from "../note/body/mentions.ts"
import type { Part } from "../note/body/piece.ts"
import { caseAtHead } from "../note/front-matter/case-line.ts"
import type { Contract, Head } from "../note/front-matter/head.ts"
import { isUnreadable, type FrontMatter } from "../note/front-matter/read.ts"
import { type NamedSection, namedSections, sectionsNamed } from "../note/named.ts"
import { type Person, readPerson } from "../note/person.ts"
import { lineAt as lineIn, type Note } from "../note/read.ts"
import { readable } from "../note/readable.ts"
import { writtenIn } from "../note/written-in.ts"
import { isEmptyText, isGoalId, leadingTerm, readRating } from "../note/values/value.ts"
import {
	findLeadingTerm,
	findTerm,
	type Kind,
	type Mechanism,
	noScales,
	type Phase,
	type ProblemArea,
	ratings,
	riskFields,
	type Term,
} from "../record/index.ts"
import { measureFacts, type MeasureFacts } from "./measure-facts.ts"
import { type Sketch, sketchOf } from "./narrative.ts"

export interface PersonFacts extends Person {
	readonly line: number
}

export interface GoalFacts {
	readonly id: string
	readonly text: string
	readonly line: number
}

/** A mechanism's rating in one session; `rating` is missing if it cannot be read. */
export interface MechanismFacts {
	readonly mechanism: Mechanism
	readonly rating?: number
	readonly text: string
	readonly line: number
}

/** What the header of an addendum says of itself. */
export interface Amendment {
	/** The file name of the note that it amends. */
	readonly amends?: string
	readonly reason?: string
	/** It says what was wrong, and what is right. */
	readonly corrects?: true
}

export interface NoteFacts {
	/** Where the note is: its key in the index. */
	readonly file: string
	readonly kind?: Kind
	/** A kind that nobody knows, as written: the note belongs to its case all the same. */
	readonly otherKind?: string
	/** Private process notes: the file is named, and nothing of its text is used anywhere. */
	readonly isProcess?: true
	/** The language that its header says. */
	readonly language?: Term<"language">
	/** The language of its headings. */
	readonly writtenIn?: Term<"language">
	readonly case?: string
	readonly date?: string
	/** The day on which a late entry was written, after its date. */
	readonly written?: string
	/** Who wrote it, and who supervises that, by initials or a code. */
	readonly author?: string
	readonly supervisor?: string
	/** What an addendum amends, and why it was written. */
	readonly amendment?: Amendment
	readonly title?: string
	readonly variant?: Term<"variant">
	readonly problemAreas: readonly ProblemArea[]
	readonly session?: number
	readonly phase?: Phase
	/** The main area that a session worked on. */
	readonly focus?: ProblemArea
	/** All of them, the main one first. */
	readonly foci?: readonly ProblemArea[]
	readonly status?: Term<"session-status">
	readonly ending?: Term<"ending">
	readonly contract?: Contract
	readonly diagnosis?: readonly string[]
	readonly measures: readonly MeasureFacts[]
	readonly people: readonly PersonFacts[]
	readonly goals: readonly GoalFacts[]
	/** Mechanisms that the formulation expects, with the line of each. */
	readonly expected: readonly { readonly mechanism: Mechanism; readonly line: number }[]
	/** Ratings of a session. */
	readonly mechanisms: readonly MechanismFacts[]
	/** Ids of goals that the note speaks of, with the line of the first mention. */
	readonly goalsSpokenOf: readonly { readonly id: string; readonly line: number }[]
	readonly techniques: readonly Term<"technique">[]
	/** What the body says, as a sketch. */
	readonly narrative: Sketch
	/** Lines of the front matter's keys. */
	readonly keyLines: Readonly<Record<string, number>>
	/** The Risk section, if one is filled. */
	readonly risk?: { readonly level?: Term<"risk-level">; readonly line: number }
	/** Why the note cannot be read, if it cannot. */
	readonly unreadable?: "encoding" | "file" | "front-matter" | "too-large"
	/**
	 * Why the note has no place in a case, if it has none: its header is missing, never closed or unreadable; it names no
	 * case; or it is a session with neither number nor date.
	 */
	readonly unplaced?: "header" | "no-case" | "no-number-or-date"
	/** The case that a note without a place names all the same. */
	readonly mayBelongTo?: string
}

/** The facts of a note that could not be read. `text` is what could be made of it. */
export function unreadableFacts(file: string, why: NonNullable<NoteFacts["unreadable"]>, text = ""): NoteFacts {
	return { ...nothing(file), unreadable: why, ...unplaced("header", caseAtHead(text)) }
}

const unplaced = (why: NonNullable<NoteFacts["unplaced"]>, code: string | undefined) => ({
	unplaced: why,
	...(code !== undefined && { mayBelongTo: code }),
})

const nothing = (file: string) => ({
	file,
	problemAreas: [],
	measures: [],
	people: [],
	goals: [],
	expected: [],
	mechanisms: [],
	goalsSpokenOf: [],
	techniques: [],
	narrative: "",
	keyLines: {},
})

/** Sums a note up. Pure; never throws. */
export function factsOf(file: string, note: Note): NoteFacts {
	if (note.tooLarge) return unreadableFacts(file, "too-large", note.text)
	const { head, sections } = readable(note)
	if (!note.frontMatter || !head || isUnreadable(note.frontMatter)) return unreadableFacts(file, "front-matter", note.text)
	if (head.isProcess)
		return { ...nothing(file), ...(head.case !== undefined && { case: head.case }), isProcess: true, ...placeFacts(head, note.text) }
	const lineAt = (offset: number): number => lineIn(note, offset)
	const body = new BodyFacts(note, sections, lineAt)
	return {
		...nothing(file),
		...headFacts(note.frontMatter, { head, lineAt }),
		...placeFacts(head, note.text),
		narrative: sketchOf(note),
		...languageFacts(note),
		...(head.kind === "addendum" && { amendment: amendmentOf(head, sections) }),
		...(note.title && { title: note.title.part.title }),
		...(head.kind === "formulation" && {
			people: body.people(),
			goals: body.goals(),
			expected: body.expected(),
		}),
		...(head.layout === "session" && { mechanisms: body.mechanisms(), techniques: body.techniques() }),
		...(head.kind !== "formulation" && { goalsSpokenOf: body.goalsSpokenOf() }),
		...(head.kind ? body.risk(head.kind) : new BodyFacts(note, namedSections(note, "session"), lineAt).risk("session")),
	}
}

function amendmentOf({ amends, reason }: Head, sections: readonly NamedSection[]): Amendment {
	return {
		...(amends !== undefined && { amends }),
		...(reason !== undefined && { reason }),
		...(sectionsNamed(sections, "addendum.correction").some(({ placed }) => placed.part.filled) && { corrects: true }),
	}
}

function languageFacts(note: Note): Pick<NoteFacts, "writtenIn"> {
	const language = writtenIn(note)
	return language ? { writtenIn: language } : {}
}

/** What the front matter says. */
const headFacts = memoize(
	(
		{ entries }: FrontMatter,
		{ head, lineAt }: { readonly head: Head; readonly lineAt: (offset: number) => number },
	): Partial<NoteFacts> => {
		const {
			kind,
			otherKind,
			language,
			case: code,
			date,
			written,
			author,
			supervisor,
			variant,
			problemAreas = [],
			session,
			phase,
			focus,
			foci,
			status,
			ending,
			contract,
			diagnosis,
		} = head
		return {
			...(kind && { kind }),
			...(otherKind !== undefined && { otherKind }),
			...(language && { language }),
			...(code !== undefined && { case: code }),
			...(date !== undefined && { date }),
			...(date !== undefined && written !== undefined && written > date && { written }),
			...(author !== undefined && { author }),
			...(supervisor !== undefined && { supervisor }),
			...(variant && { variant }),
			problemAreas,
			...(session !== undefined && { session }),
			...(phase && { phase }),
			...(focus && { focus }),
			...(foci && foci.length > 1 && { foci }),
			...(kind === "session" && { status: status ?? "held" }),
			...(ending && { ending }),
			...(contract && { contract }),
			...(diagnosis && { diagnosis }),
			keyLines: Object.fromEntries(entries.map(({ key, keyRange }) => [key, lineAt(keyRange.start)])),
			measures: measureFacts(head.measures, noScales, lineAt),
		}
	},
	(_, { head }) => [head],
)

/** Whether the note has a place in a case. */
function placeFacts({ kind, case: code, session, date }: Head, text: string): Partial<NoteFacts> {
	if (code === undefined) return unplaced("no-case", caseAtHead(text))
	return kind === "session" && session === undefined && date === undefined ? unplaced("no-number-or-date", code) : {}
}

/** What the body says, section by section. */
class BodyFacts {
	readonly #note: Note
	readonly #sections: readonly NamedSection[]
	readonly #lineAt: (offset: number) => number

	constructor(note: Note, sections: readonly NamedSection[], lineAt: (offset: number) => number) {
		this.#note = note
		this.#sections = sections
		this.#lineAt = lineAt
	}

	people(): PersonFacts[] {
		return this.#subsections("formulation.inventory").map(({ part, at }) => ({
			...readPerson(part),
			line: this.#lineAt(at + part.heading.start),
		}))
	}

	goals(): GoalFacts[] {
		return this.#in("formulation.goals").flatMap(({ part, at }) =>
			part.fields.flatMap(({ label, text, range }) =>
				isGoalId(label) ? [{ id: label.toUpperCase(), text, line: this.#lineAt(at + range.start) }] : [],
			),
		)
	}

	expected(): { mechanism: Mechanism; line: number }[] {
		return this.#subsections("formulation.mechanisms").flatMap(({ part, at }) => {
			const mechanism = findTerm("mechanism", part.title)
			return mechanism ? [{ mechanism, line: this.#lineAt(at + part.heading.start) }] : []
		})
	}

	mechanisms(): MechanismFacts[] {
		return this.#fields("session.mechanisms").flatMap(({ field, at }) => {
			const mechanism = findTerm("mechanism", field.label)
			if (!mechanism || field.empty) return []
			const { rating, evidence } = readRating(field.text)
			const valid = ratings.some((value) => value === rating)
			const line = this.#lineAt(at + field.range.start)
			return [{ mechanism, ...(valid && rating !== undefined && { rating }), text: isEmptyText(evidence) ? "" : evidence, line }]
		})
	}

	techniques(): Term<"technique">[] {
		return this.#fields("session.techniques").flatMap(({ field }) => findLeadingTerm("technique", field.label) ?? [])
	}

	goalsSpokenOf(): { id: string; line: number }[] {
		const found = new Map<string, number>()
		for (const { id, range } of goalsMentioned(this.#note)) if (!found.has(id)) found.set(id, this.#lineAt(range.start))
		return Array.from(found, ([id, line]) => ({ id, line }))
	}

	risk(kind: Kind): { risk?: { level?: Term<"risk-level">; line: number } } {
		const section = this.#in(`${kind}.risk`)[0]
		if (!section?.part.filled) return {}
		const { part, at } = section
		const [level] = fieldsNamed(part.fields, riskFields, "risk.level")
		const term = level && leadingTerm("risk-level", level.text)
		return { risk: { ...(term && { level: term }), line: this.#lineAt(at + part.heading.start) } }
	}

	#in(id: string) {
		return sectionsNamed(this.#sections, id).map(({ placed }) => placed)
	}

	#subsections(id: string): { readonly part: Part; readonly at: number }[] {
		return this.#in(id).flatMap(({ part, at }) => part.subsections.map((sub) => ({ part: sub, at })))
	}

	#fields(id: string): { readonly field: Field; readonly at: number }[] {
		return this.#in(id).flatMap(({ part, at }) => part.fields.map((field) => ({ field, at })))
	}
}
