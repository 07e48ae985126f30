/** Scores from a table: read it, propose or read a map of its columns, and plan what changes in which notes. */
export { largestTable, textOfTable } from "./decode.ts"
export { type Entries, entriesIn } from "./entries.ts"
export type { LeftOut, Reason } from "./left-out.ts"
export { type Columns, columnsOf, mapEnding, type MapProblem, readMap, type ScoreMap, textOfMap } from "./map.ts"
export { type ChangedNote, type ImportFolder, type ImportPlan, type NewScoresNote, planOf } from "./plan.ts"
export { type Hints, type Proposal, proposeMap, usedMeasures } from "./propose.ts"
export { type ReadTable, readTable, type Table, type TableProblem } from "./table.ts"
export { scoreTableWords } from "./words.ts"
