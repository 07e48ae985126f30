/** All rules, and the codes that they may yield. A new check is a file in this folder and a line here. */
import { type Kind, terms } from "../record/index.ts"
import { amends } from "./amends.ts"
import { conflictCopy } from "./case/conflict-copy.ts"
import { duplicateNote } from "./case/duplicate-note.ts"
import { lookAlike } from "./case/look-alike.ts"
import { noFormulation } from "./case/no-formulation.ts"
import { sessionAfterClosing } from "./case/session-after-closing.ts"
import { duplicateSection } from "./duplicate-section.ts"
import { fieldValue } from "./field-value.ts"
import { duplicateKey } from "./front-matter/duplicate-key.ts"
import { frontMatterForm } from "./front-matter/form.ts"
import { frontMatterMissing } from "./front-matter/missing.ts"
import { rulesOfHead } from "./front-matter/of-head.ts"
import { frontMatterSyntax } from "./front-matter/syntax.ts"
import { unknownKey } from "./front-matter/unknown-key.ts"
import { unknownVariant } from "./front-matter/unknown-variant.ts"
import { frontMatterValue } from "./front-matter/value.ts"
import { unknownGoal } from "./goal/unknown.ts"
import { untouchedGoal } from "./goal/untouched.ts"
import type { Level } from "./levels.ts"
import { measureForm } from "./measure/form.ts"
import { measureIncomplete } from "./measure/incomplete.ts"
import { measureOverdue } from "./measure/overdue.ts"
import { measureRange } from "./measure/range.ts"
import { suicideItemMissing } from "./measure/suicide-item-missing.ts"
import { totalMismatch } from "./measure/total-mismatch.ts"
import { measureTwice } from "./measure/twice.ts"
import { unknownMeasure } from "./measure/unknown.ts"
import { measureWorsened } from "./measure/worsened.ts"
import { mechanismNotes } from "./mechanism/notes.ts"
import { untouchedMechanism } from "./mechanism/untouched.ts"
import { missingFrontMatter } from "./missing/front-matter.ts"
import { missingParts } from "./missing/parts.ts"
import { noteLimits } from "./note-limits.ts"
import { pastedList } from "./pasted-list.ts"
import { inventoryPeople } from "./person/inventory.ts"
import { unknownPerson } from "./person/unknown.ts"
import { privacyIdentifier } from "./privacy/identifier.ts"
import { problemAreaRules } from "./problem-areas.ts"
import { riskContradiction } from "./risk/contradiction.ts"
import { riskRequired } from "./risk/required.ts"
import type { AnyRule, CodeInfo } from "./rule.ts"
import { beyondContract } from "./session/beyond-contract.ts"
import { clonedText } from "./session/cloned-text.ts"
import { duplicateNumber } from "./session/duplicate-number.ts"
import { sessionOrder } from "./session/order.ts"
import { unusedException } from "./unused-exception.ts"
import { signatureChanged } from "./signature-changed.ts"
import { slips } from "./slips.ts"
import { mainTechniqueMissing } from "./technique/main-missing.ts"
import { techniqueNames } from "./technique/names.ts"
import { wideSpaces } from "./wide-spaces.ts"

export const rules: readonly AnyRule[] = [
	noteLimits,
	signatureChanged,
	frontMatterMissing,
	frontMatterSyntax,
	frontMatterForm,
	rulesOfHead([duplicateKey, frontMatterValue, unknownKey]),
	unknownVariant,
	missingFrontMatter,
	duplicateSection,
	slips,
	pastedList,
	wideSpaces,
	unusedException,
	missingParts,
	fieldValue,
	problemAreaRules,
	inventoryPeople,
	rulesOfHead([unknownMeasure, measureRange, totalMismatch, measureTwice, measureIncomplete, suicideItemMissing]),
	measureForm,
	measureOverdue,
	measureWorsened,
	riskRequired,
	riskContradiction,
	mechanismNotes,
	untouchedMechanism,
	techniqueNames,
	mainTechniqueMissing,
	unknownPerson,
	unknownGoal,
	untouchedGoal,
	duplicateNumber,
	sessionOrder,
	beyondContract,
	clonedText,
	noFormulation,
	duplicateNote,
	conflictCopy,
	lookAlike,
	sessionAfterClosing,
	amends,
	privacyIdentifier,
]

/** The rules that may say something of a note of this kind. */
export function rulesFor(kind: Kind | undefined): readonly AnyRule[] {
	return (kind && rulesByKind.get(kind)) ?? rulesOfAll
}

const rulesOf = (kind?: Kind): readonly AnyRule[] => rules.filter((rule) => (rule.kind ?? kind) === kind)

const rulesOfAll = rulesOf()
const rulesByKind: ReadonlyMap<Kind, readonly AnyRule[]> = new Map(terms("note").map((kind) => [kind, rulesOf(kind)]))

const infoByCode = new Map(
	rules.flatMap((rule) => Object.entries(rule.codes).flatMap(([code, info]) => (info ? [[code, info] as const] : []))),
)

/** What is declared of a code; nothing of one that no rule lists. */
export const infoOf = (code: string): CodeInfo | undefined => infoByCode.get(code)

/** Every code with its usual level, in the order of the rules. */
export const codes: ReadonlyMap<string, Level> = new Map(Array.from(infoByCode, ([code, { level }]) => [code, level]))

/** The codes whose level can be chosen. */
export const choosableCodes: readonly string[] = [...infoByCode].flatMap(([code, { hasFixedLevel }]) => (hasFixedLevel ? [] : [code]))

/** Whether a code is of something that the record lacks. The outcome of each goal has a code of its own, which no rule lists. */
export const isGap = (code: string): boolean => infoByCode.get(code)?.kind !== "contradiction"

/** Codes of rules whose findings rest on other notes of the case. */
export const codesAcrossNotes: ReadonlySet<string> = new Set(rules.flatMap((rule) => (rule.acrossNotes ? Object.keys(rule.codes) : [])))
