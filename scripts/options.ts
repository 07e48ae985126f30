/** The options that a script is called with. */
import { parseArgs, type ParseArgsConfig } from "node:util"
import { messageOf, Stop } from "./log.ts"

/** Reads them. Throws a `Stop` for a call that has others: a script would do something else than was asked for. */
export function optionsOf<const Options extends NonNullable<ParseArgsConfig["options"]>>(options: Options) {
	try {
		return parseArgs({ options }).values
	} catch (error) {
		throw new Stop(messageOf(error))
	}
}
