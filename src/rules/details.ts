/** Recommended details of one place are one finding: its code is the place's with `.details`, its data the list of their codes. */
import type { Range } from "../text/text.ts"
import { type CheckOptions, chosenLevel } from "./options.ts"
import type { Finding, FindingData, Problem } from "./rule.ts"

/** The last step of the code of a place's details. */
const details = "details"

/** The code under which recommended details of a place are reported. */
export const detailsCode = (place: string): string => `${place}.${details}`

/** The code of the place that a code of details is of; nothing for another code. */
export function placeOfDetails(code: string): string | undefined {
	return code.endsWith(`.${details}`) ? code.slice(0, -details.length - 1) : undefined
}

/**
 * Puts the details of each place together. A detail that is given another level than information is a finding of its
 * own; one that is switched off is in no list.
 */
export function gathered(findings: readonly Finding[], { rules }: Pick<CheckOptions, "rules">): Finding[] {
	const alone: Finding[] = []
	const places = new Map<string, { readonly code: string; readonly range: Range; readonly found: Finding[] }>()
	for (const finding of findings) {
		const { detailOf, ...own } = finding
		if (!detailOf || own.level !== "information") {
			alone.push(own)
			continue
		}
		const key = `${detailOf.code} ${detailOf.range.start}`
		const place = places.get(key)
		if (place) place.found.push(own)
		else places.set(key, { ...detailOf, found: [own] })
	}
	for (const { code, range, found } of places.values()) {
		const level = chosenLevel(rules, code) ?? "information"
		if (level !== "off") alone.push({ code, range, level, data: dataOf(found) })
	}
	return alone
}

/** Codes and ids of the details, the ids of those that are not there at all, and where they are. */
function dataOf(found: readonly Finding[]): FindingData {
	const { part: _, empty: __, due: ___, ...place } = found[0]?.data ?? {}
	const ids = (which: readonly Finding[]): string[] => [...new Set(which.map(({ data }) => String(data?.["part"] ?? "")))]
	return {
		...place,
		parts: [...new Set(found.map(({ code }) => code))],
		ids: ids(found),
		absent: ids(found.filter(({ data }) => data?.["empty"] !== true)),
	}
}

/** The codes that a finding is of: those of its details, or its own. */
export function partsOf({ code, data }: Pick<Problem, "code" | "data">): readonly string[] {
	const parts = placeOfDetails(code) === undefined ? undefined : data?.["parts"]
	return typeof parts === "object" ? parts : [code]
}

/** A part that is not there at all, as a finding of its own; nothing for parts that are there and empty. */
export function absentParts(finding: Finding): Finding[] {
	const { code, data } = finding
	if (placeOfDetails(code) === undefined) return data?.["part"] !== undefined && data["empty"] !== true ? [finding] : []
	const { parts = [], ids = [], absent = [], ...place } = data ?? {}
	if (typeof parts !== "object" || typeof ids !== "object" || typeof absent !== "object") return []
	return parts.flatMap((one, index) => {
		const id = ids[index]
		return id !== undefined && absent.includes(id) ? [{ ...finding, code: one, data: { ...place, part: id } }] : []
	})
}
