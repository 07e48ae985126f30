/** What the form of a header has: derived from the places of the record, never listed. */
import { variantOf } from "../../cases/course.ts"
import { isEmptyValue } from "../../note/front-matter/empty.ts"
import type { Value } from "../../note/front-matter/entries.ts"
import { headTerm } from "../../note/front-matter/head-term.ts"
import { areasOfVariant, calendarDate, findTerm, type VocabularyName } from "../../record/index.ts"
import { type KeyPlace, keyPlacesOf, type PlaceValue } from "../../record/places.ts"
import { terms } from "../../record/vocabularies.ts"
import { checkNote } from "../../rules/check.ts"
import { partsOf } from "../../rules/details.ts"
import type { Finding, Subject } from "../../rules/rule.ts"
import type { Control, Detail, DetailGroup } from "./detail.ts"
import { contradictionsAt, entryAt, pathOf } from "./entry.ts"
import { scoreGroups } from "./scores.ts"

/** Of all that the header may say, in the order of the record; nothing for a note whose header or kind cannot be read. */
export function detailsOf(subject: Subject): DetailGroup[] {
	const { note, layout } = subject
	if (!note.frontMatter || !layout) return []
	const findings = checkNote({ ...subject, facts: subject.facts })
	const places = keyPlacesOf(layout).filter(isEntered)
	const own = places.filter((place) => !place.inner && place.value?.form !== "map")
	const maps = Map.groupBy(
		places.filter(({ inner }) => inner),
		({ key }) => key.key,
	)
	return [
		{ of: { is: "note", id: "front-matter.note" }, details: own.map((place) => detailOf(subject, place, findings)) },
		...Array.from(maps, ([key, inner]): DetailGroup => ({
			of: { is: "map", id: `front-matter.${key}` },
			details: inner.map((place) => detailOf(subject, place, findings)),
		})),
		...scoreGroups(subject, findings),
	]
}

/** The version is never changed, reasons are written where their finding is, and of one term alone there is no choice. */
const isEntered = ({ key, value = {} }: KeyPlace): boolean =>
	value.form !== "version" && key.key !== "not-needed" && (value.vocabulary === undefined || terms(value.vocabulary).length > 1)

function detailOf(subject: Subject, place: KeyPlace, findings: readonly Finding[]): Detail {
	const path = pathOf(place)
	const entry = entryAt(subject, path)
	const written = entry && !isEmptyValue(entry.value) ? textsIn(entry.value) : []
	const control = controlFor(subject, place)
	const [first = ""] = written
	const common = {
		path,
		about: { is: "key", id: place.id } as const,
		findings: contradictionsAt(entry, findings),
		...lackingOf(place, findings),
	}
	switch (control.is) {
		case "lines":
			return { ...common, control, value: written }
		case "term":
		case "terms": {
			const found = written.map((text) => termOf(control.vocabulary, place.value, text) ?? text)
			return { ...common, control, value: control.is === "terms" ? found : (found[0] ?? "") }
		}
		default: {
			const value = subject.head?.slips.find((slip) => slip.path === path.join("."))?.meant ?? written.join(", ")
			// What the control cannot show appears as it is written.
			return { ...common, control: first === "" || fits(control, value) ? control : { is: "text" }, value }
		}
	}
}

function textsIn(value: Value): string[] {
	switch (value.kind) {
		case "empty":
			return []
		case "text":
			return [value.text]
		case "list":
			return value.items.flatMap((item) => textsIn(item).join(", "))
		case "map":
			return value.entries.map((entry) => `${entry.key}: ${textsIn(entry.value).join(", ")}`)
	}
}

const termOf = (vocabulary: VocabularyName, value: PlaceValue | undefined, text: string): string | undefined =>
	value?.open ? findTerm(vocabulary, text) : headTerm(vocabulary, text)

function fits(control: Control, value: string): boolean {
	switch (control.is) {
		case "date":
			return calendarDate.safeParse(value).success
		case "time":
			return /^\d\d:\d\d$/.test(value)
		case "number":
			return /^\d+$/.test(value)
		default:
			return true
	}
}

function controlFor(subject: Subject, { value = {} }: KeyPlace): Control {
	const { vocabulary, form, range } = value
	if (vocabulary) {
		const allowed = vocabulary === "problem-area" ? areasOfVariant(subject.head?.variant ?? variantOf(subject.case)) : terms(vocabulary)
		return { is: form === "areas" ? "terms" : "term", vocabulary, allowed }
	}
	switch (form) {
		case "date":
		case "time":
			return { is: form }
		case "texts":
			return { is: "lines" }
		case "whole": {
			const [least, most = Number.MAX_SAFE_INTEGER] = range ?? []
			return { is: "number", whole: true, ...(least !== undefined && { least }), ...(most < Number.MAX_SAFE_INTEGER && { most }) }
		}
		default:
			return { is: "text" }
	}
}

function lackingOf({ code }: KeyPlace, findings: readonly Finding[]): Pick<Detail, "lacking"> {
	const found = findings.find((finding) => partsOf(finding).includes(code))
	return found ? { lacking: found.level === "error" || found.level === "warning" ? "required" : "recommended" } : {}
}
