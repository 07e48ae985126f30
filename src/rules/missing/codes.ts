/** The codes of missing parts, derived from their places. */
import { type Place, placeOfCode, placesWithin } from "../../record/places.ts"
import { mayBe, usualLevel } from "../circumstances.ts"
import { detailsCode, placeOfDetails } from "../details.ts"
import type { Level } from "../levels.ts"
import type { CodeInfo } from "../rule.ts"

/** The recommended parts that are reported together as details of one place, in the order of the record. */
export const detailsIn = (place: string): readonly Place[] =>
	placesWithin(place).filter((part) => isDetail(part) && !isVersion(part) && mayBe(part.need, "should"))

/** Whether a code is of keys of the front matter: of one, or of what is worth adding there. */
export function isOfHeader(code: string): boolean {
	const place = placeOfDetails(code)
	return (place === undefined ? placeOfCode(code) : placesWithin(place)[0])?.kind === "key"
}

/** The codes of parts with their usual levels, each place's details after its parts; parts that are never required or recommended have none. */
export function codesOfPlaces(places: readonly Place[]): [code: string, info: CodeInfo][] {
	return places.flatMap((place, index) => {
		const level = usualLevel(place.need)
		const own = level ? [gap(place.code, level)] : []
		const isLast = places[index + 1]?.within !== place.within || !isDetail(places[index + 1])
		const list = isDetail(place) && isLast ? places.filter((one) => isDetail(one) && one.within === place.within) : []
		return list.some((one) => !isVersion(one) && mayBe(one.need, "should"))
			? [...own, gap(detailsCode(place.within ?? ""), "information")]
			: own
	})
}

const isDetail = (place: Place | undefined): boolean => place?.kind === "field" || place?.kind === "key"

/** The version of the format is no detail of the record. */
const isVersion = (place: Place): boolean => place.kind === "key" && place.key.key === "ipt"

const gap = (code: string, level: Level): [string, CodeInfo] => [code, { level, kind: "gap" }]
