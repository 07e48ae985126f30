/**
 * What a rule is: facts in, findings out. A rule knows neither wording nor links. Fixes are made in `assist/fixes`; if what
 * corrects a finding follows from how it was found, the rule's file says so too (`front-matter/mend.ts`, `wide-spaces.ts`,
 * `pasted-list.ts`).
 */
import type { Case } from "../cases/case.ts"
import type { NoteFacts } from "../cases/facts.ts"
import type { Head } from "../note/front-matter/head.ts"
import type { NamedSection } from "../note/named.ts"
import type { Note } from "../note/read.ts"
import type { Kind, Layout, ProblemArea, Term } from "../record/index.ts"
import type { DetailsCode, PartCode } from "../record/places.ts"
import type { Range } from "../text/text.ts"
import type { Level } from "./levels.ts"
import type { CheckOptions } from "./options.ts"

/**
 * The facts of each code, for its words and its fixes: ids of the record, numbers, and text as it is written; never a
 * word of a language. Each rule adds its codes in its own file: `declare module "../rule.ts"`.
 */
export interface FindingFacts {}

/** A code that a rule lists and that has words of its own; all others are codes of parts. */
export type OwnCode = keyof FindingFacts

/** Facts of a part of the record that is missing, or is there and empty. */
export interface MissingFacts {
	/** Its id in the record. A technique that is named and not described has none. */
	readonly part?: string
	/** Its label or heading is there, and nothing is written there. */
	readonly empty?: boolean
	/** The section or sub-section that it belongs to; none for sections and keys. */
	readonly section?: string
	readonly area?: ProblemArea
	/** The heading of the person or mechanism that it belongs to, as written. */
	readonly of?: string
	readonly technique?: Term<"technique">
	/** The goal whose outcome is missing, and its words. */
	readonly goal?: string
	readonly text?: string
	/** The session by which it is expected. */
	readonly due?: number
}

/** Facts of the recommended details that one place lacks. */
export interface DetailsFacts extends Omit<MissingFacts, "due" | "empty" | "part"> {
	/** Their codes. */
	readonly parts: readonly string[]
	/** Their ids in the record. */
	readonly ids: readonly string[]
	/** The ids of those that are not there at all. */
	readonly absent: readonly string[]
}

/** A place in another note, or another place in this one. Lines from 0. */
export interface Related {
	readonly file?: string
	readonly range?: Range
	readonly line?: number
	/** What is there, by a key of the messages. */
	readonly says: "answer" | "earlier" | "expects" | "first" | "goals" | "inventory" | "other" | "risk" | "twice" | "version"
}

/** A place in another note of the case: the line of a key of its front matter. */
export function related({ file, keyLines }: NoteFacts, key: string, says: Related["says"]): Related {
	return { file, line: keyLines[key] ?? 0, says }
}

interface At {
	readonly range: Range
	/** Set if it depends on the circumstances; else the code's usual level. */
	readonly level?: Level
	readonly related?: readonly Related[]
}

/** What a rule yields for one of these codes. */
export type OwnProblem<Code extends OwnCode = OwnCode> = {
	readonly [Each in Code]: At & { readonly code: Each; readonly facts: FindingFacts[Each] }
}[Code]

/** A part of the record that is missing or empty. */
export interface MissingProblem extends At {
	readonly code: PartCode
	readonly facts: MissingFacts
	/** The place that it is a recommended detail of: what is recommended there is reported together. */
	readonly detailOf?: { readonly code: DetailsCode; readonly range: Range }
}

/** The recommended details of one place, reported together. */
export interface DetailsProblem extends At {
	readonly code: DetailsCode
	readonly facts: DetailsFacts
}

/** What rules yield. */
export type Problem = DetailsProblem | MissingProblem | OwnProblem

type PickEach<Of, Key extends keyof Of> = Of extends unknown ? Pick<Of, Key> : never

/** Code and facts: all that the words of a finding need. */
export type CodeAndFacts = PickEach<Problem, "code" | "facts">

export type Finding = Problem & { readonly level: Level }

/** A finding of one of these codes. */
export type OwnFinding<Code extends OwnCode = OwnCode> = OwnProblem<Code> & { readonly level: Level }

/** Whether a finding is of this code. */
export const isOf = <Code extends OwnCode>(finding: Finding, code: Code): finding is Extract<Finding, { readonly code: Code }> =>
	finding.code === code

/** A signature that is not of the text as it is now. */
export interface ChangedSignature {
	readonly signer: string
	/** The day on which it was made, as `YYYY-MM-DD`. */
	readonly date: string
}

/** A note as its rules see it: read once, with its case. */
export interface Subject {
	readonly file: string
	readonly note: Note
	readonly head?: Head
	readonly layout?: Layout
	readonly sections: readonly NamedSection[]
	readonly facts: NoteFacts
	/** The case that the note belongs to; of this note alone if it names none. */
	readonly case: Case
	readonly options: CheckOptions
	/** Signatures of a text that the note had before; none while it has the text that was signed. */
	readonly changedSince?: readonly ChangedSignature[]
}

/** Whether something is missing that the record needs, or something that is written does not fit. */
export type FindingKind = "contradiction" | "gap"

export interface CodeInfo {
	/** Its usual level. */
	readonly level: Level
	readonly kind: FindingKind
	/** Reported even if the note says that it is not needed. What is of risk, or wrong, always is. */
	readonly neverSilenced?: true
	/** Always at its level: no setting, option or configuration of a folder changes it, as whoever can change the notes could hide the change by it. */
	readonly hasFixedLevel?: true
}

interface Checks<Found> {
	/** What it says rests on other notes: while not all of them are known, it could be wrong. */
	readonly acrossNotes?: true
	/** The one kind of note that it checks; all if none is named. */
	readonly kind?: Kind
	readonly check: (subject: Subject) => Iterable<Found>
}

/** A rule with codes of its own. */
export interface Rule<Code extends OwnCode> extends Checks<OwnProblem<Code>> {
	readonly codes: { readonly [Each in Code]: CodeInfo }
}

/** A rule that reports missing parts of the record: their codes follow from it. */
export interface PartRule extends Checks<MissingProblem> {
	readonly codes: Readonly<Record<string, CodeInfo>>
}

/** Any rule. */
export interface AnyRule extends Checks<Problem> {
	readonly codes: { readonly [Code in string]?: CodeInfo }
}
