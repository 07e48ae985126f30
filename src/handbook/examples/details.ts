/** Examples of recommended details of one place, made from the record. */
import { detailsCode } from "../../rules/details.ts"
import { detailsIn } from "../../rules/missing/codes.ts"
import { defaultOptions } from "../../rules/options.ts"
import type { Finding } from "../../rules/rule.ts"
import { readExample, readMended } from "./example.ts"
import { missingExample, type MissingExample, recommendedKeysExample, recommendedWhen } from "./missing.ts"

/** The first example of a part of this place in which it is missing as a detail; nothing for a place that has none. */
export function detailsExample(place: string): MissingExample | undefined {
	const code = detailsCode(place)
	const parts = detailsIn(place)
	const keys = parts.flatMap((part) => (part.kind === "key" && !part.inner ? [part.key] : []))
	const [first] = parts
	if (first?.layout && keys.length > 0) return recommendedKeysExample(first.layout, keys)
	const examples = parts.flatMap((part) => {
		const when = recommendedWhen(part.need)
		return [missingExample(part), ...(when ? [missingExample(part, when)] : [])]
	})
	return examples.find((example) => {
		const { folder, file } = readExample(example)
		const isOf = (finding: Finding): boolean => finding.code === code
		return folder.check(file, defaultOptions).some(isOf) && !readMended(example).check(file, defaultOptions).some(isOf)
	})
}
