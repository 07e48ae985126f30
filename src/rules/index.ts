/** All rules, and the codes that they may yield. A new check is a file in this folder and a line here. */
import { duplicateSection } from "./duplicate-section.ts"
import { fieldValue } from "./field-value.ts"
import { duplicateKey } from "./front-matter/duplicate-key.ts"
import { frontMatterMissing } from "./front-matter/missing.ts"
import { frontMatterSyntax } from "./front-matter/syntax.ts"
import { unknownKey } from "./front-matter/unknown-key.ts"
import { unknownVariant } from "./front-matter/unknown-variant.ts"
import { frontMatterValue } from "./front-matter/value.ts"
import { inventoryPeople } from "./inventory-people.ts"
import { measureRange } from "./measure/range.ts"
import { suicideItemMissing } from "./measure/suicide-item-missing.ts"
import { totalMismatch } from "./measure/total-mismatch.ts"
import { unknownMeasure } from "./measure/unknown.ts"
import { mechanismNotes } from "./mechanism-notes.ts"
import { missingFrontMatter } from "./missing/front-matter.ts"
import { missingParts } from "./missing/parts.ts"
import { noteLimits } from "./note-limits.ts"
import { privacyIdentifier } from "./privacy/identifier.ts"
import { problemAreaRules } from "./problem-areas.ts"
import type { Level, Rule } from "./rule.ts"
import { techniqueNames } from "./technique-names.ts"

export const rules: readonly Rule[] = [
	noteLimits,
	frontMatterMissing,
	frontMatterSyntax,
	duplicateKey,
	frontMatterValue,
	unknownKey,
	unknownVariant,
	missingFrontMatter,
	duplicateSection,
	missingParts,
	fieldValue,
	problemAreaRules,
	inventoryPeople,
	unknownMeasure,
	measureRange,
	totalMismatch,
	suicideItemMissing,
	mechanismNotes,
	techniqueNames,
	privacyIdentifier,
]

/** Every code with its usual level, in the order of the rules. */
export const codes: ReadonlyMap<string, Level> = new Map(rules.flatMap((rule) => Object.entries(rule.codes)))
