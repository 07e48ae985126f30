/** Findings as an editor shows them: those of notes that are open. */
import type { Level } from "../../rules/levels.ts"
import type { Finding, Related } from "../../rules/rule.ts"
import { type FindingGroup, groupFindings, isOfSeveralPlaces } from "../../rules/together.ts"
import { messageOf, messageOfGroup, relatedMessage } from "../../rules/words.ts"
import type { Client } from "./client.ts"
import type { Notes } from "./notes.ts"
import { Places, type Range } from "./positions.ts"

/** The name that editors show with each finding. */
const source = "IPT Notes"

const severities: Readonly<Record<Level, number>> = { error: 1, warning: 2, information: 3, hint: 4 }

/** More places than these are not listed with a finding. */
const mostPlaces = 50

export interface Diagnostic {
	readonly range: Range
	readonly severity: number
	readonly code: string
	readonly codeDescription?: { readonly href: string }
	readonly source: string
	readonly message: string
	readonly relatedInformation?: readonly { readonly location: { readonly uri: string; readonly range: Range }; readonly message: string }[]
}

/** What is known of a note as its editor shows it: its text, and what turns its places into those of the editor. */
export function placesOf(notes: Notes, file: string): Places {
	return new Places(notes.folder.note(file)?.text ?? "", notes.open.of(file) !== undefined)
}

/** The findings of a note; what is reported as one is one. */
export function diagnosticsOf(notes: Notes, file: string, client: Client, page: string | undefined): Diagnostic[] {
	const places = placesOf(notes, file)
	return groupFindings(notes.findings(file)).map((group) => diagnosticOf(group, { notes, file, places, client, page }))
}

interface In {
	readonly notes: Notes
	readonly file: string
	readonly places: Places
	readonly client: Client
	/** The address of the page of all findings, if it has one. */
	readonly page: string | undefined
}

/** Findings that are shown as one. */
export function diagnosticOf(group: FindingGroup, place: In): Diagnostic {
	const [first] = group
	const related = place.client.relatedInformation ? relatedTo(group, place) : []
	return {
		range: place.places.range(first.range),
		severity: severities[first.level],
		code: first.code,
		...(place.page !== undefined && place.client.codeDescriptions && { codeDescription: { href: place.page } }),
		source,
		message: messageOfGroup(group),
		...(related.length > 0 && { relatedInformation: related }),
	}
}

function relatedTo(group: FindingGroup, { notes, file, places }: In): NonNullable<Diagnostic["relatedInformation"]> {
	const at = (of: string, range: Range, message: string) => ({ location: { uri: notes.addressOf(of), range }, message })
	const lineOf = ({ range, line = 0 }: Related): Range =>
		range ? places.range(range) : { start: { line, character: 0 }, end: { line, character: 0 } }
	return [
		...group.flatMap(({ related = [] }: Finding) => related.map((one) => at(one.file ?? file, lineOf(one), relatedMessage(one)))),
		...(isOfSeveralPlaces(group)
			? group.slice(0, mostPlaces).map((finding) => at(file, places.range(finding.range), messageOf(finding)))
			: []),
	]
}
