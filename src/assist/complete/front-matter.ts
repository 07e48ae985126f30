/**
 * What can be written in the front matter: keys and values. From its lines and the index alone, so that neither
 * half-typed YAML nor a long note stands in the way.
 */
import { type FrontMatterKey, frontMatterKeys } from "../../record/index.ts"
import type { Completion } from "./completion.ts"
import { type FrontMatterRequest, headPlace, isTop } from "./head-place.ts"
import { areasInList, keyValues } from "./key-values.ts"
import { innerKeys, measureNames, missingKeys } from "./keys.ts"

/** Items for a place in the front matter; nothing for a place outside of it. */
export function completeFrontMatter(request: FrontMatterRequest): Completion[] | undefined {
	const place = headPlace(request)
	if (!place) return undefined
	const { line, parent, offset } = place
	const behindColon = line.key !== undefined && offset > line.key.range.end
	if (isTop(line)) return behindColon ? keyValues(place, keyNamed(line.key?.name)) : missingKeys(place)
	// Below a value that stands on the key's own line nothing belongs.
	if (!parent || parent.value.start < parent.value.end) return []
	const key = keyNamed(parent.key?.name)
	if (key?.key === "problem-areas") return areasInList(place)
	if (behindColon || line.isItem) return []
	if (key?.key === "measures") return measureNames(place)
	return key?.keys ? innerKeys(place, key, key.keys) : []
}

const keyNamed = (name: string | undefined): FrontMatterKey | undefined => frontMatterKeys.find(({ key }) => key === name)
