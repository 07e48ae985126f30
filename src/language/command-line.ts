/** What the command line says: the type of its words. Names of commands, options and their values, levels too, are the same in every language. */
import type { NoteFacts } from "../cases/facts.ts"
import type { ConfigurationProblem } from "../rules/configuration.ts"
import type { Level } from "../rules/levels.ts"
import type { ReportWords } from "../signatures/index.ts"
import { Words } from "../text/words.ts"
import type { TablesMistakes, TablesWords } from "./command-line-tables.ts"

/** All that the command line says in one language. */
export interface CommandLineWords {
	/** What `--help` prints, without the end of its last line. */
	readonly usage: (formats: readonly SummaryFormat[], languages: readonly string[]) => string
	readonly mistakes: MistakeWords
	readonly unread: UnreadWords
	/** The last line of `check`. */
	readonly checked: (counts: CheckedCounts) => string
	/** The line of a case in `cases`. */
	readonly caseLine: (line: CaseLine) => string
	readonly export: ExportWords
	readonly verify: VerifyWords
	readonly seal: SealWords
	readonly tables: TablesWords
	readonly importNotes: ImportNotesWords
	readonly importScores: ImportScoresWords
	readonly lsp: LspWords
	readonly failures: FailureWords
}

/** A format of the summary: its name, and the ending of its files. */
export interface SummaryFormat {
	readonly name: string
	/** Of the one that is meant by it: two formats may have the same. */
	readonly ending?: string
}

/** How the command was called wrongly. Options are given with their dashes. */
export interface MistakeWords extends TablesMistakes {
	/** Where all options are explained; printed below a mistake. */
	readonly help: string
	readonly noCommand: string
	readonly unknownCommand: (command: string, near: string | undefined) => string
	readonly unknownOption: (option: string, near: string | undefined) => string
	/** A note whose name begins with a dash, so that it is read as an option. */
	readonly dashedFile: (file: string) => string
	/** An option of other commands. */
	readonly optionOfOthers: (command: string, option: string, others: readonly string[]) => string
	readonly noValue: (option: string) => string
	readonly unwantedValue: (option: string) => string
	/** The value begins with a dash, as an option does. */
	readonly valueLikeOption: (option: string) => string
	/** The value is not one of those that the option takes; `given` is absent if it is not repeated. */
	readonly noneOf: (option: string, allowed: readonly string[], given?: string) => string
	/** An item of a list of values is not one of those that the option takes. */
	readonly noneOfList: (option: string, allowed: readonly string[], given: string) => string
	readonly profile: (allowed: readonly string[], given: string) => string
	/** What was given for `--rule` is no code with a level. */
	readonly rule: (levels: readonly string[], given: string) => string
	readonly unknownRule: (code: string, near: string | undefined) => string
	readonly points: (option: string, range: readonly [least: number, most: number], given: string) => string
	readonly days: (option: string, most: number, given: string) => string
	readonly readerOfData: (format: string) => string
	/** A format that always has everything. */
	readonly partsOfRecord: (format: string) => string
	readonly optionOfFormat: (option: string, format: string) => string
	readonly timeZone: (option: string, given: string) => string
	/** The file is named as one of another format. */
	readonly otherEnding: (format: string, file: string, formatOfEnding: string) => string
	/** No format has the ending of the file. */
	readonly unknownEnding: (file: string, endings: readonly string[]) => string
	/** The folder for the summaries of all cases is named as a file. */
	readonly fileForAll: (file: string) => string
	/** The server of editors was started in a terminal. */
	readonly lspByHand: string
	/** It was given paths. */
	readonly lspPath: string
	readonly exportWithoutOut: string
	readonly exportWithoutCase: string
}

/** Why a disk refused. */
export type FileTrouble =
	| "busy"
	| "exists"
	| "folder"
	| "full"
	| "gone"
	| "link"
	| "long-name"
	| "no-file"
	| "permission"
	| "read-only"
	| "unknown"

/** Why a path was not read, in words that follow its name and a colon. */
export interface UnreadWords {
	/** `code` is the error code of the system; empty if there is none. */
	readonly file: (trouble: FileTrouble, code: string) => string
	readonly neitherFileNorFolder: string
	/** The file's name cannot be read. */
	readonly illegibleName: string
	readonly tooLargeConfiguration: string
	/** Of a configuration that is a link. */
	readonly linkToNowhere: string
	readonly configuration: (problem: ConfigurationProblem) => string
	/** Of a note that was read and has no place in a case. */
	readonly unplaced: Readonly<Record<NonNullable<NoteFacts["unplaced"]>, string>>
	/** Of a file whose text cannot be read. */
	readonly unreadable: Readonly<Record<Extract<NoteFacts["unreadable"], "encoding" | "too-large">, string>>
}

/** How many notes were checked, and what was found in them. */
export interface CheckedCounts {
	readonly notes: number
	/** By level, the gravest first; without levels of which there are none. */
	readonly findings: readonly (readonly [Level, number])[]
	/** The number of lines, if it is less than that of the findings. */
	readonly lines: number | undefined
}

/** What the line of a case says. Titles of areas and phases are those of the record. */
export interface CaseLine {
	readonly code: string
	readonly areas: readonly string[]
	readonly isClosed: boolean
	/** Absent before the first session. */
	readonly phase: string | undefined
	readonly held: number
	/** Absent without a contract. */
	readonly planned: number | undefined
	readonly open: CheckedCounts["findings"]
	/** Required parts that are not due yet. */
	readonly due: { readonly parts: number; readonly session: number | undefined } | undefined
	/** Notes that have waited too long for their author's signature, and for their supervisor's. */
	readonly unsigned: number
	readonly notCountersigned: number
}

/** What `export` says. A reason is a clause, which `nothingWritten`, `notWritten` or `summaryNotWritten` ends. */
export interface ExportWords {
	readonly noNoteRead: (code: string) => string
	readonly noCase: (code: string, near: readonly string[]) => string
	readonly noCases: string
	/** While a note may belong to the case and cannot be read, there is no letter to the patient. */
	readonly noLetter: (code: string, file: string) => string
	/** A summary is not written over a note. */
	readonly isNote: (file: string) => string
	readonly refused: (file: string, trouble: FileTrouble) => string
	readonly nothingWritten: (reason: string) => string
	readonly notWritten: (reason: string) => string
	readonly summaryNotWritten: (reason: string) => string
	readonly mayLack: (code: string, files: readonly string[]) => string
	readonly written: (written: number, cases: number, folder: string) => string
}

/** What `verify` says. Dates are as ledgers have them: in UTC. */
export interface VerifyWords extends ReportWords {
	readonly signersInside: (file: string) => string
	readonly noSigners: string
	readonly nobodyIn: (file: string) => string
	readonly nothingSigned: string
	readonly sealUnread: (file: string) => string
	readonly sealUnsigned: (file: string) => string
}

/** What `seal` says. */
export interface SealWords {
	readonly written: (file: string, ledgers: number) => string
	/** How a seal is signed that was written without a key. */
	readonly signBy: (file: string) => string
	readonly requestWritten: (file: string) => string
	readonly askPassphrase: (file: string) => string
	readonly noTerminal: (variable: string) => string
	readonly wrongPassphrase: string
	readonly noKey: (file: string) => string
	readonly unsupportedKey: (file: string, detail: string) => string
	readonly nothingToSeal: string
	/** A ledger that could not be read would be missing in it. */
	readonly unread: string
	readonly missing: (option: string) => string
	/** The value of an option cannot be written into a seal. */
	readonly unfit: (option: string, given: string) => string
}

/** What `import` says of documents. */
export interface ImportNotesWords {
	readonly withoutFile: string
	readonly missing: (option: string) => string
	readonly noCode: (given: string) => string
	/** The code of the case would identify the client. */
	readonly codeTrouble: Readonly<Record<"birth" | "name" | "number", string>>
	/** Ended by `export.nothingWritten`. */
	readonly noNotes: string
	/** What of a file is in no note: why, and its words, or how often it is there. */
	readonly leftOut: (file: string, reason: string, text: string) => string
	readonly wouldWrite: (notes: number) => string
	readonly written: (notes: number, folder: string) => string
}

/** What `import scores` says. Rows are numbered as in a spreadsheet. */
export interface ImportScoresWords {
	readonly withoutFile: string
	/** A proposed map was printed. */
	readonly withoutMap: (mapFile: string) => string
	/** Dates may be one day or another. */
	readonly openDates: string
	readonly changed: (file: string, measures: readonly string[], rows: readonly number[]) => string
	readonly added: (file: string, measures: readonly string[], rows: readonly number[]) => string
	readonly left: (row: number, reason: string) => string
	readonly counts: (counts: {
		readonly changed: number
		readonly added: number
		readonly there: number
		readonly left: number
		readonly dryRun: boolean
	}) => string
	/** A disk refused: what was written before is written. */
	readonly stopped: (reason: string) => string
}

/** What `lsp` says outside of the protocol. */
export interface LspWords {
	/** What comes in is not of the protocol. */
	readonly noProtocol: string
}

/** What went wrong with the program itself. */
export interface FailureWords {
	readonly notPrinted: string
	readonly noWorkingFolder: string
	/** A mistake of the program, by its kind; the places in the code follow in lines of their own. */
	readonly ownMistake: (kind: string) => string
}

export const commandLineWords = new Words<CommandLineWords>("the command line")
