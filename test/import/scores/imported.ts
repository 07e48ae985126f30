/** Tables of scores, imported into a folder of notes: what tests begin with. */
import { loadWords } from "../../../src/language/index.ts"
import { NoteFolder } from "../../../src/folder/folder.ts"
import {
	columnsOf,
	entriesIn,
	type ImportFolder,
	type ImportPlan,
	planOf,
	proposeMap,
	readTable,
	type ScoreMap,
	scoreTableWords,
	type Table,
} from "../../../src/import/scores/index.ts"
import { measures, type Measure } from "../../../src/record/index.ts"
import { applyEdits } from "../../../src/text/text.ts"

await loadWords("importScores")

export const today = "2026-06-30"

/** Two cases, of which C-7 has sessions on 5 and 12 January 2026. */
export const notes: Readonly<Record<string, string>> = {
	"C-7/formulation.ipt.md":
		"---\nipt: 1\nnote: formulation\ncase: C-7\ndate: 2026-01-26\nmeasures:\n  PHQ-9: 18\n---\n\n## Goals\n\n- **G1**: calls her sister\n",
	"C-7/session-01.ipt.md":
		"---\nipt: 1\nnote: session\ncase: C-7\nsession: 1\ndate: 2026-01-05\nphase: initial\n---\n\n## Plan\n\nAsk about work.\n",
	"C-7/session-02.ipt.md":
		"---\nipt: 1\nnote: session\ncase: C-7\nsession: 2\ndate: 2026-01-12\nphase: initial\nmeasures:\n  PHQ-9: 16\n---\n\n## Plan\n\nAsk about home.\n",
	"C-9/session-01.ipt.md": "---\nipt: 1\nnote: session\ncase: C-9\nsession: 1\ndate: 2026-01-06\nphase: initial\n---\n",
}

/** A folder of notes that can be changed by plans. */
export function folderOf(texts: Readonly<Record<string, string>> = notes, signed: readonly string[] = [], own: readonly Measure[] = []) {
	const folder = new NoteFolder()
	for (const [file, text] of Object.entries(texts)) folder.setText(file, text)
	const importFolder: ImportFolder = {
		case: (code) => folder.index.case(code),
		alike: (code) => folder.index.alike(code),
		note: (file) => folder.note(file),
		isSigned: (file) => signed.includes(file),
		scales: () => own,
		today,
	}
	return { folder, importFolder, texts: new Map(Object.entries(texts)) }
}

export type TestFolder = ReturnType<typeof folderOf>

/** Does what a plan says. */
export function carryOut({ folder, texts }: TestFolder, plan: ImportPlan): void {
	for (const { file, edit } of plan.changed) texts.set(file, applyEdits(texts.get(file) ?? "", [edit]))
	for (const [index, { folder: place, stem, text }] of plan.added.entries()) {
		const name = `${place}${stem}`
		texts.set(texts.has(`${name}.ipt.md`) ? `${name}-${texts.size}-${index}.ipt.md` : `${name}.ipt.md`, text)
	}
	for (const [file, text] of texts) folder.setText(file, text)
}

export function tableIn(text: string): Table {
	const read = readTable(text)
	if ("problem" in read) throw new Error(scoreTableWords.current.tableProblem(read.problem))
	return read.table
}

/** What is proposed for a table, in a folder with these cases and with scores of these measures. */
export const proposed = (text: string, used: readonly string[] = [], fileName?: string, codes = ["C-7", "C-9"]) =>
	proposeMap(tableIn(text), {
		codes,
		measures: used.flatMap((key) => measures.find((measure) => measure.key === key) ?? []),
		own: [],
		...(fileName !== undefined && { fileName }),
	})

/** The plan of an import. Throws if the map is wrong. */
export function planned(text: string, map: ScoreMap, folder: TestFolder = folderOf(), own: readonly Measure[] = []): ImportPlan {
	const table = tableIn(text)
	const found = columnsOf(map, table.headings, own)
	if ("problems" in found) throw new Error(found.problems.map((problem) => scoreTableWords.current.mapProblem(problem)).join(" "))
	return planOf(entriesIn(table, found.columns, own), folder.importFolder)
}

/** Why rows were left out, in words. */
export const reasonsOf = ({ left }: ImportPlan): string[] =>
	left.map(({ row, reason }) => `${row}: ${scoreTableWords.current.reason(reason)}`)
