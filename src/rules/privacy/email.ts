/** E-mail addresses. An `@alias` of the inventory is not one: nothing is before its `@`. */
import { letter, type Pattern } from "./pattern.ts"

export const emailAddresses: readonly Pattern[] = [
	{
		pattern: new RegExp(
			`@(?<=([${letter}\\d][${letter}\\w.%+'’-]{0,63})@)(?:[${letter}\\d-]{1,63}\\.){1,8}[${letter}]{2,24}(?![${letter}\\d@-])`,
			"g",
		),
	},
]
