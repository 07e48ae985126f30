/** The header of an imported note: what its first lines say, in the keys of the record. */
import { timesMeant, timesOfSpan } from "../../note/front-matter/meant/times.ts"
import { placeholder } from "../../note/forms/empty-places.ts"
import { yamlOf } from "../../note/forms/scalar.ts"
import { findLeadingTerm, findMeasure, findTerm, formatVersion, type Kind, type Term } from "../../record/index.ts"
import { wordsOf } from "../document.ts"
import { headerKeyOf, labelledIn } from "../sessions/names.ts"
import type { Said } from "../sessions/split.ts"
import type { Unit } from "../sessions/units.ts"

type Language = Term<"language"> | undefined

export interface Head {
	readonly kind: Kind
	readonly case: string
	/** As `YYYY-MM-DD`, or as it is written if that can mean two days. */
	readonly date: string | undefined
	readonly session: number | undefined
	readonly language: Language
}

/** The lines of a header, from the first dashes to the last. `head`: the units above the first section. */
export function headLines(
	{ kind, case: code, date, session, language }: Head,
	said: Said,
	head: readonly Unit[],
	all: readonly Unit[],
): string {
	const pieces = [...said.rest, ...head.flatMap((unit) => (unit.kind === "line" ? piecesOf(unit.text) : []))]
	const isSession = kind === "session"
	const status = isSession ? (firstOf(pieces, (piece) => termIn("session-status", piece)) ?? statusOfAll(all)) : undefined
	const times = isSession ? timesIn(pieces, language) : undefined
	const measures = measuresIn(all)
	const lines = [
		`ipt: ${formatVersion}`,
		`note: ${kind}`,
		`case: ${yamlOf(code) ?? placeholder}`,
		...(isSession ? [`session: ${session ?? placeholder}`] : []),
		`date: ${date === undefined ? placeholder : (yamlOf(date) ?? placeholder)}`,
		...(language ? [`language: ${language}`] : []),
		...(status !== undefined && status !== "held" ? [`status: ${status}`] : []),
		...(times ? [`start: ${yamlOf(times[0]) ?? placeholder}`, `end: ${yamlOf(times[1]) ?? placeholder}`] : []),
		...(isSession
			? entryOf(
					"mode",
					firstOf(pieces, (piece) => termIn("mode", piece)),
				)
			: []),
		...(measures.length > 0
			? ["measures:", ...measures.map(([name, score]) => `  ${yamlOf(name) ?? JSON.stringify(name)}: ${score}`)]
			: []),
	]
	return ["---", ...lines, "---"].join("\n")
}

const entryOf = (key: string, value: string | undefined): string[] => (value === undefined ? [] : [`${key}: ${value}`])

/** The values of labels of a header, and what is on a line without one. */
function piecesOf(text: string): string[] {
	return text.split(/\t|\s{2,}|\|/).flatMap((piece) => {
		const labelled = labelledIn(piece)
		return labelled && headerKeyOf(labelled.label) !== undefined ? [labelled.value.trim()] : labelled ? [] : [piece.trim()]
	})
}

function firstOf<Found>(pieces: readonly string[], find: (piece: string) => Found | undefined): Found | undefined {
	for (const piece of pieces) {
		const found = find(piece)
		if (found !== undefined) return found
	}
	return undefined
}

/** A piece is a term as a whole: in a sentence it may be said of anything. */
const termIn = (vocabulary: "mode" | "session-status", piece: string): string | undefined =>
	piece.length <= 40 ? findTerm(vocabulary, piece) : undefined

/** A note of one short line may say only that the session did not take place. */
function statusOfAll(all: readonly Unit[]): string | undefined {
	const [only, ...others] = all
	return only?.kind === "line" && others.length === 0 && only.text.length <= 80 ? findLeadingTerm("session-status", only.text) : undefined
}

function timesIn(pieces: readonly string[], language: Language): readonly [string, string] | undefined {
	return firstOf(pieces, (piece) => {
		const text = piece.toLowerCase().replace(/[–—]/g, "-").trim()
		if (text.length > 40 || timesMeant(text, language).length > 0) return undefined
		const [start, ...others] = timesOfSpan(text, "first", language)
		const [end] = timesOfSpan(text, "last", language)
		return start !== undefined && end !== undefined && others.length === 0 && start < end ? ([start, end] as const) : undefined
	})
}

/** `PHQ-9: 14`, `GAD-7 score = 9`: the totals of measures that are said once. */
function measuresIn(units: readonly Unit[]): (readonly [string, number])[] {
	const found = new Map<string, Set<number>>()
	const names = new Map<string, string>()
	const look = (text: string): void => {
		for (const piece of text.split(/[;,\n]|\.\s/)) {
			const [name, total] = scoreIn(piece.trim())
			const measure = name === "" ? undefined : findMeasure(name)
			if (!measure?.total || Number.isNaN(total) || total > measure.total[1] || total < measure.total[0]) continue
			found.set(measure.key, (found.get(measure.key) ?? new Set()).add(total))
			names.set(measure.key, measure.key)
		}
	}
	for (const unit of units) {
		if (unit.kind === "line" || unit.kind === "item") look(wordsOfUnit(unit))
		else if (unit.kind === "table")
			for (const row of unit.rows)
				look(
					row
						.map((cell) => cell.map(wordsOf).join(" "))
						.slice(0, 2)
						.join(": "),
				)
	}
	return [...found].flatMap(([key, totals]) => (totals.size === 1 ? [[names.get(key) ?? key, [...totals][0] ?? 0] as const] : []))
}

/** `PHQ-9: 14/27 (moderate)`: a name and a number after a colon or an equals sign; else no name. */
function scoreIn(piece: string): readonly [name: string, total: number] {
	const at = piece.length > 60 ? -1 : piece.search(/[:=]/)
	const [, total] = at < 2 ? [] : (/^(\d{1,3})(?: ?\/ ?\d{1,3})?(?: ?\([^()]*\))?\.?$/.exec(piece.slice(at + 1).trim()) ?? [])
	return total === undefined ? ["", Number.NaN] : [piece.slice(0, at).trim(), Number(total)]
}

const wordsOfUnit = (unit: Extract<Unit, { kind: "item" | "line" }>): string => (unit.kind === "line" ? unit.text : wordsOf(unit))
