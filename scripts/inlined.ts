/**
 * What a package that ships has taken into its own files from others. A bundler leaves a line for each file that it takes
 * in; by it those are found that the lockfile knows. The others are listed here, with what shows that they are still there.
 */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { root } from "./paths.ts"

export interface Inlined {
	readonly name: string
	readonly version: string
	/** By its SPDX name. */
	readonly licence: string
	/** The package whose files contain it. */
	readonly by: string
	/** Is in those files as long as they contain it. */
	readonly sign: string
	/** The text of its licence, in scripts/licences. */
	readonly text: string
}

/** Taken in by packages of ours, and in no lockfile. Versions as the file that contains them, or its lockfile, says. */
export const inlined: readonly Inlined[] = [
	{
		name: "@oxc-project/runtime",
		version: "0.155.0",
		licence: "MIT",
		by: "docx",
		sign: "\\0@oxc-project+runtime@0.155.0/",
		text: "oxc-project-runtime.txt",
	},
	{ name: "events", version: "3.3.0", licence: "MIT", by: "docx", sign: "function eventTargetAgnosticAddListener(", text: "events.txt" },
	{
		name: "stream-browserify",
		version: "3.0.0",
		licence: "MIT",
		by: "docx",
		sign: "stream-browserify 3.0.0",
		text: "stream-browserify.txt",
	},
]

/** Names of the packages that the lines of a bundler in this text are of; `@scope/name@version` of helpers that it brings itself. */
export function namedIn(text: string): string[] {
	const found = new Set<string>()
	for (const [, name = ""] of text.matchAll(/^[ \t]*\/\/ node_modules\/((?:@[^/\s]+\/)?[^/\s]+)\//gm)) found.add(name)
	for (const [, name = ""] of text.matchAll(/^[ \t]*\/\/ \\0(@[^/\s]+)\//gm)) found.add(name.replace("+", "/"))
	return [...found]
}

/** The text under which it may be handed on. */
export const inlinedLicence = ({ text }: Inlined): string => readFileSync(join(root, "scripts/licences", text), "utf8").trim()
