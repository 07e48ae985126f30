/** Options as a caller gives them, who may not have a compiler that checks them. */
import { terms, type Term } from "../record/index.ts"
import { CheckOptions, defaultOptions } from "../rules/options.ts"
import { isRuleName, nearestRuleName } from "../rules/rule-names.ts"
import type { NoteText, Options } from "./types.ts"

const names = new Set<string>(["hamdWorsening", "measures", "profile", "rules"] satisfies (keyof Options)[])

/** The same notes. Throws an error for anything else, and for two of one name, of which one would be lost. */
export function checkedNotes(notes: readonly NoteText[]): readonly NoteText[] {
	if (!Array.isArray(notes)) throw new TypeError("notes is not an array.")
	const files = new Set<string>()
	for (const [index, note] of notes.entries()) {
		const { file, text }: { readonly file?: unknown; readonly text?: unknown } = note ?? {}
		if (typeof file !== "string") throw new TypeError(`notes[${index}].file is not a string.`)
		if (typeof text !== "string") throw new TypeError(`notes[${index}].text is not a string.`)
		if (files.has(file)) throw new TypeError(`Two notes have the name ${file}. Give each its own.`)
		files.add(file)
	}
	return notes
}

/** The options in force. Throws an error that names the first one which does not exist or has another value than it can have. */
export function checked(options: Options): CheckOptions & { readonly language: Term<"language"> } {
	if (typeof options !== "object" || options === null) throw new TypeError("options is not an object.")
	const { language = "en", ...given } = options
	if (!terms("language").includes(language)) throw new TypeError(`language must be one of ${terms("language").join(", ")}.`)
	for (const name of Object.keys(given)) if (!names.has(name)) throw new TypeError(`There is no option ${name}.`)
	const read = CheckOptions.safeParse({ ...defaultOptions, ...given })
	if (!read.success) throw new TypeError(`The option ${read.error.issues[0]?.path.join(".") ?? ""} cannot have this value.`)
	for (const name of Object.keys(read.data.rules)) {
		if (isRuleName(name)) continue
		const near = nearestRuleName(name)
		throw new TypeError(`There is no finding ${name}.${near === undefined ? "" : ` Did you mean ${near}?`}`)
	}
	return { ...read.data, language }
}
