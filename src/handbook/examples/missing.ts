/** Examples of missing parts, made from the record: a small note without the part, the same with it, and its form alone. */
import { headingOf } from "../../note/forms/skeleton.ts"
import {
	aliasOf,
	areaOnlyIn,
	type Condition,
	conditionFacts,
	type Fact,
	type Field,
	type FrontMatterKey,
	kindOf,
	type Layout,
	type ProblemArea,
	type Requirement,
	terms,
	wordsOf,
} from "../../record/index.ts"
import { isRequested } from "../../rules/circumstances.ts"
import {
	type FieldPlace,
	type KeyPlace,
	keyPlacesOf,
	type Place,
	placeOfCode,
	type SectionPlace,
	subsectionPlaces,
} from "../../record/places.ts"
import type { Example } from "../../rules/example.ts"
import {
	blocks,
	entryTitle,
	exampleLine,
	exampleOf,
	goalLine,
	keyExample,
	sectionForm,
	subsectionForm,
	techniqueForm,
	techniqueLabel,
} from "./forms.ts"

export interface MissingExample extends Example {
	/** The part as it is written, under its headings. */
	readonly form: string
}

/** The example of a missing part: in the circumstances in which it is needed at its usual level, or in these. */
export function missingExample(place: Place, when = usualCircumstances(place.need)): MissingExample {
	const { layout: known, need } = place
	const layout = known ?? "session"
	const { own, formulation } = circumstances(when)
	const keys = { ...requiredKeys(layout), ...own, ...areaKeys(place) }
	const { without, whole, form } = place.kind === "key" ? inHead(place, keys, known) : inBody(place, keys, layout)
	const body = formulationBody(need)
	return {
		notes: {
			...(Object.keys(formulation).length + body.length > 0 && {
				"formulation.ipt.md": noteText("formulation", { ...requiredKeys("formulation"), ...formulation }, body),
			}),
			"note.ipt.md": without,
		},
		mended: { "note.ipt.md": whole },
		form,
	}
}

/** A note of which only the keys without which it cannot be placed are given, and one with these keys too. */
export function recommendedKeysExample(layout: Layout, recommended: readonly FrontMatterKey[]): MissingExample {
	const keys = requiredKeys(layout)
	const whole = noteText(layout, { ...keys, ...Object.fromEntries(recommended.map((key) => [key.key, keyExample(key)])) })
	return { notes: { "note.ipt.md": noteText(layout, keys).replace("---", marked) }, mended: { "note.ipt.md": whole }, form: whole.trim() }
}

/** A session that need not speak of risk comes after a note that did. */
function formulationBody(need: Requirement): string {
	const isOfRisk = typeof need !== "string" && need.cases.some(({ when }) => when["risk-required"])
	const place = isOfRisk ? placeOfCode("formulation.risk") : undefined
	return place?.kind === "section" ? sectionForm(place.section) : ""
}

/** Lines of a front matter, by key. */
type Keys = Record<string, string>

interface Written {
	/** The note without the part; where the finding is reported is marked. */
	readonly without: string
	readonly whole: string
	readonly form: string
}

const marked = (text: string): string => `»${text}«`

function noteText(layout: Layout, keys: Keys, body = ""): string {
	const lines = keyPlacesOf(layout).flatMap(({ key, inner }) => (inner ? [] : (keys[key.key] ?? [])))
	return `${blocks(["---", ...lines, "---"].join("\n"), body)}\n`
}

/** The keys without which a note cannot be placed. */
function requiredKeys(layout: Layout): Keys {
	const required = keyPlacesOf(layout).filter(({ need }) => need === "required")
	const keys = Object.fromEntries(required.map(({ key }) => [key.key, keyExample(key)]))
	return { ...keys, note: `note: ${kindOf(layout)}`, ...(layout === "missed-session" && { status: "status: missed" }) }
}

/** How circumstances are written: keys of the note itself, and of a formulation next to it. */
const writings: Readonly<Partial<Record<Fact, (word: string) => { readonly own?: Keys; readonly formulation?: Keys }>>> = {
	phase: (phase) => ({ own: { phase: `phase: ${phase}` } }),
	session: (session) => (session === "first" ? { own: { session: "session: 1" } } : {}),
	ending: (ending) => ({ own: { ending: `ending: ${ending}` } }),
	"ending-due": () => ({ formulation: { contract: `contract: {sessions: ${exampleOf("front-matter.session")}}` } }),
	"primary-area": (area) => ({ formulation: { "problem-areas": `problem-areas: [${area}]` } }),
	response: () => ({ own: { measures: "measures: {PHQ-9: 14}" }, formulation: { measures: "measures: {PHQ-9: 16}" } }),
}

/** The circumstances in which a part is needed at its usual level: none, unless it is needed in some only. */
function usualCircumstances(need: Requirement): Condition {
	return typeof need === "string" || isRequested(need) ? {} : (need.cases.find((one) => isRequested(one.need))?.when ?? {})
}

/** The circumstances in which a part is recommended only; nothing for one that is so always, or never. */
export function recommendedWhen(need: Requirement): Condition | undefined {
	return typeof need === "string" ? undefined : need.cases.find((one) => one.need === "should")?.when
}

function circumstances(when: Condition): { readonly own: Keys; readonly formulation: Keys } {
	const written = conditionFacts.flatMap((fact) => when[fact]?.slice(0, 1).map((word) => writings[fact]?.(word) ?? {}) ?? [])
	return {
		own: joined(written.map(({ own = {} }) => own)),
		formulation: joined(written.map(({ formulation = {} }) => formulation)),
	}
}

const joined = (keys: readonly Keys[]): Keys => Object.fromEntries(keys.flatMap((one) => Object.entries(one)))

/** The section of an area goes with the area's name in the front matter. */
function areaKeys(place: Place): Keys {
	const area = areaOf(place)
	if (area === undefined) return {}
	const variant = areaOnlyIn[area]
	return { "problem-areas": `problem-areas: [${area}]`, ...(variant && { variant: `variant: ${variant}` }) }
}

const areaOf = (place: Place): ProblemArea | undefined =>
	place.kind === "field" ? place.area : place.kind === "section" && place.repeats === "areas" ? "role-transition" : undefined

/** If the kind of note is not known, the key that says it is missing too. */
function inHead({ key, inner }: KeyPlace, keys: Keys, known?: Layout): Written {
	const layout = known ?? "session"
	const lines = keys[key.key] ?? keyExample(key)
	const less = lines.split("\n").filter((line) => !line.startsWith(`  ${inner?.key}:`))
	const others = Object.entries(keys).filter(([name]) => name !== key.key && (known || name !== "note"))
	const without = noteText(layout, { ...Object.fromEntries(others), ...(inner && { [key.key]: less.join("\n") }) })
	const whole = noteText(layout, { ...keys, [key.key]: lines })
	return { without: without.replace("---", marked), whole, form: whole.trim() }
}

function inBody(place: Exclude<Place, KeyPlace>, keys: Keys, layout: Layout): Written {
	const { without, whole, form } = bodies(place)
	const bare = noteText(layout, keys, without)
	return {
		without: place.kind === "section" && !isBegun(place) ? bare.replace(/^note: .*$/m, marked) : bare,
		whole: noteText(layout, keys, whole),
		form,
	}
}

/** Whether a section is needed only if its heading is there. */
const isBegun = ({ need }: SectionPlace): boolean => !isRequested(need) && usualCircumstances(need).amendment !== undefined

function bodies(place: Exclude<Place, KeyPlace>): Written {
	const heading = `## ${headingOf(place.section, areaOf(place))}`
	switch (place.kind) {
		case "section": {
			const form = sectionForm(place.section, areaOf(place))
			return { without: isBegun(place) ? marked(heading) : "", whole: form, form }
		}
		case "subsection": {
			const all = subsectionPlaces(place.within).map(({ subsection }) => subsection)
			const others = all.filter((one) => one !== place.subsection)
			return {
				without: blocks(marked(heading), ...others.map(subsectionForm)),
				whole: blocks(heading, ...all.map(subsectionForm)),
				form: blocks(heading, subsectionForm(place.subsection)),
			}
		}
		case "technique": {
			// In a section where nothing is written, the section itself is needed.
			const other = techniqueForm(place.technique === "exploration" ? "clarification" : "exploration")
			const own = techniqueForm(place.technique)
			return {
				without: blocks(heading, `${other}\n- ${marked(techniqueLabel(place.technique))}:`),
				whole: blocks(heading, `${other}\n${own}`),
				form: blocks(heading, own),
			}
		}
		case "field":
			return place.repeats && place.section.entries?.as === "items" ? goalBodies(heading, place.field) : fieldBodies(heading, place)
	}
}

function fieldBodies(heading: string, { section, field, fields, subsection, technique, area, repeats }: FieldPlace): Written {
	const entry = subsection ? wordsOf(subsection.id).title : repeats && !technique && !area ? entryTitle(section) : undefined
	const headings = [heading, ...(entry === undefined ? [] : [`### ${entry}`])]
	const markedHeadings = headings.map((one, index) => (index === headings.length - 1 && !technique ? marked(one) : one))
	// A plan is needed only at some levels of risk.
	const level = terms("risk-level").find((term) => isRequested(field.need, { "risk-level": term })) ?? ""
	const line = (one: Field): string => (one.id === "risk.level" && one !== field ? exampleLine(one, level) : exampleLine(one))
	const list = (of: readonly Field[], mark = (text: string) => text): string => {
		const lines = of.map(line)
		return (technique ? [`- ${mark(techniqueLabel(technique))}:`, ...lines.map((one) => `  ${one}`)] : lines).join("\n")
	}
	// Status is needed when it matters.
	const asks =
		typeof field.need === "string" || isRequested(field.need) ? undefined : field.need.cases.find(({ when }) => when["person-part"])
	const stressor =
		asks && entry !== undefined
			? [
					`## ${wordsOf("formulation.acute-stressor").title}`,
					`- **${wordsOf("formulation.acute-stressor.people").title}**: @${aliasOf(entry)}`,
				]
			: []
	return {
		without: blocks(
			...stressor,
			...markedHeadings,
			list(
				fields.filter((one) => one !== field),
				marked,
			),
		),
		whole: blocks(...stressor, ...headings, list(fields)),
		form: blocks(...headings, list([field])),
	}
}

/** A goal without its id, or without its date. */
function goalBodies(heading: string, { id }: Field): Written {
	const form = blocks(heading, goalLine())
	const item =
		id === "formulation.goals.id"
			? goalLine().replace("**G1**: ", "")
			: goalLine().replace(` ${exampleOf("formulation.goals.by-date")}`, "")
	return { without: blocks(marked(heading), item), whole: form, form }
}
