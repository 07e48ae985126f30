/** markdownlint with its default rules, by the face that does not wait. */
import { readFileSync } from "node:fs"
import { peer } from "../peers.ts"
import type { Contender } from "./contender.ts"

interface Markdownlint {
	readonly lint: (options: { readonly strings: Readonly<Record<string, string>> }) => unknown
}

const { lint } = (await peer("markdownlint/sync")) as Markdownlint

export const contender: Contender = {
	title: "markdownlint",
	async open() {
		return (text) => lint({ strings: { note: text } })
	},
	async readAll(files) {
		for (const file of files) lint({ strings: { [file]: readFileSync(file, "utf8") } })
	},
}
