/** The examples of all findings, in the language in use. */
import { detailsExample } from "../../src/handbook/examples/details.ts"
import { missingExample } from "../../src/handbook/examples/missing.ts"
import { placeOfCode } from "../../src/record/places.ts"
import { placeOfDetails } from "../../src/rules/details.ts"
import type { Example } from "../../src/rules/example.ts"
import { codes } from "../../src/rules/index.ts"
import { examplesOf as ownExamplesOf } from "../../src/rules/words.ts"

/** The examples of a code: made from the record for a part, written for any other. */
export function examplesOf(code: string): readonly Example[] {
	const place = placeOfDetails(code)
	if (place !== undefined) return [detailsExample(place)].filter((example) => example !== undefined)
	const part = placeOfCode(code)
	return part ? [missingExample(part)] : ownExamplesOf(code)
}

/** Every example with its code. */
export const allExamples = (): readonly { readonly code: string; readonly title: string; readonly example: Example }[] =>
	[...codes.keys()].flatMap((code) => examplesOf(code).map((example) => ({ code, title: example.title ?? "", example })))
