/** Front matter as it was read: keys and values with their ranges, and what could not be read. */
import type { Range } from "../../text/text.ts"
import type { Slip } from "./slip.ts"

export type Value =
	| { readonly kind: "empty"; readonly range: Range }
	| { readonly kind: "text"; readonly text: string; readonly range: Range }
	| { readonly kind: "list"; readonly items: readonly Value[]; readonly range: Range }
	| { readonly kind: "map"; readonly entries: readonly Entry[]; readonly range: Range }

export interface Entry {
	readonly key: string
	readonly keyRange: Range
	readonly value: Value
}

/** What the YAML contains that cannot be read, each named by what it is. */
export type YamlFault =
	| "alias"
	| "anchor"
	| "block"
	| "directive"
	| "document"
	| "escape"
	| "indent"
	| "missing"
	| "nesting"
	| "not-a-map"
	| "scalar"
	| "size"
	| "syntax"
	| "tab"
	| "tag"

export interface YamlProblem {
	readonly fault: YamlFault
	readonly range: Range
}

export interface YamlRead {
	readonly entries: readonly Entry[]
	readonly problems: readonly YamlProblem[]
	/** What is written another way and read as meant. */
	readonly slips?: readonly Slip[]
}
