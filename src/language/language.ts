/** All the words and all the grammar of one language. */
import type { HelpWords } from "../assist/help-words.ts"
import type { AssistWords } from "../assist/words.ts"
import type { HandbookWords } from "../handbook/words.ts"
import type { GuidanceWords } from "../record/guidance-words.ts"
import type { ImportWords } from "../import/words.ts"
import type { ReadableLanguage } from "../record/index.ts"
import type { FindingWords } from "../rules/finding-words.ts"
import type { ScoreTableWords } from "../import/scores/words.ts"
import type { FigureWords } from "../summary/figures/words.ts"
import type { SummaryWords } from "../summary/words.ts"
import type { CommandLineWords } from "./command-line.ts"
import type { DisplayGrammar } from "./grammar.ts"

/** A language: one that lacks a word does not compile. */
export interface Language extends ReadableLanguage {
	readonly grammar: DisplayGrammar
	/** What is written into notes. */
	readonly assist: AssistWords
	/** What is loaded when it is used: of a language that is not in use, hardly any of it. */
	readonly later: {
		readonly [Room in keyof LaterWords]: () => Promise<LaterWords[Room]>
	}
}

/** The words of the rooms that are loaded when they are used. */
export interface LaterWords {
	readonly findings: FindingWords
	readonly guidance: GuidanceWords
	readonly handbook: HandbookWords
	readonly help: HelpWords
	readonly figures: FigureWords
	readonly summary: SummaryWords
	readonly importScores: ScoreTableWords
	readonly commandLine: CommandLineWords
	readonly importing: ImportWords
}
