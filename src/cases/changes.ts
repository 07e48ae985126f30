/** How a score differs from the first one of its case and from the one before it. */
import { comparable, type Score, type ScoreWithTotal } from "./scores.ts"

export interface Change {
	/** Points up or down, to two decimals. */
	readonly by: number
	readonly since: ScoreWithTotal
}

export interface Changes {
	readonly fromFirst?: Change
	/** Only if the one before is not the first. */
	readonly fromLast?: Change
}

/** The changes of the score that a note gives, among the scores of its measure in the order of time. */
export function changesOf(scores: readonly Score[], file: string): Changes {
	const score = scores.find(({ note, total }) => note.file === file && total !== undefined)
	if (score?.total === undefined) return {}
	const { total } = score
	const all = comparable(scores, { ...score, total })
	const place = all.findIndex(({ note }) => note.file === file)
	// A score without a known place in time has none before it.
	const before = all.slice(0, Math.max(0, place))
	const change = (since: ScoreWithTotal): Change => ({ by: difference(since.total, total), since })
	const [first] = before
	const last = before.at(-1)
	return { ...(first && { fromFirst: change(first) }), ...(last && last !== first && { fromLast: change(last) }) }
}

/** From one total to another; decimals of means do not show how a computer reckons. */
export function difference(from: number, to: number): number {
	return Math.round((to - from) * 100) / 100
}
