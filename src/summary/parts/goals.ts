/** Goals with their state: their words, when a session last mentioned them, and their outcome. */
import type { BlockContent, ListItem } from "mdast"
import { heldSessions } from "../../cases/course.ts"
import type { NoteFacts } from "../../cases/facts.ts"
import { byWhen, isGoalId, leadingTerm } from "../../note/values/value.ts"
import type { Term } from "../../record/index.ts"
import { words } from "../wording.ts"
import { excerptWithout, itemBlocks, plain, valueOf } from "../excerpt.ts"
import { heading, item, labelledBlocks, list, paragraph } from "../nodes.ts"
import type { SummaryRequest } from "../request.ts"
import { type Blocks, notRecorded, sectionsIn } from "../sections.ts"

export interface GoalState {
	readonly id: string
	/** On one line. */
	readonly text: string
	readonly lastSession?: { readonly note: NoteFacts; readonly said: string }
	readonly outcome?: string
}

type Notes = Pick<SummaryRequest, "case" | "notes">

interface Written {
	readonly id: string
	readonly blocks: BlockContent[]
	/** What its first paragraph says, in plain text: a term comes first. */
	readonly lead: string
}

/** Goals with an id that a section of a note speaks of, with what it says. */
function goalsIn(request: Pick<SummaryRequest, "notes">, facts: NoteFacts | undefined, section: string): Written[] {
	const note = facts && request.notes.get(facts.file)
	if (!note) return []
	return sectionsIn(request, facts).flatMap(({ part, placed }) =>
		part?.id === section
			? placed.part.fields.flatMap((field) =>
					isGoalId(field.label) && !field.empty
						? [{ id: field.label.toUpperCase(), blocks: valueOf(note, placed.at, field), lead: field.text }]
						: [],
				)
			: [],
	)
}

interface State extends Written {
	readonly last?: { readonly note: NoteFacts; readonly said: BlockContent[] }
	readonly outcome: BlockContent[]
}

function statesOf(request: Notes): State[] {
	const { case: patientCase } = request
	const outcomes = goalsIn(request, patientCase.closing, "closing.goals")
	return goalsIn(request, patientCase.formulation, "formulation.goals").map(({ id, blocks, lead }) => {
		const last = heldSessions(patientCase).findLast(({ goalsSpokenOf }) => goalsSpokenOf.some((spoken) => spoken.id === id))
		return {
			id,
			blocks,
			lead,
			...(last && { last: { note: last, said: saidOf(goalsIn(request, last, "session.progress"), id) } }),
			outcome: saidOf(outcomes, id),
		}
	})
}

const saidOf = (written: readonly Written[], id: string): BlockContent[] => written.flatMap((each) => (each.id === id ? each.blocks : []))

/** Each goal of the formulation with what sessions and closing say of it. */
export function goalsOf(request: Notes): GoalState[] {
	return statesOf(request).map(({ id, blocks, last, outcome }) => ({
		id,
		text: plain(blocks),
		...(last && { lastSession: { note: last.note, said: plain(last.said) } }),
		...(outcome.length > 0 && { outcome: plain(outcome) }),
	}))
}

/** A goal of the formulation, with all that is written of it, in plain text. */
export interface GoalCourse {
	/** Nothing for a goal without an id: no session can name it. */
	readonly id?: string
	readonly text: string
	/** By when it is hoped for, in its own words. */
	readonly due?: string
	/** The last session held that speaks of it anywhere. */
	readonly lastSession?: NoteFacts
	/** What sessions say under Progress, in their order. */
	readonly progress: readonly { readonly note: NoteFacts; readonly said: string }[]
	readonly outcome?: Term<"goal-outcome">
	readonly atClosing?: string
}

/** Each goal of the formulation from its first words to its outcome. */
export function goalCourses(request: Notes): GoalCourse[] {
	const { sessions, closing } = request.case
	const progress = sessions.map((note) => ({ note, written: goalsIn(request, note, "session.progress") }))
	const outcomes = goalsIn(request, closing, "closing.goals")
	const dueOf = (text: string): Pick<GoalCourse, "due"> => {
		const due = byWhen(text)
		return due === undefined ? {} : { due }
	}
	const named = statesOf(request).map(({ id, blocks, last, outcome: said }): GoalCourse => {
		const text = plain(blocks)
		const outcome = outcomes.flatMap(({ id: of, lead }) => (of === id ? (leadingTerm("goal-outcome", lead) ?? []) : [])).at(0)
		return {
			id,
			text,
			...dueOf(text),
			...(last && { lastSession: last.note }),
			progress: progress.flatMap(({ note, written }) => {
				const blocksOfGoal = saidOf(written, id)
				return blocksOfGoal.length > 0 ? [{ note, said: plain(blocksOfGoal) }] : []
			}),
			...(outcome && { outcome }),
			...(said.length > 0 && { atClosing: plain(said) }),
		}
	})
	return [...named, ...goalsWithoutId(request).map((text): GoalCourse => ({ text, ...dueOf(text), progress: [] }))]
}

/** Each goal with its state, as a list; then what else the closing says of goals. */
export function goals(request: SummaryRequest): Blocks {
	const { formulation, closing } = request.case
	const items = statesOf(request).map(({ id, blocks, last, outcome }): ListItem => {
		const session = last && words().lastSaid(words().sessionNumber(last.note.session))
		const spoken =
			session === undefined
				? item(paragraph(words().neverSaid))
				: last && last.said.length > 0
					? itemAfter(session, last.said)
					: item(paragraph(session))
		const goal = labelledBlocks(id, blocks)
		return { ...goal, children: [...goal.children, list([spoken, ...(outcome.length > 0 ? [itemAfter(words().outcome, outcome)] : [])])] }
	})
	const others = formulation ? textWithoutGoals(request, formulation, "formulation.goals") : []
	const apart = closing ? otherOutcomes(request, closing) : []
	if (items.length + others.length + apart.length === 0) return [notRecorded()]
	return [...oneList(items, others), ...(apart.length > 0 ? [heading(3, words().atClosing), ...apart] : [])]
}

/** Items before blocks, in one list with those that the blocks begin with. */
function oneList(items: readonly ListItem[], blocks: readonly BlockContent[]): BlockContent[] {
	const [first, ...rest] = blocks
	if (items.length === 0) return [...blocks]
	return first?.type === "list" && !first.ordered ? [list([...items, ...first.children]), ...rest] : [list(items), ...blocks]
}

/** Blocks after a word and a colon, as an item. */
function itemAfter(word: string, [first, ...rest]: readonly BlockContent[]): ListItem {
	return first?.type === "paragraph"
		? item(paragraph(`${word}: `, ...first.children), ...rest)
		: item(paragraph(`${word}:`), ...(first ? [first] : []), ...rest)
}

/** What is under Goals except those with an id, as it is written. */
function textWithoutGoals(
	request: Notes,
	facts: NoteFacts,
	section: string,
	isCovered: (id: string) => boolean = () => true,
): BlockContent[] {
	const note = request.notes.get(facts.file)
	if (!note) return []
	return sectionsIn(request, facts).flatMap(({ part, placed }) =>
		part?.id === section
			? excerptWithout(
					note,
					placed,
					placed.part.fields.filter(({ label }) => isGoalId(label) && isCovered(label.toUpperCase())),
				)
			: [],
	)
}

/** Goals that no session can name, as they are written. */
export function goalsWithoutId(request: Notes): string[] {
	const { formulation } = request.case
	const note = formulation && request.notes.get(formulation.file)
	if (!note) return []
	return sectionsIn(request, formulation)
		.filter(({ part }) => part?.id === "formulation.goals")
		.flatMap(({ placed: { at, part } }) =>
			part.items.flatMap(({ empty, range }) =>
				empty || part.fields.some((field) => field.range.start === range.start && isGoalId(field.label))
					? []
					: [plain(itemBlocks(note, at, range))],
			),
		)
}

/** What the closing says under Goals except the outcome of each: of other goals, or of all together. */
function otherOutcomes(request: Notes, closing: NoteFacts): BlockContent[] {
	const known = new Set(goalsIn(request, request.case.formulation, "formulation.goals").map(({ id }) => id))
	return textWithoutGoals(request, closing, "closing.goals", (id) => known.has(id))
}
