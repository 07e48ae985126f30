/**
 * What can be written in the front matter: keys and values. Only from its lines and the index, so that neither
 * half-typed YAML nor a long note is in the way.
 */
import { type FrontMatterKey, frontMatterKeys } from "../../record/index.ts"
import type { Completion } from "./completion.ts"
import { type FrontMatterRequest, headContext, isTop } from "./head-context.ts"
import { areasInList, keyValues } from "./key-values.ts"
import { innerKeys, measureNames, missingKeys } from "./keys.ts"

/** Items for a place in the front matter; nothing for a place outside of it. */
export function completeFrontMatter(request: FrontMatterRequest): Completion[] | undefined {
	const place = headContext(request)
	if (!place) return undefined
	const { line, parent, offset } = place
	const isAfterColon = line.key !== undefined && offset > line.key.range.end
	if (isTop(line)) return isAfterColon ? keyValues(place, keyNamed(line.key?.name)) : missingKeys(place)
	// Below a value on the key's own line nothing belongs.
	if (!parent || parent.value.start < parent.value.end) return []
	const key = keyNamed(parent.key?.name)
	if (key?.key === "problem-areas") return areasInList(place)
	if (isAfterColon || line.isItem) return []
	if (key?.key === "measures") return measureNames(place)
	return key?.keys ? innerKeys(place, key, key.keys) : []
}

const keyNamed = (name: string | undefined): FrontMatterKey | undefined => frontMatterKeys.find(({ key }) => key === name)
