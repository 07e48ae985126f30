/** Options as a caller gives them, who may not have a compiler that checks them. */
import { terms, type Term } from "../record/index.ts"
import { CheckOptions, defaultOptions } from "../rules/options.ts"
import { isRuleName, nearestRuleName } from "../rules/rule-names.ts"
import type { Options } from "./types.ts"

const names = new Set<string>(["hamdWorsening", "measures", "profile", "rules"] satisfies (keyof Options)[])

/** The options in force. Throws an error that names the first one which does not exist or has another value than it can have. */
export function checked({ language = "en", ...given }: Options): CheckOptions & { readonly language: Term<"language"> } {
	if (!terms("language").includes(language)) throw new TypeError(`language is none of ${terms("language").join(", ")}.`)
	for (const name of Object.keys(given)) if (!names.has(name)) throw new TypeError(`There is no option ${name}.`)
	const options = CheckOptions.safeParse({ ...defaultOptions, ...given })
	if (!options.success) throw new TypeError(`The option ${options.error.issues[0]?.path.join(".") ?? ""} cannot have this value.`)
	for (const name of Object.keys(options.data.rules)) {
		if (isRuleName(name)) continue
		const near = nearestRuleName(name)
		throw new TypeError(`There is no finding ${name}.${near === undefined ? "" : ` Did you mean ${near}?`}`)
	}
	return { ...options.data, language }
}
