/** Why a row of a table was left out, as facts: their words are in each language. */
import type { NoteFacts } from "../../cases/facts.ts"

export type Reason =
	/** It is above the row with the names of the columns. */
	| { readonly why: "above" }
	/** It has cells without a heading: a sign in the text may have been taken for the end of a cell. */
	| { readonly why: "cells"; readonly cells: number; readonly headings: number }
	| { readonly why: "no-case" }
	| { readonly why: "unknown-case"; readonly code: string; readonly near?: string }
	| { readonly why: "no-date" }
	| { readonly why: "date"; readonly text: string }
	/** It may be either day, and the map does not say in which order dates are written. */
	| { readonly why: "date-order"; readonly text: string; readonly dates: readonly string[] }
	| { readonly why: "future"; readonly date: string }
	/** Years before or after all notes of the case. */
	| { readonly why: "far"; readonly date: string }
	| { readonly why: "no-score" }
	| { readonly why: "measure"; readonly text: string }
	/** An answer in words, for which the map has no number. */
	| { readonly why: "answer"; readonly measure: string; readonly text: string }
	| { readonly why: "number"; readonly measure: string; readonly text: string }
	/** `item`: of which item the value is; else it is a total or the value of a part. */
	| {
			readonly why: "range"
			readonly measure: string
			readonly item?: number
			readonly value: number
			readonly least: number
			readonly most: number
	  }
	| { readonly why: "total"; readonly measure: string; readonly total: number; readonly computed: number }
	/** Another row has another score of that day. */
	| { readonly why: "other-row"; readonly row: number; readonly measure: string }
	/** A note of that day has another score, or one that cannot be read. */
	| {
			readonly why: "other-note"
			readonly note: Pick<NoteFacts, "date" | "file" | "kind" | "session">
			readonly measure: string
			readonly total?: number
	  }
	/** No note could be written that is read as this score. */
	| { readonly why: "not-written"; readonly measure: string }

export interface LeftOut {
	readonly row: number
	readonly reason: Reason
}
