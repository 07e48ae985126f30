/** YAML read as it is written: every scalar is the text of the note, so that `012` stays `012`, `no` stays `no` and dates never shift. */
import { Late } from "../../text/late.ts"
import type { Range } from "../../text/text.ts"
import type { Entry, YamlRead } from "./entries.ts"
import { isTooLong, readPlainYaml } from "./plain.ts"

const anyYaml = new Late(async () => import("./any-yaml.ts"))

/** Loads what reads YAML that is not plain. A program that reads notes waits for it first, or asks `isYamlReadable`. */
export async function loadAnyYaml(): Promise<void> {
	await anyYaml.load()
}

/** Whether the YAML in a range can be read now: always if it is plain, any other once `loadAnyYaml` is done. */
export const isYamlReadable = (text: string, range: Range): boolean => anyYaml.isLoaded || plainEntries(text, range) !== undefined

/** Reads the YAML in `range` of `text`; ranges in the answer are offsets in `text`. Throws only if it is not readable yet. */
export function readYaml(text: string, range: Range): YamlRead {
	const entries = plainEntries(text, range)
	return entries ? { entries, problems: [] } : anyYaml.current.readAnyYaml(text.slice(range.start, range.end), range.start)
}

const plainEntries = (text: string, range: Range): readonly Entry[] | undefined =>
	isTooLong(range) ? undefined : readPlainYaml(text, range)
